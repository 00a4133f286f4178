import CatalogDiagnostics

// MARK: Values as they were meant

extension SourceLines {
    /// Where the value begins that stands behind the first key of a line; the end of the line if there is none.
    func inlineValueStart(ofLineAt offset: Int) -> Int {
        let start = contentStart(ofItemAt: firstNonBlank(of: offset))
        let end = endOfLine(from: start)
        var value = start
        while value < end, !containsColon(from: value, to: value + 1) { value += 1 }
        guard value < end else { return start }
        value += 1
        while isBlank(byte(value)) { value += 1 }
        return value
    }

    func inlineValue(ofLineAt offset: Int) -> String { valueText(from: inlineValueStart(ofLineAt: offset)) }

    /// The rest of a line without a comment and blanks at its end.
    func valueText(from start: Int) -> String {
        var end = endOfLine(from: start)
        let comment = (start..<max(start, end)).first { offset in
            byte(offset) == UInt8(ascii: "#") && isBlank(byte(offset - 1)) && isBlank(byte(offset + 1))
        }
        end = comment ?? end
        while end > start, isBlank(byte(end - 1)) { end -= 1 }
        return text(range(start, end))
    }

    /// The rest of a value inside brackets, up to a comma or a closing bracket.
    func flowValueText(from start: Int) -> String {
        // No further than the value: many of them may stand on one line.
        var (depth, end) = (0, start)
        while end < count, !isLineBreak(byte(end)) {
            let sign = byte(end)
            if isOpening(sign) { depth += 1 }
            if ",]}".utf8.contains(sign) {
                if depth == 0 { break }
                if sign != UInt8(ascii: ",") { depth -= 1 }
            }
            end += 1
        }
        while end > start, isBlank(byte(end - 1)) { end -= 1 }
        return text(range(start, end))
    }

    /// The same with commas that no key follows.
    func flowTextWithCommas(from start: Int) -> String {
        var text = flowValueText(from: start)
        while start + text.utf8.count < count, text.utf8.count < Self.longestValue {
            let comma = start + text.utf8.count
            guard byte(comma) == UInt8(ascii: ",") else { break }
            var word = comma + 1
            while isBlank(byte(word)) { word += 1 }
            var end = word
            while isNamePart(at: end) { end += 1 }
            guard end > word, byte(end) != UInt8(ascii: ":") else { break }
            text =
                self.text(range(start, comma + 1)) + self.text(range(comma + 1, word))
                + flowValueText(from: word)
        }
        return text
    }

    /// The text between braces to which a place belongs, whatever commas YAML takes for its end, before the place and behind it.
    func wholeFlowText(around place: Int) -> String {
        text(range(flowTextStart(before: place), place)) + flowTextWithCommas(from: place)
    }

    /// Where the text begins, on the same line: behind the colon of its key. Behind the last comma if what stands before that is complete by a quote or
    /// a bracket, or is an item of a list.
    private func flowTextStart(before place: Int) -> Int {
        let line = max(firstNonBlank(of: place), place - Self.longestValue)
        var (offset, part) = (place, Int?.none)
        search: while offset > line {
            let sign = byte(offset - 1)
            switch Unicode.Scalar(sign) {
            case "[", "{": break search
            case ",":
                if part == nil { part = offset }
                var end = offset - 1
                while isBlank(byte(end - 1)) { end -= 1 }
                if "\"']}".utf8.contains(byte(end - 1)) { break search }
            default:
                guard isBlank(sign), byte(offset - 2) == UInt8(ascii: ":") else { break }
                part = offset
                break search
            }
            offset -= 1
        }
        var start = part ?? offset
        while isBlank(byte(start)) { start += 1 }
        return start
    }

    /// A value inside brackets that holds a parenthesis in which a place stands, up to the end of the value; nil if none is open there.
    func flowValueWithParenthesis(around place: Int) -> String? {
        var (start, closed) = (place, 0)
        let line = firstNonBlank(of: place)
        while start > line, closed >= 0 {
            start -= 1
            if byte(start) == UInt8(ascii: ")") { closed += 1 }
            if byte(start) == UInt8(ascii: "(") { closed -= 1 }
        }
        guard closed < 0 else { return nil }
        while start > line, !containsColon(from: start - 1, to: start), !",[{".utf8.contains(byte(start - 1))
        {
            start -= 1
        }
        while isBlank(byte(start)) { start += 1 }
        return flowValueWithParentheses(from: start)
    }

