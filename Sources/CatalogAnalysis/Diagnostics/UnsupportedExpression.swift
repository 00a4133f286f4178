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
                Bedingungen vergleichen Antworten (=, !=, <, <=, >, >=, in, between) und verbinden \
                Vergleiche mit and, or und not(…).
                """,
            en: """
                Conditions compare answers (=, !=, <, <=, >, >=, in, between) and join comparisons by and, \
                or and not(…).
                """),
        badExample: .fields(
            """
            count: {type: integer, label: {de: Anzahl, en: Count}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: count + 1 > 2 # DW3009
            """),
        goodExample: .fields(
            """
            count: {type: integer, label: {de: Anzahl, en: Count}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: count > 1
            """))
}

extension Diagnostic {
    static func unsupportedExpression(_ syntax: ExpressionSyntax) -> Diagnostic {
        Diagnostic(
            .unsupportedExpression, at: syntax.range,
            Wording(
                de: "Dieser Ausdruck ist in Bedingungen nicht möglich.",
                en: "This expression is not possible in conditions."),
            proposal: Wording(
                de: "Möglich sind Vergleiche, in, between, and, or, not(…), date(\"…\") und today().",
                en: "Possible are comparisons, in, between, and, or, not(…), date(\"…\") and today()."))
    }
}
