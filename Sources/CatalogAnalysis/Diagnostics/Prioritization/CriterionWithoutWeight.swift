import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let criterionWithoutWeight = DiagnosticDefinition(
        code: "DW2408",
        name: "criterion-without-weight",
        severity: .error,
        summary: Wording(
            de: "Ein Kriterium hat kein Gewicht.",
            en: "A criterion has no weight."),
        explanation: Wording(
            de: """
                Ohne Gewicht zählt ein Kriterium nicht. Was nicht zählen soll, wird weggelassen.
                """,
            en: """
                Without a weight a criterion does not count. What shall not count is left out.
                """),
        badExample: .model("  reach:", "  reach: # DW2408").changing("demand: 50, reach: 10,", "demand: 50,"),
        goodExample: .soundModel)
}

extension Diagnostic {
    static func criterionWithoutWeight(_ key: YAMLNode) -> Diagnostic {
        Diagnostic(
            .criterionWithoutWeight, at: key.range,
            Wording(
                de: "Das Kriterium „\(key.shownText)“ hat kein Gewicht.",
                en: "The criterion “\(key.shownText)” has no weight."),
            proposal: Wording(
                de: "Ergänzen Sie unter weights zum Beispiel: \(key.shownText): 10",
                en: "Add below weights for example: \(key.shownText): 10"))
    }
}
