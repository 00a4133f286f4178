import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A wrong first line of a text block.
    package static let wrongTextBlock = DiagnosticDefinition(
        code: "DW1016", name: "wrong-text-block", severity: .error,
        summary: Wording(
            de: "Hinter `|` oder `>` steht etwas, das dort nicht erlaubt ist.",
            en: "Something that is not allowed follows `|` or `>`."),
        explanation: Wording(
            de: """
                Ein Textblock beginnt mit `|` oder `>`, dahinter höchstens `-`, `+` oder eine Ziffer von 1 \
                bis 9; der Text selbst beginnt in der nächsten Zeile und ist eingerückt. Soll ein Wert mit \
                `|` oder `>` beginnen, so setzen Sie ihn in Anführungszeichen.
                """,
            en: """
                A text block begins with `|` or `>`, followed by nothing but `-`, `+` or a digit from 1 to \
                9; the text itself begins on the next line and is indented. If a value is to begin with \
                `|` or `>`, put it into quotes.
                """),
        badExample: .fields(
            """
            reason:
              type: text
              label:
                de: | Grund  # DW1016
                en: Reason
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label:
                de: |-
                  Grund
                en: Reason
            """))
}

extension Diagnostic {
    static func wrongTextBlock(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .wrongTextBlock, at: range,
            Wording(
                de: "So darf ein Textblock nicht beginnen.",
                en: "A text block must not begin like this."),
            proposal: Wording(
                de: """
                    Beginnen Sie den Text in der nächsten Zeile, eingerückt, oder setzen Sie ihn in \
                    Anführungszeichen.
                    """,
                en: "Begin the text on the next line, indented, or put it into quotes."))
    }
}
