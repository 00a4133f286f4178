import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A keyword of the grammar is missing.
    package static let missingWord = DiagnosticDefinition(
        code: "DW1113", name: "missing-word", severity: .error,
        summary: Wording(
            de: "In einem Ausdruck fehlt ein Wort.",
            en: "A word is missing in an expression."),
        explanation: Wording(
            de: """
                Manche Ausdrücke bestehen aus mehreren Teilen: `x between 1 and 5`, `if … then … else …`, \
                `every x in list satisfies …`. Eines der Wörter fehlt.
                """,
            en: """
                Some expressions consist of several parts: `x between 1 and 5`, `if … then … else …`, \
                `every x in list satisfies …`. One of the words is missing.
                """),
        badExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: residents between 1, 5  # DW1113
              label: {de: Grund, en: Reason}
            """),
        goodExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: residents between 1 and 5
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    /// `some children satisfies …`: what is said of an item needs a name for it.
    static func missingVariable(list: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .missingWord, at: range,
            Wording(
                de: "Hier fehlt ein Name für den einzelnen Eintrag von „\(list)“.",
                en: "A name for the single item of “\(list)” is missing here."),
            proposal: Wording(
                de: "Schreiben Sie: x in \(list) satisfies …, und dahinter x. vor jede Angabe des Eintrags.",
                en: "Write: x in \(list) satisfies …, and behind it x. in front of each answer of the item."))
    }

    static func missingWord(_ word: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .missingWord, at: range,
            Wording(
                de: "Hier wird „\(word)“ erwartet.",
                en: "“\(word)” is expected here."),
            proposal: Wording(
                de: "Ergänzen Sie „\(word)“.",
                en: "Add “\(word)”."))
    }
}
