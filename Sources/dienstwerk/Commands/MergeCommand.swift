import ArgumentParser
import CatalogCompiler
import CatalogDiagnostics

/// `dienstwerk merge`: puts the shares of a catalog together that several machines have compiled.
struct MergeCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: help(
            de: "Fügt die Anteile eines Katalogs zusammen, die „build --shard“ geschrieben hat.",
            en: "Puts the shares of a catalog together that “build --shard” has written."),
        discussion: help(
            de:
                "Das Ergebnis ist Byte für Byte, was ein einziger Lauf geschrieben hätte, wenn alle Anteile mit demselben Programm übersetzt sind.",
            en:
                "The result is byte for byte what a single run would have written, if all shares were compiled by the same program."
        ))

    @Argument(
        help: ArgumentHelp(
            help(de: "Die Ordner aller Anteile.", en: "The folders of all shares."), valueName: "share"))
    var shares: [String]

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(help(de: "Ordner für das Ergebnis.", en: "Folder of the result.")))
    var output = "generated"

    @OptionGroup var speech: LanguageOption

    var language: MessageLanguage { speech.language }

    func run() throws {
        let target = OutputFolder(output)
        var folders: [ShareFolder] = []
        for share in shares {
            if lies(target.path, in: share) || lies(share, in: target.path) {
                throw Failure(
                    de: "Das Ergebnis und der Anteil „\(share)“ können nicht ineinander liegen.",
                    en: "The result and the share “\(share)” cannot lie within one another.")
            }
            folders.append(try ShareFolder(share))
        }
        let manifest: Manifest
        do throws(MergeObstacle) { manifest = try Manifest.merged(folders.map(\.manifest)) } catch {
            throw failure(error, folders)
        }
        // Before anything is written.
        let stamps = try folders.map { folder in try folder.verify() }
        let writer = OutputWriter(target, language: language)
        defer { writer.unlock() }
        for (folder, stamps) in zip(folders, stamps) { try folder.read(stamps, writer.take) }
        let summary = try writer.finish(
            manifest.files.paths, PlannedFile(path: manifestName, bytes: manifest.bytes))
        let isOne = folders.count == 1
        let text = Wording(
            de:
                "\(isOne ? "1 Anteil" : "\(folders.count) Anteile") zusammengefügt: \(summary.wording.german)",
            en: "\(isOne ? "1 share" : "\(folders.count) shares") merged: \(summary.wording.english)")
        try writeToOutput(shown(text[language]) + "\n")
    }

    private func failure(_ obstacle: MergeObstacle, _ folders: [ShareFolder]) -> Failure {
        func path(_ place: Int) -> String {
            folders.indices.contains(place) ? folders[place].folder.path : ""
        }
        func share(_ place: Int) -> String {
            guard folders.indices.contains(place), let share = folders[place].manifest.share?.share else {
                return ""
            }
            return "\(share.number)/\(share.count)"
        }
        let first = path(0)
        switch obstacle {
        case .otherCompiler(let place):
            return Failure(
                de:
                    "„\(path(place))“ wurde mit einer anderen Version von dienstwerk übersetzt als „\(first)“.",
                en: "“\(path(place))” was compiled by another version of dienstwerk than “\(first)”.")
        case .otherCount(let place):
            return Failure(
                de: "„\(path(place))“ ist Anteil \(share(place)), „\(first)“ aber \(share(0)).",
                en: "“\(path(place))” is share \(share(place)), but “\(first)” is \(share(0)).")
        case .otherCatalog(let place):
            return Failure(
                de:
                    "„\(path(place))“ kommt aus anderen Definitionen als „\(first)“, oder mit anderen Formaten (--emit).",
                en:
                    "“\(path(place))” comes from other definitions than “\(first)”, or with other formats (--emit)."
            )
        case .twice(let place, let other):
            return Failure(
                de: "„\(path(place))“ und „\(path(other))“ sind derselbe Anteil: \(share(place)).",
                en: "“\(path(place))” and “\(path(other))” are the same share: \(share(place)).")
        case .missing(let numbers):
            let count = folders.first?.manifest.share?.share.count ?? 0
            let list =
                numbers.prefix(20).map { "\($0)/\(count)" }.joined(separator: ", ")
                + (numbers.count > 20 ? " …" : "")
            return Failure(
                de: numbers.count == 1 ? "Es fehlt der Anteil \(list)." : "Es fehlen die Anteile \(list).",
                en: numbers.count == 1 ? "The share \(list) is missing." : "The shares \(list) are missing.")
        case .fileInTwo:
            return Failure(
                de: "Eine Datei gehört zu zwei der Anteile.", en: "A file belongs to two of the shares.")
        }
    }
}
