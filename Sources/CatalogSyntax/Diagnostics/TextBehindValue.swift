import CatalogDiagnostics

extension DiagnosticDefinition {
    /// Something that follows a finished value on the same line.
    package static let textBehindValue = DiagnosticDefinition(
        code: "DW1015", name: "text-behind-value", severity: .error,
        summary: Wording(
            de: "Hinter einem fertigen Wert steht noch etwas.",
            en: "Something follows a finished value."),
        explanation: Wording(
            de: """
                Ein Text in Anführungszeichen, eine Liste in Klammern oder ein Verweis ist mit dem letzten \
                Zeichen zu Ende; danach darf in der Zeile nur ein Kommentar stehen. Gehört beides \
                zusammen, so setzen Sie den ganzen Wert in Anführungszeichen.
                """,
            en: """
                A quoted text, a list in brackets or an alias ends with its last character; only a comment \
                may follow on the line. If both belong together, put the whole value into quotes.
                """),
        badExample: .fields(
            """
            reason:
              type: text
              label:
                de: "Grund" der Bestellung  # DW1015
                en: Reason
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label:
                de: '"Grund" der Bestellung'
                en: Reason
            """))
}

extension Diagnostic {
    /// `value` is everything behind the colon.
    /// - Parameter entry: What stands behind the comma.
    static func entryBehindValue(_ entry: String, at range: SourceRange) -> Diagnostic {
        let line = entry.split(separator: " ").joined(separator: " ")
        return Diagnostic(
            .textBehindValue, at: range,
            Wording(
                de: "„,“ steht hinter einem Wert, der schon zu Ende ist.",
                en: "“,” follows a value that is already complete."),
            proposal: Wording(
                de: "Schreiben Sie in eine eigene Zeile: \(line)", en: "Write on a line of its own: \(line)"))
    }

    static func textBehindValue(_ text: String, value: String, at range: SourceRange) -> Diagnostic {
        let quoted = quotedScalar(value)
        return Diagnostic(
            .textBehindValue, at: range,
            Wording(
                de: "„\(text)“ steht hinter einem Wert, der schon zu Ende ist.",
                en: "“\(text)” follows a value that is already complete."),
            proposal: Wording(
                de: "Löschen Sie es oder setzen Sie den ganzen Text in Anführungszeichen: \(quoted)",
                en: "Delete it or put the whole text into quotes: \(quoted)"))
    }
}
