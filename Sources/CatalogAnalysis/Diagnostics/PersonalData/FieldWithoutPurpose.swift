import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let fieldWithoutPurpose = DiagnosticDefinition(
        code: "DW3124",
        name: "field-without-purpose",
        severity: .error,
        summary: Wording(
            de: "Eine Angabe zur Person wird gespeichert, ohne dass ein Zweck sie nennt.",
            en: "A personal answer is stored, but no purpose names it."),
        explanation: Wording(
            de: """
                Gespeichert werden darf nur, was für einen festgelegten Zweck gebraucht wird (Art. 5 Abs. 1 Buchst. b \
                DSGVO), und wer gefragt wird, muss erfahren, wozu (Art. 13 DSGVO). Nennen Sie das Feld bei einem \
                Zweck unter `personalData`, fragen Sie nicht danach, oder schreiben Sie `personal: false` dazu, \
                wenn es nicht von einem Menschen handelt.
                """,
            en: """
                Only what is needed for a specified purpose may be stored (Art. 5(1)(b) GDPR), and people have to be told \
                what for (Art. 13 GDPR). Name the field at a purpose below `personalData`, do not ask for it, or \
                write `personal: false` if it is not about a person.
                """),
        badExample: .personalData(
            "disability: {type: text, maxLength: 200, personal: special, label: {de: Behinderung, en: Disability}}",
            "phone: {type: phone, label: {de: Telefon, en: Phone}} # DW3124\n        disability: {type: text, maxLength: 200, personal: special, label: {de: Behinderung, en: Disability}}"
        ),
        goodExample: .soundPersonalData)
}

extension Diagnostic {
    /// - Parameter fields: Ways to what is personal in the field of the service.
    static func fieldWithoutPurpose(
        _ range: SourceRange, fields: [String], purposes: [String]
    ) -> Diagnostic {
        let quoted = Wording.listed(quoting: fields)
        let known = Wording.listed(purposes)
        return Diagnostic(
            .fieldWithoutPurpose, at: range,
            Wording(
                de: "Gespeichert ohne Zweck: \(quoted.german).",
                en: "Stored without a purpose: \(quoted.english)."),
            proposal: Wording(
                de:
                    "Nennen Sie das bei einem Zweck unter `personalData` (\(known.german)), oder fragen Sie nicht danach.",
                en: "Name this at a purpose below `personalData` (\(known.english)), or do not ask for it."))
    }

    /// `others` a second time.
    static func othersTwice(_ range: SourceRange, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .fieldWithoutPurpose, at: range,
            Wording(
                de: "Alle übrigen Felder gehören schon zu einem anderen Zweck.",
                en: "All other fields belong to another purpose already."),
            proposal: Wording(
                de: "Nennen Sie hier die Felder, um die es geht.",
                en: "Name the fields here that this is about."),
            notes: [Diagnostic.Note(Wording(de: "Hier stehen sie.", en: "Here they are."), at: first)])
    }
}
