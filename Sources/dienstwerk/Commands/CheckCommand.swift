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

    @Flag(
        help: ArgumentHelp(
            help(
                de: "Beweist auch die Dienste neu, die sich seit dem letzten Mal nicht geändert haben.",
                en: "Proves services anew that have not changed since the last time, too.")))
    var fresh = false

    @OptionGroup var report: ReportOptions

    var language: MessageLanguage { report.speech.language }

    func run() throws {
        let folder = CatalogFolder(catalog)
        let (records, call) = (RecordFolder(), BuildCall(checking: folder))
        let former = fresh ? nil : call.flatMap { records?.record(of: $0) }
        var options = CompileOptions.checkOnly
        options.known = former?.known(in: nil) ?? [:]
        let compilation = try compileCatalog(at: folder, options: options, language: language)
        if let call, !compilation.services.isEmpty {
            let record = BuildRecord(checked: compilation.services)
            if record != former { records?.keep(record, of: call) }
        }
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
