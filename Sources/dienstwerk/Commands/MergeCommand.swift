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
            de: "Das Ergebnis ist Byte für Byte, was ein einziger Lauf geschrieben hätte.",
            en: "The result is byte for byte what a single run would have written."))

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
        guard let manifest = Manifest.merged(folders.map(\.manifest)) else {
            throw Failure(
                de: "Das sind nicht alle Anteile eines Katalogs, jeder einmal: \(list(of: folders)).",
                en: "These are not all shares of one catalog, each once: \(list(of: folders)).")
        }
        // Before anything is written.
        let stamps = try folders.map { folder in try folder.verify() }
        let writer = OutputWriter(target)
        defer { writer.unlock() }
        for (folder, stamps) in zip(folders, stamps) { try folder.read(stamps, writer.take) }
        let summary = try writer.finish(
            manifest.files.paths, PlannedFile(path: manifestName, bytes: manifest.bytes))
        let isOne = folders.count == 1
        let text = Wording(
            de:
                "\(isOne ? "1 Anteil" : "\(folders.count) Anteile") zusammengefügt: \(summary.written) Dateien geschrieben, "
                + "\(summary.removed) entfernt, \(summary.unchanged) unverändert.",
            en: "\(isOne ? "1 share" : "\(folders.count) shares") merged: \(summary.written) files written, "
                + "\(summary.removed) removed, \(summary.unchanged) unchanged.")
        try writeToOutput(shown(text[language]) + "\n")
    }

    private func list(of folders: [ShareFolder]) -> String {
        folders.compactMap { folder in
            folder.manifest.share.map { "\(folder.folder.path) (\($0.share.number)/\($0.share.count))" }
        }.joined(separator: ", ")
    }
}
