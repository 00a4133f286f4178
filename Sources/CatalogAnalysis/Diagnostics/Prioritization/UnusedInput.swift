import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let unusedInput = DiagnosticDefinition(
        code: "DW2410",
        name: "unused-input",
        severity: .error,
        summary: Wording(
            de: "Eine Angabe zählt nirgends.",
            en: "An input counts nowhere."),
        explanation: Wording(
            de: """
                Niemand soll Zahlen zusammentragen, die in kein Kriterium eingehen.
                """,
            en: """
                Nobody shall gather figures that enter no criterion.
                """),
        badExample: .model(
            "  groups:",
            "  visits: {label: {de: Besuche, en: Visits}, kind: count, minimum: 0, maximum: 9} # DW2410\n  groups:"
        ),
        goodExample: .soundModel)
}

extension Diagnostic {
    static func unusedInput(_ range: SourceRange, name: String) -> Diagnostic {
        Diagnostic(
            .unusedInput, at: range,
            Wording(
                de: "Kein Kriterium verwendet die Angabe „\(name)“.",
                en: "No criterion uses the input “\(name)”."),
            proposal: Wording(
                de: "Nennen Sie sie in einem Kriterium oder streichen Sie sie.",
                en: "Name it in a criterion or delete it."))
    }
}
