import CatalogDiagnostics

extension DiagnosticDefinition {
    /// `not` without parentheses.
    package static let notWithoutParentheses = DiagnosticDefinition(
        code: "DW1109", name: "not-without-parentheses", severity: .error,
        summary: Wording(
            de: "Hinter `not` fehlen die Klammern.",
            en: "The parentheses behind `not` are missing."),
        explanation: Wording(
            de: """
                Was verneint wird, steht in Klammern: `not(residents = 1)`. So ist klar, wie weit die \
                Verneinung reicht.
                """,
            en: """
                What is negated is written in parentheses: `not(residents = 1)`. So it is clear how far \
                the negation reaches.
                """),
        badExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: not residents = 1  # DW1109
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
    /// - Parameter meant: How it would be written, if that is certain; then the range is that of all of it.
    static func notWithoutParentheses(meant: String?, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .notWithoutParentheses, at: range,
            Wording(
                de: "Zu einer Verneinung gehören Klammern.",
                en: "A negation needs parentheses."),
            proposal: Wording(
                de: "Schreiben Sie `\(meant ?? "not(…)")`.",
                en: "Write `\(meant ?? "not(…)")`."),
            edit: meant.map { TextEdit(replacing: range, with: $0) })
    }
}
