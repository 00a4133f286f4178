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
                Sonst sähen manche Menschen eine leere Stelle.
                """,
            en: """
                Every text has to be there in all languages of the catalog that have no fallback. Otherwise \
                some people would see an empty place.
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
        let list = missing.map { "\($0.tag.rawValue) (\($0.name))" }.joined(separator: ", ")
        let tag = missing.first?.tag.rawValue ?? ""
        return Diagnostic(
            .missingTranslation, at: owner,
            Wording(de: "Dieser Text fehlt in: \(list).", en: "This text is missing in: \(list)."),
            proposal: Wording(de: "Ergänzen Sie „\(tag): …“.", en: "Add “\(tag): …”."))
    }
}
