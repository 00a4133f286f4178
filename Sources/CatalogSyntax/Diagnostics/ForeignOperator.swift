import CatalogDiagnostics

extension DiagnosticDefinition {
    /// An operator of a programming language.
    package static let foreignOperator = DiagnosticDefinition(
        code: "DW1102", name: "foreign-operator", severity: .error,
        summary: Wording(
            de: "Ein Zeichen aus einer Programmiersprache steht in einer Bedingung.",
            en: "A condition contains an operator of a programming language."),
        explanation: Wording(
            de: """
                Bedingungen verwenden `=`, `!=`, `<`, `<=`, `>`, `>=` für Vergleiche und die Wörter `and`, \
                `or` und `not(…)` zum Verknüpfen.
                """,
            en: """
                Conditions use `=`, `!=`, `<`, `<=`, `>`, `>=` for comparisons and the words `and`, `or` \
                and `not(…)` to combine them.
                """),
        badExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: residents == 1  # DW1102
              label: {de: Grund, en: Reason}
            """),
        goodExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: residents = 1
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    static func foreignOperator(_ written: String, instead: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .foreignOperator, at: range,
            unknown(written),
            proposal: write(instead),
            edit: instead.contains("…") ? nil : TextEdit(replacing: range, with: instead))
    }

    /// - Parameters:
    ///   - meant: The call that is meant.
    ///   - selection: What asks a selection or a list for the same, if there is anything.
    static func functionBetweenValues(
        _ written: String, meant: String, ofSelection selection: String?, at range: SourceRange
    ) -> Diagnostic {
        let isFunction = meant.hasPrefix("\(written)(")
        return Diagnostic(
            .foreignOperator, at: range,
            isFunction
                ? Wording(
                    de: "Die Funktion „\(written)“ steht nicht zwischen den Werten, sondern davor.",
                    en: "The function “\(written)” does not stand between the values, but in front of them.")
                : unknown(written),
            proposal: selection.map {
                Wording(
                    de: "Schreiben Sie „\($0)“ bei einer Auswahl oder Liste, „\(meant)“ bei einem Text.",
                    en: "Write “\($0)” with a selection or a list, “\(meant)” with a text.")
            } ?? write(meant),
            edit: selection != nil || meant.contains("…") ? nil : TextEdit(replacing: range, with: meant))
    }

    /// - Parameters:
    ///   - ofNumbers: What is meant if ages are compared as numbers.
    ///   - ofDays: What is meant if days of birth are.
    static func spokenAge(_ written: String, ofNumbers: String, ofDays: String, at range: SourceRange)
        -> Diagnostic
    {
        Diagnostic(
            .foreignOperator, at: range,
            unknown(written),
            proposal: Wording(
                de: "Schreiben Sie „\(ofDays)“, wenn Tage verglichen werden, „\(ofNumbers)“ bei Zahlen.",
                en: "Write “\(ofDays)” where days are compared, “\(ofNumbers)” with numbers."))
    }

    private static func unknown(_ written: String) -> Wording {
        Wording(
            de: "„\(written)“ gibt es in Bedingungen nicht.", en: "“\(written)” does not exist in conditions."
        )
    }

    private static func write(_ meant: String) -> Wording {
        Wording(de: "Schreiben Sie „\(meant)“.", en: "Write “\(meant)”.")
    }
}
