import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownInputUnit = DiagnosticDefinition(
        code: "DW2403",
        name: "unknown-input-unit",
        severity: .error,
        summary: Wording(
            de: "Diese Einheit gibt es nicht.",
            en: "There is no such unit."),
        explanation: Wording(
            de: """
                Die Einheit folgt aus der Art der Angabe; wer sie dazuschreibt, lässt sie prüfen. Es gibt count, minutes, \
                days, EUR und percent.
                """,
            en: """
                The unit follows from the kind of the input; writing it down has it checked. There are count, minutes, days, \
                EUR and percent.
                """),
        badExample: .priorities(
            "days: {low: 4, likely: 10, high: 20, source: Bauhof}", "days: {value: 10, unit: dayz} # DW2403"),
        goodExample: .priorities(
            "days: {low: 4, likely: 10, high: 20, source: Bauhof}", "days: {value: 10, unit: days}"))
}

extension Diagnostic {
    static func unknownInputUnit(_ node: YAMLNode, known: [String]) -> Diagnostic {
        let meant = [
            "tage": "days", "minuten": "minutes", "min": "minutes", "euro": "EUR", "€": "EUR", "%": "percent",
            "prozent": "percent",
        ]
        let nearest = meant[node.text.lowercased()] ?? nearestName(to: node.text, among: known)
        return Diagnostic(
            .unknownInputUnit, at: node.range,
            Wording(
                de: "Die Einheit „\(node.shownText)“ gibt es nicht.",
                en: "There is no unit “\(node.shownText)”."),
            proposal: nearest.map { .didYouMean($0) }
                ?? .thereAre(known),
            edit: nearest.map { TextEdit(replacing: node.range, with: $0) })
    }
}
