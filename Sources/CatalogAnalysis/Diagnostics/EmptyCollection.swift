import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let emptyCollection = DiagnosticDefinition(
        code: "DW2018",
        name: "empty-collection",
        severity: .error,
        summary: Wording(
            de: "Hier steht nichts.",
            en: "There is nothing here."),
        explanation: Wording(
            de: """
                Ein Formular ohne Seiten, eine Seite ohne Felder oder eine Auswahl ohne Möglichkeiten lässt \
                sich nicht ausfüllen.
                """,
            en: "A form without pages, a page without fields or a choice without options cannot be filled in."
        ),
        badExample: .fields(
            """
            kind:
              type: choice
              label: {de: Art, en: Kind}
              options: {} # DW2018
            """),
        goodExample: .fields(
            """
            kind:
              type: choice
              label: {de: Art, en: Kind}
              options: {small: {de: Klein, en: Small}}
            """))
}

extension Diagnostic {
    static func emptyCollection(_ what: Wording, owner: SourceRange) -> Diagnostic {
        Diagnostic(
            .emptyCollection, at: owner,
            Wording(de: "Hier fehlen \(what.german).", en: "There are no \(what.english) here."),
            proposal: Wording(de: "Ergänzen Sie mindestens einen Eintrag.", en: "Add at least one entry."))
    }
}
