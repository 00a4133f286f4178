import CatalogDiagnostics

extension YAMLReader {
    /// The first offset behind an anchor and a tag, and the report of the tag.
    mutating func skipProperties(from start: Int, to end: Int, hasTag: Bool) -> Int {
        var offset = start
        while offset < end {
            let byte = source[offset]
            if byte == UInt8(ascii: "&") || (byte == UInt8(ascii: "!") && hasTag) {
                let property = wordRange(in: source, at: offset, file: file, isProperty: true)
                if byte == UInt8(ascii: "!") {
                    report(.tag(text(of: property), text: valueText(from: offset), at: property))
                }
                offset = max(offset + 1, Int(property.end))
            } else if isBlank(byte) {
                offset += 1
            } else if let length = lineBreakLength(in: source, at: offset) {
                offset += length
            } else if byte == UInt8(ascii: "#") {
                while offset < end, lineBreakLength(in: source, at: offset) == nil { offset += 1 }
            } else {
                break
            }
        }
        return min(offset, end)
    }

    /// For a value that was left out: the place behind the colon of its key.
    func placeOfMissingValue(before offset: Int) -> Int? {
        guard let parent = open.last, parent.isMapping, !parent.expectsKey, let key = records.last,
            key.size == 1
        else { return nil }
        var place = Int(key.end)
        while place < offset {
            if source[place] == UInt8(ascii: ":") { return place + 1 }
            if isBlank(source[place]) {
                place += 1
            } else if let length = lineBreakLength(in: source, at: place) {
                place += length
            } else {
                break
            }
        }
        return place == offset && offset > Int(key.end) ? nil : Int(key.end)
    }

    /// Without the line breaks and blanks at the end.
    func trimmedEnd(from start: Int, to end: Int) -> Int {
        var end = end
        while end > start + 1 {
            let last = source[end - 1]
            if isBlank(last) || last == 0x0A || last == 0x0D {
                end -= 1
            } else if end > start + 2, lineBreakLength(in: source, at: end - 2) == 2 {
                end -= 2
            } else if end > start + 3, lineBreakLength(in: source, at: end - 3) == 3 {
                end -= 3
            } else {
                break
            }
        }
        return end
    }

    func containsLineBreak(from start: Int, to end: Int) -> Bool {
        source[start..<end].contains { $0 == 0x0A || $0 == 0x0D }
    }

    var isInBrackets: Bool { open.last?.isFlow == true }

    /// The rest of a line without blanks at its end, as somebody meant it who did not know of special characters.
    /// Inside brackets only up to the next comma or bracket.
    func valueText(from start: Int) -> String { valueText(from: start, isInBrackets: isInBrackets) }

    func valueText(from start: Int, isInBrackets: Bool) -> String {
        let lines = SourceLines(source: source, file: file)
        if isInBrackets { return lines.unreadFlowValue(from: start) }
        var end = lines.endOfLine(from: start)
        while end > start, isBlank(source[end - 1]) { end -= 1 }
        return String(decoding: source[start..<end], as: UTF8.self)
    }
}

// MARK: What could not be read

extension YAMLReader {
    /// Whether one of the replaced bytes stands there.
    func isDamaged(_ start: Int, _ end: Int) -> Bool {
        var low = 0
        var high = damage.count
        while low < high {
            let middle = (low + high) / 2
            if damage[middle] < start { low = middle + 1 } else { high = middle }
        }
        return low < damage.count && damage[low] < end
    }

    func touchesBlankedText(from start: Int, to end: Int) -> Bool {
        blanked.contains { $0.lowerBound < end && $0.upperBound > start }
    }

    /// Whether between here and the next thing that was written something was made blank.
    func isFollowedByBlankedText(_ start: Int) -> Bool {
        guard !blanked.isEmpty else { return false }
        var offset = start
        while offset < source.count {
            if source[offset] == UInt8(ascii: "#") {
                while offset < source.count, lineBreakLength(in: source, at: offset) == nil { offset += 1 }
            } else if isBlank(source[offset]) {
                offset += 1
            } else if let length = lineBreakLength(in: source, at: offset) {
                offset += length
            } else {
                break
            }
        }
        return touchesBlankedText(from: start, to: offset)
    }
}
