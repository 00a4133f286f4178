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

    mutating func write(_ text: String) {
        beginLine()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ", "\t": endWord()
            // Behind a carriage return it ends no line, and neither of them is written.
            case "\n" where previous != "\r":
                endWord()
                bytes.append(fixed: "\n")
                beginLine()
            case _ where isUnsafeInSource(scalar): break
            default:
                word.append(scalar)
                wordWidth += 1
            }
            previous = scalar
        }
        endWord()
    }

    private mutating func beginLine() {
        bytes.append(fixed: "///")
        column = 3
    }

    private mutating func endWord() {
        guard wordWidth > 0 else { return }
        if column + 1 + wordWidth > width, column > 3 {
            bytes.append(fixed: "\n")
            beginLine()
        }
        bytes.append(fixed: " ")
        bytes += word
        column += 1 + wordWidth
        word.removeAll(keepingCapacity: true)
        wordWidth = 0
    }
}
