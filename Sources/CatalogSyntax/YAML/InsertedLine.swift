import CatalogDiagnostics

/// The line with the name of a group, `fields:`, that was forgotten and is read as if it stood in the file.
package struct InsertedLine: Sendable {
    /// The first non-blank of the line above which it is missing.
    package let place: Int
    package let indentation: Int
    /// The name of the group; nil if only its author knows it.
    package var key: String?

    /// Where the line above which it is missing begins.
    fileprivate var lineStart: Int { place - depth }
    /// How far that line is indented.
    private let depth: Int

    /// Whether entries stand in front of the group that might belong to it, too.
    package let hasNeighbourAbove: Bool

    init(above place: Int, depth: Int, indentation: Int, hasNeighbourAbove: Bool = false) {
        (self.place, self.depth, self.indentation) = (place, depth, indentation)
        self.hasNeighbourAbove = hasNeighbourAbove
    }

    fileprivate var text: [UInt8] {
        Array(repeating: UInt8(ascii: " "), count: indentation) + Array("\(key ?? placeholder):\n".utf8)
    }

    /// What stands for a name that is not known, differently on each line.
    private var placeholder: String { "_\(place)" }

    /// Whether a node is what the line was read as, while nobody knows its name.
    package func isKey(_ node: YAMLNode) -> Bool {
        Int(node.range.start) == place && node.isInserted && node.hasText(placeholder)
    }

    /// The change that writes it.
    package func edit(in file: SourceFile, id: SourceFileID) -> TextEdit {
        let isWindows = file.bytes.firstIndex(of: 0x0D) != nil
        let line = String(repeating: " ", count: indentation) + "\(key ?? "name"):"
        return TextEdit(
            replacing: SourceRange(file: id, start: lineStart, end: lineStart),
            with: line + (isWindows ? "\r\n" : "\n"))
    }
}

/// Reads a YAML file as if some more lines stood in it. All places are those of the file itself; the key of a line that is not there
/// has an empty one, where the line below it begins.
///
/// - Parameters:
///   - lines: Those that are missing. Nothing is read of a group whose name only its author knows.
///   - line: One that may be, too. What stands below it is read, so that a name can be found.
package func parseYAML(
    _ file: SourceFile, id: SourceFileID, inserting lines: [InsertedLine], trying line: InsertedLine
) -> (document: YAMLDocument?, diagnostics: [Diagnostic]) {
    let insertion = Insertion(lines, trying: line, into: file.bytes)
    let longer = SourceFile(path: file.path, catalogPath: file.catalogPath, bytes: insertion.bytes)
    let (document, diagnostics) = parseYAML(longer, id: id)
    return (document.map(insertion.withoutLines), diagnostics.map(insertion.withoutLines))
}

extension YAMLNode {
    /// Whether this is the key of a line that does not stand in the file.
    package var isInserted: Bool { range.start == range.end && !isTextEmpty }
}

extension YAMLDocument {
    /// The same with a name for an entry whose line does not stand in the file, or without what stands below it if nobody knows one.
    package func naming(_ entry: YAMLNode.Entry, _ name: String?) -> YAMLDocument {
        var (records, arena, lost) = (tree.records, tree.arena, tree.lost)
        if let name {
            records[entry.keyIndex].isVerbatim = false
            records[entry.keyIndex].text = UInt32(clamping: arena.count)
            records[entry.keyIndex].count = UInt32(clamping: name.utf8.count)
            arena += Array(name.utf8)
        } else {
            records.loseValue(ofKeyAt: entry.keyIndex)
            lost.insertEverything()
        }
        return YAMLDocument(
            tree: YAMLTree(file: tree.file, source: tree.source, arena: arena, records: records, lost: lost))
    }
}

extension [YAMLRecord] {
    /// Of a group whose name nobody knows, nothing is read.
    fileprivate mutating func loseValue(ofKeyAt index: Int) {
        guard indices.contains(index + 1) else { return }
        self[index + 1].isLost = true
        let around = self[..<index].indices.last { $0 + Int(self[$0].size) > index }
        if let around { self[around].isIncomplete = true }
    }
}

/// A longer source, and how its places lead back to the original.
private struct Insertion {
    private(set) var bytes: [UInt8] = []
    private let lines: [InsertedLine]
    /// The stretches of the lines in the longer source, ascending.
    private var stretches: [Range<Int>] = []
    private let tried: InsertedLine

    init(_ lines: [InsertedLine], trying tried: InsertedLine, into source: [UInt8]) {
        self.lines = (lines + [tried]).sorted { ($0.place, $0.indentation) < ($1.place, $1.indentation) }
        self.tried = tried
        var copied = 0
        for line in self.lines {
            let end = min(max(line.lineStart, copied), source.count)
            bytes += source[copied..<end]
            copied = end
            let text = line.text
            stretches.append(bytes.count..<bytes.count + text.count)
            bytes += text
        }
        bytes += source[copied...]
    }

    /// A place of the longer source in the original; one in an inserted line is where the line below it begins.
    private func original(_ offset: Int) -> Int {
        var removed = 0
        for (stretch, line) in zip(stretches, lines) {
            if offset < stretch.lowerBound { break }
            if offset < stretch.upperBound { return line.place }
            removed += stretch.count
        }
        return offset - removed
    }

    private func isInserted(_ offset: Int) -> Bool { stretches.contains { $0.contains(offset) } }

    private func original(_ range: SourceRange) -> SourceRange {
        SourceRange(file: range.file, start: original(Int(range.start)), end: original(Int(range.end)))
    }

    func withoutLines(_ diagnostic: Diagnostic) -> Diagnostic {
        Diagnostic(
            diagnostic.definition, at: original(diagnostic.range), diagnostic.message,
            proposal: diagnostic.proposal,
            notes: diagnostic.notes.map { Diagnostic.Note($0.message, at: original($0.range)) },
            edit: diagnostic.edit.map { TextEdit(replacing: original($0.range), with: $0.replacement) })
    }

    func withoutLines(_ document: YAMLDocument) -> YAMLDocument {
        let tree = document.tree
        var (records, arena, lost) = (tree.records, tree.arena, tree.lost)
        let nameless = zip(stretches, lines).filter { $1.key == nil && $1.place != tried.place }.map(\.0)
        for index in records.indices {
            let record = records[index]
            if record.isVerbatim, record.isScalar, isInserted(Int(record.text)) {
                let text = tree.utf8(of: record)
                records[index].isVerbatim = false
                records[index].text = UInt32(clamping: arena.count)
                arena += text
                if nameless.contains(where: { $0.contains(Int(record.start)) }) {
                    records.loseValue(ofKeyAt: index)
                    lost.insertEverything()
                }
            } else if record.isVerbatim, record.isScalar {
                records[index].text = UInt32(clamping: original(Int(record.text)))
            }
            records[index].start = UInt32(clamping: original(Int(record.start)))
            records[index].end = UInt32(clamping: original(Int(record.end)))
        }
        var source = tree.source
        for stretch in stretches.reversed() where stretch.upperBound <= source.count {
            source.removeSubrange(stretch)
        }
        return YAMLDocument(
            tree: YAMLTree(file: tree.file, source: source, arena: arena, records: records, lost: lost))
    }
}
