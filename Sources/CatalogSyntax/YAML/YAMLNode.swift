import CatalogDiagnostics

/// One scalar, sequence or mapping of a YAML file and its place.
package struct YAMLNode: Sendable {
    let tree: YAMLTree
    let index: Int

    package enum Kind: Sendable { case scalar, sequence, mapping }

    /// How a scalar was written.
    package enum ScalarStyle: Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }

    var record: YAMLRecord { tree.records[index] }

    package var kind: Kind {
        switch record.shape {
        case .sequence: .sequence
        case .mapping: .mapping
        case .plain, .singleQuoted, .doubleQuoted, .literal, .folded: .scalar
        }
    }

    /// The style of a scalar; plain for collections.
    package var style: ScalarStyle {
        switch record.shape {
        case .plain, .sequence, .mapping: .plain
        case .singleQuoted: .singleQuoted
        case .doubleQuoted: .doubleQuoted
        case .literal: .literal
        case .folded: .folded
        }
    }

    /// The place of the node without blanks, comments and line breaks around it; for a value that was left out
    /// the place behind the colon, for an alias the alias.
    package var range: SourceRange {
        let record = record
        return SourceRange(file: tree.file, start: Int(record.start), end: Int(record.end))
    }

    /// The decoded text of a scalar; empty for collections.
    package var text: String { String(decoding: utf8, as: UTF8.self) }

    /// What stands in the file.
    package var sourceText: String {
        let (start, end) = (Int(record.start), min(Int(record.end), tree.source.count))
        return start < end ? String(decoding: tree.source[start..<end], as: UTF8.self) : ""
    }

    /// The decoded text of a scalar as UTF-8 without making a `String`; empty for collections.
    package var utf8: ArraySlice<UInt8> {
        let record = record
        guard kind == .scalar else { return [] }
        let start = Int(record.text)
        let bytes = record.isVerbatim ? tree.source : tree.arena
        let end = start + Int(record.count)
        guard end <= bytes.count else { return [] }
        return bytes[start..<end]
    }

    /// Whether the node is a scalar with this text; no `String` is made of the node.
    package func hasText(_ text: String) -> Bool {
        guard kind == .scalar, Int(record.count) == text.utf8.count else { return false }
        return utf8.elementsEqual(text.utf8)
    }

    /// Nothing was written, or a plain `~` or `null`.
    package var isNull: Bool {
        kind == .scalar && style == .plain && plainMeaning(of: utf8) == .null
    }

    /// Whether the value could not be read, which was reported: nothing more is to be said of it.
    package var isLost: Bool { record.isLost }

    /// Whether an entry with this name may have been written in a mapping, in a part that could not be read.
    package func mayHaveLost(_ name: String) -> Bool { record.isIncomplete && tree.lost.contains(name) }

    /// Whether some entries or items could not be read.
    package var isIncomplete: Bool { record.isIncomplete }

    /// For a value that was left out: the comment that stands in its place.
    package var commentInstead: String? {
        guard kind == .scalar, style == .plain, record.count == 0, !record.isAlias else { return nil }
        let source = tree.source
        var start = Int(record.end)
        while start < source.count, isBlank(source[start]) { start += 1 }
        guard start < source.count, source[start] == UInt8(ascii: "#") else { return nil }
        var end = start
        while end < source.count, lineBreakLength(in: source, at: end) == nil { end += 1 }
        while isBlank(source[end - 1]) { end -= 1 }
        return String(decoding: source[start..<end], as: UTF8.self)
    }

    /// The entries of a mapping in source order; empty for others.
    package var entries: Entries { Entries(tree: tree, mapping: index) }

    /// The items of a sequence in source order; empty for others.
    package var items: Items { Items(tree: tree, sequence: index) }

    /// The source of a stretch of the decoded scalar, given as UTF-8 offsets into `text`.
    package func range(ofUTF8 offsets: Range<Int>) -> SourceRange {
        ScalarPlaces(of: self).range(of: offsets)
    }
}

extension YAMLNode {
    /// A key of a mapping with its value.
    package struct Entry: Sendable {
        package let key: YAMLNode
        package let value: YAMLNode
    }

    /// The entries of a mapping, found while walking.
    package struct Entries: Collection, Sendable {
        let tree: YAMLTree
        package let startIndex: Int
        package let endIndex: Int
        package let count: Int

        init(tree: YAMLTree, mapping: Int) {
            let record = tree.records[mapping]
            let isMapping = record.shape == .mapping
            self.tree = tree
            self.startIndex = mapping + 1
            self.endIndex = isMapping ? mapping + Int(record.size) : mapping + 1
            self.count = isMapping ? Int(record.count) : 0
        }

        package subscript(position: Int) -> Entry {
            let value = position + Int(tree.records[position].size)
            return Entry(
                key: YAMLNode(tree: tree, index: position), value: YAMLNode(tree: tree, index: value))
        }

        package func index(after position: Int) -> Int {
            let value = position + Int(tree.records[position].size)
            return value + Int(tree.records[value].size)
        }
    }

    /// The items of a sequence, found while walking.
    package struct Items: Collection, Sendable {
        let tree: YAMLTree
        package let startIndex: Int
        package let endIndex: Int
        package let count: Int

        init(tree: YAMLTree, sequence: Int) {
            let record = tree.records[sequence]
            let isSequence = record.shape == .sequence
            self.tree = tree
            self.startIndex = sequence + 1
            self.endIndex = isSequence ? sequence + Int(record.size) : sequence + 1
            self.count = isSequence ? Int(record.count) : 0
        }

        package subscript(position: Int) -> YAMLNode { YAMLNode(tree: tree, index: position) }

        package func index(after position: Int) -> Int { position + Int(tree.records[position].size) }
    }
}
