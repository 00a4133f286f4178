import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A quoted text that does not end where it should.
    package static let unclosedQuote = DiagnosticDefinition(
        code: "DW1010", name: "unclosed-quote", severity: .error,
        summary: Wording(
            de: "Ein Anführungszeichen wird nicht geschlossen.",
            en: "A quote is not closed."),
        explanation: Wording(
            de: """
                Ein Text, der mit `"` oder `'` beginnt, endet erst beim nächsten gleichen Zeichen, auch \
                wenn Zeilen dazwischenliegen. Fehlt es, wird der Rest der Datei falsch gelesen. Soll das \
                Zeichen selbst im Text stehen, schreiben Sie `\\"` zwischen `"…"` oder `''` zwischen \
                `'…'`.
                """,
            en: """
                A text that begins with `"` or `'` ends only at the next such character, even if there are \
                lines between. If it is missing, the rest of the file is read wrongly. To have the \
                character in the text itself, write `\\"` between `"…"` or `''` between `'…'`.
                """),
        badExample: .fields(
            """
            reason:
              type: text
              label: {de: "Grund, en: Reason}  # DW1010
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label: {de: "Grund", en: Reason}
            """))
}

extension Diagnostic {
    static func unclosedQuote(_ quote: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unclosedQuote, at: range,
            Wording(
                de: "Das hier geöffnete Anführungszeichen \(quote) wird nicht geschlossen.",
                en: "The quote \(quote) opened here is not closed."),
            proposal: Wording(
                de: "Schreiben Sie \(quote) auch an das Ende des Textes.",
                en: "Write \(quote) at the end of the text, too."))
    }
}
