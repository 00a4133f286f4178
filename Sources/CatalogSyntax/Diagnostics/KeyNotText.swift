import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A list or a group as a key.
    package static let keyNotText = DiagnosticDefinition(
        code: "DW1021", name: "key-not-text", severity: .error,
        summary: Wording(
            de: "Ein Schlüssel ist keine einfache Angabe.",
            en: "A key is not a simple name."),
        explanation: Wording(
            de: """
                Vor dem Doppelpunkt steht immer ein einfacher Name. Listen, Gruppen und Texte über mehrere \
                Zeilen sind dort nicht erlaubt.
                """,
            en: """
                There is always a simple name before the colon. Lists, groups and texts of several lines \
                are not allowed there.
                """),
        badExample: .fields(
            """
            [reason, cause]: {type: text, label: {de: Grund, en: Reason}}  # DW1021
            """),
        goodExample: .fields(
            """
            reason: {type: text, label: {de: Grund, en: Reason}}
            cause: {type: text, label: {de: Ursache, en: Cause}}
            """))
}

extension Diagnostic {
    static func keyNotText(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .keyNotText, at: range,
            Wording(
                de: "Ein Schlüssel muss ein einfacher Name sein.",
                en: "A key has to be a simple name."),
            proposal: Wording(
                de: """
                    Schreiben Sie für jeden Namen eine eigene Angabe; ein Platzhalter wie {name} gehört in \
                    Anführungszeichen.
                    """,
                en: """
                    Write an entry of its own for every name; a placeholder such as {name} belongs into \
                    quotes.
                    """))
    }
}
