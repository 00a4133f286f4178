/// A script without comments and without white space that has no meaning; what is left is the same program.
///
/// Statements have to end with a semicolon or a closing brace, as the sources in `FormScript` do.
///
/// - Parameter exported: Constants that other modules know; the others get short names. Nil to keep all names.
func compactScript(_ source: String, exporting exported: [String]? = nil) -> String {
    let tokens = scriptTokens(source)
    return compactText(exported.map { withShortNames(tokens, keeping: Set($0)) } ?? tokens)
}

private func compactText(_ tokens: [ScriptToken]) -> String {
    var result = ""
    var previous = ScriptToken(kind: .mark, text: ";")
    var depth = 0
    for token in withJoinedDeclarations(withoutNeedlessMarks(tokens)) {
        if needsSpace(previous, token) { result += " " }
        // The same to the program, and shorter.
        result += token.kind == .word && token.text == "const" ? "let" : token.text
        if token.kind == .mark {
            depth += token.depth
            // One statement a line, so that a difference can be read.
            if depth == 0, token.text == ";" || token.text == "," { result += "\n" }
        }
        previous = token
    }
    return result
}

/// Without commas in front of a closing bracket, semicolons in front of a closing brace, and brackets around the only
/// parameter of an arrow function. Loops have to have a body.
private func withoutNeedlessMarks(_ tokens: [ScriptToken]) -> [ScriptToken] {
    func isMark(_ index: Int, _ marks: String) -> Bool {
        tokens.indices.contains(index) && tokens[index].kind == .mark && marks.contains(tokens[index].text)
    }
    func isBracketOfParameter(at open: Int) -> Bool {
        isMark(open, "(") && tokens.indices.contains(open + 1) && tokens[open + 1].kind == .word
            && isMark(open + 2, ")") && isMark(open + 3, "=") && isMark(open + 4, ">")
    }
    return tokens.indices.filter { index in
        if isMark(index, ",") { return !isMark(index + 1, ")]}") }
        if isMark(index, ";") { return !isMark(index + 1, "}") }
        if isMark(index, "(") { return !isBracketOfParameter(at: index) }
        if isMark(index, ")") { return !isBracketOfParameter(at: index - 2) }
        return true
    }.map { tokens[$0] }
}

/// Constants outside of all brackets that follow one another, as one declaration.
private func withJoinedDeclarations(_ tokens: [ScriptToken]) -> [ScriptToken] {
    var result: [ScriptToken] = []
    var depth = 0
    var isDeclaration = false
    for (index, token) in tokens.enumerated() {
        let isFirst = depth == 0 && (index == 0 || tokens[index - 1].text == ";")
        if isFirst {
            let isNext = isDeclaration && token.text == "const"
            isDeclaration = token.text == "const"
            if isNext {
                result[result.count - 1] = ScriptToken(kind: .mark, text: ",")
                continue
            }
        }
        result.append(token)
        guard token.kind == .mark else { continue }
        depth += token.depth
    }
    return result
}

private func needsSpace(_ left: ScriptToken, _ right: ScriptToken) -> Bool {
    let areWords = left.kind == .word && right.kind == .word
    let isKeyword = left.kind == .word && (right.kind == .pattern)
    let areSigns = left.text.last == right.text.first && (left.text.last == "+" || left.text.last == "-")
    return areWords || isKeyword || areSigns
}

/// A piece of JavaScript, as far as its white space is concerned.
struct ScriptToken {
    enum Kind {
        /// A name, a keyword or a number.
        case word
        /// A string or a template with its quotes.
        case text
        /// A regular expression.
        case pattern
        /// One character of an operator (`++` and `--` whole), a bracket, a separator.
        case mark
    }

    let kind: Kind
    let text: String

    /// 1 for a bracket that opens, −1 for one that closes.
    var depth: Int {
        guard kind == .mark else { return 0 }
        return switch text {
        case "(", "[", "{": 1
        case ")", "]", "}": -1
        default: 0
        }
    }
}

