import CatalogDiagnostics

extension DiagnosticDefinition {
    /// Nobody knows what people upload or write down; it is about someone more often than not.
    package static let answerWithoutPurpose = DiagnosticDefinition(
        code: "DW4107",
        name: "answer-without-purpose",
        severity: .warning,
        summary: Wording(
            de: "Eine Datei oder ein freier Text wird gespeichert, ohne dass ein Zweck sie nennt.",
            en: "A file or free text is stored, but no purpose names it."),
        explanation: Wording(
            de: """
                In Dateien und freien Texten stehen oft Angaben zur Person, auch wenn die Frage nicht danach klingt. \
                Dann müssen Zweck und Aufbewahrung feststehen (Art. 5 Abs. 1 DSGVO). Nennen Sie das Feld bei einem \
                Zweck unter `personalData`, geben Sie einem Zweck `fields: others`, oder schreiben Sie \
                `personal: false` dazu, wenn es nie von einem Menschen handelt: bei einem Feld mit mehreren Angaben zu jeder \
                einzelnen, wenn eine andere darin von einem Menschen handelt.
                """,
            en: """
                Files and free texts often say something about a person, even if the question does not sound like \
                it. Then there have to be a purpose and a time after which they are erased (Art. 5(1) GDPR). Name \
                the field at a purpose below `personalData`, give a purpose `fields: others`, or write \
                `personal: false` if it is never about a person: in a field with several answers at each of them, if \
                another one in it is about a person.
                """),
        badExample: .personalData(
            askedFirst, "reason: {type: text, label: {de: Grund, en: Reason}} # DW4107\n        \(askedFirst)"
        ),
        goodExample: .personalData(
            askedFirst,
            "reason: {type: text, personal: false, label: {de: Grund, en: Reason}}\n        \(askedFirst)"))
}

/// What stands first in the form of the example.
private let askedFirst = "email: {type: email, label: {de: E-Mail-Adresse, en: E-mail address}}"

extension Diagnostic {
    /// - Parameters:
    ///   - fields: Ways to what may name people in the field of the service.
    ///   - inner: The same as far as into lists, where something else in the field is personal.
    static func answerWithoutPurpose(
        _ range: SourceRange, fields: [String], purposes: [String], inner: [String]
    ) -> Diagnostic {
        let quoted = Wording.listed(quoting: fields)
        let known = Wording.listed(purposes)
        let marked = inner.isEmpty ? nil : Wording.listed(quoting: inner)
        return Diagnostic(
            .answerWithoutPurpose, at: range,
            Wording(
                de: "Darin kann etwas über Menschen stehen, und kein Zweck nennt es: \(quoted.german).",
                en: "This may say something about people, and no purpose names it: \(quoted.english)."),
            proposal: Wording(
                de: """
                    Nennen Sie es bei einem Zweck unter `personalData` (\(known.german)), oder schreiben Sie \
                    `personal: false` \(marked.map { "zu \($0.german)" } ?? "dazu").
                    """,
                en: """
                    Name it at a purpose below `personalData` (\(known.english)), or write `personal: false` \
                    \(marked.map { "at \($0.english)" } ?? "beside it").
                    """))
    }
}
