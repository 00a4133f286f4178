import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A backslash sequence that does not exist.
    package static let wrongEscape = DiagnosticDefinition(
        code: "DW1014", name: "wrong-escape", severity: .error,
        summary: Wording(
            de: "Eine Zeichenfolge mit umgekehrtem Schrägstrich ist unbekannt.",
            en: "A backslash sequence is unknown."),
        explanation: Wording(
            de: """
                Zwischen doppelten Anführungszeichen leitet `\\` ein Sonderzeichen ein, zum Beispiel \
                `\\"`, `\\n` oder `\\u00E4`. Für einen gewöhnlichen Backslash schreiben Sie `\\\\` oder \
                verwenden einfache Anführungszeichen '…'.
                """,
            en: """
                Between double quotes, `\\` introduces a special character, for example `\\"`, `\\n` or \
                `\\u00E4`. For an ordinary backslash write `\\\\` or use single quotes '…'.
                """),
        badExample: .fields(
            """
            code:
              type: text
              pattern: "\\d{4}"  # DW1014
              label: {de: Kennzahl, en: Code}
            """),
        goodExample: .fields(
            """
            code:
              type: text
              pattern: '\\d{4}'
              label: {de: Kennzahl, en: Code}
            """))
}

extension Diagnostic {
    static func wrongEscape(_ escape: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .wrongEscape, at: range,
            Wording(
                de: "„\(escape)“ ist zwischen doppelten Anführungszeichen keine gültige Zeichenfolge.",
                en: "“\(escape)” is no valid sequence between double quotes."),
            proposal: isHalfACharacter(escape)
                ? Wording(
                    de: "Schreiben Sie das Zeichen selbst, oder seine Nummer mit acht Ziffern: \\U0001F600.",
                    en: "Write the character itself, or its number in eight digits: \\U0001F600.")
                : Wording(
                    de: """
                        Schreiben Sie „\\\\“ für einen Backslash oder setzen Sie den Text in einfache \
                        Anführungszeichen '…'.
                        """,
                    en: "Write “\\\\” for a backslash or put the text into single quotes '…'."))
    }
}

/// Whether it is one of the two numbers that JSON writes for a character beyond U+FFFF.
private func isHalfACharacter(_ escape: String) -> Bool {
    guard escape.hasPrefix("\\u"), let number = UInt32(escape.dropFirst(2), radix: 16) else { return false }
    return 0xD800...0xDFFF ~= number
}
