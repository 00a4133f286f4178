import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let missingModel = DiagnosticDefinition(
        code: "DW2406",
        name: "missing-model",
        severity: .error,
        summary: Wording(
            de: "Es gibt Angaben für eine Rangfolge, aber kein Modell.",
            en: "There are inputs for a ranking, but no model."),
        explanation: Wording(
            de: """
                Ein Dienst hat prioritization, in catalog.yaml steht aber nicht, welche Angaben es gibt und was wie viel zählt.
                """,
            en: """
                A service has prioritization, but catalog.yaml does not say which inputs there are and what counts how much.
                """),
        badExample: .service(
            """
            service: example
            version: 1.0.0
            title: {de: Beispiel, en: Example}
            description: {de: Ein Beispiel, en: An example}
            responsible: ordnungsamt
            audience: [everybody]
            prioritization: {cases: 400} # DW2406
            form:
              pages:
                only:
                  title: {de: Seite, en: Page}
                  fields:
                    name: {type: text, label: {de: Name, en: Name}}
            """),
        goodExample: .soundPriorities)
}

extension Diagnostic {
    static func missingModel(_ key: SourceRange, others: [SourceRange]) -> Diagnostic {
        Diagnostic(
            .missingModel, at: key,
            Wording(
                de: "In catalog.yaml steht nicht, wie Dienste gereiht werden.",
                en: "catalog.yaml does not say how services are ranked."),
            proposal: Wording(
                de:
                    "Ergänzen Sie in catalog.yaml „prioritization:“ mit inputs, criteria, weights und thresholds.",
                en: "Add “prioritization:” with inputs, criteria, weights and thresholds to catalog.yaml."),
            notes: others.prefix(Diagnostic.mostNotes).map {
                Diagnostic.Note(Wording(de: "Auch hier steht es.", en: "It stands here, too."), at: $0)
            })
    }
}
