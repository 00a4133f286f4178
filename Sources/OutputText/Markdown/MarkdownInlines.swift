/// Reads emphasis and links in one pass over the characters.
///
/// An asterisk inside a word never marks emphasis: „Bürger*innen und Gäst*innen“ is plain text.
func markdownInlines(_ text: String) -> [Markdown.Inline] {
    // Most texts are nothing but text.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "[") }) else {
        return text.isEmpty ? [] : [.text(text)]
    }
    var reader = MarkdownInlineReader(Array(text))
    return reader.read()
}

private struct MarkdownInlineReader {
    private let characters: [Character]
    private var position = 0
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

    init(_ characters: [Character]) { self.characters = characters }

    mutating func read() -> [Markdown.Inline] {
        while position < characters.count {
            switch characters[position] {
            case "*": readAsterisks()
            case "[": readLink()
            default:
                pendingText.append(characters[position])
                position += 1
            }
        }
        while open.count > 1 { giveUpInnermost() }
        flushText()
        return open.last?.inlines ?? []
    }

    private mutating func readAsterisks() {
        let start = position
        while position < characters.count, characters[position] == "*" { position += 1 }
        let count = position - start
        let before = start > 0 ? characters[start - 1] : " "
        let after = position < characters.count ? characters[position] : " "
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
        pendingText.append(contentsOf: repeatElement("*", count: count))
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
        let textStart = position + 1
        let textEnd = end(from: textStart) { $0 == "[" || $0 == "]" }
        let addressStart = textEnd + 2
        guard textEnd > textStart, character(at: textEnd) == "]", character(at: textEnd + 1) == "(" else {
            return takeBracketAsText()
        }
        let addressEnd = end(from: addressStart) { "[]()".contains($0) || $0.isWhitespace }
        let address = String(characters[min(addressStart, addressEnd)..<addressEnd])
        guard character(at: addressEnd) == ")", let target = WebAddress(address) else {
            return takeBracketAsText()
        }
        flushText()
        append(.link(String(characters[textStart..<textEnd]), target))
        position = addressEnd + 1
    }

    private mutating func takeBracketAsText() {
        pendingText.append("[")
        position += 1
    }

    private func end(from start: Int, where isEnd: (Character) -> Bool) -> Int {
        var index = min(start, characters.count)
        while index < characters.count, !isEnd(characters[index]) { index += 1 }
        return index
    }

    private func character(at index: Int) -> Character? {
        characters.indices.contains(index) ? characters[index] : nil
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
