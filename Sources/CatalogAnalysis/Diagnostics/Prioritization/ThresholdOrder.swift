import CatalogDiagnostics
import CatalogModel
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
    /// - Parameter others: The thresholds that would have to be greater, the least one first.
    static func thresholdOrder(_ node: YAMLNode, notAbove others: [YAMLNode.Entry]) -> Diagnostic {
        let least = others.first
        let (key, value) = (least?.key.shownText ?? "", least?.value.shownText ?? "")
        let names = Wording.listed(quoting: others.map(\.key.shownText))
        return Diagnostic(
            .thresholdOrder, at: node.range,
            Wording(
                de: "„retire“ mit \(node.shownText) liegt nicht unter „\(key)“ mit \(value).",
                en: "“retire”, \(node.shownText), does not lie below “\(key)”, \(value)."),
            // Nothing lies below zero.
            proposal: ScaledDecimal(value, scale: 2)?.units == 0
                ? Wording(
                    de: "Nehmen Sie Zahlen über \(node.shownText) für: \(names.german)",
                    en: "Use numbers above \(node.shownText) for: \(names.english)")
                : Wording(
                    de: "Nehmen Sie eine Zahl unter \(value).", en: "Use a number below \(value)."),
            notes: others.map {
                Diagnostic.Note(
                    Wording(de: "Hier steht die andere Schwelle.", en: "Here stands the other threshold."),
                    at: $0.value.range)
            })
    }
}
