import CatalogDiagnostics

extension DiagnosticDefinition {
    /// The merge key `<<`.
    package static let mergeKey = DiagnosticDefinition(
        code: "DW1022", name: "merge-key", severity: .error,
        summary: Wording(
            de: "Der Schlüssel `<<` zum Zusammenführen wird nicht unterstützt.",
            en: "The merge key `<<` is not supported."),
        explanation: Wording(
            de: """
                `<<` gehört zu einer alten Erweiterung von YAML, die viele Programme nicht oder \
                verschieden verstehen. Felder, die sich wiederholen, werden als eigener Typ in `types/` \
                beschrieben und mit `type: <Name>` verwendet.
                """,
            en: """
                `<<` belongs to an old extension of YAML that many programs do not understand or \
                understand differently. Fields that repeat are described as a type of their own in \
                `types/` and used with `type: <name>`.
                """),
        badExample: .fields(
            """
            reason: &text {type: text, label: {de: Grund, en: Reason}}
            remark:
              <<: *text  # DW1022
            """),
        goodExample: .fields(
            """
            reason: {type: text, label: {de: Grund, en: Reason}}
            remark: {type: text, label: {de: Anmerkung, en: Remark}}
            """))
}

extension Diagnostic {
    static func mergeKey(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .mergeKey, at: range,
            Wording(
                de: "Das Zusammenführen mit `<<` wird nicht unterstützt.",
                en: "Merging with `<<` is not supported."),
            proposal: Wording(
                de: "Schreiben Sie die Angaben aus oder beschreiben Sie sie als Typ in `types/`.",
                en: "Write the entries out or describe them as a type in `types/`."))
    }
}
