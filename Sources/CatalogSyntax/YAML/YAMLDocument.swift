import CatalogDiagnostics

/// One YAML file as a tree whose nodes know their places.
///
/// The tree is one array of small records in pre-order plus one array of decoded bytes; a node is an index into
/// it and costs no allocation.
package struct YAMLDocument: Sendable {
    let tree: YAMLTree

    package var root: YAMLNode { YAMLNode(tree: tree, index: 0) }

    /// What of the file is not in the tree because of mistakes that were reported.
    package var lost: LostText { tree.lost }
}

/// The storage of a document, shared by all of its nodes.
@usableFromInline
final class YAMLTree: Sendable {
    let file: SourceFileID
    /// What was read: the file's bytes, blank where they could not be read.
    @usableFromInline let source: [UInt8]
    /// Decoded scalars that differ from their source text.
    @usableFromInline let arena: [UInt8]
    /// In pre-order; never empty.
    @usableFromInline let records: [YAMLRecord]
    let lost: LostText

    init(file: SourceFileID, source: [UInt8], arena: [UInt8], records: [YAMLRecord], lost: LostText) {
        self.file = file
        self.source = source
        self.arena = arena
        self.records = records
        self.lost = lost
    }
}

/// One node, 28 bytes.
@usableFromInline
struct YAMLRecord: Sendable {
    @usableFromInline var shape: Shape
    /// Stands for an alias: its place is the alias, its content was written somewhere else.
    var isAlias = false
    /// The decoded text is found in the source, not in the arena.
    @usableFromInline var isVerbatim = false
    /// What was written here could not be read, which was reported.
    @usableFromInline var isLost = false
    /// Some of what was written below this collection is not there, which was reported.
    @usableFromInline var isIncomplete = false
    var start: UInt32
    var end: UInt32
    /// Scalar: where its decoded text begins.
    @usableFromInline var text: UInt32 = 0
    /// Scalar: number of decoded bytes. Sequence: number of items. Mapping: number of entries.
    @usableFromInline var count: UInt32 = 0
    /// Number of records of this node and everything below it.
    @usableFromInline var size: UInt32 = 1

    @inlinable var isScalar: Bool {
        switch shape {
        case .sequence, .mapping: false
        case .plain, .singleQuoted, .doubleQuoted, .literal, .folded: true
        }
    }

    @usableFromInline
    enum Shape: UInt8, Sendable {
        case sequence, mapping, plain, singleQuoted, doubleQuoted, literal, folded
    }
}
