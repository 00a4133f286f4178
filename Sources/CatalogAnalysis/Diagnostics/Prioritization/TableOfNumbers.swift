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
        tableWithoutChoice(
            node, declared: declared,
            proposal: Wording(
                de: "Schreiben Sie „value: \(node.shownText)“ ohne „by“ und „values“.",
                en: "Write “value: \(node.shownText)” without “by” and “values”."))
    }

    /// A table by an input that is yes or no: of both, a condition says which number counts.
    static func tableOfYesAndNo(_ node: YAMLNode, values: YAMLNode?, declared: SourceRange) -> Diagnostic {
        func number(_ answer: String) -> String {
            let entry = values?.entries.first {
                meantValue(by: $0.key.text, among: ["true", "false"]) == answer
            }
            guard let entry, entry.value.kind == .scalar, !entry.value.isTextEmpty else { return "…" }
            return entry.value.shownText
        }
        let value = "value: if \(node.shownText) then \(number("true")) else \(number("false"))"
        return tableWithoutChoice(
            node, declared: declared,
            proposal: Wording(
                de: "Schreiben Sie „\(value)“ ohne „by“ und „values“.",
                en: "Write “\(value)” without “by” and “values”."))
    }

    private static func tableWithoutChoice(
        _ node: YAMLNode, declared: SourceRange, proposal: Wording
    ) -> Diagnostic {
        Diagnostic(
            .tableOfNumbers, at: node.range,
            Wording(
                de: "„\(node.shownText)“ ist keine Auswahl.", en: "“\(node.shownText)” is no choice."),
            proposal: proposal,
            notes: [
                Diagnostic.Note(
                    Wording(de: "Hier steht die Angabe.", en: "Here stands the input."), at: declared)
            ])
    }
}
