import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let logarithmOfNothing = DiagnosticDefinition(
        code: "DW3403",
        name: "logarithm-of-nothing",
        severity: .error,
        summary: Wording(
            de: "Eine logarithmische Bewertung braucht eine untere Grenze über null.",
            en: "A logarithmic rating needs a lower bound above zero."),
        explanation: Wording(
            de: """
                Den Logarithmus gibt es nur für Zahlen über null.
                """,
            en: """
                There are logarithms only of numbers above zero.
                """),
        badExample: .model("minimum: 10\n", "minimum: 0 # DW3403\n"),
        goodExample: .soundModel)
}

extension Diagnostic {
    static func logarithmOfNothing(_ minimum: YAMLNode.Entry?, scale: YAMLNode.Entry?, owner: SourceRange)
        -> Diagnostic
    {
        Diagnostic(
            .logarithmOfNothing, at: minimum?.value.range ?? owner,
            Wording(
                de: "Die untere Grenze \(minimum?.value.shownText ?? "") hat keinen Logarithmus.",
                en: "The lower bound \(minimum?.value.shownText ?? "") has no logarithm."),
            proposal: Wording(
                de: "Nehmen Sie eine Grenze über null, zum Beispiel 1, oder „scale: linear“.",
                en: "Use a bound above zero, for example 1, or “scale: linear”."),
            notes: scale.map {
                [
                    Diagnostic.Note(
                        Wording(de: "Deshalb wird er gebraucht.", en: "That is why it is needed."),
                        at: $0.value.range)
                ]
            } ?? [])
    }
}
