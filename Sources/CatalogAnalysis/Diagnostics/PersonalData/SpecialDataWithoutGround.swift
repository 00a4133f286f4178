import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let specialDataWithoutGround = DiagnosticDefinition(
        code: "DW3127",
        name: "special-data-without-ground",
        severity: .error,
        summary: Wording(
            de: "Besonders geschützte Daten werden ohne besonderen Grund gebraucht, oder es ist umgekehrt.",
            en: "Special categories of data are used without a ground for that, or the other way round."),
        explanation: Wording(
            de: """
                Daten über Gesundheit, Herkunft, Religion, politische Meinung, Gewerkschaftszugehörigkeit und Sexualleben, \
                genetische und biometrische Daten darf man nur aus einem der Gründe des Art. 9 Abs. 2 DSGVO verarbeiten. Nennen Sie ihn unter \
                `special`. Steht er da, muss ein Feld des Zwecks `personal: special` sagen.
                """,
            en: """
                Data on health, origin, religion, political opinion, trade union membership and sex life, genetic and \
                biometric data may be processed only on one of the grounds of Art. 9(2) GDPR. Name it under `special`. If it is there, a \
                field of the purpose has to say `personal: special`.
                """),
        badExample: .personalData(
            "  decision:\n    purpose: {de: Über die Ermäßigung entscheiden, en: Decide on the reduction}\n    fields: [disability]\n    basis: consent\n    special: explicitConsent\n    consent: agreed\n    retention: file",
            "  decision: # DW3127\n    purpose: {de: Über die Ermäßigung entscheiden, en: Decide on the reduction}\n    fields: [disability]\n    basis: consent\n    consent: agreed\n    retention: file"
        ),
        goodExample: .soundPersonalData)
}

extension Diagnostic {
    static func specialDataWithoutGround(
        _ range: SourceRange, purpose: String, field: String, marked: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .specialDataWithoutGround, at: range,
            Wording(
                de:
                    "„\(purpose)“ braucht „\(field)“, das besonders geschützt ist, und nennt keinen Grund dafür.",
                en: "“\(purpose)” uses “\(field)”, a special category of data, and names no ground for that."),
            proposal: Wording(
                de:
                    "Ergänzen Sie „special“ mit dem Grund nach Art. 9 Abs. 2 DSGVO, zum Beispiel „socialLaw“.",
                en: "Add “special” with the ground of Art. 9(2) GDPR, for example “socialLaw”."),
            notes: [
                Diagnostic.Note(
                    Wording(de: "Hier steht „personal: special“.", en: "Here it says “personal: special”."),
                    at: marked)
            ])
    }

    static func groundWithoutSpecialData(_ range: SourceRange, purpose: String) -> Diagnostic {
        Diagnostic(
            .specialDataWithoutGround, at: range,
            Wording(
                de: "„\(purpose)“ nennt einen Grund für besonders geschützte Daten und braucht keine.",
                en: "“\(purpose)” names a ground for special categories of data and uses none."),
            proposal: Wording(
                de: "Löschen Sie „special“, oder schreiben Sie „personal: special“ zu dem Feld.",
                en: "Delete “special”, or write “personal: special” at the field."))
    }
}
