import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let forwardReference = DiagnosticDefinition(
        code: "DW3008",
        name: "forward-reference",
        severity: .error,
        summary: Wording(
            de: "Diese Frage kommt erst später.",
            en: "This question comes later."),
        explanation: Wording(
            de: """
                Ob eine Frage gestellt wird, kann nur von dem abhängen, was vorher gefragt wurde. Sonst \
                würde sich die Seite hinter dem Rücken der Menschen ändern. Berechnungen, Grenzen und required können \
                auch von späteren Fragen derselben Seite abhängen. Ein Feld mit „looksAhead: true“ darf mit allem auf \
                spätere Seiten sehen; solange dort nicht geantwortet ist, ist sein Ausdruck unentschieden.
                """,
            en: """
                Whether a question is asked can only depend on what was asked before. Otherwise the page \
                would change behind people’s backs. Computations, bounds and required may also depend on later \
                questions of the same page. A field with “looksAhead: true” may look at later pages with everything; \
                as long as there is no answer there, its expression is undecided.
                """),
        badExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: isUrgent # DW3008
            isUrgent: {type: boolean, label: {de: Eilt es?, en: Is it urgent?}}
            """),
        goodExample: .fields(
            """
            isUrgent: {type: boolean, label: {de: Eilt es?, en: Is it urgent?}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: isUrgent
            """))
}

extension Diagnostic {
    static func forwardReference(_ range: SourceRange, name: String, declared: SourceRange) -> Diagnostic {
        Diagnostic(
            .forwardReference, at: range,
            Wording(
                de: "„\(name)“ wird nicht vor dieser Frage gefragt.",
                en: "“\(name)” is not asked before this question."),
            proposal: Wording(
                de: "Stellen Sie die Frage „\(name)“ davor.", en: "Put the question “\(name)” in front."),
            notes: [Diagnostic.Note(Wording(de: "Hier steht sie.", en: "Here it stands."), at: declared)])
    }

    /// A text that shows the answer to its own question, or to one below it.
    static func laterAnswerShown(_ range: SourceRange, name: String, declared: SourceRange) -> Diagnostic {
        Diagnostic(
            .forwardReference, at: range,
            Wording(
                de: "„\(name)“ wird nicht vor diesem Text gefragt.",
                en: "“\(name)” is not asked before this text."),
            proposal: Wording(
                de: "Stellen Sie die Frage „\(name)“ davor, oder schreiben Sie den Text ohne die Antwort.",
                en: "Put the question “\(name)” in front, or write the text without the answer."),
            notes: [Diagnostic.Note(Wording(de: "Hier steht sie.", en: "Here it stands."), at: declared)])
    }

    /// What stands on a later page, for what may look at answers of its own page: a field, or a note.
    static func reference(
        toLaterPage range: SourceRange, name: String, declared: SourceRange, isOfNote: Bool
    ) -> Diagnostic {
        Diagnostic(
            .forwardReference, at: range,
            Wording(
                de: "„\(name)“ wird erst auf einer späteren Seite gefragt.",
                en: "“\(name)” is only asked for on a later page."),
            proposal: isOfNote
                ? Wording(
                    de:
                        "Stellen Sie den Hinweis auf die Seite mit der Frage „\(name)“ oder auf eine spätere.",
                    en: "Put the note on the page with the question “\(name)” or on a later one.")
                : Wording(
                    de:
                        "Stellen Sie die Frage „\(name)“ davor, oder schreiben Sie zu diesem Feld „looksAhead: true“.",
                    en: "Put the question “\(name)” in front, or write “looksAhead: true” at this field."),
            notes: [Diagnostic.Note(Wording(de: "Hier steht sie.", en: "Here it stands."), at: declared)])
    }
}
