import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A list item on the line of its key.
    package static let listOnKeyLine = DiagnosticDefinition(
        code: "DW1018", name: "list-on-key-line", severity: .error,
        summary: Wording(
            de: "Ein Listenpunkt steht in der Zeile seines Schlüssels.",
            en: "A list item stands on the line of its key."),
        explanation: Wording(
            de: """
                Eine Liste mit Spiegelstrichen beginnt in der Zeile nach dem Schlüssel: jeder Punkt in \
                einer eigenen Zeile mit `- ` davor. Kurze Listen passen auch in eckige Klammern: `[a, b]`. \
                Ein Text, der mit einem Strich und Leerzeichen beginnt, steht in Anführungszeichen.
                """,
            en: """
                A list with dashes begins on the line after its key: every item on a line of its own with \
                `- ` before it. Short lists also fit into square brackets: `[a, b]`. A text that begins \
                with a dash and a blank has to be in quotes.
                """),
        badExample: .fields(
            """
            attachment:
              type: file
              mediaTypes: - application/pdf  # DW1018
              label: {de: Anlage, en: Attachment}
            """),
        goodExample: .fields(
            """
            attachment:
              type: file
              mediaTypes:
                - application/pdf
              label: {de: Anlage, en: Attachment}
            """))
}

extension Diagnostic {
    static func listOnKeyLine(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .listOnKeyLine, at: range,
            Wording(
                de: "Ein Listenpunkt „- “ darf nicht in der Zeile des Schlüssels beginnen.",
                en: "A list item “- ” must not begin on the line of its key."),
            proposal: Wording(
                de: """
                    Beginnen Sie die Liste in der nächsten Zeile oder schreiben Sie sie in eckige Klammern \
                    […]; einen Text mit Strich am Anfang setzen Sie in Anführungszeichen.
                    """,
                en: """
                    Begin the list on the next line or write it in square brackets […]; put a text with a dash at its \
                    beginning into quotes.
                    """))
    }
}
