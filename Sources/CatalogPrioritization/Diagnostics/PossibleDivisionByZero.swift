import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let possibleDivisionByZero = DiagnosticDefinition(
        code: "DW3407",
        name: "possible-division-by-zero",
        severity: .error,
        summary: Wording(
            de: "Hier könnte durch 0 geteilt werden.",
            en: "This may divide by zero."),
        explanation: Wording(
            de: """
                Nach den Grenzen der Angaben kann der Teiler null sein; der Dienst ließe sich dann nicht bewerten. Geben Sie der \
                Angabe eine Grenze über null, oder fragen Sie vorher: if x > 0 then y / x else 0.
                """,
            en: """
                By the bounds of the inputs the divisor may be zero, and the service could not be rated. Give the input a bound \
                above zero, or ask before: if x > 0 then y / x else 0.
                """),
        badExample: .model("value: cases / 12", "value: days * 100 / cases # DW3407"),
        goodExample: .model("value: cases / 12", "value: cases / days"))
}

extension Diagnostic {
    /// - Parameter inputs: The inputs of the divisor, with which it may be zero.
    static func possibleDivisionByZero(_ range: SourceRange, inputs: [String]) -> Diagnostic {
        let names = inputs.map { "„\($0)“" }.joined(separator: ", ")
        let english = inputs.map { "“\($0)”" }.joined(separator: ", ")
        return Diagnostic(
            .possibleDivisionByZero, at: range,
            Wording(
                de: "Der Teiler kann null sein: Die Grenzen von \(names) lassen es zu.",
                en: "The divisor may be zero: the bounds of \(english) allow it."),
            proposal: Wording(
                de:
                    "Geben Sie der Angabe ein minimum über null, oder schreiben Sie: if … > 0 then … / … else 0",
                en: "Give the input a minimum above zero, or write: if … > 0 then … / … else 0"))
    }
}
