import CatalogDiagnostics

extension DiagnosticDefinition {
    /// Anything else that YAML does not allow.
    package static let unreadableYAML = DiagnosticDefinition(
        code: "DW1019", name: "unreadable-yaml", severity: .error,
        summary: Wording(
            de: "Die Datei ist an dieser Stelle kein gültiges YAML.",
            en: "The file is no valid YAML in this place."),
        explanation: Wording(
            de: """
                Der Aufbau der Datei entspricht hier nicht den Regeln von YAML, sodass der Rest nicht \
                gelesen werden kann. Vergleichen Sie die Stelle mit einer anderen Datei des Katalogs; \
                meist hilft es, den Wert in Anführungszeichen zu setzen.
                """,
            en: """
                The structure of the file does not follow the rules of YAML here, so that the rest cannot \
                be read. Compare the place with another file of the catalog; most often it helps to put \
                the value into quotes.
                """),
        badExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
              hint: ? nein  # DW1019
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
              hint: {de: "? nein", en: "? no"}
            """))
}

extension Diagnostic {
    static func unreadableYAML(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unreadableYAML, at: range,
            Wording(
                de: "An dieser Stelle ist die Datei kein gültiges YAML.",
                en: "In this place the file is no valid YAML."),
            proposal: Wording(
                de: """
                    Prüfen Sie die Zeile; setzen Sie Texte mit Sonderzeichen in Anführungszeichen "…".
                    """,
                en: "Check the line; put texts with special characters into quotes \"…\"."))
    }
}
