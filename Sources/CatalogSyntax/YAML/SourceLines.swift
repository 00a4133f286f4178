import CatalogDiagnostics

/// Looks at the lines of a file around a place; offsets outside are brought inside.
struct SourceLines {
    let source: [UInt8]
    let file: SourceFileID

    var count: Int { source.count }

    /// The byte at an offset; 0, which no checked source contains, behind the end.
    func byte(_ offset: Int) -> UInt8 { offset >= 0 && offset < source.count ? source[offset] : 0 }

    func range(_ start: Int, _ end: Int) -> SourceRange {
        SourceRange(file: file, start: min(start, source.count), end: min(end, source.count))
    }

    func bytes(of range: SourceRange) -> ArraySlice<UInt8> { source[Int(range.start)..<Int(range.end)] }

    func text(_ range: SourceRange) -> String { String(decoding: bytes(of: range), as: UTF8.self) }

    func wordRange(at offset: Int, isProperty: Bool = false) -> SourceRange {
        CatalogSyntax.wordRange(in: source, at: offset, file: file, isProperty: isProperty)
    }

    func characterRange(at offset: Int) -> SourceRange {
        guard offset < source.count else { return range(offset, offset) }
        var end = offset + 1
        while end < source.count, source[end] & 0xC0 == 0x80 { end += 1 }
        return range(offset, end)
    }

    func character(at offset: Int) -> String { text(characterRange(at: offset)) }

