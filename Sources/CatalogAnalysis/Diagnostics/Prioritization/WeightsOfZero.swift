import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let weightsOfZero = DiagnosticDefinition(
        code: "DW3416",
        name: "weights-of-zero",
        severity: .error,
        summary: Wording(
            de: "Alle Gewichte sind null.",
            en: "All weights are zero."),
        explanation: Wording(
            de: """
                Dann zählt nichts, und niemand käme vor jemand anderem.
                """,
            en: """
                Then nothing counts, and nobody would come before anybody else.
                """),
        badExample: .model(
            "weights: {demand: 50, reach: 10, effort: 40}",
            "weights: {demand: 0, reach: 0, effort: 0} # DW3416"),
        goodExample: .soundModel)
}

extension Diagnostic {
    static func weightsOfZero(_ owner: SourceRange) -> Diagnostic {
        Diagnostic(
            .weightsOfZero, at: owner,
            Wording(de: "Die Summe der Gewichte ist null.", en: "The sum of the weights is zero."),
            proposal: Wording(
                de: "Geben Sie jedem Kriterium ein Gewicht über null.",
                en: "Give each criterion a weight above zero."))
    }
}
