import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let fieldNeverAnswered = DiagnosticDefinition(
        code: "DW3034",
        name: "field-never-answered",
        severity: .error,
        summary: Wording(
            de: "Ein Feld kann in keinem gültigen Antrag beantwortet sein.",
            en: "A field can be answered in no valid submission."),
        explanation: Wording(
            de: """
                Das Feld wird gefragt, aber jede Antwort verstößt gegen eine Regel oder gegen die Grenzen des Feldes. \
                Die Hinweise nennen, was dagegen steht.
                """,
            en: """
                The field is asked for, but every answer breaks a rule or the bounds of the field. The notes tell what \
                stands against it.
                """),
        badExample: .form(
            """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  street: {type: text, maxLength: 80, label: {de: Straße, en: Street}}
                  nickname: # DW3034
                    type: text
                    maxLength: 80
                    required: false
                    label: {de: Spitzname, en: Nickname}
            rules:
              noNickname:
                require: nickname = null
                at: nickname
                message: {de: Bitte lassen Sie das frei., en: Please leave this empty.}
            """),
        goodExample: .form(
            """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  street: {type: text, maxLength: 80, label: {de: Straße, en: Street}}
                  nickname:
                    type: text
                    maxLength: 80
                    required: false
                    label: {de: Spitzname, en: Nickname}
            """))
}

extension Diagnostic {
    static func fieldNeverAnswered(_ range: SourceRange, path: String, notes: [Note]) -> Diagnostic {
        Diagnostic(
            .fieldNeverAnswered, at: range,
            Wording(
                de: "„\(path)“ kann in keinem gültigen Antrag beantwortet sein.",
                en: "“\(path)” can be answered in no valid submission."),
            proposal: Wording(
                de: "Ändern Sie die Regel oder die Grenzen, oder lassen Sie das Feld weg.",
                en: "Change the rule or the bounds, or leave the field out."),
            notes: notes)
    }
}
