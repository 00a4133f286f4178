import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let possibilityUndecided = DiagnosticDefinition(
        code: "DW3037",
        name: "possibility-undecided",
        severity: .note,
        summary: Wording(
            de: "Ob das je eintreten kann, wurde nicht entschieden.",
            en: "Whether this can ever happen was not decided."),
        explanation: Wording(
            de: """
                Der Compiler sucht zu jedem Feld, jeder Bedingung und jeder Regel Antworten, mit denen sie vorkommen. \
                Bei Rechnungen mit mehreren Antworten, bei Textfunktionen und Mustern probiert er nur aus; findet er \
                nichts, beweist das nichts. Ob es geht, zeigt ein Beispiel in examples; der Hinweis bleibt stehen, denn \
                Beispiele sucht der Compiler nicht danach ab.
                """,
            en: """
                For every field, condition and rule the compiler looks for answers with which it happens. With \
                computations on several answers, text functions and patterns it only tries; finding nothing proves \
                nothing. Whether it is possible is shown by an example under examples; the note stays, since the compiler \
                does not look for that in examples.
                """),
        badExample: .fields(
            """
            name: {type: text, maxLength: 80, label: {de: Name, en: Name}}
            nickname:
              type: text
              maxLength: 80
              when: upper case(lower case(name)) = "ERIKA M" # DW3037
              label: {de: Spitzname, en: Nickname}
            """),
        goodExample: .fields(
            """
            name: {type: text, maxLength: 80, label: {de: Name, en: Name}}
            nickname:
              type: text
              maxLength: 80
              when: name = "Erika M"
              label: {de: Spitzname, en: Nickname}
            """))
}

extension Diagnostic {
    package static func possibilityUndecided(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .possibilityUndecided, at: range,
            Wording(
                de: "Ob das je eintreten kann, wurde nicht entschieden.",
                en: "Whether this can ever happen was not decided."),
            proposal: Wording(
                de: "Ob es geht, zeigt ein Beispiel unter „examples“; der Hinweis bleibt auch dann stehen.",
                en: "An example under “examples” shows whether it is possible; the note stays all the same."))
    }
}
