import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let missingMaxLength = DiagnosticDefinition(
        code: "DW2032",
        name: "missing-max-length",
        severity: .error,
        summary: Wording(
            de: "Mehrzeiliger Text braucht eine Grenze.",
            en: "Text of several lines needs a limit."),
        explanation: Wording(
            de: """
                Ohne maxLength wüsste niemand, wie viel geschrieben werden darf, und Fachverfahren schneiden\
                 zu lange Texte oft stillschweigend ab.
                """,
            en: """
                Without maxLength nobody would know how much may be written, and other systems often cut \
                texts silently.
                """),
        badExample: .fields(
            """
            reason: # DW2032
              type: text
              lines: 4
              label: {de: Grund, en: Reason}
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              lines: 4
              maxLength: 500
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    static func missingMaxLength(owner: SourceRange) -> Diagnostic {
        Diagnostic(
            .missingMaxLength, at: owner,
            Wording(
                de: "Ein Text mit mehreren Zeilen braucht maxLength.",
                en: "A text of several lines needs maxLength."),
            proposal: Wording(
                de: "Ergänzen Sie zum Beispiel maxLength: 1000", en: "Add for example maxLength: 1000"))
    }
}
