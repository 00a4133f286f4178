import CatalogDiagnostics

extension DiagnosticDefinition {
    /// Nothing where a condition is expected.
    package static let emptyExpression = DiagnosticDefinition(
        code: "DW1101", name: "empty-expression", severity: .error,
        summary: Wording(
            de: "Eine Bedingung ist leer.",
            en: "A condition is empty."),
        explanation: Wording(
            de: """
                Hier wird eine Bedingung erwartet, zum Beispiel `residents > 1` oder `kind = "organic"`. \
                Löschen Sie den Schlüssel, wenn keine Bedingung gelten soll.
                """,
            en: """
                A condition is expected here, for example `residents > 1` or `kind = "organic"`. Delete \
                the key if there is to be no condition.
                """),
        badExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: ""  # DW1101
              label: {de: Grund, en: Reason}
            """),
        goodExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: residents > 1
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    static func emptyExpression(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .emptyExpression, at: range,
            Wording(
                de: "Hier fehlt die Bedingung.",
                en: "The condition is missing here."),
            proposal: Wording(
                de: """
                    Schreiben Sie eine Bedingung, zum Beispiel `residents > 1`, oder löschen Sie den \
                    Schlüssel.
                    """,
                en: "Write a condition, for example `residents > 1`, or delete the key."))
    }
}
