import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let invalidWeight = DiagnosticDefinition(
        code: "DW3404",
        name: "invalid-weight",
        severity: .error,
        summary: Wording(
            de: "Ein Gewicht muss größer als null sein.",
            en: "A weight has to be larger than zero."),
        explanation: Wording(
            de: """
                Was weniger zählt, je mehr davon da ist, bekommt prefer: less. Was nicht zählen soll, wird weggelassen.
                """,
            en: """
                What counts less the more there is of it gets prefer: less. What shall not count is left out.
                """),
        badExample: .model(
            "weights: {demand: 50, reach: 10,", "weights: {demand: 50, reach: -10, # DW3404\n "),
        goodExample: .soundModel)
}

extension Diagnostic {
    static func invalidWeight(_ node: YAMLNode) -> Diagnostic {
        let isNegative = node.text.hasPrefix("-")
        let positive = String(node.text.dropFirst())
        return Diagnostic(
            .invalidWeight, at: node.range,
            Wording(
                de: "Das Gewicht \(node.shownText) ist nicht größer als null.",
                en: "The weight \(node.shownText) is not larger than zero."),
            proposal: isNegative
                ? Wording(
                    de:
                        "Schreiben Sie \(positive), und beim Kriterium „prefer: less“, wenn wenig besser ist.",
                    en: "Write \(positive), and “prefer: less” at the criterion if less is better.")
                : Wording(
                    de: "Streichen Sie das Kriterium und sein Gewicht, wenn es nicht zählen soll.",
                    en: "Delete the criterion and its weight if it shall not count."))
    }
}
