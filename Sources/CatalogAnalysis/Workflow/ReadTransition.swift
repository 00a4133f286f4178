import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    mutating func readTransition(_ entry: YAMLNode.Entry, _ scope: WorkflowScope) -> Transition? {
        let id = readName(entry.key, .camelCase)
        guard let members = members(of: entry.value, .transition, owner: entry.key.range) else { return nil }
        let label = members["label"].flatMap { readPlainText($0) }
        let from = members["from"].flatMap { readOrigins($0, scope) }
        let to = members["to"].flatMap { readStateName($0.value, scope, owner: $0.key.range) }
        let trigger = readTrigger(members, of: entry)
        let event = members["event"].map { readName($0.value, .camelCase) }
        let condition = members["when"].map { readCondition($0, scope.chain, .anywhere)?.expression }
        let asks = members["asks"].map { readAsks($0, of: entry.key.text, scope) }
        let notifications = readNotifications(members["notify"], scope)
        if asks != nil, let first = scope.formNames[entry.key.text] {
            report(.duplicateName(entry.key, first: first))
            return nil
        }
        guard let id, let label, let from, let to, let trigger, !isBroken(event), !isBroken(condition),
            !isBroken(asks), let notifications
        else { return nil }
        return Transition(
            id: id, label: label, from: from.map(\.state), to: to, trigger: trigger,
            event: (event ?? nil) ?? id,
            condition: condition ?? nil, conditionSource: members["when"]?.value.range,
            asks: (asks ?? nil) ?? [], notifications: notifications, source: entry.key.range,
            fromSources: from.map(\.source))
    }

    /// `from:` with one state, several, or `any`.
    private mutating func readOrigins(
        _ entry: YAMLNode.Entry, _ scope: WorkflowScope
    ) -> [(state: Int, source: SourceRange)]? {
        if entry.value.kind == .scalar, entry.value.text == Self.anyState {
            return scope.openStates.map { ($0, entry.value.range) }
        }
        let nodes = itemsOrOne(of: entry, Wording(de: "Zustände", en: "states"))
        var origins: [(state: Int, source: SourceRange)] = []
        var isComplete = !nodes.isEmpty
        for node in nodes {
            if isAnyState(node, scope) {
                report(.stateForAll(node, any: Self.anyState, insteadOf: entry.value))
                return nil
            }
            guard let state = readStateName(node, scope, owner: entry.key.range, besides: nodes) else {
                isComplete = false
                continue
            }
            if origins.contains(where: { $0.state == state }) {
                report(.pointlessEntry(node, isItself: false))
                isComplete = false
            }
            origins.append((state, node.range))
        }
        return isComplete ? origins : nil
    }

    /// Whether all states were meant by a word that is none of them: `all`, or `any` in a list.
    private func isAnyState(_ node: YAMLNode, _ scope: WorkflowScope) -> Bool {
        node.kind == .scalar && !scope.states.contains(node.text) && scope.statesByLabel[node.text] == nil
            && [Self.anyState, "all", "every", "alle", "jeder", "beliebig", "*"].contains(
                node.text.lowercased())
    }

    /// The items of a list, or the one that stands there without brackets. Several without brackets are no name of one.
    private mutating func itemsOrOne(of entry: YAMLNode.Entry, _ what: Wording) -> [YAMLNode] {
        let isOne = entry.value.kind == .scalar && !entry.value.text.contains(",")
        return isOne || entry.value.kind == .mapping
            ? [entry.value] : items(of: entry.value, what, owner: entry.key.range)
    }

    private mutating func readStateName(
        _ node: YAMLNode, _ scope: WorkflowScope, owner: SourceRange, besides others: [YAMLNode] = []
    ) -> Int? {
        guard node.kind == .scalar, !node.isTextEmpty else {
            report(.wrongNode(node, expected: .text, owner: owner))
            return nil
        }
        guard let state = scope.states.firstIndex(of: node.text) else {
            let called = scope.statesByLabel[node.text]
            report(.unknownState(node, known: scope.states, called: called, besides: others))
            return nil
        }
        return state
    }

    /// Exactly one of `by`, `after` and `on`.
    private mutating func readTrigger(_ members: Members, of transition: YAMLNode.Entry) -> Trigger? {
        let keys = ["by", "after", "on"]
        let written = keys.compactMap { key in members[key].map { (key: key, entry: $0) } }
        guard let (key, entry) = written.first else {
            let mayBeThere =
                !keys.allSatisfy { members.lacks($0) } || transition.value.hasForeignKey(for: .transition)
            if mayBeThere { return nil }
            report(.transitionWithoutTrigger(members.owner))
            return nil
        }
        guard written.count == 1 else {
            report(.severalTriggers(written.map(\.entry.key)))
            return nil
        }
        switch key {
        case "after":
            if entry.value.kind == .scalar, entry.value.text == "deadline" { return .deadline }
            return readProcessingTime(entry, as: .timeOrDeadline).map { .elapsed($0) }
        case "on":
            return readKeyword(
                entry.value, of: entry.key.text, owner: entry.key.range, as: PaymentOutcome.self
            ).map { .payment($0) }
        default: return readRoles(entry).map { .roles($0) }
        }
    }

    private mutating func readRoles(_ entry: YAMLNode.Entry) -> [ActorRole]? {
        let nodes = itemsOrOne(of: entry, Wording(de: "Rollen", en: "roles"))
        var found: [ActorRole] = []
        var seen: Set<ActorRole> = []
        var isComplete = !nodes.isEmpty
        for node in nodes {
            guard let role = readRole(node, owner: entry.key.range, besides: nodes) else {
                isComplete = false
                continue
            }
            if !seen.insert(role).inserted {
                report(.pointlessEntry(node, isItself: false))
                isComplete = false
            }
            found.append(role)
        }
        return isComplete ? found : nil
    }

    /// The name of a role that the catalog declares, `applicant` or `system`.
    ///
    /// - Parameters:
    ///   - others: What stands in the same list or mapping.
    ///   - isRecipient: Whether it gets a message, which a program does not.
    mutating func readRole(
        _ node: YAMLNode, owner: SourceRange, besides others: [YAMLNode], isRecipient: Bool = false
    ) -> ActorRole? {
        guard node.kind == .scalar, !node.isTextEmpty else {
            report(.wrongNode(node, expected: .text, owner: owner))
            return nil
        }
        let name = node.text
        switch name {
        case "applicant": return .applicant
        case "system" where !isRecipient: return .system
        default:
            if let index = roleNumbers[name] { return .staff(index) }
            // Where the roles themselves are broken, that was reported in catalog.yaml.
            if !hasBrokenRoles {
                report(.unknownRole(node, roles: roles, besides: others, isRecipient: isRecipient))
            }
            return nil
        }
    }

    private mutating func readAsks(
        _ entry: YAMLNode.Entry, of transition: String, _ scope: WorkflowScope
    ) -> [FormElement]? {
        let chain = ScopeChain(collectScope(fields: entry.value))
        let before = diagnostics.count
        defer { explainFormAnswers(from: before, in: entry.value, of: transition, scope) }
        guard let elements = readElements(entry, chain), decisionOrder(of: elements.fields) != nil else {
            return nil
        }
        let shown = checkNoPipedAnswers(in: elements)
        diagnostics += shown
        guard shown.isEmpty else { return nil }
        return checkExtent(extent(of: elements), owner: entry.key.range) ? elements : nil
    }

    /// Says of the fields of the form, which are unknown among the questions of a step, that they are known elsewhere.
    private mutating func explainFormAnswers(
        from first: Int, in asks: YAMLNode, of transition: String, _ scope: WorkflowScope
    ) {
        for index in diagnostics.indices[first...]
        where diagnostics[index].definition.code == DiagnosticDefinition.unknownAnswer.code {
            let range = diagnostics[index].range
            guard range.file == asks.range.file, let name = asks.writtenText(in: range),
                scope.chain.levels.contains(where: { $0.scope.index(of: name) != nil }),
                // What other steps ask for is named by their names, which are none of the form.
                name != transition
            else { continue }
            diagnostics[index] = .formAnswerInAsks(
                range, name: name, use: UseInAsks(of: asks.keys(around: range), in: transition))
        }
    }
}

