import CatalogDiagnostics

/// A longer source, and how its places lead back to the original.
struct Insertion {
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
