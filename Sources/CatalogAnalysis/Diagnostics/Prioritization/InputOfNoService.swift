import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let inputOfNoService = DiagnosticDefinition(
        code: "DW3406",
        name: "input-of-no-service",
        severity: .error,
        summary: Wording(
            de: "Ein Kriterium fragt nach etwas, das von keinem Dienst gesagt wird.",
            en: "A criterion asks for something that no service says."),
        explanation: Wording(
            de: """
                Das Kriterium könnte keinen Dienst von einem anderen unterscheiden.
                """,
            en: """
                The criterion could not tell one service from another.
                """),
        badExample: .model(
            "  groups:",
            "  visits: {label: {de: Besuche, en: Visits}, kind: count, minimum: 0, maximum: 9}\n  groups:"
        ).changing("value: cases / 12", "value: (cases + visits) / 12 # DW3406"),
        goodExample: .soundModel)
}

extension Diagnostic {
    static func inputOfNoService(_ range: SourceRange, name: String, declared: SourceRange) -> Diagnostic {
        Diagnostic(
            .inputOfNoService, at: range,
            Wording(
                de: "Kein Dienst sagt etwas zu „\(name)“.", en: "No service says anything about “\(name)”."),
            proposal: Wording(
                de: "Ergänzen Sie „\(name)“ bei den Diensten oder streichen Sie es aus dem Modell.",
                en: "Add “\(name)” to the services or delete it from the model."),
            notes: [
                Diagnostic.Note(
                    Wording(de: "Hier steht die Angabe.", en: "Here stands the input."), at: declared)
            ])
    }
}
