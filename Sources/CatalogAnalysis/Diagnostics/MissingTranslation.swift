import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let missingTranslation = DiagnosticDefinition(
        code: "DW2005",
        name: "missing-translation",
        severity: .error,
        summary: Wording(
            de: "Ein Text fehlt in einer Sprache.",
            en: "A text is missing in a language."),
        explanation: Wording(
            de: """
                Jeder Text muss in allen Sprachen des Katalogs dastehen, die keine Ersatzsprache haben. \
                Sonst sähen manche Menschen eine leere Stelle. Fehlen in einer Sprache sehr viele Texte, wird \
                das einmal gesagt: Mit `fallback: de` bei dieser Sprache steht der deutsche Text dort, wo einer fehlt.
                """,
            en: """
                Every text has to be there in all languages of the catalog that have no fallback. Otherwise \
                some people would see an empty place. If very many texts are missing in a language, that is said \
                once: with `fallback: de` at that language, the German text stands where one is missing.
                """),
        badExample: .fields(
            """
            name:
              type: text
              label: {de: Name} # DW2005
            """),
        goodExample: .fields(
            """
            name:
              type: text
              label: {de: Name, en: Name}
            """))
}

extension Diagnostic {
    static func missingTranslation(_ missing: [CatalogLanguage], owner: SourceRange) -> Diagnostic {
        let tag = missing.first?.tag.rawValue ?? ""
        return Diagnostic(
            .missingTranslation, at: owner,
            .textMissing(in: missing),
            proposal: Wording(de: "Ergänzen Sie „\(tag): …“.", en: "Add “\(tag): …”."))
    }

    /// A language in which so many texts are missing that each of them would say nothing.
    ///
    /// - Parameters:
    ///   - other: The language that may stand in.
    ///   - texts: Where texts are missing, at least one.
    ///   - declared: The language in the head of the catalog.
    static func untranslatedLanguage(
        _ language: CatalogLanguage, insteadOf other: CatalogLanguage, texts: [Diagnostic],
        declared: SourceRange
    ) -> Diagnostic {
        let files = Set(texts.map(\.range.file))
        let isOneFile = files.count == 1 && !files.contains(declared.file)
        let range = isOneFile ? texts.first?.range ?? declared : declared
        let (tag, fallback) = (language.tag.rawValue, "fallback: \(other.tag.rawValue)")
        let places = texts.map(\.range).filter { $0 != range }.prefix(3)
        return Diagnostic(
            .missingTranslation, at: range,
            isOneFile
                ? Wording(
                    de: "In dieser Datei fehlen \(texts.count) Texte in: \(language.shown).",
                    en: "In this file, \(texts.count) texts are missing in: \(language.shown).")
                : Wording(
                    de: "\(texts.count) Texte fehlen in: \(language.shown).",
                    en: "\(texts.count) texts are missing in: \(language.shown)."),
            proposal: Wording(
                de:
                    "Ergänzen Sie die Texte. Soll dort sonst \(other.tag.rawValue) stehen, schreiben Sie in catalog.yaml zu „\(tag)“: \(fallback)",
                en:
                    "Add the texts. If \(other.tag.rawValue) is to stand there otherwise, write in catalog.yaml at “\(tag)”: \(fallback)"
            ),
            notes: places.map {
                Diagnostic.Note(Wording(de: "Hier fehlt einer.", en: "One is missing here."), at: $0)
            })
    }
}

extension Wording {
    static func textMissing(in languages: [CatalogLanguage]) -> Wording {
        let list = languages.map(\.shown).joined(separator: ", ")
        return Wording(de: "Dieser Text fehlt in: \(list).", en: "This text is missing in: \(list).")
    }
}

extension CatalogLanguage {
    /// As a message names it.
    var shown: String { "\(tag.rawValue) (\(name))" }
}
