import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// The entries of a mapping whose keys were checked against a construct.
struct Members {
    private let node: YAMLNode
    /// Entries whose key is misspelt, by the key that was meant.
    private let misspelt: [String: YAMLNode.Entry]
    /// What mistakes of the mapping as a whole point to: the key that it belongs to.
    let owner: SourceRange

    fileprivate init(
        _ node: YAMLNode, misspelt: [String: YAMLNode.Entry], owner: SourceRange
    ) {
        self.node = node
        self.misspelt = misspelt
        self.owner = owner
    }

    /// The entry of a key, unless its value could not be read. A misspelt key counts as the one that was meant, so
    /// that what is written below it is read all the same.
    subscript(_ key: String) -> YAMLNode.Entry? {
        guard let entry = entry(of: key), !entry.value.isLost else { return nil }
        return entry
    }

    /// Whether a key is missing; one that is misspelt or could not be read is not.
    func lacks(_ key: String) -> Bool {
        entry(of: key) == nil && !node.mayHaveLost(key)
    }

    private func entry(of key: String) -> YAMLNode.Entry? {
        node.entry(withKey: key) ?? (misspelt.isEmpty ? nil : misspelt[key])
    }
}

extension Analyzer {
    /// Checks that `node` is a mapping with the keys of `construct`; nil if it is no mapping.
    /// Unknown and missing keys are reported, the others can be read all the same.
    mutating func members(of node: YAMLNode, _ construct: Construct, owner: SourceRange) -> Members? {
        if node.isLost { return nil }
        guard node.kind == .mapping else {
            report(.wrongNode(node, expected: .mapping(of: construct), owner: owner))
            return nil
        }
        let unknown = node.entries.filter { !construct.contains($0.key) }
        if let type = node.keyOfFieldForPage(construct) {
            report(.fieldInsteadOfPage(type, construct: construct))
            return nil
        }
        let misspelt = unknown.isEmpty ? [:] : node.misspeltEntries(of: construct)
        // `role: {de: Amt, en: Office}`: what is missing around the text says it all.
        let isText =
            !unknown.isEmpty && node.isTextByLanguage
            && construct.requiredKeys.contains { Construct.isAnyText($0.name) }
        if !isText { reportUnknownKeys(unknown, in: construct, misspelt: misspelt, of: node) }
        let members = Members(node, misspelt: misspelt, owner: owner)
        let missing = construct.requiredKeys.filter {
            members.lacks($0.name) && !construct.isStoodInFor($0.name, in: node, among: unknown)
        }
        if !missing.isEmpty {
            report(.missingKey(missing, in: construct, languages: requiredLanguages, owner: owner))
        }
        return members
    }

    /// So many keys that nobody knows are one mistake: something was pasted that does not belong there.
    private mutating func reportUnknownKeys(
        _ entries: [YAMLNode.Entry], in construct: Construct, misspelt: [String: YAMLNode.Entry],
        of node: YAMLNode
    ) {
        var isBelowUnknown = false
        var lacksHolder = false
        for entry in entries.prefix(Limits.unknownKeys) {
            // Of a key without a value, what follows was meant to stand below it.
            if isBelowUnknown { continue }
            isBelowUnknown = entry.value.isNull
            if construct.keys.contains(where: { isOpposite(entry.key.text, of: $0.name) }) {
                let hasRequired = node.entry(withKey: "required") != nil
                report(.oppositeOfRequired(entry, in: construct, hasRequired: hasRequired))
                continue
            }
            let meant = misspelt.first { $0.value.key.range == entry.key.range }?.key
            let isField =
                entry.value.isMade(of: .field)
                && (construct.contains("label") || construct.contains("fields"))
            if meant == nil || entry.key.hasText("fields"), entry.isOfRecord,
                let holder = node.missingHolderOfFields(in: construct)
            {
                if !lacksHolder { report(.fieldsWithoutHolder(entry.key, holder, construct: construct)) }
                lacksHolder = true
                brokenNames.lost.insert(wordsOf: entry.key.utf8)
            } else if meant == nil, isField {
                report(.fieldInsideOfAnother(entry.key, construct: construct))
                brokenNames.lost.insert(wordsOf: entry.key.utf8)
            } else {
                report(.unknownKey(entry.key, in: construct, meant: meant))
            }
        }
    }

    /// Tags of the languages in which every text has to be written.
    var requiredLanguages: [String] {
        languages.filter { $0.fallback == nil }.map(\.tag.rawValue)
    }

    /// The entries of a mapping whose keys the author chooses. Reports an empty one.
    mutating func namedEntries(
        of node: YAMLNode, _ what: Wording, owner: SourceRange, mayBeEmpty: Bool = false
    ) -> [YAMLNode.Entry] {
        if node.isLost { return [] }
        guard node.kind == .mapping else {
            if node.isNull {
                if !mayBeEmpty { report(.emptyCollection(what, owner: owner)) }
            } else {
                report(.wrongNode(node, expected: .namedMapping(of: what), owner: owner))
                loseNames(below: node)
            }
            return []
        }
        if node.entries.isEmpty, !mayBeEmpty, !node.isIncomplete {
            report(.emptyCollection(what, owner: owner))
        }
        for entry in node.entries where entry.value.isLost {
            brokenNames.lost.insert(wordsOf: entry.key.utf8)
        }
        if node.isIncomplete, !brokenNames.lost.copiedKeys.isEmpty {
            brokenNames.copied.formUnion(node.entries.map(\.key.range))
        }
        return node.entries.filter { !$0.value.isLost }
    }

