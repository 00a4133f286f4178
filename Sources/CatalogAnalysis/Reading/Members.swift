import CatalogDiagnostics
import CatalogSyntax

/// The entries of a mapping whose keys were checked against a construct.
struct Members {
    private let entries: [YAMLNode.Entry]
    /// What mistakes of the mapping as a whole point to: the key that it belongs to.
    let owner: SourceRange

    fileprivate init(entries: [YAMLNode.Entry], owner: SourceRange) {
        self.entries = entries
        self.owner = owner
    }

    subscript(_ key: String) -> YAMLNode.Entry? { entries.first { $0.key.text == key } }
}

extension Analyzer {
    /// Checks that `node` is a mapping with the keys of `construct`; nil if it is no mapping.
    /// Unknown and missing keys are reported, the others can be read all the same.
    mutating func members(of node: YAMLNode, _ construct: Construct, owner: SourceRange) -> Members? {
        guard node.kind == .mapping else {
            report(.wrongNode(node, expected: .mapping(of: construct), owner: owner))
            return nil
        }
        let entries = Array(node.entries)
        for entry in entries where !construct.contains(entry.key.text) {
            report(.unknownKey(entry.key, in: construct))
        }
        let missing = construct.keys.filter { key in
            key.isRequired
                && !entries.contains { $0.key.text == key.name || isMisspelt($0.key, key, construct) }
        }
        if !missing.isEmpty { report(.missingKey(missing, in: construct, owner: owner)) }
        return Members(entries: entries, owner: owner)
    }

    /// Whether an unknown key was most probably meant to be this one: then it is not missing as well.
    private func isMisspelt(_ written: YAMLNode, _ key: Construct.Key, _ construct: Construct) -> Bool {
        !construct.contains(written.text)
            && nearestName(to: written.text, among: construct.keys.map(\.name)) == key.name
    }

    /// The entries of a mapping whose keys the author chooses. Reports an empty one.
    mutating func namedEntries(
        of node: YAMLNode, _ what: Wording, owner: SourceRange, mayBeEmpty: Bool = false
    ) -> [YAMLNode.Entry] {
        guard node.kind == .mapping else {
            if node.isNull {
                if !mayBeEmpty { report(.emptyCollection(what, owner: owner)) }
            } else {
                report(.wrongNode(node, expected: .namedMapping(of: what), owner: owner))
            }
            return []
        }
        let entries = Array(node.entries)
        if entries.isEmpty, !mayBeEmpty { report(.emptyCollection(what, owner: owner)) }
        return entries
    }

    /// The items of a sequence. Reports an empty one.
    mutating func items(of node: YAMLNode, _ what: Wording, owner: SourceRange) -> [YAMLNode] {
        guard node.kind == .sequence else {
            if node.isNull {
                report(.emptyCollection(what, owner: owner))
            } else {
                report(.wrongNode(node, expected: .sequence(of: what), owner: owner))
            }
            return []
        }
        let items = Array(node.items)
        if items.isEmpty { report(.emptyCollection(what, owner: owner)) }
        return items
    }
}
