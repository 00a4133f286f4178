import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A bracket or brace without its partner.
    package static let unclosedBracket = DiagnosticDefinition(
        code: "DW1011", name: "unclosed-bracket", severity: .error,
        summary: Wording(
            de: "Eine Klammer wird nicht geschlossen oder nicht geöffnet.",
            en: "A bracket is not closed or was never opened."),
        explanation: Wording(
            de: """
                Eine Liste `[…]` und eine Gruppe `{…}` in einer Zeile brauchen beide Klammern. Fehlt eine, \
                kann der Rest der Datei nicht gelesen werden.
                """,
            en: """
                A list `[…]` and a group `{…}` on one line need both brackets. If one is missing, the rest \
                of the file cannot be read.
                """),
        badExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason  # DW1011
            remark:
              type: text
              label: {de: Anmerkung, en: Remark}
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
            remark:
              type: text
              label: {de: Anmerkung, en: Remark}
            """))
}

extension Diagnostic {
    static func unclosedBracket(_ opening: String, closing: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unclosedBracket, at: range,
            Wording(
                de: "Die hier geöffnete Klammer „\(opening)“ wird nicht geschlossen.",
                en: "The bracket “\(opening)” opened here is not closed."),
            proposal: Wording(
                de: "Ergänzen Sie „\(closing)“ am Ende.",
                en: "Add “\(closing)” at the end."))
    }

    static func bracketOfOtherKind(
        _ opening: String, found: String, closing: String, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .unclosedBracket, at: range,
            Wording(
                de: "Diese Klammer „\(opening)“ passt nicht zu der schließenden „\(found)“.",
                en: "This bracket “\(opening)” does not match the closing “\(found)”."),
            proposal: Wording(
                de: "Schreiben Sie {Schlüssel: Wert} für eine Gruppe oder [eins, zwei] für eine Liste.",
                en: "Write {key: value} for a group or [one, two] for a list."))
    }

    static func roundBracket(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unclosedBracket, at: range,
            Wording(
                de: "Runde Klammern fassen in YAML nichts zusammen.",
                en: "Round brackets do not group anything in YAML."),
            proposal: Wording(
                de: "Schreiben Sie geschweifte Klammern: {…}", en: "Write curly brackets: {…}"))
    }

    static func unopenedBracket(_ closing: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unclosedBracket, at: range,
            Wording(
                de: "Zu der Klammer „\(closing)“ fehlt hier die öffnende.",
                en: "The bracket “\(closing)” has no opening one here."),
            proposal: Wording(
                de: "Löschen Sie die Klammer oder setzen Sie den Text in Anführungszeichen.",
                en: "Delete the bracket or put the text into quotes."))
    }
}