    /// What was declared below a node that nothing is read from. Recursion follows the file, whose depth the reader limits.
    private mutating func loseNames(below node: YAMLNode) {
        for item in node.items { loseNames(below: item) }
        for entry in node.entries {
            brokenNames.lost.insert(wordsOf: entry.key.utf8)
            loseNames(below: entry.value)
        }
    }

    /// The items of a sequence. Reports an empty one.
    mutating func items(of node: YAMLNode, _ what: Wording, owner: SourceRange) -> [YAMLNode] {
        if node.isLost { return [] }
        guard node.kind == .sequence else {
            if node.isNull {
                report(.emptyCollection(what, owner: owner))
            } else {
                report(.wrongNode(node, expected: .sequence(of: what), owner: owner))
            }
            return []
        }
        if node.items.isEmpty, !node.isIncomplete { report(.emptyCollection(what, owner: owner)) }
        return node.items.filter { !$0.isLost }
    }
}

extension Construct {
    /// Whether an unknown key says what a required one would, of which its own diagnostic tells: a rule’s `when`, and the `label` of a
    /// list’s `item`.
    fileprivate func isStoodInFor(
        _ required: String, in node: YAMLNode, among unknown: [YAMLNode.Entry]
    ) -> Bool {
        switch required {
        case "require": self === Construct.rule && unknown.contains { $0.key.text == "when" }
        case "fields", "item":
            node.missingHolderOfFields(in: self) == required && unknown.contains { $0.isOfRecord }
        case "itemLabel": node.entry(withKey: "item")?.value.entry(withKey: "label") != nil
        default: false
        }
    }
}

extension YAMLNode.Entry {
    /// Whether this is a field, or the fields of a record.
    fileprivate var isOfRecord: Bool { key.hasText("fields") || value.isMade(of: .field) }
}

extension YAMLNode {
    /// Whether it is a mapping with some key of a construct.
    fileprivate func isMade(of construct: Construct) -> Bool {
        kind == .mapping && entries.contains { construct.contains($0.key) }
    }

    /// The key that a construct needs for fields, `fields` of a record or `item` of a list, if it is missing: fields beside the other
    /// keys are those that it was to hold.
    func missingHolderOfFields(in construct: Construct) -> String? {
        construct.requiredKeys.map(\.name).first {
            ["fields", "item"].contains($0) && entry(withKey: $0) == nil && !mayHaveLost($0)
        }
    }

    /// Whether fields stand here, where one field is expected: `item: {age: {type: integer}, name: {type: text}}`.
    var isMadeOfFields: Bool {
        kind == .mapping && !entries.isEmpty
            && entries.allSatisfy {
                !Construct.field.contains($0.key) && $0.value.entry(withKey: "type") != nil
            }
    }

    /// Of some names those that are no keys here yet, so that one of them may have been meant by another word.
    func unused(_ names: [String]) -> [String] {
        let written = Set(entries.map(\.key.text))
        return names.filter { !written.contains($0) }
    }

    /// Whether a key stands here that neither is one of a construct nor was meant as one: what it was meant as is missing.
    func hasForeignKey(for construct: Construct) -> Bool {
        let unknown = entries.count { !construct.contains($0.key) }
        return unknown > 0 && unknown > misspeltEntries(of: construct).count
    }

    /// Where a page is expected, the key by which it is a field.
    fileprivate func keyOfFieldForPage(_ construct: Construct) -> YAMLNode? {
        guard construct === Construct.page, entry(withKey: "fields") == nil else { return nil }
        return entry(withKey: "type")?.key
    }

    /// The first entry of a mapping with a key, or with a word that was meant as this key; nil for anything that is
    /// no mapping. Unlike `Members`, this does not know which other keys there may be.
    func entry(_ key: String) -> Entry? {
        entry(withKey: key)
            ?? entries.first { entry in
                !Construct.isKey(entry.key) && meantKey(by: entry.key.text, among: [key]) == key
            }
    }

    /// The entries whose key the construct does not know, by the key that was meant; a key that is there already was
    /// not meant.
    func misspeltEntries(of construct: Construct) -> [String: Entry] {
        let written = Set(entries.map(\.key.text))
        let free = construct.keys.map(\.name).filter { !written.contains($0) }
        var misspelt: [String: Entry] = [:]
        for entry in entries where !construct.contains(entry.key) {
            guard !free.contains(where: { isOpposite(entry.key.text, of: $0) }) else { continue }
            let fitting = free.filter { Part(below: $0, of: construct)?.mayBe(entry.value) ?? true }
            let meant =
                meantKey(by: entry.key.text, among: fitting) ?? meantKey(by: entry.key.text, among: free)
            guard let meant else { continue }
            if misspelt[meant] == nil { misspelt[meant] = entry }
        }
        return misspelt
    }
}

extension [YAMLNode] {
    /// Of some names those that are not written here yet, so that one of them may have been meant by another word.
    func lacking(_ names: [String]) -> [String] {
        let written = Set(lazy.filter { $0.kind == .scalar }.map(\.text))
        return names.filter { !written.contains($0) }
    }
}
