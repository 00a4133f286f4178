import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A text literal without its closing quote.
    package static let unclosedText = DiagnosticDefinition(
        code: "DW1104", name: "unclosed-text", severity: .error,
        summary: Wording(
            de: "Ein Text in einer Bedingung wird nicht geschlossen.",
            en: "A text in a condition is not closed."),
        explanation: Wording(
            de: "Ein Text in einer Bedingung beginnt und endet mit `\"`: `kind = \"organic\"`.",
            en: "A text in a condition begins and ends with `\"`: `kind = \"organic\"`."),
        badExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: residents = "1  # DW1104
              label: {de: Grund, en: Reason}
            """),
        goodExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: residents = 1
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    static func unclosedText(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unclosedText, at: range,
            Wording(
                de: "Das Anführungszeichen zu diesem Text wird nicht geschlossen.",
                en: "The quote of this text is not closed."),
            proposal: Wording(
                de: "Schreiben Sie \" auch an das Ende des Textes.",
                en: "Write \" at the end of the text, too."))
    }
}
