import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let contradictingRetention = DiagnosticDefinition(
        code: "DW3130",
        name: "contradicting-retention",
        severity: .error,
        summary: Wording(
            de: "Dieselbe Angabe soll zu zwei Zeiten gelöscht werden.",
            en: "The same answer is to be erased at two times."),
        explanation: Wording(
            de: """
                Was in der Akte steht, bleibt so lange wie sie, auch wenn ein anderer Zweck früher endet. Eine kürzere Zeit \
                wäre ein falsches Versprechen. Nennen Sie das Feld nur bei dem Zweck, der es am längsten braucht, oder \
                geben Sie beiden dieselbe Zeit.
                """,
            en: """
                What stands in the file stays as long as the file, even if another purpose ends earlier. A shorter time \
                would be a false promise. Name the field only at the purpose that needs it longest, or give both the \
                same time.
                """),
        badExample: .personalData(
            "fields: [disability]",
            "fields: [email, disability] # DW3130"),
        goodExample: .soundPersonalData)
}

extension Diagnostic {
    static func contradictingRetention(
        _ range: SourceRange, field: String, times: (String, String), first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .contradictingRetention, at: range,
            Wording(
                de: "„\(field)“ soll einmal „\(times.0)“ und einmal „\(times.1)“ aufbewahrt werden.",
                en: "“\(field)” is to be kept for “\(times.0)” and for “\(times.1)”."),
            proposal: Wording(
                de: "Nennen Sie das Feld nur beim Zweck, der es am längsten braucht.",
                en: "Name the field only at the purpose that needs it longest."),
            notes: [
                Diagnostic.Note(
                    Wording(de: "Hier steht das Feld zuerst.", en: "Here the field stands first."), at: first)
            ])
    }
}
