import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let reversedRange = DiagnosticDefinition(
        code: "DW3401",
        name: "reversed-range",
        severity: .error,
        summary: Wording(
            de: "Die Werte einer Spanne stehen in falscher Reihenfolge.",
            en: "The values of a range are in the wrong order."),
        explanation: Wording(
            de: """
                low ist das Mindeste, likely das Wahrscheinliche, high das Höchste; kein Wert ist kleiner als der vor ihm.
                """,
            en: """
                low is the least, likely the likely and high the highest value; none is smaller than the one before.
                """),
        badExample: .priorities(
            "days: {low: 4, likely: 10, high: 20, source: Bauhof}",
            "days: {low: 12, likely: 10, high: 20} # DW3401"),
        goodExample: .soundPriorities)
}

extension Diagnostic {
    static func reversedRange(_ node: YAMLNode, before: YAMLNode.Entry, sorted numbers: [ScaledDecimal])
        -> Diagnostic
    {
        let names = ["low", "likely", "high"]
        let example = zip(names, numbers.sorted { $0.units < $1.units }.map(\.shortText)).map {
            "\($0): \($1)"
        }
        .joined(separator: ", ")
        return Diagnostic(
            .reversedRange, at: node.range,
            Wording(
                de:
                    "\(node.shownText) ist kleiner als „\(before.key.shownText)“ mit \(before.value.shownText).",
                en: "\(node.shownText) is smaller than “\(before.key.shownText)”, \(before.value.shownText)."),
            proposal: Wording(de: "In Reihenfolge: \(example)", en: "In order: \(example)"),
            notes: [
                Diagnostic.Note(
                    Wording(de: "Hier steht der andere Wert.", en: "Here stands the other value."),
                    at: before.value.range)
            ])
    }
}
