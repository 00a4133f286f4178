import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A YAML tag such as `!!str`.
    package static let tag = DiagnosticDefinition(
        code: "DW1023", name: "tag", severity: .error,
        summary: Wording(
            de: "Eine Typangabe mit `!` wird nicht unterstützt.",
            en: "A tag with `!` is not supported."),
        explanation: Wording(
            de: """
                Ein Wort mit `!` davor ist in YAML eine Typangabe (tag). Welcher Typ gemeint ist, ergibt \
                sich hier immer aus dem Schlüssel. Ein Text, der mit `!` beginnt, steht in \
                Anführungszeichen; „nicht“ heißt in einer Bedingung `not(…)`.
                """,
            en: """
                A word with `!` before it is a tag in YAML. Here the key always says which type is meant. \
                A text that begins with `!` has to be in quotes; “not” is written `not(…)` in a condition.
                """),
        badExample: .fields(
            """
            reason:
              type: !!str text  # DW1023
              label: {de: Grund, en: Reason}
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    /// `text` is what stands there with the tag.
    static func tag(_ tag: String, text: String, at range: SourceRange) -> Diagnostic {
        let quoted = quotedScalar(text)
        return Diagnostic(
            .tag, at: range,
            Wording(
                de: "Die Typangabe „\(tag)“ wird nicht unterstützt.",
                en: "The tag “\(tag)” is not supported."),
            proposal: Wording(
                de: """
                    Löschen Sie sie. Ist ein Text mit „!“ gemeint, so schreiben Sie ihn in Anführungszeichen: \(quoted) \
                    – „nicht“ heißt in Bedingungen not(…).
                    """,
                en: """
                    Delete it. If a text with “!” is meant, put it into quotes: \(quoted) – “not” is written not(…) in \
                    conditions.
                    """))
    }
}
