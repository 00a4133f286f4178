import ArgumentParser
import CatalogCompiler
import CatalogDiagnostics

/// `dienstwerk prioritize`: what is improved, built, left or ended next, and why.
struct PrioritizeCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "prioritize",
        abstract: help(
            de:
                "Reiht die Dienste: was als Nächstes verbessert, gebaut, gelassen oder beendet wird, und warum.",
            en: "Ranks the services: what is improved, built, left or ended next, and why."),
        discussion: help(
            de:
                "csv ist auf Deutsch eine Tabelle mit Semikolon und Dezimalkomma, wie Excel sie hier öffnet; html ein "
                + "Bericht in einer Datei. Zum Beispiel: dienstwerk prioritize --format html > bericht.html",
            en:
                "csv in German has semicolons and decimal commas, as a German Excel opens it; html is a report in one file. "
                + "For example: dienstwerk prioritize --format html > report.html"))

    @Argument(help: ArgumentHelp(help(de: "Ordner des Katalogs.", en: "Folder of the catalog.")))
    var catalog = "catalog"

    @Option(
        help: ArgumentHelp(
            help(de: "Form der Rangfolge.", en: "Form of the ranking."), valueName: "text|json|csv|html"))
    var format: PrioritizationFormat = .text

    @OptionGroup var speech: LanguageOption

    var language: MessageLanguage { speech.language }

    func run() throws {
        // Whether forms can be filled in does not matter for the ranking.
        let options = CompileOptions(formats: ["prioritization"], provesForms: false) ?? CompileOptions()
        let compilation = try compileCatalog(at: CatalogFolder(catalog), options: options, language: language)
        guard !compilation.diagnostics.hasErrors else {
            let report = DiagnosticReport(compilation.diagnostics, in: compilation.files, language: language)
            writeToErrors(report.text(isColored: false))
            throw ExitStatus.catalog.code
        }
        let report = compilation.prioritizationReport(
            format, language: language, width: outputWidth, isColored: isOutputColored)
        guard let report else {
            throw Failure(
                de: "In catalog.yaml steht nicht, wie Dienste gereiht werden: Es fehlt „prioritization:“.",
                en: "catalog.yaml does not say how services are ranked: “prioritization:” is missing.")
        }
        try writeToOutput(report)
    }
}

extension PrioritizationFormat: ExpressibleByArgument {}
