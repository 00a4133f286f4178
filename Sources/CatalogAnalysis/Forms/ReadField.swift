import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// Fields and notes of a record.
    mutating func readElements(_ entry: YAMLNode.Entry, _ chain: ScopeChain) -> [FormElement]? {
        var seen = SeenNames(atMost: entry.value.entries.count)
        return readElements(entry, chain, seen: &seen)
    }

    /// Fields and notes; nil if any of them is broken.
    mutating func readElements(
        _ entry: YAMLNode.Entry, _ chain: ScopeChain, seen: inout SeenNames
    ) -> [FormElement]? {
        let entries = namedEntries(
            of: entry.value, Wording(de: "Felder", en: "fields"), owner: entry.key.range)
        var elements: [FormElement] = []
        var isComplete = !entries.isEmpty
        for entry in entries {
            if let first = seen.insert(entry.key.text, at: entry.key.range) {
                // A second key in the same mapping was reported as a duplicate key already.
                if !entries.contains(where: { $0.key.range == first }) {
                    report(.duplicateName(entry.key, first: first))
                }
                isComplete = false
                continue
            }
            if let element = readElement(entry, chain) {
                elements.append(element)
            } else {
                isComplete = false
            }
        }
        return isComplete ? elements : nil
    }

    private mutating func readElement(_ entry: YAMLNode.Entry, _ chain: ScopeChain) -> FormElement? {
        let id = readName(entry.key, .camelCase)
        guard let (kind, members) = readKind(entry.value, owner: entry.key.range, isItem: false) else {
            return nil
        }
        if kind == .builtIn(.note) {
            let text = members["text"].flatMap { readMarkdown($0) }
            let when = members["when"].map { readCondition($0, chain.atNote, .pagesUpToHere) }
            guard let id, let text, !isBroken(when) else { return nil }
            return .note(
                Note(
                    id: id, text: text, relevance: when??.expression, relevancePlaces: when??.places))
        }
        let looksAhead = members["looksAhead"].map { readBoolean($0) } ?? false
        guard let looksAhead else { return nil }
        let position = chain.levels.first?.scope.index(of: entry.key.text) ?? 0
        return readField(entry, id, kind, members, chain.at(position, looksAhead: looksAhead))
            .map { .field($0) }
    }

    private mutating func readField(
        _ entry: YAMLNode.Entry, _ id: String?, _ kind: FieldKind, _ members: Members, _ chain: ScopeChain
    ) -> Field? {
        let label = members["label"].flatMap { readPipedText($0, chain) }
        let hint = members["hint"].map { readPipedText($0, chain) }
        let help = members["help"].map { readMarkdown($0) }
        let relevance = members["when"].map { readCondition($0, chain, .earlierAnswers) }
        let presence = members["required"].map { readPresence($0, of: id, chain) }
        let prefill = members["prefill"].map {
            readKeyword($0.value, of: $0.key.text, owner: $0.key.range, as: Prefill.self)
        }
        let sensitive = members["sensitive"].map { readBoolean($0) }
        let personal = members["personal"].map { readMark($0) }
        let type = readType(kind, members, chain)
        let messages = readMessages(
            members["messages"], possible: type?.possibleProblems(isComputed: !members.lacks("computed")))
        guard let type else { return nil }
        var isVoluntary = false
        if case (.optional, _)?? = presence { isVoluntary = true }
        checkMessages(
            members["messages"], of: type, isComputed: !members.lacks("computed"), isVoluntary: isVoluntary)
        let value = members["default"].map { readDefault($0, type) }
        let computation = members["computed"].map { readComputation($0, type, chain) }
        guard let id, let label, let messages, !isBroken(presence), !isBroken(hint), !isBroken(help),
            !isBroken(relevance), !isBroken(prefill), !isBroken(sensitive), !isBroken(personal),
            !isBroken(value), !isBroken(computation), checkKeysBesideComputed(members)
        else { return nil }
        let (written, presencePlaces) = presence.flatMap(\.self) ?? (.required, nil)
        return Field(
            id: id, type: type, label: label, hint: hint ?? nil, help: help ?? nil,
            presence: computation == nil ? written : .optional,
            relevance: relevance??.expression, relevancePlaces: relevance??.places,
            presencePlaces: presencePlaces, computation: computation ?? nil, looksAhead: chain.looksAhead,
            prefill: prefill ?? nil, isSensitive: (sensitive ?? nil) ?? type.isSensitive,
            personal: personal ?? nil, defaultValue: value ?? nil, messages: messages,
            source: entry.key.range)
    }

    private mutating func readMark(_ entry: YAMLNode.Entry) -> PersonalMark? {
        readKeyword(entry.value, of: entry.key.text, owner: entry.key.range, as: PersonalMark.self)
    }

    /// What only makes sense for a question cannot stand beside `computed`.
    private mutating func checkKeysBesideComputed(_ members: Members) -> Bool {
        guard !members.lacks("computed") else { return true }
        let keys = ["required", "default", "prefill"].compactMap { members[$0]?.key }
        for key in keys { report(.keyBesideComputed(key.range, key: key.text)) }
        return keys.isEmpty
    }

    /// `true`, `false`, `recommended` or a condition.
    private mutating func readPresence(
        _ entry: YAMLNode.Entry, of id: String?, _ chain: ScopeChain
    ) -> (Presence, ExpressionPlaces?)? {
        let node = entry.value
        if node.kind == .scalar {
            let isPlain = node.style == .plain
            if isPlain, node.hasText("true") { return (.required, nil) }
            if isPlain, node.hasText("false") { return (.optional, nil) }
            if isPlain, node.hasText("recommended") { return (.recommended, nil) }
            let known = ["true", "false", "recommended"]
            let isName = chain.levels.contains { $0.scope.index(of: node.text) != nil }
            // Of the short ones, a word like it may as well be a field's name with a slip.
            let isValue =
                meantValue(by: node.text, among: known) != nil
                || node.text.allSatisfy(\.isLetter)
                    && nearestName(to: node.text, among: known.suffix(1)) != nil
            if isPlain && plainMeaning(of: node) != .text || !isName && isValue {
                report(.unknownValue(node, of: entry.key.text, known: known, owner: entry.key.range))
                return nil
            }
        }
        guard let condition = readCondition(entry, chain, .pagesUpToHere) else { return nil }
        if let id, condition.expression.references.contains(where: { $0.level == 0 && $0.path.first == id }) {
            report(.circularDependency(node.range, path: [id, id], notes: []))
            return nil
        }
        return (.requiredWhen(condition.expression), condition.places)
    }

    /// Reports messages for problems that the field cannot have.
    private mutating func checkMessages(
        _ entry: YAMLNode.Entry?, of type: FieldType, isComputed: Bool, isVoluntary: Bool
    ) {
        guard let entry, entry.value.kind == .mapping else { return }
        let possible = type.possibleProblems(isComputed: isComputed)
        let withoutKey = type.problemsWithoutKey
        for message in entry.value.entries {
            guard let code = ProblemCode(rawValue: message.key.text) else { continue }
            if !possible.contains(code) {
                report(.messageNeverShown(message.key, possible: possible.subtracting(withoutKey)))
            } else if withoutKey.contains(code) {
                report(.messageWithoutKey(message.key))
            } else if code == .required, isVoluntary {
                report(.messageWithoutDemand(message.key))
            }
        }
    }

    /// - Parameter possible: What may be wrong with an answer; nil where that is not known.
    private mutating func readMessages(
        _ entry: YAMLNode.Entry?, possible: @autoclosure () -> Set<ProblemCode>?
    ) -> [FieldMessage]? {
        guard let entry else { return [] }
        let what = Wording(de: "Meldungen", en: "messages")
        var messages: [FieldMessage] = []
        var isComplete = true
        for entry in namedEntries(of: entry.value, what, owner: entry.key.range) {
            let code = ProblemCode(rawValue: entry.key.text)
            if code == nil {
                let known = ProblemCode.allCases.filter { possible()?.contains($0) ?? true }
                report(.unknownProblemCode(entry.key, known: known.map(\.rawValue)))
            }
            if let text = readPlainText(entry), let code {
                messages.append(FieldMessage(code: code, text: text))
            } else {
                isComplete = false
            }
        }
        return isComplete ? messages : nil
    }
}

extension FieldType {
    /// Whether an answer is sensitive if its field does not say: what could be misused for payments.
    fileprivate var isSensitive: Bool {
        switch self {
        case .iban: true
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone,
            .url, .bic, .postalCode, .file, .record, .list:
            false
        }
    }
}
