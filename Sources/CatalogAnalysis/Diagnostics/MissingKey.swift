import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let missingKey = DiagnosticDefinition(
        code: "DW2002",
        name: "missing-key",
        severity: .error,
        summary: Wording(
            de: "Eine nötige Angabe fehlt.",
            en: "A required key is missing."),
        explanation: Wording(
            de: """
                Ohne diese Angabe ist nicht klar, was gemeint ist oder was Menschen zu sehen bekommen. \
                Ergänzen Sie sie.
                """,
            en: "Without this key it is not clear what is meant or what people get to see. Add it."),
        badExample: .fields(
            """
            name: # DW2002
              type: text
            """),
        goodExample: .fields(
            """
            name:
              type: text
              label: {de: Name, en: Name}
            """))
}

extension Diagnostic {
    static func missingKey(_ keys: [Construct.Key], in construct: Construct, owner: SourceRange) -> Diagnostic
    {
        let list = keys.map { "„\($0.name)“" }.joined(separator: ", ")
        let english = keys.map { "“\($0.name)”" }.joined(separator: ", ")
        let first = keys.first?.summary
        return Diagnostic(
            .missingKey, at: owner,
            Wording(
                de: "Hier fehlt \(list): \(construct.name.german).",
                en: "\(english) is missing here: \(construct.name.english)."),
            proposal: first.map { summary in
                Wording(
                    de: "Ergänzen Sie \(keys.first?.name ?? ""): \(summary.german)",
                    en: "Add \(keys.first?.name ?? ""): \(summary.english)")
            })
    }
}
