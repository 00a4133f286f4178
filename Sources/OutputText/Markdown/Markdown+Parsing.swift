extension Markdown {
    /// Reads a text line by line in linear time; every text is valid.
    package init(_ source: String) {
        if isPlainLine(source) {
            self.init(blocks: [.paragraph([.text(source)])])
            return
        }
        var reader = MarkdownBlockReader()
        // No newline is part of a longer character, so that most texts need not be taken apart to see that they are one line.
        if !source.consists(of: plainInLine) {
            for line in source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
                reader.read(line)
            }
        } else {
            reader.read(source[...])
        }
        self.init(blocks: reader.finish())
    }
}

/// Whether a text is one paragraph of nothing but text, as most are. Others may be that, too.
private func isPlainLine(_ text: String) -> Bool {
    text.withBytes { text in
        guard let first = text.first, let last = text.last, plainEnds.contains(first),
            plainEnds.contains(last)
        else { return false }
        var index = plainInMarkdown.endOfRun(in: text)
        while index < text.count {
            // Dashes and quotation marks are U+2010 to U+201F, separators of lines U+2028 and U+2029.
            guard text[index] == 0xE2, index + 2 < text.count,
                text[index + 1] != 0x80 || text[index + 2] < 0xA0
            else { return false }
            index = plainInMarkdown.endOfRun(in: text, from: index + 3)
        }
        return true
    }
}

/// Letters of ASCII and marks that begin no list.
private let plainEnds = ByteSet { byte in
    switch byte {
    case 0x2E, 0x3F, 0x21, 0x3A, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
}

/// What neither marks anything nor may be or begin a newline.
private let plainInMarkdown = ByteSet { byte in
    switch byte {
    case 0x00...0x1F, 0x2A, 0x5B, 0x7F, 0xC2, 0xE2: false
    default: true
    }
}

/// With what no newline begins: those are U+000A to U+000D, U+0085, U+2028 and U+2029.
private let plainInLine = ByteSet { !(0x0A...0x0D ~= $0 || $0 == 0xC2 || $0 == 0xE2) }

/// Collects lines to blocks.
private struct MarkdownBlockReader {
    private var blocks: [Markdown.Block] = []
    private var kind = Kind.none
    /// Finished items of the list that is being read.
    private var items: [[Markdown.Inline]] = []
    /// Lines of the paragraph or the item that is being read.
    private var lines: [Substring] = []
    private var isAfterBlankLine = true

    private enum Kind: Equatable {
        case none, paragraph, bullets
        case numbers(start: Int)
    }

    mutating func read(_ line: Substring) {
        let text = trimmed(line)
        guard !text.isEmpty else {
            isAfterBlankLine = true
            if kind == .paragraph { endBlock() }
            return
        }
        if let (marker, rest) = listMarker(text) {
            beginItem(marker, rest)
        } else if isAfterBlankLine, !(isInList && line.first == " ") {
            endBlock()
            kind = .paragraph
            lines.append(text)
        } else {
            lines.append(text)
        }
        isAfterBlankLine = false
    }

    mutating func finish() -> [Markdown.Block] {
        endBlock()
        return blocks
    }

    private var isInList: Bool {
        switch kind {
        case .none, .paragraph: false
        case .bullets, .numbers: true
        }
    }

    private mutating func beginItem(_ marker: Kind, _ rest: Substring) {
        switch (kind, marker) {
        case (.bullets, .bullets), (.numbers, .numbers):
            endItem()
        case (.paragraph, .numbers(let start)) where start != 1 && !isAfterBlankLine:
            // A sentence that happens to be broken before „2026. “.
            lines.append("\(start). " + rest)
            return
        default:
            endBlock()
            kind = marker
        }
        lines.append(rest)
    }

    private mutating func endItem() {
        items.append(markdownInlines(lines.joined(separator: "\n")))
        lines = []
    }

    private mutating func endBlock() {
        switch kind {
        case .none: break
        case .paragraph: blocks.append(.paragraph(markdownInlines(lines.joined(separator: "\n"))))
        case .bullets:
            endItem()
            blocks.append(.bullets(items))
        case .numbers(let start):
            if items.isEmpty {
                // One number is no list: `1. Stock, Zimmer 12`.
                let text = "\(start). " + lines.joined(separator: "\n")
                blocks.append(.paragraph(markdownInlines(text)))
            } else {
                endItem()
                blocks.append(.numbers(start: start, items))
            }
        }
        kind = .none
        items = []
        lines = []
    }

    /// `- ` or a number of at most three digits with `. ` that does not begin a date, and what stands behind it.
    private func listMarker(_ text: Substring) -> (Kind, Substring)? {
        if text.hasPrefix("- ") { return (.bullets, trimmed(text.dropFirst(2))) }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard 1...3 ~= digits.count, rest.hasPrefix(". "), let start = Int(digits) else { return nil }
        let item = trimmed(rest.dropFirst(2))
        return germanMonths.contains(item.prefix(while: \.isLetter)) ? nil : (.numbers(start: start), item)
    }

    private func trimmed(_ line: Substring) -> Substring {
        var line = line.drop(while: \.isWhitespace)
        while line.last?.isWhitespace ?? false { line.removeLast() }
        return line
    }
}

/// In front of them, a number with a point is a day: `31. Dezember`.
private let germanMonths: Set<Substring> = [
    "Januar", "Jänner", "Februar", "Feber", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember", "Jan", "Feb", "Apr", "Aug", "Sept", "Okt", "Nov", "Dez",
]