    func lineStart(of offset: Int) -> Int {
        var start = min(offset, source.count)
        while start > 0, !isLineBreak(source[start - 1]) { start -= 1 }
        return start == 0 && source.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, source.count) : start
    }

    /// The same, with a byte order mark as a part of the first line.
    func rawLineStart(of offset: Int) -> Int {
        var start = min(offset, source.count)
        while start > 0, !isLineBreak(source[start - 1]) { start -= 1 }
        return start
    }

    func endOfLine(from offset: Int) -> Int {
        var end = offset
        while end < source.count, !isLineBreak(source[end]) { end += 1 }
        return end
    }

    /// The start of the next line that is there.
    func nextLine(after offset: Int) -> Int {
        let end = endOfLine(from: offset)
        let isWindows = byte(end) == 0x0D && byte(end + 1) == 0x0A
        return min(end + (isWindows ? 2 : 1), source.count)
    }

    /// The line without the blanks at its end.
    func lineRange(of offset: Int) -> SourceRange {
        let start = lineStart(of: offset)
        var end = endOfLine(from: start)
        if let comment = source[start..<end].firstIndex(of: UInt8(ascii: "#")) { end = comment }
        while end > start, isBlank(source[end - 1]) { end -= 1 }
        return range(start, end)
    }

    func firstNonBlank(of offset: Int) -> Int {
        var start = lineStart(of: offset)
        while isBlank(byte(start)) { start += 1 }
        return start
    }

    /// Bytes before the first non-blank of a line.
    func indentation(of offset: Int) -> Int { firstNonBlank(of: offset) - lineStart(of: offset) }

    /// The first tabs in the indentation of a line, or at the offset where libyaml did not expect them.
    func indentationTabs(of offset: Int) -> SourceRange? {
        let start = lineStart(of: offset)
        let end = max(firstNonBlank(of: offset), start)
        let tab = UInt8(ascii: "\t")
        let first = source[start..<min(end, source.count)].firstIndex(of: tab)
        guard let first = first ?? (byte(offset) == tab ? offset : nil) else { return nil }
        var stop = first
        while byte(stop) == tab { stop += 1 }
        return range(first, stop)
    }

    func isEmptyOrComment(at offset: Int) -> Bool {
        let first = byte(firstNonBlank(of: offset))
        return first == 0 || isLineBreak(first) || first == UInt8(ascii: "#")
    }

    /// The start of the next line below that is neither empty nor a comment.
    func lineBelow(_ offset: Int) -> Int? {
        var line = nextLine(after: offset)
        while line < count {
            if !isEmptyOrComment(at: line) { return line }
            line = max(nextLine(after: line), line + 1)
        }
        return nil
    }

    /// Whether a line begins an item of a list.
    func isItem(lineAt offset: Int) -> Bool {
        let first = firstNonBlank(of: offset)
        return byte(first) == UInt8(ascii: "-")
            && (isBlank(byte(first + 1)) || isLineBreak(byte(first + 1)) || byte(first + 1) == 0)
    }

    /// Whether a line is a key whose value begins in the next line.
    func isParent(lineAt offset: Int) -> Bool {
        let line = lineRange(of: offset)
        return line.end > line.start && byte(Int(line.end) - 1) == UInt8(ascii: ":")
    }

    /// The first non-blank of the nearest line above that is neither empty nor a comment.
    func lineAbove(_ offset: Int) -> Int? {
        var start = lineStart(of: offset)
        while start > 0 {
            var end = start - 1
            if byte(end) == 0x0A, byte(end - 1) == 0x0D { end -= 1 }
            let first = firstNonBlank(of: end)
            if first < end, byte(first) != UInt8(ascii: "#") { return first }
            let above = lineStart(of: end)
            guard above < start else { return nil }
            start = above
        }
        return nil
    }

    /// Behind the dashes with which an item begins.
    func contentStart(ofItemAt offset: Int) -> Int {
        var start = offset
        while byte(start) == UInt8(ascii: "-"), isBlank(byte(start + 1)) {
            start += 1
            while isBlank(byte(start)) { start += 1 }
        }
        return start
    }

    /// Whether a colon that YAML takes for a separator stands there.
    func containsColon(from start: Int, to end: Int) -> Bool {
        (start..<max(start, end)).contains { offset in
            guard byte(offset) == UInt8(ascii: ":") else { return false }
            let next = byte(offset + 1)
            return isBlank(next) || isLineBreak(next) || next == 0
        }
    }

    /// Whether one of the lines in a stretch begins like `key: `.
    func looksLikeEntry(from start: Int, to end: Int) -> Bool {
        var line = start
        while line < end {
            var offset = line
            while isBlank(byte(offset)) || byte(offset) == UInt8(ascii: "-") { offset += 1 }
            let first = offset
            while isNamePart(byte(offset)) { offset += 1 }
            if offset > first, offset <= end, byte(offset) == UInt8(ascii: ":"),
                isBlank(byte(offset + 1)) || isLineBreak(byte(offset + 1))
            {
                return true
            }
            line = nextLine(after: line)
        }
        return false
    }

    /// Whether a closing bracket comes before the file ends or a line looks like an entry without brackets.
    func isClosed(from offset: Int, by closing: String) -> Bool {
        let end = endOfLine(from: offset)
        return source[min(offset, end)..<end].contains { closing.utf8.first == $0 }
            || isClosedBelow(from: nextLine(after: offset), by: closing)
    }

    private func isClosedBelow(from start: Int, by closing: String) -> Bool {
        guard start < source.count else { return false }
        return closing.utf8.first == byte(firstNonBlank(of: start))
            || source[start..<endOfLine(from: start)].contains { closing.utf8.first == $0 }
                && byte(endOfLine(from: start) - 1) == closing.utf8.first
                && !source[start..<endOfLine(from: start)].contains {
                    $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[")
                }
    }

    func isQuoteClosedOnLine(at offset: Int) -> Bool {
        let end = endOfLine(from: offset)
        guard offset + 1 < end else { return false }
        return source[(offset + 1)..<end].contains(byte(offset))
    }

    /// The end of a backslash sequence: the backslash, its letter and the digits that belong to it.
    func escapeEnd(from offset: Int) -> Int {
        var end = Int(characterRange(at: offset + 1).end)
        let wanted =
            [UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8][byte(offset + 1)] ?? 0
        for _ in 0..<wanted where isNamePart(byte(end)) { end += 1 }
        return max(end, offset + 1)
    }

    func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    func isNamePart(at offset: Int) -> Bool { isNamePart(byte(offset)) }

    private func isNamePart(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte >= 0x80
    }
}
