import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// One service; nil if anything in it is broken.
    mutating func readService(_ document: YAMLDocument, file: SourceFile) -> Service? {
        let root = document.root
        usedTypes = []
        let firstKey = root.entries.first { _ in true }?.key.range ?? root.range
        guard let members = members(of: root, .service, owner: firstKey) else { return nil }
        linkTargets.enterService(CatalogLayout.serviceID(file.catalogPath) ?? "", root)
        let id = members["service"].flatMap { readServiceID($0, file) }
        let version = members["version"].flatMap { readVersion($0) }
        let title = members["title"].flatMap { readPlainText($0) }
        let description = members["description"].flatMap { readMarkdown($0) }
        let leistung = members["leistung"].map { readLeistung($0) }
        let responsible = members["responsible"].flatMap { readUnitReference($0) }
        let audience = members["audience"].flatMap { readAudience($0) }
        let keywords = members["keywords"].map { readKeywords($0) }
        let modules = readModules(members)
        let processingTime = members["processingTime"].map { readProcessingTime($0) }
        let topic = readTopic(members, of: file)
        let form = members["form"].flatMap { readForm($0) }
        let workflow = members["workflow"].map { readWorkflow($0, form: members["form"]) }
        let hasLostWorkflow = workflow == nil && !members.lacks("workflow")
        let personalData = members["personalData"].map { entry in
            readPersonalData(
                entry, members, form: form, workflow: workflow ?? nil, isBroken(workflow) || hasLostWorkflow)
        }
        let examples = form.map { readExamples(members["examples"], $0) }
        let priorities = members["prioritization"].map { readServicePriorities($0) }
        if priorities == nil, !members.lacks("prioritization") { self.priorities.hasBrokenServices = true }
        guard let id, let version, let title, let description, !isBroken(leistung), let responsible,
            let audience,
            !isBroken(keywords), let modules, !isBroken(processingTime), let topic, let form,
            !isBroken(workflow), !isBroken(personalData), let examples = examples ?? nil,
            !isBroken(priorities)
        else { return nil }
        return Service(
            id: id, version: version, title: title, description: description, leistung: leistung ?? nil,
            responsible: responsible, audience: audience,
            keywords: (keywords ?? nil) ?? [[String]](repeating: [], count: languages.count),
            modules: modules,
            processingTime: processingTime ?? nil, topic: topic, form: form, workflow: workflow ?? nil,
            personalData: personalData ?? nil, examples: examples, priorities: priorities ?? nil,
            languages: languages.indices.filter { title.translations[$0].language == $0 },
            contentHash: hashesContent ? contentHash(of: root) : "", source: root.range)
    }

    private mutating func readServiceID(_ entry: YAMLNode.Entry, _ file: SourceFile) -> String? {
        guard entry.value.kind == .scalar, !entry.value.isTextEmpty else {
            report(.wrongNode(entry.value, expected: .text, owner: entry.key.range))
            return nil
        }
        guard let id = readName(entry.value, .kebabCase) else { return nil }
        guard file.catalogPath == CatalogLayout.servicePath(id) else {
            let name = file.catalogPath.split(separator: "/").last.map(String.init) ?? file.catalogPath
            report(.fileNameMismatch(entry.value, fileName: name))
            return nil
        }
        return id
    }

    private mutating func readVersion(_ entry: YAMLNode.Entry) -> SemanticVersion? {
        let parts = entry.value.text.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part -> Int? in
            let isClean = part.utf8.allSatisfy { 0x30...0x39 ~= $0 } && (part.count == 1 || part.first != "0")
            return isClean && part.utf8.count <= 9 ? Int(part) : nil
        }
        guard entry.value.kind == .scalar, parts.count == 3, numbers.count == 3 else {
            report(.invalidFormat(entry.value, .version, owner: entry.key.range))
            return nil
        }
        return SemanticVersion(major: numbers[0], minor: numbers[1], patch: numbers[2])
    }

    private mutating func readLeistung(_ entry: YAMLNode.Entry) -> String? {
        guard entry.value.kind == .scalar, entry.value.style != .plain else {
            report(.invalidFormat(entry.value, .leistung, owner: entry.key.range))
            return nil
        }
        let key = entry.value.text
        guard key.utf8.count == 14, key.hasPrefix("99"), key.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
            report(.invalidFormat(entry.value, .leistung, owner: entry.key.range))
            return nil
        }
        return key
    }

    /// The index of a unit of catalog.yaml.
    mutating func readUnitReference(_ entry: YAMLNode.Entry) -> Int? {
        guard entry.value.kind == .scalar, !entry.value.isTextEmpty else {
            report(.wrongNode(entry.value, expected: .text, owner: entry.key.range))
            return nil
        }
        guard let unit = units.firstIndex(where: { entry.value.hasText($0.id) }) else {
            // Where the units themselves are broken, that was reported in catalog.yaml.
            if !hasBrokenUnits { report(.unknownUnit(entry.value, units: units)) }
            return nil
        }
        return unit
    }

    private mutating func readAudience(_ entry: YAMLNode.Entry) -> [Audience]? {
        let nodes = items(
            of: entry.value, Wording(de: "Zielgruppen", en: "audiences"), owner: entry.key.range)
        let audience = nodes.map { readKeyword($0, of: entry.key.text, owner: $0.range, as: Audience.self) }
        guard isWithoutRepetition(nodes) else { return nil }
        return audience.isEmpty || audience.contains { $0 == nil } ? nil : audience.compactMap(\.self)
    }

    private mutating func readKeywords(_ entry: YAMLNode.Entry) -> [[String]]? {
        let what = Wording(de: "Suchwörter", en: "keywords")
        var keywords = [[String]](repeating: [], count: languages.count)
        var isComplete = true
        for entry in namedEntries(of: entry.value, what, owner: entry.key.range) {
            guard let language = readLanguageReference(entry.key) else {
                isComplete = false
                continue
            }
            for item in items(of: entry.value, what, owner: entry.key.range) {
                if let word = readString(item, owner: item.range) {
                    keywords[language].append(word)
                } else {
                    isComplete = false
                }
            }
        }
        return isComplete ? keywords : nil
    }

    /// The text modules, in the order of their kinds.
    private mutating func readModules(_ members: Members) -> [TextModule]? {
        var modules: [TextModule] = []
        var isComplete = true
        for kind in TextModule.Kind.allCases {
            guard let entry = members[kind.rawValue] else { continue }
            let items = readTexts(entry)
            let areSafe = entry.value.items.map { checkMarkdown($0) }.allSatisfy(\.self)
            if items.count < max(1, entry.value.items.count) || !areSafe { isComplete = false }
            modules.append(TextModule(kind: kind, items: items.map { withAddresses($0) }))
        }
        return isComplete ? modules : nil
    }

    /// - Parameter format: What is said to be expected.
    mutating func readProcessingTime(
        _ entry: YAMLNode.Entry, as format: WrittenFormat = .processingTime
    ) -> ProcessingTime? {
        let parts = entry.value.text.split(separator: " ")
        guard entry.value.kind == .scalar, parts.count == 2, let count = Int(parts[0]),
            (1...366).contains(count),
            let unit = ProcessingTime.Unit(rawValue: unitName(parts[1], of: count))
        else {
            report(.invalidFormat(entry.value, format, owner: entry.key.range))
            return nil
        }
        return ProcessingTime(count: count, unit: unit)
    }
}
