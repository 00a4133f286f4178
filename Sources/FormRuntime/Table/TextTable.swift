/// Labels and messages of a form in one language, found by key without making a `String` of any other.
///
/// The source has lines `KEY<TAB>text`; `\n`, `\t` and `\\` stand for the characters that a line cannot hold. Keys:
/// `kind`, `applicant.givenName`, `children.name` (labels by definition path), `children.-` (what an item is called),
/// `kind!required` (an author's message), `rule.ID`, `exit.ID`.
struct TextTable: Sendable {
    private let bytes: [UInt8]
    /// Sorted by key.
    private let lines: [Line]

    private struct Line {
        var start: Int
        var tab: Int
        var end: Int
    }

    init(_ bytes: [UInt8]) {
        var lines: [Line] = []
        var start = 0
        var tab: Int?
        for index in 0...bytes.count {
            let byte = index < bytes.count ? bytes[index] : 0x0A
            if byte == 0x09, tab == nil { tab = index }
            guard byte == 0x0A else { continue }
            if let tab { lines.append(Line(start: start, tab: tab, end: index)) }
            start = index + 1
            tab = nil
        }
        self.bytes = bytes
        self.lines = lines.sorted {
            bytes[$0.start..<$0.tab].lexicographicallyPrecedes(bytes[$1.start..<$1.tab])
        }
    }

    subscript(key: String) -> String? {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            let candidate = bytes[lines[middle].start..<lines[middle].tab]
            if candidate.elementsEqual(key.utf8) { return text(of: lines[middle]) }
            if candidate.lexicographicallyPrecedes(key.utf8) { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    private func text(of line: Line) -> String {
        var text: [UInt8] = []
        var isEscaped = false
        for byte in bytes[(line.tab + 1)..<line.end] {
            if !isEscaped, byte == UInt8(ascii: "\\") {
                isEscaped = true
                continue
            }
            switch (isEscaped, byte) {
            case (true, UInt8(ascii: "n")): text.append(0x0A)
            case (true, UInt8(ascii: "t")): text.append(0x09)
            default: text.append(byte)
            }
            isEscaped = false
        }
        return String(decoding: text, as: UTF8.self)
    }
}
