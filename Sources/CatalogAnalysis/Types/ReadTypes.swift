import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// Enters the types of one file into the table, without reading them.
    mutating func declareTypes(_ document: YAMLDocument, _ file: SourceFile) {
        let root = document.root
        if let service = root.entry(withKey: "service")?.key, root.entry(withKey: "types") == nil {
            return report(.serviceAmongTypes(service))
        }
        guard let members = members(of: root, .typesFile, owner: root.range), let types = members["types"]
        else {
            // Which types there are is not known then.
            hasBrokenTypes = true
            return
        }
        let what = Wording(de: "Typen", en: "types")
        for entry in namedEntries(of: types.value, what, owner: types.key.range) {
            guard let name = readName(entry.key, .camelCase) else { continue }
            guard FieldKeyword(rawValue: name) == nil else {
                report(.builtInTypeName(entry.key))
                continue
            }
            if let first = self.types[name] {
                report(.duplicateName(entry.key, first: first.key.range))
                continue
            }
            let kind = entry.value.entry("type").flatMap { TypeDeclaration.Kind(rawValue: $0.value.text) }
            self.types.declare(TypeDeclaration(name: name, key: entry.key, node: entry.value, kind: kind))
        }
    }

    /// Reads all declared types and returns those that are fine, sorted by name.
    mutating func readTypes() -> [NamedType] {
        // Scopes of records that name other records need those records' scopes first.
        for name in types.names { collectTypeScope(name, depth: 0) }
        return types.names.sorted().compactMap { readType($0) }
    }

    private mutating func collectTypeScope(_ name: String, depth: Int) {
        guard let declaration = types[name], declaration.kind == .record, declaration.scope.names.isEmpty,
            depth < Limits.recordDepth, let fields = declaration.node.entry("fields")?.value,
            fields.kind == .mapping
        else { return }
        for field in fields.entries {
            for node in [field.value, field.value.entry("item")?.value] {
                if let used = node?.entry("type")?.value.text, used != name {
                    collectTypeScope(used, depth: depth + 1)
                }
            }
        }
        let scope = collectScope(fields: fields)
        types.update(name) { $0.scope = scope }
    }

    /// The type of a name that is declared; nil where its declaration is broken (which was or will be reported).
    mutating func readType(_ name: String) -> NamedType? {
        guard let declaration = types[name] else { return nil }
        if case .read(let type) = declaration.state { return type }
        types.update(name) { $0.state = .reading }
        let linkedBefore = linkTargets.linked
        linkTargets.linked = []
        let type = read(declaration)
        let linked = linkTargets.linked
        linkTargets.linked = linkedBefore
        types.update(name) {
            $0.state = .read(type)
            $0.linked = linked
        }
        return type
    }

    private mutating func read(_ declaration: TypeDeclaration) -> NamedType? {
        let owner = declaration.key.range
        guard let kind = declaration.kind else {
            reportMissingKind(declaration)
            return nil
        }
        switch kind {
        case .record:
            guard let members = members(of: declaration.node, .namedRecord, owner: owner) else { return nil }
            let description = readOptionalText(members["description"])
            guard let fields = members["fields"] else { return nil }
            let usedBefore = usedTypes
            usedTypes = []
            let elements = readElements(fields, ScopeChain(declaration.scope))
            let uses = usedTypes
            types.update(declaration.name) { $0.uses = uses }
            usedTypes = usedBefore
            guard let elements else { return nil }
            let extent = extent(of: elements)
            types.update(declaration.name) { $0.extent = extent }
            guard checkExtent(extent, owner: owner) else { return nil }
            let record = RecordType(name: declaration.name, elements: elements)
            return NamedType(
                id: declaration.name, kind: .record(record), description: description, source: owner)
        case .codeList:
            guard let members = members(of: declaration.node, .codeList, owner: owner) else { return nil }
            let description = readOptionalText(members["description"])
            let isOrdered = members["ordered"].map { readBoolean($0) } ?? false
            guard let options = members["options"], let isOrdered,
                let list = readOptions(options, name: declaration.name, isOrdered: isOrdered)
            else { return nil }
            return NamedType(
                id: declaration.name, kind: .codeList(list), description: description, source: owner)
        }
    }

    /// Reports what is too large to be unfolded.
    mutating func checkExtent(_ extent: Extent, owner: SourceRange) -> Bool {
        if extent.depth > Limits.recordDepth {
            report(
                .tooMuch(
                    Wording(de: "Ebenen von Datensätzen", en: "levels of records"), limit: Limits.recordDepth,
                    at: owner))
            return false
        }
        if extent.fields > Limits.fieldsOfForm {
            report(.tooMuch(Wording(de: "Felder", en: "fields"), limit: Limits.fieldsOfForm, at: owner))
            return false
        }
        return true
    }

    private mutating func reportMissingKind(_ declaration: TypeDeclaration) {
        let owner = declaration.key.range
        if declaration.node.isLost { return }
        guard declaration.node.kind == .mapping else {
            report(.wrongNode(declaration.node, expected: .mapping(of: .namedRecord), owner: owner))
            return
        }
        guard let type = declaration.node.entry("type") else {
            if declaration.node.mayHaveLost("type") { return }
            report(
                .missingKey(
                    Construct.namedRecord.keys.filter { $0.name == "type" }, in: .codeList,
                    languages: requiredLanguages, owner: owner))
            return
        }
        if type.value.isLost { return }
        let known = TypeDeclaration.Kind.allCases.map(\.rawValue)
        report(.unknownValue(type.value, of: "type", known: known, owner: type.key.range))
    }

    /// The options of a choice or code list.
    mutating func readOptions(_ entry: YAMLNode.Entry, name: String?, isOrdered: Bool) -> OptionList? {
        let what = Wording(de: "Auswahlmöglichkeiten", en: "options")
        if entry.value.kind == .sequence, let first = entry.value.items.first(where: { _ in true }) {
            report(.listOfOptions(entry.value, first: first, languages: requiredLanguages))
            return nil
        }
        let entries = namedEntries(of: entry.value, what, owner: entry.key.range)
        guard entries.count <= Limits.options else {
            report(.tooMuch(what, limit: Limits.options, at: entry.key.range))
            return nil
        }
        let options = entries.compactMap { readOption($0) }
        guard !options.isEmpty, options.count == entries.count else { return nil }
        for language in languages.indices {
            // Another language would say the same.
            if reportSameTexts(of: options, in: language) { break }
        }
        return OptionList(name: name, isOrdered: isOrdered, options: options)
    }

    /// Says whether two options look the same to people who read one language.
    private mutating func reportSameTexts(of options: [OptionList.Option], in language: Int) -> Bool {
        var places: [String: SourceRange] = [:]
        places.reserveCapacity(options.count)
        var areThere = false
        for option in options {
            let text = option.label[language]
            let whole = option.hint.map { text + "\n" + $0[language] } ?? text
            if let first = places.updateValue(option.source, forKey: whole) {
                report(.optionsWithSameText(option.source, text: text, first: first))
                areThere = true
            }
        }
        return areThere
    }

    /// An option is a text, or a mapping with `label` and `hint`.
    private mutating func readOption(_ entry: YAMLNode.Entry) -> OptionList.Option? {
        let code = readName(entry.key, .camelCase)
        // Looked at first, because most options are no more than a text.
        let isText = entry.value.entries.allSatisfy { [languages] in languages.index(of: $0.key) != nil }
        let isLong = !isText && (entry.value.entry("label") != nil || entry.value.entry("hint") != nil)
        guard isLong else {
            if Construct.isText(entry.key) { hasKeyAmongOptions = true }
            guard let label = readPlainText(entry), let code else { return nil }
            return OptionList.Option(code: code, label: label, hint: nil, source: entry.key.range)
        }
        guard let members = members(of: entry.value, .option, owner: entry.key.range) else { return nil }
        let label = members["label"].flatMap { readPlainText($0) }
        let hint = members["hint"].flatMap { readPlainText($0) }
        guard let code, let label else { return nil }
        return OptionList.Option(code: code, label: label, hint: hint, source: entry.key.range)
    }
}
