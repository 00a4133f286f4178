import CatalogDiagnostics
import CatalogModel

/// An e-mail is as open as a postcard, and somebody else may read it, too.
let confidentialAnswerInMessage = LintRule(
    definition: DiagnosticDefinition(
        code: "DW4112",
        name: "confidential-answer-in-message",
        severity: .warning,
        summary: Wording(
            de: "Eine Nachricht verschickt eine vertrauliche Antwort.",
            en: "A message sends a confidential answer."),
        explanation: Wording(
            de: """
                Nachrichten gehen meist als E-Mail hinaus. Besonders geschützte Daten (Art. 9 DSGVO), etwa zur Gesundheit, und was \
                „sensitive“ ist, etwa Bankverbindungen, stehen besser nur im Vorgang (Art. 32 DSGVO).
                """,
            en: """
                Messages mostly go out as e-mail. Special categories of data (Art. 9 GDPR), such as health, and what is “sensitive”, such \
                as bank accounts, better stand in the case alone (Art. 32 GDPR).
                """),
        badExample: .personalData(
            "text: {de: Alles ist erledigt., en: All is done.}}}",
            "text: {de: \"Erledigt: {disability}\", en: All is done.}}} # DW4112"),
        goodExample: .soundPersonalData),
    check: .service { service, _ in
        let messages = (service.workflow?.transitions ?? []).flatMap(\.notifications)
            .flatMap { [$0.subject, $0.text] }.filter { !$0.placeholders.isEmpty }
        guard !messages.isEmpty else { return [] }
        let confidential = Dictionary(
            service.storedFields.filter(\.isConfidential).map { ($0.path, $0) },
            uniquingKeysWith: { first, _ in first })
        guard !confidential.isEmpty else { return [] }
        return messages.flatMap { message in
            // What every translation has is said of the first.
            var said: Set<[String]> = []
            return message.placeholders.compactMap { placeholder -> Finding? in
                guard case .answer(let answer) = placeholder.content, let stored = confidential[answer.path],
                    said.insert(answer.path).inserted
                else { return nil }
                let name = answer.path.joined(separator: ".")
                return Finding(
                    at: placeholder.source,
                    stored.mark == .special
                        ? Wording(
                            de: "„\(name)“ ist besonders geschützt und gehört in keine Nachricht.",
                            en: "“\(name)” is specially protected and belongs in no message.")
                        : Wording(
                            de: "„\(name)“ ist vertraulich und gehört in keine Nachricht.",
                            en: "“\(name)” is sensitive and belongs in no message."),
                    proposal: Wording(
                        de: "Schreiben Sie die Nachricht ohne diese Antwort.",
                        en: "Write the message without this answer."))
            }
        }
    })

extension StoredField {
    fileprivate var isConfidential: Bool {
        mark == .special || [field, answer, outer].contains(where: \.isSensitive)
    }
}
