import CatalogDiagnostics

/// Translates the mistake at which libyaml stopped into one for people, at the place where it was made.
///
/// libyaml often notices a mistake only later: a quote that is not closed at the end of the file, a line that
/// is indented too much at its colon. What the lines around look like tells where to point.
struct YAMLProblem {
    let failure: YAMLFailure
    /// Where libyaml stopped, and where what it was reading began.
    let offset: Int
    let contextOffset: Int
    let lines: SourceLines
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
        if let tabs = lines.indentationTabs(of: offset) { return .tabIndentation(at: tabs) }
        let diagnostic = openedTooEarly.map(unclosedQuote) ?? itemStuckToItsDash ?? diagnosticOfProblem
        let places = [Int(diagnostic.range.start), offset].flatMap { [$0, lines.lineAbove($0) ?? $0] }
        for place in places {
            guard let character = lines.structuralInvisible(ofLineAt: place) else { continue }
            var (end, count) = (character.offset + character.length, 1)
            while InvisibleScalar(in: lines.source, at: end)?.scalar == character.scalar {
                end += character.length
                count += 1
            }
            return .invisibleCharacter(character, count: count, at: lines.range(character.offset, end))
        }
        return diagnostic
    }

    private var diagnosticOfProblem: Diagnostic {
        switch failure.problem {
        case "could not find expected ':'":
            return missingColon
        case "mapping values are not allowed in this context":
            return unexpectedColon
        case "mapping keys are not allowed in this context":
            return reserved(at: offset)
        case "block sequence entries are not allowed in this context":
            let dash = lines.range(offset, offset + 1)
            return lines.firstNonBlank(of: offset) == offset
                ? .unexpectedDash(at: dash) : .listOnKeyLine(at: dash)
        case "found character that cannot start any token":
            return reserved(at: offset)
        case "did not find expected alphabetic or numeric character":
            return reserved(at: contextOffset)
        case "found unexpected end of stream", "found unexpected document indicator":
            return failure.context == "while scanning a quoted scalar"
                ? unclosedQuote(at: contextOffset) : other
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            // Of digits that are wrong, libyaml names the place behind the letter.
            let start = lines.byte(offset) == UInt8(ascii: "\\") ? offset : max(0, offset - 2)
            let escape = lines.range(start, lines.escapeEnd(from: start))
            return .wrongEscape(lines.text(escape), at: escape)
        default:
            return diagnosticOfBlock
        }
    }

    func reserved(at offset: Int) -> Diagnostic {
        .reservedCharacter(
            lines.character(at: offset), text: lines.unreadValue(from: offset),
            at: lines.characterRange(at: offset))
    }

    private var diagnosticOfBlock: Diagnostic {
        switch failure.problem {
        case "did not find expected '-' indicator":
            return mixedList ?? unexpectedLine
        case "did not find expected key",
            "did not find expected <document start>":
            return unexpectedLine
        case "did not find expected ',' or ']'":
            return unfinished("[", "]")
        case "did not find expected ',' or '}'":
            return unfinished("{", "}")
        case "found unexpected ':'":
            return missingBlankInBrackets
        case "did not find expected node content":
            return missingContent
        case "did not find expected comment or line break"
        where failure.context == "while scanning a block scalar",
            "found an indentation indicator equal to 0":
            return textBehindBrackets ?? .wrongTextBlock(at: lines.wordRange(at: contextOffset))
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
            return .tag(lines.text(tag), text: lines.unreadValue(from: contextOffset), at: tag)
        default:
            return .unreadable(at: lines.wordRange(at: offset))
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

    func unclosedQuote(at start: Int) -> Diagnostic {
        .unclosedQuote(lines.character(at: start), at: lines.range(start, start + 1))
    }
}
