import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let placeholderNotFilledIn = DiagnosticDefinition(
        code: "DW3045",
        name: "placeholder-not-filled-in",
        severity: .error,
        summary: Wording(
            de: "In diesen Text wird keine Antwort eingesetzt.",
            en: "No answer is put into this text."),
        explanation: Wording(
            de: """
                Antworten können in „label“ und „hint“ eines Feldes, im „title“ einer Seite und in Nachrichten eines \
                Ablaufs stehen. Alle anderen Texte stehen überall so da, wie sie geschrieben sind: in Meldungen, die \
                auch ohne Formular gelten, in Einwilligungen, die für alle dieselben sein müssen, auf Themenseiten, in den \
                „asks“ eines Ablaufs. \
                Eine geschweifte Klammer, die nur eine Klammer ist, wird verdoppelt.
                """,
            en: """
                Answers can stand in the “label” and “hint” of a field, in the “title” of a page and in messages of a \
                workflow. All other texts are shown everywhere as they are written: in problem messages, which also hold \
                without the form, in consents, which have to be the same for everybody, on topic pages, in the “asks” of a \
                workflow. A brace that is \
                nothing but a brace is written twice.
                """),
        badExample: .fields(
            """
            childName: {type: text, maxLength: 80, label: {de: Name des Kindes, en: Name of the child}}
            swimming:
              type: choice
              label: {de: Kann Ihr Kind schwimmen?, en: Can your child swim?}
              options:
                swims: {de: "Ja, {childName|es} kann schwimmen", en: It can swim} # DW3045
                learns: {de: Noch nicht, en: Not yet}
            """),
        goodExample: .fields(
            """
            childName: {type: text, maxLength: 80, label: {de: Name des Kindes, en: Name of the child}}
            swimming:
              type: choice
              label: {de: "Kann {childName|Ihr Kind} schwimmen?", en: "Can {childName|your child} swim?"}
              options:
                swims: {de: Ja, en: It can swim}
                learns: {de: Noch nicht, en: Not yet}
            """))
}

extension Diagnostic {
    static func placeholderNotFilledIn(_ range: SourceRange, written: String) -> Diagnostic {
        let shown = written.shortened
        return Diagnostic(
            .placeholderNotFilledIn, at: range,
            Wording(
                de:
                    "„\(shown)“ wird in diesem Text nicht ersetzt, nur in Fragen, Hinweisen und Seitentiteln eines Formulars.",
                en: "“\(shown)” is not filled in here, only in labels, hints and page titles of a form."),
            proposal: Wording(
                de: "Schreiben Sie den Satz ohne die Antwort, oder verdoppeln Sie die Klammern.",
                en: "Write the sentence without the answer, or write the braces twice."))
    }
}
