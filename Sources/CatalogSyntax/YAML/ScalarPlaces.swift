import CatalogDiagnostics

/// Maps stretches of a decoded scalar back to its source.
///
/// Most scalars stand in the source as they are, and an offset is enough; the others are decoded once more,
/// this time keeping where each byte came from.
package struct ScalarPlaces: Sendable {
    private let file: SourceFileID
    private let whole: SourceRange
    private let source: [UInt8]
    /// Ordered; empty when only the whole node is known.
    private let pieces: [ScalarPiece]
    private let count: Int

    package init(of node: YAMLNode) {
        let record = node.record
        file = node.tree.file
        source = node.tree.source
        whole = node.range
        count = node.kind == .scalar ? Int(record.count) : 0
        if record.isAlias || node.kind != .scalar {
            pieces = []
        } else if record.isVerbatim {
            pieces = [ScalarPiece(decoded: 0, count: count, start: Int(record.text), isVerbatim: true)]
        } else {
            var decoder = ScalarDecoder(source: node.tree.source, record: record)
            pieces = decoder.pieces(decodingTo: node.utf8)
        }
    }

    /// For a text that is a whole file by itself.
    package init(file: SourceFileID, text: String) {
        self.file = file
        source = Array(text.utf8)
        count = source.count
        whole = SourceRange(file: file, start: 0, end: count)
        pieces = [ScalarPiece(decoded: 0, count: count, start: 0, isVerbatim: true)]
    }

    /// The place of a stretch of the decoded text, given as UTF-8 offsets; offsets outside are brought inside.
    package func range(of offsets: Range<Int>) -> SourceRange {
        guard !pieces.isEmpty else { return whole }
        let start = place(before: min(max(offsets.lowerBound, 0), count))
        guard offsets.count > 0 else { return SourceRange(file: file, start: start, end: start) }
        let end = place(behind: min(max(offsets.upperBound, 0), count))
        return SourceRange(file: file, start: start, end: max(start, end))
    }

    /// Whether a line ends in the source of a stretch; in the decoded text that may be a blank.
    package func breaksLine(in offsets: Range<Int>) -> Bool {
        let range = range(of: offsets)
        return source[min(Int(range.start), source.count)..<min(Int(range.end), source.count)].contains {
            $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
        }
    }

    /// Where the decoded byte at this offset begins.
    private func place(before offset: Int) -> Int {
        let piece = piece(at: offset)
        if offset >= piece.decoded + piece.count { return piece.end }
        return piece.isVerbatim ? piece.start + offset - piece.decoded : piece.start
    }

    /// Where the decoded byte before this offset ends.
    private func place(behind offset: Int) -> Int {
        guard offset > 0 else { return place(before: 0) }
        let piece = piece(at: offset - 1)
        let isInside = piece.isVerbatim && offset <= piece.decoded + piece.count
        return isInside ? piece.start + offset - piece.decoded : piece.end
    }

    /// The piece with this decoded byte, or the last one.
    private func piece(at offset: Int) -> ScalarPiece {
        var low = 0
        var high = pieces.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if pieces[middle].decoded <= offset { low = middle } else { high = middle }
        }
        return pieces[low]
    }
}

/// A stretch of a decoded scalar and where it came from.
struct ScalarPiece: Hashable, Sendable {
    let decoded: Int
    let count: Int
    let start: Int
    /// For a verbatim piece `start + count`; otherwise the end of the escape or line break.
    let end: Int
    let isVerbatim: Bool

    init(decoded: Int, count: Int, start: Int, isVerbatim: Bool) {
        self.init(decoded: decoded, count: count, start: start, end: start + count, isVerbatim: isVerbatim)
    }

    init(decoded: Int, count: Int, start: Int, end: Int, isVerbatim: Bool = false) {
        self.decoded = decoded
        self.count = count
        self.start = start
        self.end = end
        self.isVerbatim = isVerbatim
    }
}
