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
    var format: ReportFormat { report.format }

    func run() throws {
        let folder = CatalogFolder(catalog)
        let (records, call) = (
            RecordFolder(), BuildCall(checking: folder, arguments: report.recordedArguments)
        )
        let record = fresh ? nil : call.flatMap { records?.record(of: $0) }
        let (today, stamps) = (dayOfTheClock(), folder.stamps())
        if let record, record.isStillTrue(of: stamps, nil, today: today) { return try record.said.say() }
        let former = record?.services.understood(in: nil)
        var options = CompileOptions.checkOnly
        options.known = former?.known ?? .none
        let files = stamps.flatMap { stamps in
            former.flatMap { record?.files(of: folder, stamps, $0.known) }
        }
        let compilation = try compileCatalog(at: folder, files: files, options: options, language: language)
        let said = said(of: compilation)
        try said.say()
        if compilation.diagnostics.hasErrors { throw ExitStatus.catalog.code }
        if let call, let stamps,
            let services = RecordedServices(compilation.services, former: former, written: nil)
        {
            records?.keep(
                BuildRecord(day: today, inputs: stamps, manifest: nil, said: said, services: services),
                of: call)
        }
    }

    /// The diagnostics, and one sentence on what was found.
    private func said(of compilation: Compilation) -> BuildRecord.Said {
        let (extent, findings) = (compilation.extent, compilation.findings)
        let summary = Wording(
            de: "\(extent.german) geprüft: \(findings.german).",
            en: "\(extent.english) checked: \(findings.english).")
        return BuildRecord.Said(
            compilation.reportText(report), [summary], report)
    }
}

extension BuildRecord.Said {
    /// - Parameter summaries: Lines for people, which stand beside the diagnostics unless these are for another program.
    init(_ diagnostics: String, _ summaries: [Wording], _ options: ReportOptions) {
        let lines = summaries.map { shown($0[options.speech.language]) + "\n" }.joined()
        switch options.format {
        case .text: self.init(output: diagnostics + lines)
        case .json, .sarif: self.init(output: diagnostics, errors: lines)
        }
    }

    /// Says it, perhaps once more.
    func say() throws(Failure) {
        try writeToOutput(output)
        writeToErrors(errors)
    }
}

extension ReportOptions {
    /// What of them decides about what is said.
    var recordedArguments: [String] {
        [speech.language.rawValue, format.rawValue, isOutputColored ? "coloured" : "plain"]
    }
}