extension YAMLNode {
    /// The keys that lead to a place, from outside in.
    fileprivate func keys(around range: SourceRange) -> [String] {
        var keys: [String] = []
        var node = self
        while let entry = node.entries.first(where: {
            $0.value.range.start <= range.start && range.end <= $0.value.range.end
        }) {
            keys.append(entry.key.text)
            node = entry.value
        }
        return keys
    }
}

extension UseInAsks {
    /// - Parameter keys: Those that lead to the place in the questions of a step, the name of a question first.
    fileprivate init(of keys: [String], in transition: String) {
        let comparisons = [
            "minimum": ">=", "earliest": ">=", "minItems": ">=", "maximum": "<=", "latest": "<=",
            "maxItems": "<=",
        ]
        let texts = ["label", "hint", "help", "itemLabel", "text", "messages"]
        let known = keys.dropFirst().last {
            comparisons[$0] != nil || texts.contains($0) || ["computed", "when", "required"].contains($0)
        }
        guard let known else {
            self = .condition
            return
        }
        if let comparison = comparisons[known] {
            let answer = keys.count == 2 ? "\(transition).\(keys[0])" : "\(transition).…"
            self = .bound(
                comparison: (known.hasSuffix("Items") ? "count(\(answer))" : answer) + " \(comparison)")
        } else if texts.contains(known) {
            self = .text
        } else {
            self = known == "computed" ? .computation : .condition
        }
    }
}