/// The pieces of a script; comments are left out.
func scriptTokens(_ source: String) -> [ScriptToken] {
    var lexer = ScriptLexer(source)
    return lexer.read()
}

private struct ScriptLexer {
    let scalars: [Unicode.Scalar]
    private var index = 0
    private var tokens: [ScriptToken] = []

    init(_ source: String) { scalars = Array(source.unicodeScalars) }

    mutating func read() -> [ScriptToken] {
        while let scalar = peek() {
            switch scalar {
            case _ where scalar.value <= 0x20: index += 1
            case "/" where peek(1) == "/": skip { $0 != "\n" }
            case "\"", "'": take(.text, through: stringEnd(scalar))
            case "`": take(.text, through: templateEnd(from: index))
            case "/" where isPatternExpected: take(.pattern, through: patternEnd())
            case _ where isWordPart(scalar):
                var end = index
                while end < scalars.count, isWordPart(scalars[end]) { end += 1 }
                take(.word, through: end)
            case "+" where peek(1) == "+", "-" where peek(1) == "-": take(.mark, through: index + 2)
            default: take(.mark, through: index + 1)
            }
        }
        return tokens
    }

    private func peek(_ offset: Int = 0) -> Unicode.Scalar? {
        scalars.indices.contains(index + offset) ? scalars[index + offset] : nil
    }

    private mutating func skip(_ condition: (Unicode.Scalar) -> Bool) {
        while let scalar = peek(), condition(scalar) { index += 1 }
    }

    private mutating func take(_ kind: ScriptToken.Kind, through end: Int) {
        let end = max(min(end, scalars.count), index + 1)
        tokens.append(ScriptToken(kind: kind, text: String(String.UnicodeScalarView(scalars[index..<end]))))
        index = end
    }

    private func isWordPart(_ scalar: Unicode.Scalar) -> Bool { isWordScalar(scalar) }

    /// A slash behind a value divides; behind anything else it begins a regular expression.
    private var isPatternExpected: Bool {
        guard let last = tokens.last else { return true }
        switch last.kind {
        case .word: return last.text == "return"
        case .text, .pattern: return false
        case .mark: return last.depth >= 0
        }
    }

    private func stringEnd(_ quote: Unicode.Scalar) -> Int {
        var end = index + 1
        while end < scalars.count, scalars[end] != quote { end += scalars[end] == "\\" ? 2 : 1 }
        return end + 1
    }

    private func patternEnd() -> Int {
        var end = index + 1
        var isInClass = false
        while end < scalars.count, scalars[end] != "/" || isInClass {
            if scalars[end] == "[" { isInClass = true }
            if scalars[end] == "]" { isInClass = false }
            end += scalars[end] == "\\" ? 2 : 1
        }
        end += 1
        while end < scalars.count, isLetter(scalars[end]) { end += 1 }
        return end
    }

    /// Behind the closing quote of a template; what stands in `${…}` may hold strings and templates again.
    private func templateEnd(from start: Int) -> Int {
        var end = start + 1
        /// Open braces of the expressions around, innermost last; empty in the text of the template itself.
        var braces: [Int] = []
        var isInText = [true]
        while end < scalars.count {
            let scalar = scalars[end]
            if isInText.last == true {
                switch scalar {
                case "\\": end += 1
                case "`":
                    isInText.removeLast()
                    if isInText.isEmpty { return end + 1 }
                case "$" where end + 1 < scalars.count && scalars[end + 1] == "{":
                    isInText.append(false)
                    braces.append(0)
                    end += 1
                default: break
                }
            } else {
                switch scalar {
                case "`": isInText.append(true)
                case "{": braces.append((braces.popLast() ?? 0) + 1)
                case "}":
                    let open = braces.popLast() ?? 0
                    if open == 0 { isInText.removeLast() } else { braces.append(open - 1) }
                default: break
                }
            }
            end += 1
        }
        return end
    }
}

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    0x41...0x5A ~= scalar.value & 0xDF || scalar.value >= 0x80
}

private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || "0"..."9" ~= scalar || scalar == "_" || scalar == "$"
}

func isScriptWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "$"
}
