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
    static func missingKey(
        _ keys: [Construct.Key], in construct: Construct, languages: [String], owner: SourceRange
    ) -> Diagnostic {
        let list = keys.map { "„\($0.name)“" }.joined(separator: ", ")
        let english = keys.map { "“\($0.name)”" }.joined(separator: ", ")
        let first = keys.first.map { (construct.example(of: $0.name, languages: languages), $0.summary) }
        return Diagnostic(
            .missingKey, at: owner,
            Wording(
                de: "\(construct.name.german.sentenceStart) braucht noch \(list).",
                en: "\(english) is missing; \(construct.name.english) needs it."),
            proposal: first.map { example, summary in
                Wording(
                    de: "Ergänzen Sie zum Beispiel „\(example)“: \(summary.german)",
                    en: "Add for example “\(example)”: \(summary.english)")
            })
    }
}

extension String {
    /// With a capital letter at the beginning.
    var sentenceStart: String { prefix(1).uppercased() + dropFirst() }
}
