import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let candidateIsService = DiagnosticDefinition(
        code: "DW2407",
        name: "candidate-is-service",
        severity: .error,
        summary: Wording(
            de: "Ein Vorhaben heißt wie ein Dienst.",
            en: "A candidate is called like a service."),
        explanation: Wording(
            de: """
                Dienste mit Definition nehmen von selbst an der Rangfolge teil. Als Vorhaben stünden sie zweimal darin.
                """,
            en: """
                Services with a definition take part in the ranking by themselves. As candidates they would be in it twice.
                """),
        badExample: .model(
            "thresholds: {",
            "candidates:\n  example: {title: {de: Beispiel, en: Example}, cases: 5} # DW2407\nthresholds: {"),
        goodExample: .model(
            "thresholds: {",
            "candidates:\n  idea: {title: {de: Idee, en: Idea}, stage: planned, cases: 5}\nthresholds: {"))
}

extension Diagnostic {
    static func candidateIsService(_ key: SourceRange, id: String, service: SourceRange) -> Diagnostic {
        Diagnostic(
            .candidateIsService, at: key,
            Wording(de: "Den Dienst „\(id)“ gibt es schon.", en: "There is a service “\(id)” already."),
            proposal: Wording(
                de: "Schreiben Sie die Angaben in services/\(id).yaml oder geben Sie einen anderen Namen.",
                en: "Write the inputs into services/\(id).yaml, or choose another name."),
            notes: [Diagnostic.Note(Wording(de: "Hier steht er.", en: "It stands here."), at: service)])
    }
}
