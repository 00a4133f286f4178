import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let placeholderWithoutWords = DiagnosticDefinition(
        code: "DW3044",
        name: "placeholder-without-words",
        severity: .error,
        summary: Wording(
            de: "Einem Platzhalter fehlen die Worte, solange es keine Antwort gibt.",
            en: "A placeholder lacks the words for as long as there is no answer."),
        explanation: Wording(
            de: """
                In „label“ und „hint“ eines Feldes und „title“ einer Seite kann eine frühere Antwort stehen. Wer die Seite \
                ohne Skript öffnet, sieht alle Fragen, bevor etwas beantwortet ist; auch in Meldungen und Schemata \
                gibt es noch keine Antwort. Hinter dem senkrechten Strich steht deshalb, wie die Frage dann lautet.
                """,
            en: """
                The “label” and “hint” of a field and the “title” of a page can hold an earlier answer. Whoever opens the \
                page without script sees all questions before anything is answered; messages and schemas do not know the \
                answer either. So behind the vertical bar stands how the question reads then.
                """),
        badExample: .fields(
            """
            childName: {type: text, maxLength: 80, label: {de: Name des Kindes, en: Name of the child}}
            childAge:
              type: integer
              label: {de: "Wie alt ist {childName}?", en: "How old is {childName|your child}?"} # DW3044
            """),
        goodExample: .fields(
            """
            childName: {type: text, maxLength: 80, label: {de: Name des Kindes, en: Name of the child}}
            childAge:
              type: integer
              label: {de: "Wie alt ist {childName|Ihr Kind}?", en: "How old is {childName|your child}?"}
            """))
}

extension Diagnostic {
    static func placeholderWithoutWords(_ range: SourceRange, path: String) -> Diagnostic {
        Diagnostic(
            .placeholderWithoutWords, at: range,
            Wording(
                de: "Was hier ohne eine Antwort auf „\(path)“ steht, fehlt.",
                en: "What stands here without an answer to “\(path)” is missing."),
            proposal: Wording(
                de: "Schreiben Sie Worte dazu, mit denen der Satz stimmt: {\(path)|Ihre Angabe}",
                en: "Add words with which the sentence is right: {\(path)|your answer}"))
    }
}
