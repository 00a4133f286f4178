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
    @usableFromInline let file: SourceFileID
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

    /// The decoded text of a scalar; empty for collections.
    @inlinable func utf8(of record: YAMLRecord) -> ArraySlice<UInt8> {
        guard record.isScalar else { return [] }
        let start = Int(record.text)
        let bytes = record.isVerbatim ? source : arena
        let end = start + Int(record.count)
        guard end <= bytes.count else { return [] }
        return bytes[start..<end]
    }

    /// The places of the first entry of a mapping with a key; nil for anything that is no mapping.
    func entry(
        withKey key: UnsafeBufferPointer<UInt8>, in mapping: Int
    ) -> (key: Int, value: Int)? {
        guard case .mapping = records[mapping].shape, records[mapping].looks.mayHave(KeyLooks(of: key)) else {
            return nil
        }
        let end = mapping + Int(records[mapping].size)
        var place = mapping + 1
        while place < end {
            let record = records[place]
            let value = place + Int(record.size)
            // Most keys differ in their lengths already.
            if Int(record.count) == key.count, hasText(key, record) { return (place, value) }
            place = value + Int(records[value].size)
        }
        return nil
    }

    /// Gives the decoded text of a scalar, which has to stay in the closure; an empty one for collections.
    func withText<Result>(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let record = records[index]
        func stretch(of bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
            let (start, end) = (Int(record.text), Int(record.text) + Int(record.count))
            guard record.isScalar, end <= bytes.count else {
                return UnsafeBufferPointer(start: nil, count: 0)
            }
            return UnsafeBufferPointer(rebasing: bytes[start..<end])
        }
        return record.isVerbatim
            ? source.withUnsafeBufferPointer { body(stretch(of: $0)) }
            : arena.withUnsafeBufferPointer { body(stretch(of: $0)) }
    }

    @usableFromInline
    func hasText(_ text: String, at index: Int) -> Bool {
        var text = text
        return text.withUTF8 { hasText($0, records[index]) }
    }

    /// Whether a node is a scalar with this text.
    private func hasText(_ text: UnsafeBufferPointer<UInt8>, _ record: YAMLRecord) -> Bool {
        guard record.isScalar, Int(record.count) == text.count else { return false }
        let start = Int(record.text)
        return record.isVerbatim ? source.holds(text, at: start) : arena.holds(text, at: start)
    }
}

extension [UInt8] {
    /// Whether a text stands at a place.
    func holds(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard start >= 0, start <= count, text.count <= count - start else { return false }
        return withUnsafeBytes { own in
            let stretch = UnsafeRawBufferPointer(rebasing: own[start..<(start + text.count)])
            return haveSameBytes(stretch, UnsafeRawBufferPointer(text))
        }
    }
}

/// Compares eight bytes at a time.
private func haveSameBytes(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count else { return false }
    let size = MemoryLayout<UInt64>.size
    var offset = 0
    while offset + size <= left.count {
        let mine = left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        guard mine == right.loadUnaligned(fromByteOffset: offset, as: UInt64.self) else { return false }
        offset += size
    }
    while offset < left.count, left[offset] == right[offset] { offset += 1 }
    return offset == left.count
}

/// One node, 32 bytes.
@usableFromInline
struct YAMLRecord: Sendable {
    @usableFromInline var shape: Shape
    /// Stands for an alias: its place is the alias, its content was written somewhere else.
    @usableFromInline var isAlias = false
    /// The decoded text is found in the source, not in the arena.
    @usableFromInline var isVerbatim = false
    /// What was written here could not be read, which was reported.
    @usableFromInline var isLost = false
    /// Some of what was written below this collection is not there, which was reported.
    @usableFromInline var isIncomplete = false
    @usableFromInline var start: UInt32
    @usableFromInline var end: UInt32
    /// Scalar: where its decoded text begins.
    @usableFromInline var text: UInt32 = 0
    /// Scalar: number of decoded bytes. Sequence: number of items. Mapping: number of entries.
    @usableFromInline var count: UInt32 = 0
    /// Number of records of this node and everything below it.
    @usableFromInline var size: UInt32 = 1
    /// Mapping: what its keys look like.
    var looks = KeyLooks.any

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
