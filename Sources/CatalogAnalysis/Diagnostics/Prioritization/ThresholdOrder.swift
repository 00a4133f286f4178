import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let thresholdOrder = DiagnosticDefinition(
        code: "DW3414",
        name: "threshold-order",
        severity: .error,
        summary: Wording(
            de: "Die Schwelle für das Ende liegt zu hoch.",
            en: "The threshold for the end is too high."),
        explanation: Wording(
            de: """
                Unter retire kann ein Dienst enden, ab improve und build lohnt sich Arbeit. Überschneiden sie sich, gälten zwei \
                Urteile zugleich.
                """,
            en: """
                Below retire a service may end, from improve and build on work is worth it. If they overlap, two verdicts would \
                hold at once.
                """),
        badExample: .model("thresholds: {retire: 20,", "thresholds: {retire: 50, # DW3414\n "),
        goodExample: .soundModel)
}

extension Diagnostic {
    static func thresholdOrder(_ node: YAMLNode, other: YAMLNode.Entry) -> Diagnostic {
        Diagnostic(
            .thresholdOrder, at: node.range,
            Wording(
                de:
                    "„retire“ mit \(node.shownText) liegt nicht unter „\(other.key.shownText)“ mit \(other.value.shownText).",
                en:
                    "“retire”, \(node.shownText), does not lie below “\(other.key.shownText)”, \(other.value.shownText)."
            ),
            proposal: Wording(
                de: "Nehmen Sie eine Zahl unter \(other.value.shownText).",
                en: "Use a number below \(other.value.shownText)."),
            notes: [
                Diagnostic.Note(
                    Wording(de: "Hier steht die andere Schwelle.", en: "Here stands the other threshold."),
                    at: other.value.range)
            ])
    }
}
