import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let mixedUnits = DiagnosticDefinition(
        code: "DW3421",
        name: "mixed-units",
        severity: .error,
        summary: Wording(
            de: "Verschiedene Einheiten werden addiert oder verglichen.",
            en: "Different units are added or compared."),
        explanation: Wording(
            de: """
                Vorgänge und Tage lassen sich nicht zusammenzählen. Rechnen Sie vorher in eine gemeinsame Einheit um, zum \
                Beispiel mit `minutes / 480` in Arbeitstage, oder machen Sie zwei Kriterien daraus.
                """,
            en: """
                Cases and days cannot be added. Convert to a common unit before, for example `minutes / 480` to working days, \
                or make two criteria of it.
                """),
        badExample: .model("value: cases / 12", "value: cases + days # DW3421"),
        goodExample: .soundModel)
}

extension Diagnostic {
    static func mixedUnits(_ range: SourceRange, _ units: (String, String)) -> Diagnostic {
        Diagnostic(
            .mixedUnits, at: range,
            Wording(
                de: "Hier kommen „\(units.0)“ und „\(units.1)“ zusammen, die Verschiedenes zählen.",
                en: "Here “\(units.0)” and “\(units.1)” come together, which count different things."),
            proposal: Wording(
                de: "Rechnen Sie in eine gemeinsame Einheit um, oder machen Sie zwei Kriterien daraus.",
                en: "Convert to a common unit, or make two criteria of it."))
    }
}
