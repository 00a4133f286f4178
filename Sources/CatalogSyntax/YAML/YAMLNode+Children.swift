import CatalogDiagnostics

extension YAMLNode {
    /// The entries of a mapping in source order; empty for others.
    @inlinable package var entries: Entries { Entries(tree: tree, mapping: index) }

    /// The items of a sequence in source order; empty for others.
    @inlinable package var items: Items { Items(tree: tree, sequence: index) }

    /// The first entry of a mapping whose key is written like this; nil for anything that is no mapping.
    package func entry(withKey key: String) -> Entry? {
        var key = key
        return key.withUTF8 { tree.entry(withKey: $0, in: index) }
            .map { Entry(tree: tree, keyIndex: $0.key, valueIndex: $0.value) }
    }

    /// A key of a mapping with its value.
    @usableFromInline
    package struct Entry: Sendable {
        @usableFromInline let tree: YAMLTree
        @usableFromInline let keyIndex: Int
        @usableFromInline let valueIndex: Int

        @inlinable init(tree: YAMLTree, keyIndex: Int, valueIndex: Int) {
            self.tree = tree
            self.keyIndex = keyIndex
            self.valueIndex = valueIndex
        }

        @inlinable package var key: YAMLNode { YAMLNode(tree: tree, index: keyIndex) }
        @inlinable package var value: YAMLNode { YAMLNode(tree: tree, index: valueIndex) }
    }

    /// The entries of a mapping, found while walking.
    @usableFromInline
    package struct Entries: Collection, Sendable {
        @usableFromInline let tree: YAMLTree
        @usableFromInline package let startIndex: Int
        @usableFromInline package let endIndex: Int
        @usableFromInline package let count: Int

        @inlinable init(tree: YAMLTree, mapping: Int) {
            let record = tree.records[mapping]
            let isMapping = record.shape == .mapping
            self.tree = tree
            self.startIndex = mapping + 1
            self.endIndex = isMapping ? mapping + Int(record.size) : mapping + 1
            self.count = isMapping ? Int(record.count) : 0
        }

        @inlinable package subscript(position: Int) -> Entry {
            Entry(
                tree: tree, keyIndex: position, valueIndex: position + Int(tree.records[position].size))
        }

        @inlinable package func index(after position: Int) -> Int {
            let value = position + Int(tree.records[position].size)
            return value + Int(tree.records[value].size)
        }
    }

    /// The items of a sequence, found while walking.
    @usableFromInline
    package struct Items: Collection, Sendable {
        @usableFromInline let tree: YAMLTree
        @usableFromInline package let startIndex: Int
        @usableFromInline package let endIndex: Int
        @usableFromInline package let count: Int

        @inlinable init(tree: YAMLTree, sequence: Int) {
            let record = tree.records[sequence]
            let isSequence = record.shape == .sequence
            self.tree = tree
            self.startIndex = sequence + 1
            self.endIndex = isSequence ? sequence + Int(record.size) : sequence + 1
            self.count = isSequence ? Int(record.count) : 0
        }

        @inlinable package subscript(position: Int) -> YAMLNode { YAMLNode(tree: tree, index: position) }

        @inlinable package func index(after position: Int) -> Int {
            position + Int(tree.records[position].size)
        }
    }
}

/// What collections have anyway, for this one by itself: the generic ones go through a table of functions in the modules
/// behind, which costs more than what is done there.
extension YAMLNode.Entries {
    @inlinable package var isEmpty: Bool { startIndex == endIndex }

    @inlinable package func first(where isWanted: (YAMLNode.Entry) -> Bool) -> YAMLNode.Entry? {
        var position = startIndex
        while position < endIndex {
            let entry = self[position]
            if isWanted(entry) { return entry }
            position = index(after: position)
        }
        return nil
    }

    @inlinable package func contains(where isWanted: (YAMLNode.Entry) -> Bool) -> Bool {
        first(where: isWanted) != nil
    }

    @inlinable package func allSatisfy(_ isFine: (YAMLNode.Entry) -> Bool) -> Bool {
        first { !isFine($0) } == nil
    }

    @inlinable package func filter(_ isWanted: (YAMLNode.Entry) -> Bool) -> [YAMLNode.Entry] {
        var result: [YAMLNode.Entry] = []
        var position = startIndex
        while position < endIndex {
            let entry = self[position]
            if isWanted(entry) { result.append(entry) }
            position = index(after: position)
        }
        return result
    }
}