    /// A value inside brackets, up to a comma or a closing bracket that stands in none of its parentheses; nil if one of them is open at the
    /// end of the line, or if it is very long.
    func flowValueWithParentheses(from start: Int) -> String? {
        var (depth, end) = (0, start)
        let limit = min(count, start + Self.longestValue)
        while end < limit, !isLineBreak(byte(end)), depth > 0 || !",]}".utf8.contains(byte(end)) {
            if byte(end) == UInt8(ascii: "(") { depth += 1 }
            if byte(end) == UInt8(ascii: ")") { depth -= 1 }
            end += 1
        }
        return depth == 0 && end < start + Self.longestValue ? text(range(start, end)) : nil
    }

    /// In bytes. Many may stand on one line, and a proposal shows no more anyway.
    private static let longestValue = 2_000

    /// The quoted values and keys of a line, with their quotes; one that is not closed reaches to the end.
    func quotedTexts(in line: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var place = line.lowerBound
        var mayBegin = true
        while place < line.upperBound {
            let sign = byte(place)
            guard mayBegin, sign == UInt8(ascii: "'") || sign == UInt8(ascii: "\"") else {
                if !isBlank(sign) { mayBegin = ",:{[-?".utf8.contains(sign) }
                place += 1
                continue
            }
            let end = endOfQuote(from: place, before: line.upperBound)
            found.append(place..<end)
            (place, mayBegin) = (end, false)
        }
        return found
    }

    /// The place behind the quote that closes one.
    private func endOfQuote(from start: Int, before end: Int) -> Int {
        let quote = byte(start)
        var place = start + 1
        while place < end {
            if quote == UInt8(ascii: "\""), byte(place) == UInt8(ascii: "\\") {
                place += 2
            } else if byte(place) != quote {
                place += 1
            } else if quote == UInt8(ascii: "'"), place + 1 < end, byte(place + 1) == quote {
                place += 2
            } else {
                return place + 1
            }
        }
        return end
    }

    /// A value that was not read, as it was meant.
    func unreadValue(from start: Int) -> String {
        isInBrackets(at: start) ? unreadFlowValue(from: start) : valueText(from: start)
    }

    /// The same between brackets: it may be the rest of a text with commas, unless it is a key.
    func unreadFlowValue(from start: Int) -> String {
        let value = flowValueText(from: start)
        let isEntry = containsColon(from: start, to: start + value.utf8.count)
        return isEntry ? value : wholeFlowText(around: start)
    }

    /// Whether a bracket is open at an offset that was opened as a value, on the same line or on one before. What is indented no more
    /// than the line with the bracket is outside.
    func isInBrackets(at offset: Int) -> Bool {
        var (depth, column, line) = (0, 0, lineStart(of: 0))
        while line < min(offset, count) {
            let first = firstNonBlank(of: line)
            guard byte(first) != UInt8(ascii: "#") else {
                line = max(line + 1, nextLine(after: line))
                continue
            }
            if depth > 0, first - line <= column, !"]}".utf8.contains(byte(first)) { depth = 0 }
            var start = first
            if depth == 0 {
                start = contentStart(ofItemAt: first)
                if !isOpening(byte(start)) { start = inlineValueStart(ofLineAt: line) }
                column = first - line
            }
            if depth > 0 || isOpening(byte(start)) {
                depth = openBrackets(from: start, to: min(endOfLine(from: line), offset), after: depth)
            }
            line = max(line + 1, nextLine(after: line))
        }
        return depth > 0
    }

    /// Whether a bracket opens behind a word without a colon, or behind a colon without a blank, and is still open at a place:
    /// `label {de: Tag}`, `label = {de: Tag}`, `label:{de: Tag}`.
    func isFollowedByBracket(_ word: SourceRange, openAt end: Int) -> Bool {
        var place = Int(word.end)
        if byte(place) == UInt8(ascii: ":") {
            place += 1
        } else {
            while isBlank(byte(place)) || byte(place) == UInt8(ascii: "=") { place += 1 }
        }
        return place > Int(word.end) && isOpening(byte(place))
            && !(place..<max(place, end)).contains { "]}".utf8.contains(byte($0)) }
    }

