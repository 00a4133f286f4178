import ArgumentParser
import CatalogCompiler
import CatalogDiagnostics

/// `dienstwerk build`: writes what the catalog compiles to, or says whether it is there already.
struct BuildCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: help(
            de: "Übersetzt den Katalog in Swift, JSON Schema, HTML und mehr.",
            en: "Compiles the catalog to Swift, JSON Schema, HTML and more."),
        discussion: help(
            de:
                "Schreibt nur, was sich geändert hat, und entfernt nur, was ein früherer Lauf geschrieben hat; mit --emit oder --shard auch davon alles, was nicht verlangt ist.",
            en:
                "Writes only what has changed, and removes only what a former run has written; with --emit or --shard also all of that which is not asked for."
        ))

    @Argument(help: ArgumentHelp(help(de: "Ordner des Katalogs.", en: "Folder of the catalog.")))
    var catalog = "catalog"

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(help(de: "Ordner für das Ergebnis.", en: "Folder of the result.")))
    var output = "generated"

    @Flag(
        help: ArgumentHelp(
            help(
                de: "Schreibt nichts, sondern vergleicht und scheitert bei Unterschieden.",
                en: "Writes nothing, but compares and fails if there is a difference.")))
    var check = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            help(
                de:
                    "Nur dieses Format (mehrfach möglich): \(CompileOptions.formats.joined(separator: ", ")).",
                en: "Only this format (may be repeated): \(CompileOptions.formats.joined(separator: ", "))."),
            valueName: "format"))
    var emit: [String] = []

    @Flag(
        help: ArgumentHelp(
            help(
                de: "Übersetzt auch dann, wenn sich seit dem letzten Mal nichts geändert hat.",
                en: "Compiles even if nothing has changed since the last time.")))
    var fresh = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            help(
                de:
                    "Nur einen Anteil der Dienste, zum Beispiel 2/8, für mehrere Maschinen; „merge“ fügt die Anteile zusammen.",
                en:
                    "Only a share of the services, for example 2/8, for several machines; “merge” puts them together."
            ),
            valueName: "I/N"))
    var shard: String?

    /// For the tests of the compiler, whose random rules contradict one another.
    @Flag(name: .customLong("skip-proof"), help: ArgumentHelp(visibility: .private))
    var skipsProof = false

    @OptionGroup var report: ReportOptions

    var language: MessageLanguage { report.speech.language }
    var format: ReportFormat { report.format }

    func run() throws {
        let (catalog, output) = (CatalogFolder(catalog), OutputFolder(output))
        let options = try options()
        if output.isAmongDefinitions(of: catalog) {
            throw Failure(
                de: "Das Ergebnis kann nicht zwischen die Definitionen des Katalogs geschrieben werden.",
                en: "The result cannot be written among the definitions of the catalog.")
        }
        if check {
            try compare(catalog, options, with: output)
        } else {
            try write(catalog, options, to: output)
        }
    }

    /// What was asked for.
    private func options() throws -> CompileOptions {
        guard var options = CompileOptions(formats: emit, provesForms: !skipsProof) else {
            let unknown = emit.first { !CompileOptions.formats.contains($0) } ?? ""
            throw Failure(
                de:
                    "Das Format „\(unknown)“ gibt es nicht, nur \(CompileOptions.formats.joined(separator: ", ")).",
                en: "There is no format “\(unknown)”, only \(CompileOptions.formats.joined(separator: ", "))."
            )
        }
        if let shard {
            guard let share = Share(shard) else {
                throw Failure(
                    de: "„\(shard)“ ist kein Anteil. Zum Beispiel „2/8“ für den zweiten von acht.",
                    en: "“\(shard)” is no share. For example “2/8” for the second of eight.")
            }
            options.share = share
        }
        return options
    }

    /// Compiles, says what was found, and fails if that is an error. What is for other programs is said by `reportToPrograms` when it is
    /// known how the run ends.
    ///
    /// - Parameters:
    ///   - files: Those of the catalog, where somebody knows more of them.
    ///   - deliver: Takes files as soon as they are made, from any thread.
    func compilation(
        of catalog: CatalogFolder, files: [CatalogFile<Failure>]? = nil, _ options: CompileOptions,
        deliver: @escaping @Sendable ([PlannedFile]) -> Void
    ) throws -> Compilation {
        let compilation = try compileCatalog(
            at: catalog, files: files, options: options, language: language, deliver: deliver)
        if report.format == .text || compilation.diagnostics.hasErrors { try compilation.report(report) }
        guard !compilation.diagnostics.hasErrors else {
            try summarize(
                Wording(
                    de: "Nichts geschrieben: \(compilation.findings.german).",
                    en: "Nothing written: \(compilation.findings.english)."), report)
            throw ExitStatus.catalog.code
        }
        return compilation
    }

    /// Does what is left to do after a compilation. If that fails, programs are told with what was found.
    func afterwards<Result>(
        _ compilation: Compilation, _ work: () throws(Failure) -> Result
    ) throws -> Result {
        do throws(Failure) { return try work() } catch {
            guard report.format != .text else { throw error }
            try reportToPrograms(compilation, failure: error.message)
            Dienstwerk.tell(error, in: language)
            throw ExitStatus.failure.code
        }
    }

    /// - Parameter failure: Why the run was no success.
    func reportToPrograms(_ compilation: Compilation, failure: Wording? = nil) throws(Failure) {
        if report.format != .text { try compilation.report(report, failure: failure) }
    }
}
