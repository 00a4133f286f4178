/// A source line and a marker below the part that a diagnostic is about, ready to be shown.
struct SourceExcerpt {
    let text: String
    let marker: String

    /// The widest line that is shown, in columns; longer ones are cut around the marker.
    static let widest = 100

    init(_ bytes: [UInt8], marking range: SourceRange) {
        let line = LineWindow(bytes, around: Int(range.start))
        let start = Int(range.start)
        let end = max(Int(range.end), start + 1)
        var cells = sourceCells(bytes, in: line.bytes)[...]
        var before = columns(of: cells.filter { $0.bytes.upperBound <= start })
        var isCutBefore = line.isCutBefore
        if isCutBefore || columns(of: cells) > Self.widest {
            while before > Self.widest * 3 / 5, let first = cells.popFirst() {
                before -= first.columns
                isCutBefore = true
            }
        }
        var width = 0
        let visible = cells.prefix { cell in
            width += cell.columns
            return width <= Self.widest
        }
        let isCutBehind = line.isCutBehind || visible.count < cells.count
        let marked = columns(of: visible.filter { $0.bytes.upperBound > start && $0.bytes.lowerBound < end })
        let indentation = String(repeating: " ", count: before + (isCutBefore ? 1 : 0))
        text = (isCutBefore ? "…" : "") + visible.map(\.text).joined() + (isCutBehind ? "…" : "")
        marker = indentation + "^" + String(repeating: "~", count: max(0, marked - 1))
    }
}

private func columns(of cells: some Sequence<SourceCell>) -> Int { cells.reduce(0) { $0 + $1.columns } }

/// The bytes of the line around an offset, without its line break; a part of it where it is very long.
private struct LineWindow {
    let bytes: Range<Int>
    let isCutBefore: Bool
    let isCutBehind: Bool

    init(_ bytes: [UInt8], around offset: Int) {
        func isBreak(_ index: Int) -> Bool { bytes[index] == 0x0A || bytes[index] == 0x0D }
        func isContinuation(_ index: Int) -> Bool { bytes[index] & 0xC0 == 0x80 }

        var anchor = min(offset, bytes.count)
        if anchor > 0, anchor < bytes.count, bytes[anchor] == 0x0A, bytes[anchor - 1] == 0x0D { anchor -= 1 }
        var start = anchor
        while start > 0, anchor - start < 4 * SourceExcerpt.widest, !isBreak(start - 1) { start -= 1 }
        isCutBefore = start > 0 && !isBreak(start - 1)
        while isCutBefore, start < anchor, isContinuation(start) { start += 1 }
        if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }

        var end = max(anchor, start)
        while end < bytes.count, end - anchor < 8 * SourceExcerpt.widest, !isBreak(end) { end += 1 }
        isCutBehind = end < bytes.count && !isBreak(end)
        while isCutBehind, end > start, isContinuation(end) { end -= 1 }
        self.bytes = start..<end
    }
}
