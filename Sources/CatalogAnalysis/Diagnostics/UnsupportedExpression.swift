import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unsupportedExpression = DiagnosticDefinition(
        code: "DW3009",
        name: "unsupported-expression",
        severity: .error,
        summary: Wording(
            de: "Diesen Ausdruck gibt es hier nicht.",
            en: "This expression does not exist here."),
        explanation: Wording(
            de: """
                Die Ausdruckssprache ist eine Auswahl aus FEEL (DMN). Intervalle wie [1..5] stehen nur \
                hinter in, und null steht nur hinter = und !=.
                """,
            en: """
                The expression language is a selection of FEEL (DMN). Intervals such as [1..5] only stand \
                behind in, and null only behind = and !=.
                """),
        badExample: .fields(
            """
            count: {type: integer, label: {de: Anzahl, en: Count}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: count = [1..5] # DW3009
            """),
        goodExample: .fields(
            """
            count: {type: integer, label: {de: Anzahl, en: Count}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: count in [1..5]
            """))
}

extension Diagnostic {
    static func unsupportedExpression(_ syntax: ExpressionSyntax) -> Diagnostic {
        Diagnostic(
            .unsupportedExpression, at: syntax.range,
            Wording(
                de: "Dieser Ausdruck ist hier nicht möglich.", en: "This expression is not possible here."),
            proposal: Wording(
                de: "Intervalle stehen hinter in, null hinter = oder !=.",
                en: "Intervals stand behind in, null behind = or !=."))
    }
}
