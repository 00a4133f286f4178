import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let consentNotAskedFor = DiagnosticDefinition(
        code: "DW3126",
        name: "consent-not-asked-for",
        severity: .error,
        summary: Wording(
            de: "Ein Zweck beruht auf einer Einwilligung, nach der niemand fragt.",
            en: "A purpose relies on a consent that nobody asks for."),
        explanation: Wording(
            de: """
                Wer sich auf eine Einwilligung beruft, muss sie nachweisen können (Art. 7 Abs. 1 DSGVO). Fragen Sie mit \
                einem Feld vom Typ `consent` danach und nennen Sie es beim Zweck unter `consent`.
                """,
            en: """
                Whoever relies on consent has to be able to prove it (Art. 7(1) GDPR). Ask for it with a field of type \
                `consent` and name that field at the purpose under `consent`.
                """),
        badExample: .personalData(
            "basis: consent\n    special: explicitConsent\n    consent: agreed",
            "basis: consent # DW3126\n    special: explicitConsent"),
        goodExample: .soundPersonalData)
}

extension Diagnostic {
    /// - Parameter field: What is named instead of a consent; nil if nothing is.
    static func consentNotAskedFor(_ range: SourceRange, field: String?) -> Diagnostic {
        Diagnostic(
            .consentNotAskedFor, at: range,
            field.map {
                Wording(de: "„\($0)“ ist keine Einwilligung.", en: "“\($0)” is no consent.")
            }
                ?? Wording(
                    de: "Für diesen Zweck braucht es eine Einwilligung, und es ist keine genannt.",
                    en: "This purpose needs a consent, and none is named."),
            proposal: Wording(
                de: "Nennen Sie unter „consent“ das Feld vom Typ „consent“, das danach fragt.",
                en: "Name the field of type “consent” that asks for it under “consent”."))
    }
}
