import CatalogDiagnostics

// Groups in brackets that are not closed, or hold what ends them.
extension YAMLProblem {
    /// Inside brackets something else than a comma or the closing bracket.
    func unfinished(_ opening: String, _ closing: String) -> Diagnostic {
        let bracket = lines.range(contextOffset, contextOffset + 1)
        let isOtherLine = lines.lineStart(of: contextOffset) != lines.lineStart(of: offset)
        if isOtherLine, let comment = commentWithBracket(contextOffset, closing) { return comment }
        if offset >= lines.count || (isOtherLine && !lines.isClosed(from: offset, by: closing)) {
            return .unclosedBracket(opening, closing: closing, at: bracket)
        }
        let found = lines.byte(offset)
        if isOtherLine, lines.indentation(of: offset) <= lines.indentation(of: contextOffset),
            lines.looksLikeEntry(from: lines.lineStart(of: offset), to: lines.endOfLine(from: offset))
        {
            return .unclosedBracket(opening, closing: closing, at: bracket)
        }
        switch found {
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            return .bracketOfOtherKind(
                opening, found: lines.character(at: offset), closing: closing, at: bracket)
        case UInt8(ascii: ":"):
            return isOtherLine ? missingCommaOnLineAbove : colonInBrackets
        default:
            let word = lines.wordRange(at: offset)
            return textBehindQuote(word) ?? bracketInText(word) ?? linkInText ?? aliasInText(word)
                ?? .missingComma(before: lines.text(word), at: word)
        }
    }

    /// Where the value begins inside brackets in which a place stands, on the same line.
    private func flowValueStart(before place: Int) -> Int {
        let line = lines.firstNonBlank(of: place)
        var start = place
        while start > line, !",{[".utf8.contains(lines.byte(start - 1)),
            !(isBlank(lines.byte(start - 1)) && lines.byte(start - 2) == UInt8(ascii: ":"))
        {
            start -= 1
        }
        while isBlank(lines.byte(start)) { start += 1 }
        return start
    }

    /// A bracket in the middle of a text, which has begun as one: `{de: Nur {name} darf}`.
    private func bracketInText(_ word: SourceRange) -> Diagnostic? {
        guard "{[".utf8.contains(lines.byte(offset)) else { return nil }
        let start = flowValueStart(before: offset)
        guard start < offset, !"\"'{[".utf8.contains(lines.byte(start)) else { return nil }
        return .bracketInText(
            lines.text(word), text: lines.wholeFlowText(around: offset), at: lines.range(offset, offset + 1))
    }

    /// A link of Markdown, whose text YAML takes for a list: `{de: [die Satzung](/satzung) gilt}`.
    private var linkInText: Diagnostic? {
        guard lines.byte(offset) == UInt8(ascii: "("), lines.byte(offset - 1) == UInt8(ascii: "]"),
            let start = lines.openBracket(before: offset - 1), start > contextOffset
        else { return nil }
        return .linkInText(text: lines.wholeFlowText(around: start), at: lines.range(start, start + 1))
    }

    /// A text that begins like a reference: `{de: *Letzter Tag}`.
    private func aliasInText(_ word: SourceRange) -> Diagnostic? {
        let start = flowValueStart(before: offset)
        guard start < offset, lines.byte(start) == UInt8(ascii: "*") else { return nil }
        let alias = lines.wordRange(at: start, isProperty: true)
        return .unknownAlias(
            String(lines.text(alias).dropFirst()), near: nil, text: lines.wholeFlowText(around: start),
            at: alias)
    }

    /// libyaml reads `a` and `b` of two lines as one text and stumbles at the colon behind `b`.
    private var missingCommaOnLineAbove: Diagnostic {
        let start = lines.firstNonBlank(of: offset)
        let word = lines.wordRange(at: start)
        guard Int(word.end) == offset else { return colonInBrackets }
        return .missingComma(before: lines.text(word), at: word)
    }

    /// A closing bracket, a comma or the like where a value should begin.
    var missingContent: Diagnostic {
        let place = lines.characterRange(at: offset)
        switch lines.byte(offset) {
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            return .unopenedBracket(lines.text(place), at: place)
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "?"):
            return reserved(at: offset)
        case UInt8(ascii: "-") where lines.firstNonBlank(of: offset) != offset:
            return reserved(at: offset)
        default:
            if let comment = commentInBracketsAbove { return comment }
            guard let bracket = lines.openBracket(before: offset) else {
                return .unreadable(at: lines.wordRange(at: offset))
            }
            let closing = lines.byte(bracket) == UInt8(ascii: "[") ? "]" : "}"
            return .unclosedBracket(
                lines.character(at: bracket), closing: closing, at: lines.range(bracket, bracket + 1))
        }
    }

    /// A value in brackets on the line above that begins with a number sign, so that it is a comment.
    private var commentInBracketsAbove: Diagnostic? {
        guard let above = lines.lineAbove(offset) else { return nil }
        let value = lines.inlineValueStart(ofLineAt: above)
        switch lines.byte(value) {
        case UInt8(ascii: "["): return commentWithBracket(value, "]")
        case UInt8(ascii: "{"): return commentWithBracket(value, "}")
        default: return nil
        }
    }

    /// A number sign behind a text inside brackets, which makes a comment of what closes them.
    private func commentWithBracket(_ bracket: Int, _ closing: String) -> Diagnostic? {
        let line = bracket..<lines.endOfLine(from: bracket)
        guard
            let sign = lines.unquotedParts(of: line).joined().first(where: { place in
                lines.byte(place) == UInt8(ascii: "#") && isBlank(lines.byte(place - 1))
            }),
            (sign..<line.upperBound).contains(where: { closing.utf8.first == lines.byte($0) })
        else { return nil }
        let word = lines.wordRange(at: sign)
        return .commentInText(lines.text(word), text: lines.wholeFlowText(around: sign), at: word)
    }
}
