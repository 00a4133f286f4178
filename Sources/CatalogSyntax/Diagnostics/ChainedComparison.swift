import CatalogDiagnostics

extension DiagnosticDefinition {
    /// Two comparisons in a row.
    package static let chainedComparison = DiagnosticDefinition(
        code: "DW1107", name: "chained-comparison", severity: .error,
        summary: Wording(
            de: "Zwei Vergleiche folgen unmittelbar aufeinander.",
            en: "Two comparisons follow each other."),
        explanation: Wording(
            de: """
                Ein Vergleich hat zwei Seiten. Für einen Bereich schreiben Sie `residents between 1 and \
                5`, für zwei Vergleiche verbinden Sie sie mit `and`.
                """,
            en: """
                A comparison has two sides. For a range write `residents between 1 and 5`; combine two \
                comparisons with `and`.
                """),
        badExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: 1 <= residents <= 5  # DW1107
              label: {de: Grund, en: Reason}
            """),
        goodExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: residents between 1 and 5
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    static func chainedComparison(_ written: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .chainedComparison, at: range,
            Wording(
                de: "Hinter dem ersten Vergleich darf nicht noch „\(written)“ folgen.",
                en: "“\(written)” must not follow a first comparison."),
            proposal: Wording(
                de: "Schreiben Sie `1 < x and x < 5`, oder mit beiden Enden `x between 1 and 5`.",
                en: "Write `1 < x and x < 5`, or with both ends `x between 1 and 5`."))
    }
}
