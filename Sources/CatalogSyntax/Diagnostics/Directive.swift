import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A directive other than `%YAML 1.1` or `%YAML 1.2`.
    package static let directive = DiagnosticDefinition(
        code: "DW1029", name: "directive", severity: .error,
        summary: Wording(
            de: "Eine Anweisung mit `%` am Dateianfang wird nicht unterstützt.",
            en: "A directive with `%` at the beginning of the file is not supported."),
        explanation: Wording(
            de: """
                Zeilen mit `%` vor `---` sind Anweisungen an YAML-Programme. Verstanden werden nur `%YAML \
                1.1` und `%YAML 1.2`; auch sie sind entbehrlich. Löschen Sie die Zeile.
                """,
            en: """
                Lines with `%` before `---` are directives to YAML programs. Only `%YAML 1.1` and `%YAML \
                1.2` are understood, and even these are not needed. Delete the line.
                """),
        badExample: .types(
            """
            %TAG ! tag:example.org,2026:  # DW1029
            ---
            types:
              district:
                type: codeList
                options: {north: {de: Nord, en: North}, south: {de: Süd, en: South}}
            """),
        goodExample: .types(
            """
            ---
            types:
              district:
                type: codeList
                options: {north: {de: Nord, en: North}, south: {de: Süd, en: South}}
            """))
}

extension Diagnostic {
    static func directive(_ text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .directive, at: range,
            Wording(
                de: "Die Anweisung „\(text)“ wird nicht unterstützt.",
                en: "The directive “\(text)” is not supported."),
            proposal: Wording(
                de: "Löschen Sie die Zeile; sie ist nicht nötig.",
                en: "Delete the line; it is not needed."))
    }
}
