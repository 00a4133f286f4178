import CatalogDiagnostics

/// One scalar, sequence or mapping of a YAML file and its place.
///
/// What is asked of every node is inlinable, so that the modules behind go through a tree without calls. That needs
/// `@usableFromInline` at the types, too: without it the optimizer does not see what a `package` type offers.
@usableFromInline
package struct YAMLNode: Sendable {
    @usableFromInline let tree: YAMLTree
    @usableFromInline let index: Int

    @usableFromInline
    package enum Kind: Sendable { case scalar, sequence, mapping }

    /// How a scalar was written.
    @usableFromInline
    package enum ScalarStyle: Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }

    @inlinable init(tree: YAMLTree, index: Int) {
        self.tree = tree
        self.index = index
    }

    @inlinable var record: YAMLRecord { tree.records[index] }

    /// Tells the node from all others of its document.
    package var number: Int { index }

    @inlinable package var kind: Kind {
        switch record.shape {
        case .sequence: .sequence
        case .mapping: .mapping
        case .plain, .singleQuoted, .doubleQuoted, .literal, .folded: .scalar
        }
    }

    /// The style of a scalar; plain for collections.
    @inlinable package var style: ScalarStyle {
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
    @inlinable package var range: SourceRange {
        let record = record
        return SourceRange(file: tree.file, start: Int(record.start), end: Int(record.end))
    }

    /// The decoded text of a scalar; empty for collections.
    package var text: String { tree.withText(of: index) { String(decoding: $0, as: UTF8.self) } }

    /// What stands in the file.
    package var sourceText: String {
        let (start, end) = (Int(record.start), min(Int(record.end), tree.source.count))
        return start < end ? String(decoding: tree.source[start..<end], as: UTF8.self) : ""
    }

    /// The decoded text of a scalar as UTF-8 without making a `String`; empty for collections.
    @inlinable package var utf8: ArraySlice<UInt8> { tree.utf8(of: record) }

    /// Whether the node is a scalar without any text, or a collection.
    @inlinable package var isTextEmpty: Bool { !record.isScalar || record.count == 0 }

    /// Whether the node is a scalar with this text; no `String` is made of the node.
    @inlinable package func hasText(_ text: String) -> Bool {
        // Most texts differ in their lengths already.
        Int(record.count) == text.utf8.count && tree.hasText(text, at: index)
    }

    /// Nothing was written, or a plain `~` or `null`.
    package var isNull: Bool {
        kind == .scalar && style == .plain && plainMeaning(of: utf8) == .null
    }

    /// Whether the value could not be read, which was reported: nothing more is to be said of it.
    @inlinable package var isLost: Bool { record.isLost }

    /// Whether an entry with this name may have been written in a mapping, in a part that could not be read.
    package func mayHaveLost(_ name: String) -> Bool { record.isIncomplete && tree.lost.contains(name) }

    /// Whether some entries or items could not be read.
    @inlinable package var isIncomplete: Bool { record.isIncomplete }

    /// Whether a text of several lines has none, in a file of which some lines could not be read: probably those.
    package var isLostBlock: Bool {
        guard kind == .scalar, style == .literal || style == .folded else { return false }
        return isTextEmpty && !tree.lost.isEmpty
    }

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

    /// The source of a stretch of the decoded scalar, given as UTF-8 offsets into `text`.
    package func range(ofUTF8 offsets: Range<Int>) -> SourceRange {
        ScalarPlaces(of: self).range(of: offsets)
    }
}
