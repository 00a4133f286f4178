import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A second colon in an unquoted value.
    package static let colonInText = DiagnosticDefinition(
        code: "DW1012", name: "colon-in-text", severity: .error,
        summary: Wording(
            de: "In einem Wert ohne Anführungszeichen steht ein Doppelpunkt.",
            en: "There is a colon in a value without quotes."),
        explanation: Wording(
            de: """
                Ein Doppelpunkt mit Leerzeichen dahinter trennt Schlüssel und Wert. Gehört er zum Text, \
                muss der ganze Text in Anführungszeichen stehen: `de: "Hinweis: Bitte ausfüllen"`.
                """,
            en: """
                A colon followed by a blank separates key and value. If it belongs to the text, the whole \
                text has to be in quotes: `en: "Note: please fill in"`.
                """),
        badExample: .fields(
            """
            reason:
              type: text
              label:
                de: Hinweis: Grund  # DW1012
                en: Reason
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label:
                de: "Hinweis: Grund"
                en: Reason
            """))
}

extension Diagnostic {
    /// `text` is the whole value.
    static func colonInText(_ text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .colonInText, at: range,
            Wording(
                de: "An dieser Stelle darf kein Doppelpunkt mit Leerzeichen stehen.",
                en: "A colon followed by a blank is not allowed in this place."),
            proposal: .inQuotes(text))
    }
}
