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
                hinter in, und null steht nur hinter =, != und else oder then.
                """,
            en: """
                The expression language is a selection of FEEL (DMN). Intervals such as [1..5] only stand \
                behind in, and null only behind =, != and else or then.
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
                de: "Intervalle stehen hinter in, null hinter =, !=, then oder else.",
                en: "Intervals stand behind in, null behind =, !=, then or else."))
    }

    /// - Parameter range: That of a list, or of the difference alone.
    static func differenceForRange(_ range: SourceRange, from low: String, to high: String)
        -> Diagnostic
    {
        let meant = "[\(low)..\(high)]"
        return Diagnostic(
            .unsupportedExpression, at: range,
            Wording(
                de: "„\(low)-\(high)“ ist eine Differenz, also eine negative Zahl.",
                en: "“\(low)-\(high)” is a difference, which is a negative number."),
            proposal: .write("in \(meant)"),
            // In parentheses they would stay around it, which is the same.
            edit: TextEdit(replacing: range, with: meant))
    }
}
