import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let notACondition = DiagnosticDefinition(
        code: "DW3004",
        name: "not-a-condition",
        severity: .error,
        summary: Wording(
            de: "Das ist keine Bedingung.",
            en: "This is no condition."),
        explanation: Wording(
            de: """
                Eine Bedingung ist wahr oder falsch: ein Vergleich (anzahl > 2), eine Ja-Nein-Frage oder \
                mehrere davon mit and, or, not(…).
                """,
            en: """
                A condition is true or false: a comparison (count > 2), a yes-no question, or several of \
                them with and, or, not(…).
                """),
        badExample: .fields(
            """
            name:
              type: text
              label: {de: Name, en: Name}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: name # DW3004
            """),
        goodExample: .fields(
            """
            name:
              type: text
              label: {de: Name, en: Name}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: name = "Kim"
            """))
}

extension Diagnostic {
    /// - Parameter isLiteral: Whether it is a fixed value, as behind `or` in `size = "small" or "large"`.
    static func notACondition(_ range: SourceRange, type: ValueType?, isLiteral: Bool = false) -> Diagnostic {
        let what = type.map(\.wording)
        return Diagnostic(
            .notACondition, at: range,
            Wording(
                de: "Hier wird eine Bedingung erwartet" + (what.map { ", nicht \($0.german)." } ?? "."),
                en: "A condition is expected here" + (what.map { ", not \($0.english)." } ?? ".")),
            proposal: isLiteral
                ? Wording(
                    de: "Vergleichen Sie mit mehreren Werten so: … in (…, …)",
                    en: "Compare with several values like this: … in (…, …)")
                : Wording(
                    de: "Vergleichen Sie, zum Beispiel: … = … oder … != null",
                    en: "Compare, for example: … = … or … != null"))
    }
}
