import CatalogDiagnostics

/// An entry that was written in the wrong place, and where it belongs.
package struct YAMLMove: Sendable {
    let entry: YAMLNode.Entry
    let target: Target

    package enum Target: Sendable {
        /// Into a mapping, or below a key without a value, as the last entry.
        case end(of: YAMLNode)
        /// Next to an entry of another mapping.
        case behind(YAMLNode.Entry)
        /// Nobody knows where: its words count as lost.
        case lost(from: YAMLNode)
    }

    package init(_ entry: YAMLNode.Entry, _ target: Target) {
        self.entry = entry
        self.target = target
    }
}

extension YAMLDocument {
    /// The same file as if some entries stood where they belong. All nodes keep the places at which they were written.
    ///
    /// Each entry is moved once, and into nothing that it holds itself. Recursion follows the file, whose depth the reader limits.
    package func moving(_ moves: [YAMLMove]) -> YAMLDocument {
        var mover = YAMLMover(tree: tree)
        for move in moves { mover.take(move) }
        mover.copy(0)
        return YAMLDocument(
            tree: YAMLTree(
                file: tree.file, source: tree.source, arena: tree.arena, records: mover.records,
                lost: mover.lost))
    }
}

private struct YAMLMover {
    let tree: YAMLTree
    /// Keys whose entries are no longer where they were written.
    private var taken: Set<Int> = []
    /// Entries to be added to a node at its end.
    private var appended: [Int: [YAMLNode.Entry]] = [:]
    /// Entries to be added behind the one with a key.
    private var inserted: [Int: [YAMLNode.Entry]] = [:]
    private var incomplete: Set<Int> = []
    private(set) var lost: LostText
    private(set) var records: [YAMLRecord] = []

    init(tree: YAMLTree) {
        self.tree = tree
        lost = tree.lost
    }

    mutating func take(_ move: YAMLMove) {
        taken.insert(move.entry.keyIndex)
        switch move.target {
        case .end(let mapping): appended[mapping.index, default: []].append(move.entry)
        case .behind(let entry): inserted[entry.keyIndex, default: []].append(move.entry)
        case .lost(let mapping):
            incomplete.insert(mapping.index)
            let (start, end) = (move.entry.key.record.start, move.entry.value.record.end)
            if start < end { lost.insert(wordsOf: tree.source[Int(start)..<Int(end)]) }
        }
    }

    /// Copies a node with everything that belongs below it.
    mutating func copy(_ index: Int) {
        var record = tree.records[index]
        let place = records.count
        let node = YAMLNode(tree: tree, index: index)
        let added = appended[index] ?? []
        if record.isScalar, !added.isEmpty {
            record.shape = .mapping
            record.isVerbatim = false
        }
        if incomplete.contains(index) { record.isIncomplete = true }
        record.looks = .any
        records.append(record)
        switch record.shape {
        case .mapping:
            var count: UInt32 = 0
            for entry in node.entries {
                if !taken.contains(entry.keyIndex) { count += copy(entry) }
                for entry in inserted[entry.keyIndex] ?? [] { count += copy(entry) }
            }
            for entry in added { count += copy(entry) }
            records[place].count = count
        case .sequence:
            for item in node.items { copy(item.index) }
        case .plain, .singleQuoted, .doubleQuoted, .literal, .folded: break
        }
        records[place].size = UInt32(clamping: records.count - place)
    }

    private mutating func copy(_ entry: YAMLNode.Entry) -> UInt32 {
        copy(entry.keyIndex)
        copy(entry.valueIndex)
        return 1
    }
}
