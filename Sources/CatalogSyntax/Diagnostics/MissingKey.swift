import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A colon with nothing before it.
    package static let missingKey = DiagnosticDefinition(
        code: "DW1030", name: "value-without-key", severity: .error,
        summary: Wording(
            de: "Vor einem Doppelpunkt fehlt der Schlüssel.",
            en: "The key before a colon is missing."),
        explanation: Wording(
            de: """
                Jede Angabe beginnt mit einem Namen: `type: text`. Vor diesem Doppelpunkt steht keiner.
                """,
            en: "Every entry begins with a name: `type: text`. There is none before this colon."),
        badExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
              : {de: Bitte kurz, en: Be brief}  # DW1030
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
              hint: {de: Bitte kurz, en: Be brief}
            """))
}

extension Diagnostic {
    static func missingKey(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .missingKey, at: range,
            Wording(
                de: "Vor dem Doppelpunkt fehlt der Schlüssel.",
                en: "The key before the colon is missing."),
            proposal: Wording(
                de: "Schreiben Sie den Namen der Angabe davor oder löschen Sie die Zeile.",
                en: "Write the name of the entry before it or delete the line."))
    }
}
