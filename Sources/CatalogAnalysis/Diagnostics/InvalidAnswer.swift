import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let invalidAnswer = DiagnosticDefinition(
        code: "DW3019",
        name: "invalid-answer",
        severity: .error,
        summary: Wording(
            de: "Diese Antwort passt nicht zum Feld.",
            en: "This answer does not fit the field."),
        explanation: Wording(
            de: """
                Vorbelegungen und gültige Beispiele müssen das Formular selbst bestehen. In Beispielen stehen Beträge \
                als Cent, Zahlen mit Nachkommastellen und Tage in Anführungszeichen.
                """,
            en: """
                Defaults and valid examples have to pass the form themselves. In examples amounts are written as \
                cents, decimals and days in quotes.
                """),
        badExample: .fields(
            """
            account:
              type: iban
              default: DE00120300000000202051 # DW3019
              label: {de: IBAN, en: IBAN}
            """),
        goodExample: .fields(
            """
            account:
              type: iban
              default: DE02120300000000202051
              label: {de: IBAN, en: IBAN}
            """))
}

extension Diagnostic {
    static func invalidAnswer(_ range: SourceRange, _ problem: AnswerProblem) -> Diagnostic {
        Diagnostic(
            .invalidAnswer, at: range,
            Wording(
                de: "Diese Antwort würde abgewiesen (\(problem.code.rawValue)).",
                en: "This answer would be refused (\(problem.code.rawValue))."),
            proposal: Wording(
                de: "Erwartet: \(problem.expectation.german).",
                en: "Expected: \(problem.expectation.english)."))
    }
}
