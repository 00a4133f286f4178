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
                einem Feld vom Typ `consent` danach und nennen Sie es beim Zweck unter `consent`. Einwilligen kann nur \
                die Person selbst (Art. 4 Nr. 11 DSGVO): im Formular oder in einem Übergang, den nur sie vornimmt.
                """,
            en: """
                Whoever relies on consent has to be able to prove it (Art. 7(1) GDPR). Ask for it with a field of type \
                `consent` and name that field at the purpose under `consent`. Only the person can consent (Art. 4(11) \
                GDPR): in the form, or in a transition that only the applicant takes.
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

    /// A consent for which a transition asks somebody else.
    ///
    /// - Parameter mayBeTheApplicants: Whether the applicant may take that transition, too.
    static func consentOfSomebodyElse(
        _ range: SourceRange, field: String, transition: String, mayBeTheApplicants: Bool,
        at source: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .consentNotAskedFor, at: range,
            mayBeTheApplicants
                ? Wording(
                    de: "„\(field)“ kann auch jemand anderes ankreuzen als die antragstellende Person.",
                    en: "Somebody else than the applicant may tick “\(field)”, too.")
                : Wording(
                    de: "„\(field)“ kreuzt nicht die antragstellende Person an.",
                    en: "It is not the applicant who ticks “\(field)”."),
            proposal: Wording(
                de:
                    "Fragen Sie im Formular nach der Einwilligung, oder in einem Übergang, in dem nur „applicant“ handelt.",
                en: "Ask for the consent in the form, or in a transition that only “applicant” takes."),
            notes: [
                Diagnostic.Note(
                    Wording(
                        de: "„\(transition)“ fragt danach.", en: "“\(transition)” asks for it."), at: source)
            ])
    }
}
