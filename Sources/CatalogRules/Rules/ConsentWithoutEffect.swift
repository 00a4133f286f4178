import CatalogDiagnostics
import CatalogModel

/// Whoever asks for a consent has to let go of the data when it is withdrawn (Art. 7(3) GDPR), which another basis does not demand.
let consentWithoutEffect = LintRule(
    definition: DiagnosticDefinition(
        code: "DW4109",
        name: "consent-without-effect",
        severity: .warning,
        summary: Wording(
            de: "Ein Zweck nennt eine Einwilligung, beruht aber nicht darauf.",
            en: "A purpose names a consent, but does not rest on it."),
        explanation: Wording(
            de: """
                Wer einwilligt, darf erwarten, dass ein Widerruf etwas bewirkt (Art. 7 Abs. 3 DSGVO). Beruht ein Zweck auf einem Vertrag oder \
                einem Gesetz, bewirkt er nichts; dann ist die Frage nach der Einwilligung irreführend.
                """,
            en: """
                Whoever consents may expect that withdrawing it has an effect (Art. 7(3) GDPR). If a purpose rests on a contract or an act, \
                it has none; asking for the consent is misleading then.
                """),
        badExample: .personalData(
            "basis: consent\n    special: explicitConsent\n    consent: agreed",
            "basis: contract\n    special: health\n    consent: agreed # DW4109"),
        goodExample: .soundPersonalData),
    check: .service { service, _ in
        (service.personalData?.purposes ?? []).compactMap { purpose in
            guard let consent = purpose.consent, purpose.basis != .consent,
                purpose.special != .explicitConsent
            else { return nil }
            return Finding(
                at: consent.source,
                Wording(
                    de: "„\(purpose.id)“ beruht nicht auf dieser Einwilligung.",
                    en: "“\(purpose.id)” does not rest on this consent."),
                proposal: Wording(
                    de: "Löschen Sie „consent“, oder schreiben Sie: basis: consent",
                    en: "Delete “consent”, or write: basis: consent"))
        }
    })
