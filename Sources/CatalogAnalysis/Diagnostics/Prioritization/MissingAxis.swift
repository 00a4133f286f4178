import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let missingAxis = DiagnosticDefinition(
        code: "DW3417",
        name: "missing-axis",
        severity: .error,
        summary: Wording(
            de: "Alle Kriterien stehen auf derselben Achse.",
            en: "All criteria are on the same axis."),
        explanation: Wording(
            de: """
                Ein Portfolio stellt Nutzen und Aufwand gegenüber. Auf jeder der beiden Achsen braucht es ein Kriterium.
                """,
            en: """
                A portfolio sets value against effort. Each of the two axes needs a criterion.
                """),
        badExample: .model("axis: effort", "axis: value").changing("criteria:", "criteria: # DW3417"),
        goodExample: .soundModel)
}

extension Diagnostic {
    static func missingAxis(_ axis: Criterion.Axis, owner: SourceRange) -> Diagnostic {
        Diagnostic(
            .missingAxis, at: owner,
            Wording(
                de: "Kein Kriterium hat „axis: \(axis.rawValue)“.",
                en: "No criterion has “axis: \(axis.rawValue)”."),
            proposal: Wording(
                de: "Ergänzen Sie ein Kriterium mit „axis: \(axis.rawValue)“.",
                en: "Add a criterion with “axis: \(axis.rawValue)”."))
    }
}
