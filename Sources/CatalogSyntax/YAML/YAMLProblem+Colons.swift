import CatalogDiagnostics

extension YAMLProblem {
    /// What should have been a key has no colon.
    var missingColon: Diagnostic {
        if lines.lineStart(of: contextOffset) == lines.lineStart(of: offset), offset - contextOffset > 1024 {
            return .keyTooLong(at: lines.wordRange(at: contextOffset))
        }
        let first = lines.byte(contextOffset)
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"),
            lines.endOfLine(from: contextOffset) < offset,
            !lines.isQuoteClosedOnLine(at: contextOffset)
        {
            return unclosedQuote(at: contextOffset)
        }
        return lineLeftOfItsText ?? missingColon(behindKeyAt: contextOffset)
    }

    /// A line of a text of several lines (`|`, `>`) that stands left of it. A single word, or one that is a key elsewhere, is rather a key.
    private var lineLeftOfItsText: Diagnostic? {
        let start = lines.firstNonBlank(of: contextOffset)
        let word = lines.wordRange(at: start)
        guard start == contextOffset, word.end < lines.lineRange(of: start).end, !lines.isKeyElsewhere(word),
            let header = lines.blockTextHeader(aboveLineAt: start), let first = lines.lineBelow(header)
        else { return nil }
        let column = lines.indentation(of: first)
        guard lines.indentation(of: start) < column else { return nil }
        let model = lines.text(lines.wordRange(at: lines.firstNonBlank(of: first)))
        return .otherIndentation(of: lines.text(word), model: (model, column), at: word)
    }

    func missingColon(behindKeyAt start: Int) -> Diagnostic {
        let key = lines.wordRange(at: start)
        let end = Int(lines.lineRange(of: start).end)
        let rest = lines.text(lines.range(Int(key.end), max(Int(key.end), end)))
        // `unit= kg`
        let name = String(lines.text(key).prefix { $0 != "=" })
        if let foreign = lineOfOtherKind(name, key, rest: rest, upTo: end) { return foreign }
        if rest.hasPrefix(":") {
            let whole = lines.range(start, end)
            return .missingBlank(behind: name, value: String(rest.dropFirst()), at: whole)
        }
        let value = rest.drop { " =\t".contains($0) }
        let above = lines.lineAbove(start)
        let isBelowText = above.map { lines.hasInlineText(lineAt: $0) } ?? false
        return .missingColon(
            after: name, value: String(value), mayBeText: isBelowText && value.contains(" "), at: key)
    }

    /// A line that was not meant to begin with a key: an item, a comment of another language, what a merge has left.
    private func lineOfOtherKind(
        _ word: String, _ place: SourceRange, rest: String, upTo end: Int
    ) -> Diagnostic? {
        let start = Int(place.start)
        let isMark = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains {
            lines.text(lines.range(start, end)).hasPrefix($0)
        }
        if isMark { return .mergeConflict(at: place) }
        if word.hasPrefix("//") { return .otherComment("//", at: lines.range(start, start + 2)) }
        if word.hasPrefix("-"), !word.hasPrefix("--"), !isBlank(lines.byte(start + 1)) {
            return .missingBlank(
                behindDashOf: lines.text(lines.range(start + 1, end)), at: lines.range(start, start + 1))
        }
        guard let colon = word.firstIndex(of: "：") else { return nil }
        let key = String(word[..<colon])
        let value = word[word.index(after: colon)...] + rest
        return .otherColon(
            behind: key, value: value.trimmingPrefix { $0 == " " }, at: lines.range(start, end))
    }

    /// A colon where none may be: in a text, behind a line that has a value already or that has no colon.
    var unexpectedColon: Diagnostic {
        let start = lines.contentStart(ofItemAt: lines.firstNonBlank(of: offset))
        let colon = lines.range(offset, offset + 1)
        let key = lines.wordRange(at: start)
        if lines.isFollowedByBracket(key, openAt: offset) { return missingColon(behindKeyAt: start) }
        guard Int(key.end) == offset, let above = lines.lineAbove(offset) else {
            return .colonInText(lines.inlineValue(ofLineAt: offset), at: colon)
        }
        let (own, others) = (lines.indentation(of: offset), lines.indentation(of: above))
        let aboveKey = lines.contentStart(ofItemAt: above)
        guard lines.containsColon(from: above, to: lines.endOfLine(from: above)) else {
            return others > own || isContinuedText(above)
                ? .colonInText(lines.inlineValue(ofLineAt: offset), at: colon)
                : missingColon(behindKeyAt: aboveKey)
        }
        guard own > others else { return .colonInText(lines.inlineValue(ofLineAt: offset), at: colon) }
        if !isBesideItsContent, let misplaced = lineOutsideOfItsParent(above) { return misplaced }
        let model = (lines.text(lines.wordRange(at: aboveKey)), aboveKey - lines.lineStart(of: above))
        return .tooMuchIndentation(of: lines.text(key), model: model, at: key)
    }

    /// Whether a line without a colon goes on with a text that began further above.
    private func isContinuedText(_ line: Int) -> Bool {
        var line = line
        while let above = lines.lineAbove(line) {
            if lines.containsColon(from: above, to: lines.endOfLine(from: above)) {
                return lines.hasInlineText(lineAt: above)
                    && lines.indentation(of: line) > lines.indentation(of: above)
            }
            line = above
        }
        return false
    }

    /// Inside brackets: `key:"value"`, `key:[…]` or `key:,`.
    var missingBlankInBrackets: Diagnostic {
        let line = lines.firstNonBlank(of: offset)
        var key = offset
        while key > line, lines.isNamePart(at: key - 1) { key -= 1 }
        let name = lines.text(lines.range(key, offset))
        let value = lines.flowValueText(from: offset + 1)
        return .missingBlank(behind: name, value: value, at: lines.range(key, offset + 1))
    }

    /// Inside brackets: a comma before the key is missing, or the colon belongs to a text.
    var colonInBrackets: Diagnostic {
        let line = lines.firstNonBlank(of: offset)
        var key = offset
        while key > line, lines.isNamePart(at: key - 1) { key -= 1 }
        var value = offset
        while value > line, !Array(",{[".utf8).contains(lines.byte(value - 1)),
            !(isBlank(lines.byte(value - 1)) && lines.byte(value - 2) == UInt8(ascii: ":"))
        {
            value -= 1
        }
        while isBlank(lines.byte(value)) { value += 1 }
        if lines.byte(value) == UInt8(ascii: "(") {
            return .roundBracket(at: lines.range(value, value + 1))
        }
        if value < key, lines.isKeyElsewhere(lines.range(key, offset)) {
            return .missingComma(before: lines.text(lines.range(key, offset)), at: lines.range(key, offset))
        }
        return .colonInText(lines.flowValueText(from: value), at: lines.range(offset, offset + 1))
    }
}
