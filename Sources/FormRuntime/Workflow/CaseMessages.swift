/// A message that a transition sends, ready to be sent.
public struct CaseMessage: Hashable, Sendable {
    /// A role, or `applicant`.
    public let recipient: String
    /// One line without control characters, so that nothing that was answered can become another header of an e-mail: the lines of what
    /// stands in it are joined by commas.
    public let subject: String
    public let text: String
    /// How the applicant is reached who gave no e-mail address.
    public let otherwise: OtherWay?
}

extension CaseFile {
    /// The messages that the last event sends, in a language of the catalog; none at the beginning.
    ///
    /// A language that the form is not offered in falls back as those of problems do.
    public func messages(in language: String) -> [CaseMessage] {
        guard let event = history.last, let transition = Process.definition.transition(event.transition),
            let answers = facts(on: event.at.day)
        else { return [] }
        let facts = Process.definition.facts
        let texts = facts.texts(for: language)
        let words = facts.words(for: language)
        func shown(_ path: String) -> String? {
            path.hasPrefix("case.")
                ? known(path, at: event, texts, words)
                : answers.shownText(path.split(separator: ".").map(String.init), texts, words)
        }
        return transition.messages.filter { message in
            message.condition.map { facts.condition($0, answers) == .yes } ?? true
        }.map { message in
            let key = "\(transition.id).\(message.recipient)"
            return CaseMessage(
                recipient: message.recipient,
                subject: filledIn(texts?[key + ".subject"] ?? "") { shown($0)?.onOneLine }.onOneLine,
                text: filledIn(texts?[key + ".text"] ?? "", shown), otherwise: message.otherwise)
        }
    }

    private func known(_ path: String, at event: CaseEvent, _ texts: TextTable?, _ words: MessageWords)
        -> String?
    {
        switch path {
        case "case.number": number
        case "case.received": words.days.text(received)
        case "case.today": words.days.text(event.at.day)
        case "case.state": texts?["state." + stateID]
        case "case.deadline": deadline.map(words.days.text)
        default: nil
        }
    }
}

/// A text with its placeholders filled in, in one pass. A brace that is written twice is a brace.
private func filledIn(_ text: String, _ value: (String) -> String?) -> String {
    var result = ""
    var rest = text.unicodeScalars[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
        result.unicodeScalars += rest[..<brace]
        let next = rest.index(after: brace)
        if next < rest.endIndex, rest[next] == rest[brace] {
            result.unicodeScalars.append(rest[brace])
            rest = rest[rest.index(after: next)...]
            continue
        }
        guard rest[brace] == "{", let close = rest[next...].firstIndex(of: "}") else {
            result.unicodeScalars += rest[brace...]
            return result
        }
        let inside = rest[next..<close].split(
            separator: "|", maxSplits: 1, omittingEmptySubsequences: false
        ).map { String($0) }
        let fallback = inside.count > 1 ? inside[1] : ""
        result += inside.first.flatMap(value) ?? fallback
        rest = rest[rest.index(after: close)...]
    }
    result.unicodeScalars += rest
    return result
}

extension Answers {
    /// An answer as people read it; nil if there is none. The labels of options are texts `PATH=CODE`.
    fileprivate func shownText(_ path: [String], _ texts: TextTable?, _ words: MessageWords) -> String? {
        let table = storage.definition.table
        var object = table.objects.first
        var holder = self
        for (depth, name) in path.enumerated() {
            guard let here = object, let index = table.field(called: name, in: here),
                let entry = table.field(UInt32(index))
            else { return nil }
            let offset = Int(entry.offset)
            guard depth < path.count - 1 else {
                let key = path.joined(separator: ".")
                return holder.shownText(entry, offset) { code in
                    texts?["\(key)=\(code)"] ?? code
                } words: {
                    words
                }
            }
            guard entry.kind == .record, table.objects.indices.contains(Int(entry.object)) else { return nil }
            holder = holder.record(offset)
            object = table.objects[Int(entry.object)]
        }
        return nil
    }

    private func shownText(
        _ entry: FieldEntry, _ offset: Int, label: (String) -> String, words: () -> MessageWords
    ) -> String? {
        let table = storage.definition.table
        let isGerman = words() != .english
        func number(_ text: String) -> String { isGerman ? String(text.map { $0 == "." ? "," : $0 }) : text }
        switch entry.kind {
        case .text, .email, .phone, .url, .iban, .bic, .postalCode, .time: return optionalText(offset)
        case .integer: return optionalInteger(offset).map(String.init)
        case .decimal: return optionalDecimal(offset, scale: entry.scale).map { number($0.description) }
        case .money:
            return optionalDecimal(offset, scale: entry.scale).map {
                number($0.description) + " " + table.name(entry.currency)
            }
        case .boolean, .consent:
            return optionalBoolean(offset).map { isGerman ? ($0 ? "ja" : "nein") : ($0 ? "yes" : "no") }
        case .choice: return optionIndex(offset).map { label(table.optionName(entry, $0)) }
        case .choices:
            let labels = (optionPlaces(offset) ?? []).compactMap { $0 }.map {
                label(table.optionName(entry, $0))
            }
            return labels.isEmpty ? nil : labels.joined(separator: ", ")
        case .date: return optionalDate(offset).map(words().days.text)
        case .file, .record, .list: return nil
        }
    }
}

extension String {
    /// Without control characters, its lines joined by commas. Lines end with whatever Unicode ends lines with.
    fileprivate var onOneLine: String {
        split(whereSeparator: \.isNewline).map { line in
            String(String.UnicodeScalarView(line.unicodeScalars.filter { !isControl($0.value) }))
        }.filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
