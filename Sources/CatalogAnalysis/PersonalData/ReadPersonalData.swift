import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// The purposes of a service, and whether they fit its form and its workflow; nil if anything is broken.
    ///
    /// - Parameters:
    ///   - service: The members of the service, for the names that purposes may use.
    ///   - isWorkflowBroken: Then purposes are read, but held against nothing.
    mutating func readPersonalData(
        _ entry: YAMLNode.Entry, _ service: Members, form: Form?, workflow: Workflow?,
        _ isWorkflowBroken: Bool
    ) -> PersonalData? {
        let chain = ScopeChain(caseScope(form: service["form"], workflow: service["workflow"]))
        let what = Wording(de: "Zwecke", en: "purposes")
        let before = diagnostics.count
        let purposes = namedEntries(of: entry.value, what, owner: entry.key.range).map {
            readPurpose($0, chain)
        }
        guard !purposes.isEmpty, !purposes.contains(where: { $0 == nil }) else { return nil }
        let data = PersonalData(purposes: purposes.compactMap(\.self), source: entry.key.range)
        // Of what could not be read nobody knows which fields it would have named.
        guard let form, !isWorkflowBroken, !Array(diagnostics[before...]).hasErrors, !entry.value.isIncomplete
        else {
            return nil
        }
        let found = check(data, form, workflow)
        diagnostics += found
        return found.hasErrors ? nil : data
    }

    private mutating func readPurpose(_ entry: YAMLNode.Entry, _ chain: ScopeChain) -> Purpose? {
        let id = readName(entry.key, .camelCase)
        guard let members = members(of: entry.value, .purpose, owner: entry.key.range) else { return nil }
        let purpose = members["purpose"].flatMap { readPlainText($0) }
        let fields = members["fields"].flatMap { readSelection($0, chain) }
        let basis = members["basis"].flatMap {
            readKeyword($0.value, of: $0.key.text, owner: $0.key.range, as: LegalBasis.self)
        }
        let law = members["law"].map { readPlainText($0) }
        let special = members["special"].map {
            readKeyword($0.value, of: $0.key.text, owner: $0.key.range, as: SpecialGround.self)
        }
        let consent = members["consent"].map { readConsent($0, chain) }
        let retention = members["retention"].flatMap { readDataRetention($0) }
        let recipients = members["recipients"].map { readTexts($0) } ?? []
        guard let id, let purpose, let fields, let basis, !isBroken(law), !isBroken(special),
            !isBroken(consent),
            let retention, recipients.count == members["recipients"]?.value.items.count ?? 0
        else { return nil }
        if basis.needsLaw, law == nil, members.lacks("law"), let entry = members["basis"] {
            report(.purposeWithoutLaw(entry.value, basis: basis))
            return nil
        }
        if basis == .consent || special == .explicitConsent, consent == nil, members.lacks("consent"),
            let entry = basis == .consent ? members["basis"] : members["special"]
        {
            report(.consentNotAskedFor(entry.value.range, field: nil))
            return nil
        }
        return Purpose(
            id: id, purpose: purpose, fields: fields, basis: basis, law: law ?? nil, special: special ?? nil,
            consent: consent ?? nil, retention: retention, recipients: recipients, source: entry.key.range)
    }

    /// Ways to fields, or `others`.
    private mutating func readSelection(_ entry: YAMLNode.Entry, _ chain: ScopeChain) -> FieldSelection? {
        let node = entry.value
        if node.kind == .scalar, node.text == "others" { return .others(node.range) }
        // One word that is no field is rather meant for all of them.
        if node.kind == .scalar, NameStyle.camelCase.accepts(node.text),
            chain.levels.first?.scope.index(of: node.text) == nil
        {
            report(.unknownValue(node, of: entry.key.text, known: ["others"], owner: entry.key.range))
            return nil
        }
        let nodes = items(of: entry.value, Wording(de: "Felder", en: "fields"), owner: entry.key.range)
        guard isWithoutRepetition(nodes) else { return nil }
        if let others = nodes.first(where: { $0.hasText("others") }),
            chain.levels.first?.scope.index(of: "others") == nil
        {
            report(.othersAmongFields(others, isAlone: nodes.count == 1, in: entry.value))
            return nil
        }
        let named = nodes.map { node in
            readAnswerPath(node, chain, isAboutWholeLists: true).map {
                FieldSelection.Named(path: $0.path, source: node.range)
            }
        }
        return named.isEmpty || named.contains { $0 == nil } ? nil : .named(named.compactMap(\.self))
    }

    private mutating func readConsent(
        _ entry: YAMLNode.Entry, _ chain: ScopeChain
    ) -> FieldSelection.Named? {
        readAnswerPath(entry.value, chain).map {
            FieldSelection.Named(path: $0.path, source: entry.value.range)
        }
    }

    /// A way to an answer, `contact.email`.
    ///
    /// - Parameter isAboutWholeLists: Whether the list itself is what has to be named instead of something in it.
    private mutating func readAnswerPath(
        _ node: YAMLNode, _ chain: ScopeChain, isAboutWholeLists: Bool = false
    ) -> AnswerReference? {
        guard let text = readWord(node, owner: node.range) else { return nil }
        let (syntax, found) = parseExpression(text, in: node)
        guard found.isEmpty, let syntax, case .path(let parts) = syntax.kind else {
            let known = chain.levels.first?.scope.names ?? []
            report(
                .unknownAnswer(
                    node.range, name: text, known: known, near: nearestName(to: text, among: known),
                    mayBeValue: false))
            return nil
        }
        if isAboutWholeLists, let list = chain.levels.first?.scope.list(on: parts) {
            report(
                .partOfList(parts.last?.range ?? syntax.range, list: list.map(\.name).joined(separator: ".")))
            return nil
        }
        var checker = ExpressionChecker(chain: chain, visibility: .anywhere, use: .name)
        let reference = checker.reference(parts, syntax)
        diagnostics += checker.diagnostics.written(in: node)
        return reference
    }

    private mutating func readDataRetention(_ entry: YAMLNode.Entry) -> DataRetention? {
        if entry.value.kind == .scalar, entry.value.text == "file" { return .file(entry.value.range) }
        return readRetention(entry, as: .dataRetention).map { .time($0, entry.value.range) }
    }
}

extension Scope {
    /// The way to the first list that a longer way leads into; nil where it leads into none.
    fileprivate func list(on parts: [ExpressionSyntax.NamePart]) -> ArraySlice<ExpressionSyntax.NamePart>? {
        var scope = self
        for (place, part) in parts.dropLast().enumerated() {
            guard let index = scope.index(of: part.name) else { return nil }
            switch scope.declarations[index].content {
            case .record(let inner): scope = inner
            case .list(let inner, _): return inner == nil ? nil : parts.prefix(place + 1)
            case .simple: return nil
            }
        }
        return nil
    }
}
