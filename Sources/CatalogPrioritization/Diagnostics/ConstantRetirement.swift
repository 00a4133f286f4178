import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let constantRetirement = DiagnosticDefinition(
        code: "DW3423",
        name: "constant-retirement",
        severity: .error,
        summary: Wording(
            de: "Die Regel für das Ende trifft immer oder nie zu.",
            en: "The rule for the end is always or never true."),
        explanation: Wording(
            de: """
                Nach den Grenzen der Angaben kommt bei der Bedingung immer dasselbe heraus. Dann unterscheidet sie keine Dienste; \
                vermutlich stimmt eine Zahl oder eine Einheit nicht.
                """,
            en: """
                By the bounds of the inputs the condition always comes out the same. Then it tells no services apart; probably a \
                number or a unit is wrong.
                """),
        badExample: .model(
            "thresholds: {retire: 20",
            "retirement: {when: cases > 9000, reason: {de: Zu wenig., en: Too few.}} # DW3423\nthresholds: {retire: 20"
        ),
        goodExample: .model(
            "thresholds: {retire: 20",
            "retirement: {when: cases < 10, reason: {de: Zu wenig., en: Too few.}}\nthresholds: {retire: 20"))
}

extension Diagnostic {
    static func constantRetirement(_ range: SourceRange, isAlways: Bool, inputs: [String]) -> Diagnostic {
        let names = inputs.joined(separator: ", ")
        return Diagnostic(
            .constantRetirement, at: range,
            isAlways
                ? Wording(
                    de: "Das trifft bei jedem Dienst zu; so wollen es die Grenzen von: \(names).",
                    en: "This is true for each service, by the bounds of: \(names).")
                : Wording(
                    de: "Das trifft bei keinem Dienst zu; so wollen es die Grenzen von: \(names).",
                    en: "This is true for no service, by the bounds of: \(names)."),
            proposal: Wording(
                de: "Ändern Sie die Bedingung, oder streichen Sie „retirement“.",
                en: "Change the condition, or delete “retirement”."))
    }

    static func retirementBelowZero(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .constantRetirement, at: range,
            Wording(
                de: "Das hat keine Wirkung: „retire“ ist 0, und weniger als 0 Punkte hat kein Dienst.",
                en: "This has no effect: “retire” is 0, and no service has fewer than 0 points."),
            proposal: Wording(
                de: "Setzen Sie „retire“ höher, oder streichen Sie „retirement“.",
                en: "Set “retire” higher, or delete “retirement”."))
    }
}
