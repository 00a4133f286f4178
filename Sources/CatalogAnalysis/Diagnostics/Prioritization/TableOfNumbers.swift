import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let tableOfNumbers = DiagnosticDefinition(
        code: "DW3419",
        name: "table-of-numbers",
        severity: .error,
        summary: Wording(
            de: "Zahlen je Möglichkeit gibt es nur bei einer Auswahl.",
            en: "Only a choice has numbers for its options."),
        explanation: Wording(
            de: """
                `by` und `values` geben jeder Möglichkeit einer Auswahl eine Zahl. Bei allen anderen Angaben steht ein \
                Ausdruck unter `value`.
                """,
            en: """
                `by` and `values` give each option of a choice a number. All other inputs are used in an expression \
                below `value`.
                """),
        badExample: .model("by: groups", "by: cases # DW3419"),
        goodExample: .soundModel)
}

extension Diagnostic {
    static func tableOfNumbers(_ node: YAMLNode, declared: SourceRange) -> Diagnostic {
        Diagnostic(
            .tableOfNumbers, at: node.range,
            Wording(
                de: "„\(node.shownText)“ ist keine Auswahl.", en: "“\(node.shownText)” is no choice."),
            proposal: Wording(
                de: "Schreiben Sie „value: \(node.shownText)“ ohne „by“ und „values“.",
                en: "Write “value: \(node.shownText)” without “by” and “values”."),
            notes: [
                Diagnostic.Note(
                    Wording(de: "Hier steht die Angabe.", en: "Here stands the input."), at: declared)
            ])
    }
}
