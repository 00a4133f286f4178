import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let divisionByZero = DiagnosticDefinition(
        code: "DW3026",
        name: "division-by-zero",
        severity: .error,
        summary: Wording(
            de: "Durch 0 lässt sich nicht teilen.",
            en: "Nothing can be divided by zero."),
        explanation: Wording(
            de: """
                Eine Teilung durch 0 hat kein Ergebnis, die Bedingung wäre nie entschieden.
                """,
            en: """
                A division by zero has no result; the condition would never be decided.
                """),
        badExample: .fields(
            """
            count: {type: integer, label: {de: Anzahl, en: Count}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: count / 0 > 2 # DW3026
            """),
        goodExample: .fields(
            """
            count: {type: integer, label: {de: Anzahl, en: Count}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: count / 2 > 2
            """))
}

extension Diagnostic {
    static func divisionByZero(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .divisionByZero, at: range,
            Wording(de: "Hier wird durch 0 geteilt.", en: "This divides by zero."),
            proposal: Wording(de: "Nehmen Sie eine andere Zahl.", en: "Use another number."))
    }
}
