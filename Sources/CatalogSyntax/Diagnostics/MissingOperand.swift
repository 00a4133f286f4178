import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A place where a value is expected.
    package static let missingOperand = DiagnosticDefinition(
        code: "DW1111", name: "missing-operand", severity: .error,
        summary: Wording(
            de: "In einer Bedingung fehlt ein Wert.",
            en: "A value is missing in a condition."),
        explanation: Wording(
            de: """
                An dieser Stelle wird der Name eines Feldes, eine Zahl, ein Text in Anführungszeichen oder \
                ein Ausdruck in Klammern erwartet, zum Beispiel auf beiden Seiten eines Vergleichs.
                """,
            en: """
                The name of a field, a number, a text in quotes or an expression in parentheses is \
                expected in this place, for example on both sides of a comparison.
                """),
        badExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: residents >  # DW1111
              label: {de: Grund, en: Reason}
            """),
        goodExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: residents > 1
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    /// - Parameters:
    ///   - found: What stands there instead; nil at the end of the expression.
    ///   - meant: The answer that was certainly meant.
    static func missingOperand(before found: String?, meant: String?, at range: SourceRange) -> Diagnostic {
        let message =
            if let found {
                Wording(de: "Vor „\(found)“ fehlt ein Wert.", en: "A value is missing before “\(found)”.")
            } else {
                Wording(
                    de: "Am Ende der Bedingung fehlt ein Wert.",
                    en: "A value is missing at the end of the condition.")
            }
        if let meant, let found {
            let whole = "\(meant) \(found)"
            return Diagnostic(
                .missingOperand, at: range, message,
                proposal: Wording(
                    de: "Jeder Vergleich nennt, was er vergleicht: \(whole) …",
                    en: "Each comparison names what it compares: \(whole) …"),
                edit: TextEdit(replacing: range, with: whole))
        }
        return Diagnostic(
            .missingOperand, at: range, message,
            proposal: Wording(
                de: "Ergänzen Sie den Namen eines Feldes, eine Zahl oder einen Text in Anführungszeichen.",
                en: "Add the name of a field, a number or a text in quotes."))
    }
}
