import ArgumentParser
import CatalogCompiler
import CatalogDiagnostics

/// `dienstwerk check`: is the catalog right?
struct CheckCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: help(
            de: "Prüft den Katalog und schreibt nichts.", en: "Checks the catalog and writes nothing."))

    @Argument(help: ArgumentHelp(help(de: "Ordner des Katalogs.", en: "Folder of the catalog.")))
    var catalog = "catalog"

    @OptionGroup var report: ReportOptions

    var language: MessageLanguage { report.speech.language }

    func run() throws {
        let compilation = try compileCatalog(
            at: CatalogFolder(catalog), options: .checkOnly, language: language)
        compilation.report(report)
        let (extent, findings) = (compilation.extent, compilation.findings)
        summarize(
            Wording(
                de: "\(extent.german) geprüft: \(findings.german).",
                en: "\(extent.english) checked: \(findings.english)."), report)
        if let line = compilation.coverageLine { summarize(line, report) }
        if compilation.diagnostics.hasErrors { throw ExitStatus.catalog.code }
    }
}
