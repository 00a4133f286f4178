import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A backslash sequence in a text literal that does not exist.
    package static let wrongTextEscape = DiagnosticDefinition(
        code: "DW1110", name: "wrong-text-escape", severity: .error,
        summary: Wording(
            de: "Ein Text in einer Bedingung enthält eine unbekannte Zeichenfolge mit `\\`.",
            en: "A text in a condition contains an unknown backslash sequence."),
        explanation: Wording(
            de: """
                In Texten gelten `\\"`, `\\\\`, `\\n`, `\\t`, `\\r` und `\\u00E4` (vier Stellen). Für \
                einen gewöhnlichen Backslash schreiben Sie `\\\\`.
                """,
            en: """
                Texts know `\\"`, `\\\\`, `\\n`, `\\t`, `\\r` and `\\u00E4` (four digits). For an ordinary \
                backslash write `\\\\`.
                """),
        badExample: .fields(
            """
            name:
              type: text
              label: {de: Name, en: Name}
            reason:
              type: text
              when: name = "a\\b"  # DW1110
              label: {de: Grund, en: Reason}
            """),
        goodExample: .fields(
            """
            name:
              type: text
              label: {de: Name, en: Name}
            reason:
              type: text
              when: name = "a\\\\b"
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    static func wrongTextEscape(_ escape: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .wrongTextEscape, at: range,
            Wording(
                de: "„\(escape)“ ist keine gültige Zeichenfolge.",
                en: "“\(escape)” is no valid sequence."),
            proposal: Wording(
                de: "Schreiben Sie „\\\\“ für einen Backslash.",
                en: "Write “\\\\” for a backslash."))
    }
}
