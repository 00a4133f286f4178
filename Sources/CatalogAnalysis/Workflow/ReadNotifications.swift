import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// The messages of a transition, by recipient; nil if any of them is broken.
    mutating func readNotifications(_ entry: YAMLNode.Entry?, _ scope: WorkflowScope) -> [Notification]? {
        guard let entry else { return [] }
        let what = Wording(de: "Empfänger", en: "recipients")
        let entries = namedEntries(of: entry.value, what, owner: entry.key.range)
        let recipients = entries.map(\.key)
        let read = entries.map { readNotification($0, scope, besides: recipients) }
        return read.isEmpty || read.contains { $0 == nil } ? nil : read.compactMap(\.self)
    }

    private mutating func readNotification(
        _ entry: YAMLNode.Entry, _ scope: WorkflowScope, besides recipients: [YAMLNode]
    ) -> Notification? {
        let recipient = readRole(
            entry.key, owner: entry.key.range, besides: recipients, isRecipient: true)
        guard let members = members(of: entry.value, .notification, owner: entry.key.range) else {
            return nil
        }
        let condition = members["when"].map { readCondition($0, scope.chain, .anywhere)?.expression }
        var reported: Set<String> = []
        let subject = members["subject"].flatMap { readMessage($0, scope, &reported) }
        let text = members["text"].flatMap { readMessage($0, scope, &reported) }
        let otherwise = members["otherwise"].map {
            readKeyword($0.value, of: $0.key.text, owner: $0.key.range, as: Notification.OtherWay.self)
        }
        guard let recipient, !isBroken(condition), let subject, let text, !isBroken(otherwise) else {
            return nil
        }
        return Notification(
            recipient: recipient, condition: condition ?? nil, conditionSource: members["when"]?.value.range,
            subject: subject, text: text, otherwise: otherwise ?? nil, source: entry.key.range)
    }

    /// A text with placeholders; a mistake that every translation has is reported in the first.
    private mutating func readMessage(
        _ entry: YAMLNode.Entry, _ scope: WorkflowScope, _ reported: inout Set<String>
    ) -> MessageText? {
        guard let text = readText(entry, mayHoldPlaceholders: true) else { return nil }
        let before = diagnostics.count
        reportMarkup(inPlainText: entry)
        var placeholders: [Placeholder] = []
        var isComplete = true
        for translation in entry.value.entries {
            let parts = placeholderParts(of: Array(translation.value.utf8))
            reportForeignPlaceholders(parts, in: translation.value, scope.chain, needsWords: false)
            reportNamesBetweenSigns(in: translation.value, scope.chain)
            for part in parts where !part.isBrace {
                let before = diagnostics.count
                if let placeholder = readPlaceholder(part, in: translation.value, scope) {
                    placeholders.append(placeholder)
                } else {
                    isComplete = false
                    if !reported.insert(part.written).inserted { diagnostics.removeSubrange(before...) }
                }
            }
        }
        guard isComplete else { return nil }
        // What was written in another way is not missing.
        if !placeholders.isEmpty, diagnostics.count == before { comparePlaceholders(of: entry) }
        return MessageText(text: text, placeholders: placeholders)
    }

    private mutating func readPlaceholder(
        _ part: PlaceholderPart, in node: YAMLNode, _ scope: WorkflowScope
    ) -> Placeholder? {
        let place = node.range(ofUTF8: part.range)
        guard part.isClosed, !part.path.isEmpty else {
            report(.wrongPlaceholder(place, written: part.written, needsWords: false))
            return nil
        }
        if part.path.hasPrefix("case."), scope.chain.levels.first?.scope.index(of: "case") == nil {
            let name = String(part.path.dropFirst(5))
            guard let known = KnownOfEveryCase(rawValue: name) else {
                let known = KnownOfEveryCase.allCases.map { "case.\($0.rawValue)" }
                report(
                    .unknownAnswer(
                        node.range(ofUTF8: part.pathRange), name: part.path, known: known,
                        near: nearestName(to: part.path, among: known)))
                return nil
            }
            return Placeholder(content: .known(known), fallback: part.fallback, source: place)
        }
        return answerReference(part, in: node, scope.chain, .anywhere).map {
            Placeholder(content: .answer($0), fallback: part.fallback, source: place)
        }
    }
}
