import ArgumentParser
import CatalogDiagnostics

/// In which language people are spoken to.
struct LanguageOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            help(
                de: "Sprache der Meldungen: de oder en; sonst die der Umgebung.",
                en: "Language of the messages: de or en; otherwise the environment’s."), valueName: "de|en"))
    var language: MessageLanguage = .ofEnvironment
}

/// How diagnostics are written.
struct ReportOptions: ParsableArguments {
    @OptionGroup var speech: LanguageOption

    @Option(
        name: .long,
        help: ArgumentHelp(
            help(
                de: "Form der Meldungen; json und sarif für andere Programme.",
                en: "Form of the messages; json and sarif for other programs."), valueName: "text|json|sarif")
    )
    var format: ReportFormat = .text
}

/// A form of diagnostics.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif
}
