import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let consentMayBeMissing = DiagnosticDefinition(
        code: "DW3133",
        name: "consent-may-be-missing",
        severity: .error,
        summary: Wording(
            de: "Daten werden ohne die Einwilligung gespeichert, auf der ihr Zweck beruht.",
            en: "Data are stored without the consent that their purpose relies on."),
        explanation: Wording(
            de: """
                Nach der Einwilligung wird nicht immer gefragt, nach den Daten schon. Wer nicht gefragt wurde, hat nicht \
                eingewilligt (Art. 7 Abs. 1 DSGVO). Fragen Sie nach beidem unter derselben Bedingung.
                """,
            en: """
                The consent is not always asked for, but the data are. Whoever was not asked has not consented (Art. 7(1) \
                GDPR). Ask for both under the same condition.
                """),
        badExample: .personalData(
            "        agreed:\n          type: consent\n",
            """
                    appliesAgain: {type: boolean, label: {de: Folgeantrag, en: Applies again}}
                    agreed:
                      type: consent
                      when: appliesAgain

            """
        ).changing("consent: agreed", "consent: agreed # DW3133"),
        goodExample: .soundPersonalData)
}

extension Diagnostic {
    static func consentMayBeMissing(
        _ range: SourceRange, consent: String, field: String, witness: Wording?
    ) -> Diagnostic {
        Diagnostic(
            .consentMayBeMissing, at: range,
            Wording(
                de: "„\(field)“ wird auch ohne „\(consent)“ gespeichert"
                    + (witness.map { ", zum Beispiel bei: \($0.german)." } ?? "."),
                en: "“\(field)” is stored without “\(consent)”, too"
                    + (witness.map { ", for example with: \($0.english)." } ?? ".")),
            proposal: Wording(
                de:
                    "Fragen Sie nach „\(field)“ unter derselben Bedingung wie nach „\(consent)“, oder nennen Sie es bei einem anderen Zweck.",
                en:
                    "Ask for “\(field)” under the same condition as for “\(consent)”, or name it at another purpose."
            ))
    }
}
