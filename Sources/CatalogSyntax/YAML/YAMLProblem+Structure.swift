import CatalogDiagnostics

extension YAMLProblem {
    /// Something that is neither the next entry nor the end of a group.
    var unexpectedLine: Diagnostic {
        let word = lines.wordRange(at: offset)
        let text = lines.text(word)
        switch text.first {
        case "]", "}": return .unopenedBracket(String(text.prefix(1)), at: lines.range(offset, offset + 1))
        default: break
        }
        guard lines.firstNonBlank(of: offset) == offset else { return unexpectedText(text, at: word) }
        if lines.byte(offset) == UInt8(ascii: ":") {
            return .missingKey(at: lines.range(offset, offset + 1))
        }
        if failure.problem == "did not find expected <document start>", let above = lines.lineAbove(offset),
            lines.text(lines.lineRange(of: above)) == "..."
        {
            return .severalDocuments(at: lines.lineRange(of: above))
        }
        return wrongIndentation
    }

    /// A text that begins like a reference is taken for one, and its second word is too much.
    private func unexpectedText(_ text: String, at word: SourceRange) -> Diagnostic {
        let value = lines.inlineValueStart(ofLineAt: offset)
        if lines.byte(value) == UInt8(ascii: "*") {
            let alias = lines.wordRange(at: value, isProperty: true)
            let name = lines.text(alias).dropFirst()
            if !lines.contains("&\(name)", before: value) {
                return .unknownAlias(
                    String(name), near: nil, text: lines.inlineValue(ofLineAt: offset), at: alias)
            }
        }
        if text.first == ",", "{[".utf8.contains(lines.byte(value)),
            lines.looksLikeEntry(from: offset + 1, to: lines.endOfLine(from: offset))
        {
            return .entryBehindValue(
                lines.text(lines.range(offset + 1, lines.endOfLine(from: offset))), at: word)
        }
        return .textBehindValue(text, value: meantText(lines.inlineValue(ofLineAt: offset)), at: word)
    }

    /// What stands between the quotes around a text that has some inside, too: `'Wie geht's?'`. Not so `"one" and "two"`.
    private func meantText(_ value: String) -> String {
        guard let quote = value.first, quote == "\"" || quote == "'", value.count > 2, value.last == quote,
            let next = value.dropFirst().firstIndex(of: quote)
        else { return value }
        let behind = value[value.index(after: next)...]
        guard !behind.isEmpty, behind.first != " " else { return value }
        return String(value.dropFirst().dropLast())
            .replacing(quote == "'" ? "''" : "\\\"", with: String(quote))
    }

    /// What stands behind a value in brackets on one line: `{size} > 2`.
    var textBehindBrackets: Diagnostic? {
        let start = lines.inlineValueStart(ofLineAt: contextOffset)
        guard start < contextOffset, "{[".utf8.contains(lines.byte(start)) else { return nil }
        let word = lines.wordRange(at: contextOffset)
        return .textBehindValue(
            lines.text(word), value: lines.inlineValue(ofLineAt: contextOffset), at: word)
    }

    /// Inside brackets, a text directly behind the quote that has ended the value, or the rest of an expression that begins with a text;
    /// nil if it stands elsewhere.
    func textBehindQuote(_ word: SourceRange) -> Diagnostic? {
        let line = lines.lineStart(of: offset)..<lines.endOfLine(from: offset)
        // `{when: "fish" in goods}`
        if wordsBehindText.contains(lines.text(word)),
            let text = lines.quotedTexts(in: line).last(where: { $0.upperBound <= offset }),
            (text.upperBound..<offset).allSatisfy({ isBlank(lines.byte($0)) })
        {
            let written = lines.flowValueText(from: offset)
            // A comma between parentheses does not end it.
            let rest = written.contains("(") ? lines.flowValueWithParentheses(from: offset) : nil
            return .textBehindValue(
                lines.text(word),
                value: lines.text(lines.range(text.lowerBound, offset)) + (rest ?? written), at: word)
        }
        guard let quoted = lines.quotedTexts(in: line).first(where: { $0.upperBound == offset }) else {
            return nil
        }
        // `in ("a", "b")`: a comma has ended the value, and the text is none of its own.
        if lines.byte(offset) == UInt8(ascii: ")"), let whole = lines.flowValueWithParenthesis(around: offset)
        {
            return .textBehindValue(lines.text(word), value: whole, at: word)
        }
        // Up to the quote behind which the value ends.
        let end = (offset..<line.upperBound).first { place in
            guard lines.byte(place) == lines.byte(quoted.lowerBound) else { return false }
            let next = ((place + 1)..<line.upperBound).first { !isBlank(lines.byte($0)) }
            return next.map { ",]}".utf8.contains(lines.byte($0)) } ?? true
        }
        let whole =
            end.map { lines.text(lines.range(quoted.lowerBound, $0 + 1)) }
            ?? lines.text(lines.range(quoted.lowerBound, offset)) + lines.flowValueText(from: offset)
        return .textBehindValue(lines.text(word), value: meantText(whole), at: word)
    }
}

/// What may follow a text in an expression, and nothing else between brackets.
private let wordsBehindText: Set<String> = ["in", "and", "or", "=", "!=", "<", ">", "<=", ">="]
