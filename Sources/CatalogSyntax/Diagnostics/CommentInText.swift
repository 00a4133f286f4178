import CatalogDiagnostics

extension DiagnosticDefinition {
    /// ` #1` in an unquoted text.
    package static let commentInText = DiagnosticDefinition(
        code: "DW1033", name: "comment-in-text", severity: .error,
        summary: Wording(
            de: "Ein Teil eines Textes gilt als Kommentar.",
            en: "A part of a text is taken for a comment."),
        explanation: Wording(
            de: """
                Hinter einem Leerzeichen beginnt `#` einen Kommentar; was folgt, fehlt im Text. Gehört es zum Text, so \
                setzen Sie ihn in Anführungszeichen. Soll es ein Kommentar sein, so schreiben Sie ein Leerzeichen hinter \
                `#`.
                """,
            en: """
                Behind a blank, `#` begins a comment; what follows is missing from the text. If it belongs to the text, \
                put the text into quotes. If it is to be a comment, write a blank behind `#`.
                """),
        badExample: .fields(
            """
            room:
              type: text
              label:
                de: Raum #12 im Rathaus # DW1033
                en: Room number 12 in the town hall
            """),
        goodExample: .fields(
            """
            room:
              type: text
              label:
                de: "Raum #12 im Rathaus" # Erdgeschoss
                en: Room number 12 in the town hall
            """))
}

extension Diagnostic {
    static func commentInText(_ written: String, text: String, at range: SourceRange) -> Diagnostic {
        let quoted = Wording.inQuotes(text)
        let isStuck = written.utf8.count > 1
        return Diagnostic(
            .commentInText, at: range,
            Wording(
                de: "Ab „\(written)“ gilt der Rest der Zeile als Kommentar und fehlt im Text.",
                en: "From “\(written)” on, the line is taken for a comment and missing from the text."),
            proposal: Wording(
                de: quoted.german
                    + (isStuck ? " Ist es ein Kommentar, so gehört ein Leerzeichen hinter „#“." : ""),
                en: quoted.english + (isStuck ? " If it is a comment, a blank belongs behind “#”." : "")))
    }
}
