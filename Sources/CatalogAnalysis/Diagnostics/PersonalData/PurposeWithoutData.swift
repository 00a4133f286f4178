import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let purposeWithoutData = DiagnosticDefinition(
        code: "DW3134",
        name: "purpose-without-data",
        severity: .error,
        summary: Wording(
            de: "Ein Zweck braucht alle übrigen Daten, und es sind keine übrig.",
            en: "A purpose needs all other data, and there are none."),
        explanation: Wording(
            de: """
                `fields: others` bedeutet: alles, was kein anderer Zweck nennt. Nennen andere Zwecke schon alles, stünde \
                dieser Zweck ohne Daten in der Tabelle für die Menschen und im Verzeichnis von Verarbeitungstätigkeiten \
                (Art. 30 DSGVO). Löschen Sie ihn, oder nennen Sie die Felder, die er braucht.
                """,
            en: """
                `fields: others` means: all that no other purpose names. If other purposes name all of it, this purpose \
                would stand without data in the table for people and in the record of processing activities (Art. 30 \
                GDPR). Delete it, or name the fields that it needs.
                """),
        badExample: .personalData(
            "fields: [email]", "fields: others # DW3134"
        ).changing("fields: [disability]", "fields: [email, disability, agreed]"),
        goodExample: .soundPersonalData)
}

extension Diagnostic {
    static func purposeWithoutData(_ range: SourceRange, purpose: String) -> Diagnostic {
        Diagnostic(
            .purposeWithoutData, at: range,
            Wording(
                de: "Für „\(purpose)“ bleibt nichts übrig: Andere Zwecke nennen schon alles.",
                en: "Nothing is left for “\(purpose)”: other purposes name everything."),
            proposal: Wording(
                de: "Löschen Sie „\(purpose)“, oder nennen Sie hier die Felder, die der Zweck braucht.",
                en: "Delete “\(purpose)”, or name the fields here that it needs."))
    }
}
