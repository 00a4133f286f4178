import ArgumentParser
import CatalogCompiler
import CatalogDiagnostics

/// What the build-tool plugin runs: Swift only, in files whose names follow from the names of the YAML files.
struct GenerateSwiftCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(commandName: "generate-swift", shouldDisplay: false)

    @Argument var catalog: String
    @Option var output: String
    /// Whether the pages of the forms come with them, for a target that depends on `FormPages`.
    @Flag var pages = false
    @OptionGroup var speech: LanguageOption

    var language: MessageLanguage { speech.language }

    func run() throws {
        let options = CompileOptions.forOneModule(withPages: pages)
        let compilation = try compileCatalog(at: CatalogFolder(catalog), options: options, language: language)
        let report = DiagnosticReport(compilation.diagnostics, in: compilation.files, language: language)
        writeToErrors(report.text())
        guard !compilation.diagnostics.hasErrors else { throw ExitStatus.catalog.code }

        let folder = OutputFolder(output)
        try createFolder(at: folder.path)
        for source in compilation.swiftSources {
            let file = PlannedFile(path: source.name, bytes: source.bytes)
            guard !folder.isUpToDate(file) else { continue }
            try replaceFile(
                at: folder.full(file.path), with: file.bytes,
                temporary: folder.full(OutputFolder.temporaryName),
                isDurable: false)
        }
    }
}
