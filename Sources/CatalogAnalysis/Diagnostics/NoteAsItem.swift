import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let noteAsItem = DiagnosticDefinition(
        code: "DW2025",
        name: "note-as-item",
        severity: .error,
        summary: Wording(
            de: "Ein Hinweis kann kein Eintrag einer Liste sein.",
            en: "A note cannot be an item of a list."),
        explanation: Wording(
            de: "Ein Hinweis hat keine Antwort. In einer Liste stehen Antworten.",
            en: "A note has no answer. A list holds answers."),
        badExample: .fields(
            """
            children:
              type: list
              label: {de: Kinder, en: Children}
              itemLabel: {de: Kind, en: Child}
              maxItems: 5
              item: {type: note} # DW2025
            """),
        goodExample: .fields(
            """
            children:
              type: list
              label: {de: Kinder, en: Children}
              itemLabel: {de: Kind, en: Child}
              maxItems: 5
              item: {type: text}
            """))
}

extension Diagnostic {
    static func noteAsItem(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .noteAsItem, at: range,
            Wording(
                de: "Ein Hinweis (note) kann kein Eintrag einer Liste sein.",
                en: "A note cannot be an item of a list."),
            proposal: Wording(
                de: "Stellen Sie den Hinweis vor die Liste.", en: "Put the note in front of the list."))
    }
}
