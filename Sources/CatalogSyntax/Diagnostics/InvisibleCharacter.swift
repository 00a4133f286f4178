import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A blank that is none for YAML, or a character without width, where a key or a blank belongs.
    package static let invisibleCharacter = DiagnosticDefinition(
        code: "DW1031", name: "invisible-character", severity: .error,
        summary: Wording(
            de:
                "An einer Stelle, die YAML auswertet, steht ein besonderes Leerzeichen oder ein unsichtbares Zeichen.",
            en: "A special blank or an invisible character stands in a place that YAML evaluates."),
        explanation: Wording(
            de: """
                Geschützte Leerzeichen und Zeichen ohne Breite sehen aus wie ein Leerzeichen oder wie nichts und \
                geraten beim Kopieren aus anderen Programmen in den Text. Beim Einrücken, hinter dem Doppelpunkt und \
                in Schlüsseln hält YAML sie für Buchstaben. In Texten sind sie erlaubt.
                """,
            en: """
                No-break blanks and characters without width look like a blank or like nothing and get into a text by \
                copying from other programs. In indentation, behind the colon and in keys, YAML takes them for \
                letters. In texts they are allowed.
                """),
        badExample: .fields(
            """
            reason:
              type: text
              la\u{200B}bel: {de: Grund, en: Reason}  # DW1031
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    /// - Parameter count: How many of them stand there one behind the other.
    static func invisibleCharacter(
        _ character: InvisibleScalar, count: Int = 1, at range: SourceRange
    ) -> Diagnostic {
        let name = hexadecimalName(of: character.scalar)
        let message =
            character.isBlank
            ? Wording(
                de: "Hier steht ein besonderes Leerzeichen (\(name)), das für YAML keines ist.",
                en: "Here is a special blank (\(name)) that is none for YAML.")
            : Wording(
                de: "Hier steht ein unsichtbares Zeichen (\(name)).",
                en: "Here is an invisible character (\(name)).")
        let proposal =
            character.isBlank
            ? Wording(
                de: "Ersetzen Sie es durch ein gewöhnliches Leerzeichen.",
                en: "Replace it by an ordinary blank.")
            : Wording(
                de: "Löschen Sie das Zeichen oder tippen Sie die Stelle neu.",
                en: "Delete the character or type the place again.")
        return Diagnostic(
            .invisibleCharacter, at: range, message, proposal: proposal,
            edit: TextEdit(
                replacing: range, with: character.isBlank ? String(repeating: " ", count: count) : ""))
    }
}
