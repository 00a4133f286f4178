import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let criterionWithoutInput = DiagnosticDefinition(
        code: "DW3405",
        name: "criterion-without-input",
        severity: .error,
        summary: Wording(
            de: "Ein Ausdruck nennt keine Angabe.",
            en: "An expression names no input."),
        explanation: Wording(
            de: """
                Ein Kriterium ohne Angabe wäre für alle Dienste gleich.
                """,
            en: """
                A criterion without an input would be the same for all services.
                """),
        badExample: .model("value: cases / 12", "value: 12 # DW3405"),
        goodExample: .soundModel)
}

extension Diagnostic {
    static func criterionWithoutInput(_ node: YAMLNode, known: [String]) -> Diagnostic {
        let list = Wording.listed(known)
        return Diagnostic(
            .criterionWithoutInput, at: node.range,
            Wording(
                de: "„\(node.shownText)“ ist für alle Dienste gleich.",
                en: "“\(node.shownText)” is the same for all services."),
            proposal: Wording(
                de: "Nennen Sie eine Angabe: \(list.german).", en: "Name an input: \(list.english)."))
    }
}