    private func isOpening(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") }

    /// How many brackets are open behind a part of a line.
    private func openBrackets(from start: Int, to end: Int, after depth: Int) -> Int {
        guard start < end else { return depth }
        return unquotedParts(of: start..<end).joined().reduce(depth) { depth, place in
            switch byte(place) {
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth + 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): max(0, depth - 1)
            default: depth
            }
        }
    }

    /// What is between the quoted texts of a line.
    func unquotedParts(of line: Range<Int>) -> [Range<Int>] {
        let quoted = quotedTexts(in: line)
        let starts = [line.lowerBound] + quoted.map(\.upperBound)
        let ends = quoted.map(\.lowerBound) + [line.upperBound]
        return zip(starts, ends).map { $0..<max($0, $1) }
    }

    /// Whether a line has a key and, behind it, the beginning of a text.
    func hasInlineText(lineAt offset: Int) -> Bool {
        let value = inlineValueStart(ofLineAt: offset)
        let first = byte(value)
        return containsColon(from: firstNonBlank(of: offset), to: value)
            && value < endOfLine(from: offset) && first != UInt8(ascii: "#") && first != UInt8(ascii: "{")
            && first != UInt8(ascii: "[")
    }

    /// The line with the `|` or `>` of the text in which the line above one stands; nil if it stands in none.
    func blockTextHeader(aboveLineAt offset: Int) -> Int? {
        guard var line = lineAbove(offset) else { return nil }
        var smallest = indentation(of: line)
        while smallest > 0, let above = lineAbove(line) {
            line = above
            guard indentation(of: line) < smallest else { continue }
            smallest = indentation(of: line)
            let end = Int(lineRange(of: line).end)
            var sign = end - 1
            while sign > line, !"|>".utf8.contains(byte(sign)), "+-0123456789".utf8.contains(byte(sign)) {
                sign -= 1
            }
            if "|>".utf8.contains(byte(sign)), isBlank(byte(sign - 1)) { return line }
        }
        return nil
    }

    /// The last bracket before an offset that is not closed; quotes are not looked at.
    func openBracket(before offset: Int) -> Int? {
        var closed = 0
        for place in (0..<min(offset, count)).reversed() {
            switch byte(place) {
            case UInt8(ascii: "]"), UInt8(ascii: "}"): closed += 1
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                if closed == 0 { return place }
                closed -= 1
            default: continue
            }
        }
        return nil
    }

    /// Whether the word is written as a key at another place of the file.
    func isKeyElsewhere(_ word: SourceRange) -> Bool {
        let key = Array(source[Int(word.start)..<Int(word.end)])
        guard let first = key.first else { return false }
        var offset = 0
        while let start = source[offset...].firstIndex(of: first) {
            offset = start + 1
            guard start != Int(word.start), source[start...].starts(with: key),
                byte(start + key.count) == UInt8(ascii: ":"),
                isBlank(byte(start + key.count + 1))
                    || lineBreakLength(in: source, at: start + key.count + 1) != nil
            else { continue }
            if start == firstNonBlank(of: start) { return true }
            var before = start - 1
            while isBlank(byte(before)) { before -= 1 }
            if Array("{,-".utf8).contains(byte(before)) { return true }
        }
        return false
    }

    func contains(_ text: String, before end: Int) -> Bool {
        let wanted = Array(text.utf8)
        guard let first = wanted.first else { return false }
        return source[..<end].indices.contains { source[$0] == first && source[$0...].starts(with: wanted) }
    }

    /// A special blank in the indentation of a line or behind the colon of its key.
    func structuralInvisible(ofLineAt offset: Int) -> InvisibleScalar? {
        var start = contentStart(ofItemAt: firstNonBlank(of: offset))
        if let character = InvisibleScalar(in: source, at: start) { return character }
        while isNamePart(at: start), byte(start) < 0x80 { start += 1 }
        if let character = InvisibleScalar(in: source, at: start) { return character }
        return byte(start) == UInt8(ascii: ":") ? InvisibleScalar(in: source, at: start + 1) : nil
    }
}
