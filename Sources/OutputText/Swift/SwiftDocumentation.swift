/// Documentation lines `/// …`, wrapped between words. Nothing can end a line but a line feed of ours.
func swiftDocumentation(_ text: String, width: Int) -> [UInt8] {
    var writer = DocumentationWriter(width: width)
    writer.write(text)
    return writer.bytes
}

private struct DocumentationWriter {
    let width: Int
    private(set) var bytes: [UInt8] = []
    /// Columns of the line that are written.
    private var column = 0
    private var word: [UInt8] = []
    private var wordWidth = 0

    init(width: Int) { self.width = width }

    mutating func write(_ text: String) { text.withBytes { write($0) } }

    private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
        if isOneLine(text) { return bytes.append(fixed: "/// ", text, fixed: "") }
        bytes.reserveCapacity(text.count + text.count / 16 + 32)
        beginLine()
        var isAfterCarriageReturn = false
        var index = 0
        while index < text.count {
            let end = plainInWord.endOfRun(in: text, from: index)
            if end > index {
                let run = UnsafeBufferPointer(rebasing: text[index..<end])
                if wordWidth == 0, end == text.count || endsWord(text[end]) {
                    // A whole word, as nearly all are.
                    append(word: run, width: run.columns)
                    isAfterCarriageReturn = false
                    index = end
                    // The blank behind it has ended it.
                    if end < text.count, text[end] == UInt8(ascii: " ") { index += 1 }
                    continue
                }
                word.append(contentsOf: run)
                wordWidth += run.columns
                isAfterCarriageReturn = false
            }
            guard end < text.count else { break }
            let scalar = text.scalar(at: end)
            index = end + UTF8.width(scalar)
            switch scalar {
            case " ", "\t": endWord()
            // Behind a carriage return it ends no line, and neither of them is written.
            case "\n" where !isAfterCarriageReturn:
                endWord()
                bytes.append(fixed: "\n")
                beginLine()
            case _ where isUnsafeInSource(scalar): break
            default:
                word.append(scalar)
                wordWidth += 1
            }
            isAfterCarriageReturn = scalar == "\r"
        }
        endWord()
    }

    /// Whether it is words with a blank between them that fit into one line, as most texts are.
    private func isOneLine(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count + 4 <= width || text.columns + 4 <= width else { return false }
        let blank = UInt8(ascii: " ")
        // As if there were one in front of the text.
        var isAfterBlank = true
        for byte in text {
            guard plainInWord.contains(byte) || byte == blank && !isAfterBlank else { return false }
            isAfterBlank = byte == blank
        }
        return !isAfterBlank
    }

    private mutating func beginLine() {
        bytes.append(fixed: "///")
        column = 3
    }

    /// Whether what stands in front of the byte is a whole word.
    private func endsWord(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }

    private mutating func endWord() {
        guard wordWidth > 0 else { return }
        // Lent to the method, and not copied.
        var word: [UInt8] = []
        swap(&word, &self.word)
        word.withUnsafeBufferPointer { append(word: $0, width: wordWidth) }
        word.removeAll(keepingCapacity: true)
        swap(&word, &self.word)
        wordWidth = 0
    }

    private mutating func append(word: UnsafeBufferPointer<UInt8>, width wordWidth: Int) {
        if column + 1 + wordWidth > width, column > 3 {
            bytes.append(fixed: "\n")
            beginLine()
        }
        bytes.append(fixed: " ", word, fixed: "")
        column += 1 + wordWidth
    }
}

/// What stands in a word as it is.
private let plainInWord = ByteSet { $0 != UInt8(ascii: " ") && !mayBeUnsafeInSource($0) }
