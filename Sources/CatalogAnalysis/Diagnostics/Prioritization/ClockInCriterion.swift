import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let clockInCriterion = DiagnosticDefinition(
        code: "DW3409",
        name: "clock-in-criterion",
        severity: .error,
        summary: Wording(
            de: "Ein Ausdruck der Priorisierung hängt vom heutigen Tag ab.",
            en: "An expression of the prioritization depends on today."),
        explanation: Wording(
            de: """
                Dieselben Angaben sollen jeden Tag dieselbe Rangfolge geben.
                """,
            en: """
                The same inputs shall give the same ranking on every day.
                """),
        badExample: .model(
            "value: cases / 12", "value: if today() > date(\"2026-01-01\") then cases else 0 # DW3409"),
        goodExample: .soundModel)
}

extension Diagnostic {
    static func clockInCriterion(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .clockInCriterion, at: range,
            Wording(
                de: "Hier käme jeden Tag etwas anderes heraus.",
                en: "This would give something else every day."),
            proposal: Wording(
                de: "Nehmen Sie statt des heutigen Tages eine Angabe.", en: "Use an input instead of today."))
    }
}
