import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// What stands behind `type:`.
enum FieldKind: Equatable {
    case builtIn(FieldKeyword)
    case named(String)
}

extension Analyzer {
    /// The type of a field or of a list's item, and its members checked against that type's construct.
    mutating func readKind(_ node: YAMLNode, owner: SourceRange, isItem: Bool) -> (FieldKind, Members)? {
        if node.isLost { return nil }
        guard node.kind == .mapping else {
            report(.wrongNode(node, expected: .mapping(of: .field), owner: owner))
            return nil
        }
        guard let type = node.entry("type") else {
            reportMissingType(node, owner: owner)
            return nil
        }
        if type.value.isLost { return nil }
        guard type.value.kind == .scalar else {
            report(.wrongNode(type.value, expected: .text, owner: type.key.range))
            return nil
        }
        if let keyword = FieldKeyword(type.value) {
            if isItem, keyword == .note {
                report(.noteAsItem(type.value.range))
                return nil
            }
            let construct = isItem ? keyword.itemConstruct : keyword.construct
            return members(of: node, construct, owner: owner).map { (.builtIn(keyword), $0) }
        }
        let name = type.value.text
        guard types[name] != nil else {
            // A type of a file that could not be read is not unknown.
            if !hasBrokenTypes {
                let known = FieldKeyword.allCases.map(\.rawValue) + types.names
                let hasOptions = node.entry(withKey: "options") != nil
                report(
                    .unknownType(type.value, known: known, owner: type.key.range, hasOptions: hasOptions))
            }
            return nil
        }
        usedTypes.insert(name)
        return members(of: node, isItem ? .namedItem : .field, owner: owner).map { (.named(name), $0) }
    }

    /// Without a type only the keys that no type has are certainly wrong.
    private mutating func reportMissingType(_ node: YAMLNode, owner: SourceRange) {
        if node.mayHaveLost("type") { return }
        if node.isMadeOfFields {
            for entry in node.entries { brokenNames.lost.insert(wordsOf: entry.key.utf8) }
            return report(.fieldsWithoutRecord(owner: owner))
        }
        let keys = Construct.field.keys.filter { $0.name == "type" }
        let meant = FieldKeyword(meantByKeysOf: node)
        report(
            .missingKey(
                keys, in: .field, languages: requiredLanguages, owner: owner,
                example: meant.map { "type: \($0.rawValue)" }))
    }
}

extension Construct {
    /// An item of a list that has a type of its own name.
    static let namedItem = Construct(
        Wording(de: "ein Eintrag einer Liste", en: "an item of a list"),
        accusative: "einen Eintrag einer Liste",
        field.keys.filter { $0.name == "type" })

    /// Whether this is an item of a list.
    var isItem: Bool {
        self === Construct.namedItem || FieldKeyword.allCases.contains { $0.itemConstruct === self }
    }
}

extension FieldKeyword {
    /// The type that a scalar names; no text is made of it.
    init?(_ node: YAMLNode) {
        guard let index = Self.nameTable.index(of: node) else { return nil }
        self = Self.all[index]
    }

    /// The type that somebody meant who wrote `liste` or `lst`, which is reported; nil for the name of a type as for anything else.
    init?(meantBy node: YAMLNode) {
        let name = Self.meant(by: node.text)?.rawValue ?? nearestName(to: node.text, among: Self.names)
        guard let keyword = name.flatMap(Self.init(rawValue:)) else { return nil }
        self = keyword
    }

    /// Made once: a catalog has thousands of fields.
    private static let all = allCases
    private static let names = all.map(\.rawValue)
    private static let nameTable = WordTable(names)

    /// The first type that may have all keys of a field that not every field has; nil if there are none, or no type has all.
    fileprivate init?(meantByKeysOf field: YAMLNode) {
        let keys = field.entries.map(\.key.text).filter { !Construct.field.contains($0) }
        guard !keys.isEmpty else { return nil }
        let meant = Self.allCases.first { keyword in
            let own = Set(keyword.ownKeys.map(\.name))
            return keys.allSatisfy(own.contains)
        }
        guard let meant else { return nil }
        self = meant
    }

    /// What an item of a list may have: the type and its own keys, but no label and no condition.
    var itemConstruct: Construct { Self.itemConstructs[self] ?? .namedItem }

    private static let itemConstructs = Dictionary(
        uniqueKeysWithValues: allCases.map { keyword in
            let name = Wording(
                de: "ein Eintrag vom Typ `\(keyword.rawValue)`", en: "an item of type `\(keyword.rawValue)`")
            let accusative = "einen Eintrag vom Typ `\(keyword.rawValue)`"
            return (keyword, Construct.namedItem.adding(name, accusative: accusative, keyword.ownKeys))
        }
    )
}
