import CatalogDiagnostics

/// Translates the mistake at which libyaml stopped into one for people, at the place where it was made.
///
/// libyaml often notices a mistake only later: a quote that is not closed at the end of the file, a line that
/// is indented too much at its colon. What the lines around look like tells where to point.
struct YAMLProblem {
    private let failure: YAMLFailure
    /// Where libyaml stopped, and where what it was reading began.
    private let offset: Int
    private let contextOffset: Int
    private let lines: SourceLines
    private let lastMultilineQuote: Range<Int>?

    init(
        _ failure: YAMLFailure, offset: Int, contextOffset: Int, source: [UInt8], file: SourceFileID,
        lastMultilineQuote: Range<Int>?
    ) {
        self.failure = failure
        self.offset = offset
        self.contextOffset = contextOffset
        self.lastMultilineQuote = lastMultilineQuote
        lines = SourceLines(source: source, file: file)
    }

    var diagnostic: Diagnostic {
        if let tab = lines.indentationTab(of: offset) {
            return .tabIndentation(at: lines.range(tab, tab + 1))
        }
        if let quote = openedTooEarly { return unclosedQuote(at: quote) }
        switch failure.problem {
        case "could not find expected ':'":
            return missingColon
        case "mapping values are not allowed in this context":
            return unexpectedColon
        case "mapping keys are not allowed in this context":
            return .reservedCharacter("?", at: lines.range(offset, offset + 1))
        case "block sequence entries are not allowed in this context":
            return .listOnKeyLine(at: lines.range(offset, offset + 1))
        case "found character that cannot start any token":
            return .reservedCharacter(lines.character(at: offset), at: lines.characterRange(at: offset))
        case "did not find expected alphabetic or numeric character":
            return .reservedCharacter(
                lines.character(at: contextOffset), at: lines.characterRange(at: contextOffset))
        case "found unexpected end of stream", "found unexpected document indicator":
            return failure.context == "while scanning a quoted scalar"
                ? unclosedQuote(at: contextOffset) : other
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            let escape = lines.range(offset, lines.escapeEnd(from: offset))
            return .wrongEscape(lines.text(escape), at: escape)
        default:
            return diagnosticOfBlock
        }
    }

    private var diagnosticOfBlock: Diagnostic {
        switch failure.problem {
        case "did not find expected key", "did not find expected '-' indicator",
            "did not find expected <document start>":
            return unexpectedLine
        case "did not find expected ',' or ']'":
            return unfinished("[", "]")
        case "did not find expected ',' or '}'":
            return unfinished("{", "}")
        case "did not find expected node content":
            return missingContent
        case "did not find expected comment or line break"
        where failure.context == "while scanning a block scalar",
            "found an indentation indicator equal to 0":
            return .wrongTextBlock(at: lines.wordRange(at: contextOffset))
        case "found unknown directive name", "found incompatible YAML document",
            "found duplicate %YAML directive",
            "found duplicate %TAG directive", "could not find expected directive name",
            "did not find expected version number", "did not find expected digit or '.' character",
            "found extremely long version number", "found unexpected non-alphabetical character":
            let directive = lines.lineRange(
                of: lines.byte(offset) == UInt8(ascii: "%") ? offset : contextOffset)
            return .directive(lines.text(directive), at: directive)
        default:
            return other
        }
    }

    private var other: Diagnostic {
        switch failure.context {
        case "while scanning a directive", "while parsing a %YAML directive",
            "while parsing a %TAG directive":
            let directive = lines.lineRange(of: contextOffset)
            return .directive(lines.text(directive), at: directive)
        case "while scanning a tag", "while parsing a tag", "while parsing a node":
            let tag = lines.wordRange(at: contextOffset, isProperty: true)
            return .tag(lines.text(tag), at: tag)
        default:
            return .unreadableYAML(at: lines.wordRange(at: offset))
        }
    }
}

// MARK: Quotes

extension YAMLProblem {
    /// A quoted text that swallowed lines which look like entries, and behind whose end libyaml stumbled.
    private var openedTooEarly: Int? {
        guard let quote = lastMultilineQuote, quote.upperBound <= offset,
            lines.lineStart(of: offset) <= quote.upperBound
                || failure.problem.hasPrefix("found unexpected end"),
            lines.looksLikeEntry(from: lines.nextLine(after: quote.lowerBound), to: quote.upperBound)
        else { return nil }
        return quote.lowerBound
    }

    private func unclosedQuote(at start: Int) -> Diagnostic {
        .unclosedQuote(lines.character(at: start), at: lines.range(start, start + 1))
    }
}

// MARK: Colons

extension YAMLProblem {
    /// What should have been a key has no colon.
    private var missingColon: Diagnostic {
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
        let word = lines.wordRange(at: contextOffset)
        return .missingColon(after: lines.text(word), at: word)
    }

    /// A colon where none may be: in a text, behind a line that has a value already or that has no colon.
    private var unexpectedColon: Diagnostic {
        let start = lines.firstNonBlank(of: offset)
        let colon = lines.range(offset, offset + 1)
        guard !lines.containsColon(from: start, to: offset), let above = lines.lineAbove(offset),
            lines.indentation(of: offset) > lines.indentation(of: above)
        else { return .colonInText(at: colon) }
        let word = lines.wordRange(at: start)
        if lines.containsColon(from: above, to: lines.endOfLine(from: above)) {
            return .tooMuchIndentation(of: lines.text(word), at: word)
        }
        let key = lines.wordRange(at: lines.contentStart(ofItemAt: above))
        return .missingColon(after: lines.text(key), at: key)
    }
}

// MARK: Structure

extension YAMLProblem {
    /// Something that is neither the next entry nor the end of a group.
    private var unexpectedLine: Diagnostic {
        let word = lines.wordRange(at: offset)
        let text = lines.text(word)
        switch text.first {
        case "]", "}": return .unopenedBracket(String(text.prefix(1)), at: lines.range(offset, offset + 1))
        default: break
        }
        guard lines.firstNonBlank(of: offset) == offset else { return .textBehindValue(text, at: word) }
        return .wrongIndentation(of: text, at: word)
    }

    /// Inside brackets something else than a comma or the closing bracket.
    private func unfinished(_ opening: String, _ closing: String) -> Diagnostic {
        let bracket = lines.range(contextOffset, contextOffset + 1)
        let isOtherLine = lines.lineStart(of: contextOffset) != lines.lineStart(of: offset)
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
            return .unclosedBracket(opening, closing: closing, at: bracket)
        case UInt8(ascii: ":"):
            return isOtherLine
                ? missingCommaOnLineAbove : .colonInText(at: lines.range(offset, offset + 1))
        default:
            let word = lines.wordRange(at: offset)
            return .missingComma(before: lines.text(word), at: word)
        }
    }

    /// libyaml reads `a` and `b` of two lines as one text and stumbles at the colon behind `b`.
    private var missingCommaOnLineAbove: Diagnostic {
        let word = lines.wordRange(at: lines.firstNonBlank(of: offset))
        return .missingComma(before: lines.text(word), at: word)
    }

    /// A closing bracket, a comma or the like where a value should begin.
    private var missingContent: Diagnostic {
        let place = lines.characterRange(at: offset)
        switch lines.byte(offset) {
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            return .unopenedBracket(lines.text(place), at: place)
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "?"):
            return .reservedCharacter(lines.text(place), at: place)
        default:
            guard offset < lines.count, failure.context == "while parsing a flow node" else {
                return .unreadableYAML(at: lines.wordRange(at: offset))
            }
            return .unreadableYAML(at: lines.wordRange(at: offset))
        }
    }
}
