/// Reads emphasis and links in one pass over the text.
///
/// An asterisk inside a word never marks emphasis: „Bürger*innen und Gäst*innen“ is plain text.
func markdownInlines(_ text: String) -> [Markdown.Inline] {
    // Most texts are nothing but text.
    guard !text.consists(of: plainInInlines) else { return text.isEmpty ? [] : [.text(text)] }
    var reader = MarkdownInlineReader(text)
    return reader.read()
}

/// Whether an asterisk or a bracket is written with the byte, unless what follows changes the character.
private func mayBeMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "[") }

private let plainInInlines = ByteSet { !mayBeMark($0) }

private struct MarkdownInlineReader {
    private let text: String
    private var position: String.Index
    private var pendingText = ""
    /// The innermost comes last; the first is the whole text. Never more than three.
    private var open: [Level] = [Level(mark: .none)]

    private enum Mark: Int {
        case none = 0
        case emphasis = 1
        case strong = 2
    }

    /// What has been read since a mark was opened.
    private struct Level {
        let mark: Mark
        var inlines: [Markdown.Inline] = []
    }

    init(_ text: String) {
        self.text = text
        position = text.startIndex
    }

    mutating func read() -> [Markdown.Inline] {
        while position < text.endIndex {
            takePlainText()
            guard position < text.endIndex else { break }
            if text[position] == "*" { readAsterisks() } else { readLink() }
        }
        while open.count > 1 { giveUpInnermost() }
        flushText()
        return open.last?.inlines ?? []
    }

    /// Takes all until the next asterisk or bracket that is a character by itself.
    private mutating func takePlainText() {
        var next = text.utf8[position...].firstIndex(where: mayBeMark)
        while let found = next, !isMark(at: found) {
            next = text.utf8[found...].dropFirst().firstIndex(where: mayBeMark)
        }
        let end = next ?? text.endIndex
        pendingText += text[position..<end]
        position = end
    }

    private func isMark(at index: String.Index) -> Bool {
        index.samePosition(in: text) != nil && (text[index] == "*" || text[index] == "[")
    }

    private mutating func readAsterisks() {
        let start = position
        while character(at: position) == "*" { position = text.index(after: position) }
        let count = text.utf8.distance(from: start, to: position)
        let before = start > text.startIndex ? text[text.index(before: start)] : " "
        let after = character(at: position) ?? " "
        let canClose = !before.isWhitespace && !isWordCharacter(after)
        let canOpen = !after.isWhitespace && !isWordCharacter(before)
        switch count {
        case 1, 2:
            let mark: Mark = count == 1 ? .emphasis : .strong
            if canClose, close(mark) { return }
            if canOpen, begin(mark) { return }
        case 3:
            if canClose, let innermost = open.last?.mark, innermost != .none, open.count == 3 {
                _ = close(innermost)
                _ = close(open.last?.mark ?? .none)
                return
            }
            if canOpen, open.count == 1, begin(.strong), begin(.emphasis) { return }
        default: break
        }
        pendingText += text[start..<position]
    }

    private func isWordCharacter(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private mutating func begin(_ mark: Mark) -> Bool {
        guard !open.contains(where: { $0.mark == mark }) else { return false }
        flushText()
        open.append(Level(mark: mark))
        return true
    }

    private mutating func close(_ mark: Mark) -> Bool {
        guard mark != .none, open.contains(where: { $0.mark == mark }) else { return false }
        while open.count > 1, open.last?.mark != mark { giveUpInnermost() }
        flushText()
        guard let level = open.popLast() else { return false }
        append(mark == .strong ? .strong(level.inlines) : .emphasis(level.inlines))
        return true
    }

    /// A mark that was never closed is text after all.
    private mutating func giveUpInnermost() {
        flushText()
        guard let level = open.popLast() else { return }
        append(.text(String(repeating: "*", count: level.mark.rawValue)))
        for inline in level.inlines { append(inline) }
    }

    /// `[text](address)`; the text holds no bracket, the address neither bracket nor blank, so that the search
    /// for their ends never runs past the next bracket and the whole stays linear.
    private mutating func readLink() {
        let textStart = text.index(after: position)
        let textEnd = end(from: textStart) {
            $0 == "[" || $0 == "]"
        } mayBegin: {
            $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]")
        }
        guard textEnd > textStart, character(at: textEnd) == "]",
            character(at: text.index(after: textEnd)) == "("
        else { return takeBracketAsText() }
        let addressStart = text.index(textEnd, offsetBy: 2)
        let addressEnd = end(from: addressStart) {
            $0 == ")" || $0 == "(" || $0 == "[" || $0 == "]" || $0.isWhitespace
        } mayBegin: { byte in
            switch byte {
            case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "]"), 0x00...0x20,
                0x80...0xFF:
                true
            default: false
            }
        }
        guard character(at: addressEnd) == ")",
            let target = WebAddress(String(text[addressStart..<addressEnd]))
        else { return takeBracketAsText() }
        flushText()
        append(.link(String(text[textStart..<textEnd]), target))
        position = text.index(after: addressEnd)
    }

    private mutating func takeBracketAsText() {
        pendingText.append("[")
        position = text.index(after: position)
    }

    /// The first character at which something ends.
    ///
    /// - Parameter mayBegin: Whether such a character may begin with a byte: most bytes need not be put together to characters.
    private func end(
        from start: String.Index, where isEnd: (Character) -> Bool, mayBegin: (UInt8) -> Bool
    ) -> String.Index {
        var next = text.utf8[start...].firstIndex(where: mayBegin)
        while let found = next, found.samePosition(in: text) == nil || !isEnd(text[found]) {
            next = text.utf8[found...].dropFirst().firstIndex(where: mayBegin)
        }
        return next ?? text.endIndex
    }

    private func character(at index: String.Index) -> Character? {
        index < text.endIndex ? text[index] : nil
    }

    private mutating func flushText() {
        guard !pendingText.isEmpty else { return }
        let text = pendingText
        pendingText = ""
        append(.text(text))
    }

    private mutating func append(_ inline: Markdown.Inline) {
        guard let last = open.indices.last else { return }
        open[last].inlines.append(inline)
    }
}
