import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let absenceInCriterion = DiagnosticDefinition(
        code: "DW3408",
        name: "absence-in-criterion",
        severity: .error,
        summary: Wording(
            de: "Ein Ausdruck der Priorisierung fragt, ob etwas fehlt.",
            en: "An expression of the prioritization asks whether something is missing."),
        explanation: Wording(
            de: """
                Fehlende Angaben behandelt die Rangfolge selbst: Sie rechnet mit allem, was möglich ist, und sagt das. Mit null \
                hätte das Kriterium keinen Wert.
                """,
            en: """
                The ranking itself deals with missing inputs: it computes with all that is possible, and says so. With null the \
                criterion would have no value.
                """),
        badExample: .model("value: cases / 12", "value: if cases = null then 0 else cases / 12 # DW3408"),
        goodExample: .soundModel)
}

extension Diagnostic {
    static func absenceInCriterion(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .absenceInCriterion, at: range,
            Wording(
                de: "„null“ geht hier nicht: Eine fehlende Angabe wird als Spanne gerechnet.",
                en: "“null” is not possible here: a missing input is taken as a range."),
            proposal: Wording(
                de: "Schreiben Sie den Ausdruck, als wären alle Angaben da.",
                en: "Write the expression as if all inputs were there."))
    }
}
