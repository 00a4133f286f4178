import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A parenthesis without its partner.
    package static let unbalancedParenthesis = DiagnosticDefinition(
        code: "DW1105", name: "unbalanced-parenthesis", severity: .error,
        summary: Wording(
            de: "Zu einer Klammer in einer Bedingung fehlt die zweite.",
            en: "A parenthesis in a condition lacks its partner."),
        explanation: Wording(
            de: "Zu jeder öffnenden Klammer gehört eine schließende: `not(residents = 1)`.",
            en: "Every opening parenthesis needs a closing one: `not(residents = 1)`."),
        badExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: not(residents = 1  # DW1105
              label: {de: Grund, en: Reason}
            """),
        goodExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: not(residents = 1)
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    /// Between braces, where a comma has ended the value.
    static func cutParenthesis(at range: SourceRange, proposal: Wording) -> Diagnostic {
        let found = unclosedParenthesis("(", closing: ")", at: range)
        return Diagnostic(found.definition, at: range, found.message, proposal: proposal)
    }

    static func unclosedParenthesis(_ opening: String, closing: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unbalancedParenthesis, at: range,
            Wording(
                de: "Die Klammer „\(opening)“ wird nicht geschlossen.",
                en: "The parenthesis “\(opening)” is not closed."),
            proposal: Wording(
                de: "Ergänzen Sie „\(closing)“.",
                en: "Add “\(closing)”."))
    }

    static func unopenedParenthesis(_ closing: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unbalancedParenthesis, at: range,
            Wording(
                de: "Zu der Klammer „\(closing)“ fehlt die öffnende.",
                en: "The parenthesis “\(closing)” was never opened."),
            proposal: Wording(
                de: "Löschen Sie „\(closing)“ oder ergänzen Sie die öffnende Klammer.",
                en: "Delete “\(closing)” or add the opening one."))
    }
}
