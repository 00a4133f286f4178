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
        let list = codes.joined(separator: ", ")
        let example = codes.map { "\($0): 0" }.joined(separator: ", ")
        return Diagnostic(
            .optionWithoutValue, at: owner,
            Wording(de: "Es fehlt die Zahl zu: \(list).", en: "There is no number for: \(list)."),
            proposal: Wording(de: "Ergänzen Sie zum Beispiel: \(example)", en: "Add for example: \(example)"))
    }
}
