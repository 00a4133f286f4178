import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let valueOutOfRange = DiagnosticDefinition(
        code: "DW3420",
        name: "value-out-of-range",
        severity: .error,
        summary: Wording(
            de: "Ein Ausdruck hat nicht für alle Angaben einen Wert.",
            en: "An expression does not have a value for all inputs."),
        explanation: Wording(
            de: """
                Mit manchen Angaben wird die Zahl zu groß, oder der Ausdruck hat aus einem anderen Grund kein Ergebnis. Der Dienst \
                ließe sich dann nicht bewerten.
                """,
            en: """
                With some inputs the number becomes too large, or the expression has no result for another reason. The service \
                could not be rated.
                """),
        badExample: .model("value: cases / 12", "value: cases ** 900 * cases ** 900 # DW3420"),
        goodExample: .model("value: cases / 12", "value: cases / 24"))
}

extension Diagnostic {
    static func valueOutOfRange(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .valueOutOfRange, at: range,
            Wording(
                de: "Nicht für alle möglichen Angaben ergibt sich hier eine Zahl.",
                en: "This does not give a number for all inputs that are possible."),
            proposal: Wording(de: "Vereinfachen Sie den Ausdruck.", en: "Make the expression simpler."))
    }
}
