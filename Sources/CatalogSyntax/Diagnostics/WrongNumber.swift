import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A number that is not written as `12.50`.
    package static let wrongNumber = DiagnosticDefinition(
        code: "DW1108", name: "wrong-number", severity: .error,
        summary: Wording(
            de: "Eine Zahl in einer Bedingung ist falsch geschrieben.",
            en: "A number in a condition is written wrongly."),
        explanation: Wording(
            de: """
                Zahlen bestehen aus Ziffern und höchstens einem Punkt: `12` oder `12.50`. Ein Komma, \
                Tausenderpunkte und Einheiten sind nicht erlaubt.
                """,
            en: """
                Numbers consist of digits and at most one point: `12` or `12.50`. A comma, thousands \
                separators and units are not allowed.
                """),
        badExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: residents > 4Personen  # DW1108
              label: {de: Grund, en: Reason}
            """),
        goodExample: .fields(
            """
            residents:
              type: integer
              label: {de: Personen im Haushalt, en: People in the household}
            reason:
              type: text
              when: residents > 4
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    static func wrongNumber(_ written: String, at range: SourceRange) -> Diagnostic {
        wrongNumber(
            written, at: range,
            proposal: Wording(
                de: "Schreiben Sie Ziffern und höchstens einen Punkt, zum Beispiel 12 oder 12.50.",
                en: "Write digits and at most one point, for example 12 or 12.50."))
    }

    static func groupedNumber(_ written: String, meant: String, at range: SourceRange) -> Diagnostic {
        wrongNumber(
            written, at: range, proposal: .write(meant), edit: TextEdit(replacing: range, with: meant))
    }

    static func dayAsNumber(_ written: String, meant: String, at range: SourceRange) -> Diagnostic {
        wrongNumber(
            written, at: range,
            proposal: Wording(
                de: "Schreiben Sie einen Tag so: \(meant)", en: "Write a day like this: \(meant)"),
            edit: TextEdit(replacing: range, with: meant))
    }

    private static func wrongNumber(
        _ written: String, at range: SourceRange, proposal: Wording, edit: TextEdit? = nil
    ) -> Diagnostic {
        Diagnostic(
            .wrongNumber, at: range,
            Wording(
                de: "„\(written)“ ist keine gültige Zahl.",
                en: "“\(written)” is no valid number."),
            proposal: proposal, edit: edit)
    }
}
