import CatalogDiagnostics

extension DiagnosticDefinition {
    /// Two entries between brackets without a comma.
    package static let missingComma = DiagnosticDefinition(
        code: "DW1017", name: "missing-comma", severity: .error,
        summary: Wording(
            de: "Zwischen zwei Angaben in Klammern fehlt ein Komma.",
            en: "A comma is missing between two entries in brackets."),
        explanation: Wording(
            de: """
                In einer Liste `[a, b]` und in einer Gruppe `{de: Grund, en: Reason}` werden die Angaben \
                durch Kommas getrennt. Ein Text, der selbst Komma, Doppelpunkt oder Klammern enthält, \
                steht dort in Anführungszeichen.
                """,
            en: """
                In a list `[a, b]` and in a group `{de: Grund, en: Reason}` the entries are separated by \
                commas. A text that itself contains a comma, a colon or brackets has to be in quotes \
                there.
                """),
        badExample: .fields(
            """
            reason:
              type: text
              label: {de: "Grund" en: Reason}  # DW1017
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label: {de: "Grund", en: Reason}
            """))
}

extension Diagnostic {
    /// - Parameter text: In which the bracket stands, as far as it goes.
    static func bracketInText(_ word: String, text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .missingComma, at: range,
            Wording(
                de:
                    "Zwischen Klammern beginnt bei „\(word)“ etwas Neues, der Text davor ist aber noch nicht zu Ende.",
                en: "Between brackets, “\(word)” begins something new, but the text before has not ended yet."
            ),
            proposal: .inQuotes(text))
    }

    /// - Parameter text: With the link, as far as it goes.
    static func linkInText(text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .missingComma, at: range,
            Wording(
                de: "Zwischen Klammern beginnt mit „[“ eine Liste, gemeint ist aber ein Link.",
                en: "Between brackets, “[” begins a list, but a link is meant."),
            proposal: .inQuotes(text))
    }

    static func missingComma(before text: String, at range: SourceRange) -> Diagnostic {
        let message = Wording(
            de: "Vor „\(text)“ wird ein Komma oder die schließende Klammer erwartet.",
            en: "A comma or the closing bracket is expected before “\(text)”.")
        // `{when: kind in ("a", "b")}`
        if text.hasPrefix(")") {
            return Diagnostic(
                .missingComma, at: range, message,
                proposal: Wording(
                    de:
                        "Setzen Sie den ganzen Ausdruck in einfache Anführungszeichen ('…'): Zwischen geschweiften Klammern beendet ein Komma die Angabe.",
                    en:
                        "Put the whole expression into single quotes ('…'): between braces, a comma ends the entry."
                ))
        }
        return Diagnostic(
            .missingComma, at: range, message,
            proposal: Wording(
                de: """
                    Ergänzen Sie ein Komma: , \(text) – einen Text mit Komma, Doppelpunkt oder Klammer setzen Sie in \
                    Anführungszeichen.
                    """,
                en: "Add a comma: , \(text) – put a text with a comma, a colon or a bracket into quotes."))
    }
}
