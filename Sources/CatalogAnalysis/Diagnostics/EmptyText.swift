import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let emptyText = DiagnosticDefinition(
        code: "DW2007",
        name: "empty-text",
        severity: .error,
        summary: Wording(
            de: "Ein Text ist leer.",
            en: "A text is empty."),
        explanation: Wording(
            de: """
                Ein leerer Text hilft niemandem. Schreiben Sie den Text hin oder lassen Sie die ganze Angabe\
                 weg, wenn sie nicht nötig ist.
                """,
            en: """
                An empty text helps nobody. Write the text, or leave the whole key out if it is not \
                required.
                """),
        badExample: .fields(
            """
            name:
              type: text
              label: {de: Name, en: ""} # DW2007
            """),
        goodExample: .fields(
            """
            name:
              type: text
              label: {de: Name, en: Name}
            """))
}

extension Diagnostic {
    /// `comment` stands in the place of the text.
    static func emptyText(owner: SourceRange, comment: String? = nil) -> Diagnostic {
        Diagnostic(
            .emptyText, at: owner, Wording(de: "Hier fehlt der Text.", en: "The text is missing here."),
            proposal: comment.map { .inQuotes($0) }
                ?? Wording(
                    de: "Schreiben Sie den Text hin oder lassen Sie die Angabe weg.",
                    en: "Write the text or leave the key out."))
    }
}
