import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let optionWithoutValue = DiagnosticDefinition(
        code: "DW2405",
        name: "option-without-value",
        severity: .error,
        summary: Wording(
            de: "Zu einer Möglichkeit fehlt die Zahl.",
            en: "An option has no number."),
        explanation: Wording(
            de: """
                Ein Kriterium über eine Auswahl braucht für jede Möglichkeit eine Zahl, sonst ließe sich mancher Dienst nicht \
                bewerten.
                """,
            en: """
                A criterion on a choice needs a number for each option; otherwise some services could not be rated.
                """),
        badExample: .model("values: {few: 0, many: 1}", "values: {few: 0} # DW2405"),
        goodExample: .soundModel)
}

extension Diagnostic {
    static func optionWithoutValue(_ codes: [String], owner: SourceRange) -> Diagnostic {
        let list = Wording.listed(codes)
        let example = Wording.listed(codes.lazy.map { "\($0): 0" })
        return Diagnostic(
            .optionWithoutValue, at: owner,
            Wording(
                de: "Es fehlt die Zahl zu: \(list.german).", en: "There is no number for: \(list.english)."),
            proposal: Wording(
                de: "Ergänzen Sie zum Beispiel: \(example.german)",
                en: "Add for example: \(example.english)"))
    }
}
