import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A list or mapping that no definition needs.
    package static let tooManyEntries = DiagnosticDefinition(
        code: "DW1034", name: "too-many-entries", severity: .error,
        summary: Wording(
            de: "Eine Liste oder Gruppe hat mehr als 10.000 Einträge.",
            en: "A list or group has more than 10,000 entries."),
        explanation: Wording(
            de: """
                So viele Einträge braucht kein Dienst; meist ist eine Datei an der falschen Stelle eingefügt. Lange \
                Listen gehören aufgeteilt, zum Beispiel nach Anfangsbuchstaben oder Ortsteilen.
                """,
            en: """
                No service needs so many entries; most often a file was pasted in the wrong place. Long lists should be \
                split, for example by first letter or by district.
                """),
        badExample: .types(
            """
            types:
              street:
                type: codeList
                options: […] # DW1034
            """),
        goodExample: .types(
            """
            types:
              street:
                type: codeList
                options: {mainStreet: {de: Hauptstraße, en: Main street}}
            """))
}

extension Diagnostic {
    static func tooManyEntries(count: Int, limit: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .tooManyEntries, at: range,
            Wording(
                de: "Hier stehen \(count) Einträge; erlaubt sind \(limit).",
                en: "There are \(count) entries here; \(limit) are allowed."),
            proposal: Wording(
                de: "Prüfen Sie, ob hier etwas Falsches eingefügt wurde, oder teilen Sie die Liste auf.",
                en: "Check whether something wrong was pasted here, or split the list up."))
    }
}
