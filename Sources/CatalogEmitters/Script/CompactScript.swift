/// A script without comments and without white space that has no meaning; what is left is the same program.
///
/// Statements have to end with a semicolon or a closing brace, as the sources in `FormScript` do.
///
/// - Parameter exported: Constants that other modules know; the others get short names.
package func compactScript(_ source: String, exporting exported: [String]) -> [UInt8] {
    compactScript(withShortNames(scriptTokens(source), keeping: Set(exported)))
}

/// The script that some tokens make. Declarations that follow one another become one.
func compactScript(_ tokens: [ScriptToken]) -> [UInt8] {
    var script: [UInt8] = []
    var previous = ScriptToken(kind: .mark, text: ";")
    /// For each bracket around, the innermost last: whether the statement that is being written is a declaration.
    var isDeclaration = [false]
    var depth: Int { isDeclaration.count - 1 }
    for index in tokens.indices where !isNeedless(tokens, index) {
        var token = tokens[index]
        if previous.sign == ";" {
            let isNext = isDeclaration[depth] && token.declares
            isDeclaration[depth] = token.declares
            if isNext {
                // In place of the semicolon and the end of its line.
                script.removeLast(depth == 0 ? 2 : 1)
                token = ScriptToken(kind: .mark, text: ",")
            }
        } else if token.declares {
            isDeclaration[depth] = true
        }
        let text = isOperand(tokens, index) ? token.shortest : token.text
        if needsSpace(previous, token), text.utf8.first != UInt8(ascii: "!") {
            script.append(UInt8(ascii: " "))
        }
        script += text.utf8
        if token.depth > 0 { isDeclaration.append(false) }
        if token.depth < 0, depth > 0 { isDeclaration.removeLast() }
        if token.kind == .mark {
            // One statement a line, so that a difference can be read.
            if depth == 0, token.sign == ";" || token.sign == "," { script.append(UInt8(ascii: "\n")) }
        }
        previous = token
    }
    return script
}

/// Whether a mark says nothing: a comma in front of a closing bracket, a semicolon in front of a closing brace, a bracket around the only
/// parameter of an arrow function. Loops have to have a body.
private func isNeedless(_ tokens: [ScriptToken], _ index: Int) -> Bool {
    func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
        tokens.indices.contains(index) && tokens[index].sign == sign
    }
    func isBracketOfParameter(at open: Int) -> Bool {
        isSign(open, "(") && isSign(open + 2, ")") && isSign(open + 3, "=") && isSign(open + 4, ">")
            && tokens[open + 1].kind == .word
    }
    return switch tokens[index].sign {
    case ",": isSign(index + 1, ")") || isSign(index + 1, "]") || isSign(index + 1, "}")
    case ";": isSign(index + 1, "}")
    case "(": isBracketOfParameter(at: index)
    case ")": isBracketOfParameter(at: index - 2)
    default: false
    }
}

/// Whether a word stands for a value and nothing is done to it that another way of writing it would change.
private func isOperand(_ tokens: [ScriptToken], _ index: Int) -> Bool {
    let next = index + 1 < tokens.count ? tokens[index + 1].sign : 0
    let isName = index > 0 && tokens[index - 1].sign == "."
    switch next {
    case ":", ".", "(", "[", "*": return false
    default: return !isName
    }
}

private func needsSpace(_ left: ScriptToken, _ right: ScriptToken) -> Bool {
    switch (left.kind, right.kind) {
    case (.word, .word), (.word, .pattern): true
    case (.mark, .pattern): left.sign == "/"
    case (.mark, .mark): left.sign == right.sign && (left.sign == "+" || left.sign == "-")
    default: false
    }
}

/// A piece of JavaScript, as far as its white space is concerned.
struct ScriptToken {
    enum Kind {
        /// A name, a keyword or a number.
        case word
        /// A string with its quotes, or the part of a template up to code or behind it, with `${` and `}`.
        case text
        /// A regular expression.
        case pattern
        /// One character of an operator (`++` and `--` whole), a bracket, a separator.
        case mark
    }

    let kind: Kind
    let text: String
    /// The first character of a mark; 0 for everything else.
    let sign: UInt8
    /// 1 for a bracket that opens, also in front of code in a template; −1 for one that closes, 0 for both or none.
    let depth: Int8

    init(kind: Kind, text: String) {
        self.kind = kind
        self.text = text
        let first = text.utf8.first ?? 0
        sign = kind == .mark ? first : 0
        switch kind {
        case .mark:
            switch first {
            case "(", "[", "{": depth = 1
            case ")", "]", "}": depth = -1
            default: depth = 0
            }
        case .text: depth = (Self.opensCode(text) ? 1 : 0) - (first == "}" ? 1 : 0)
        case .word, .pattern: depth = 0
        }
    }

    /// Whether names follow that are declared.
    var declares: Bool { kind == .word && (text == "const" || text == "let") }
    /// What is the same to the program, and shorter.
    var shortest: String {
        guard kind == .word else { return text }
        return switch text {
        case "const": "let"
        case "true": "!0"
        case "false": "!1"
        default: text
        }
    }

    /// Whether code in a template follows.
    var opensCode: Bool { kind == .text && Self.opensCode(text) }

    private static func opensCode(_ text: String) -> Bool {
        guard let first = text.utf8.first, !(first == "\""), !(first == "'") else { return false }
        return text.utf8.suffix(2).elementsEqual("${".utf8)
    }
}

/// The pieces of a script; comments are left out.
func scriptTokens(_ source: String) -> [ScriptToken] { scriptTokens(Array(source.utf8)) }

func scriptTokens(_ source: [UInt8]) -> [ScriptToken] {
    var lexer = ScriptLexer(source)
    return lexer.read()
}

private struct ScriptLexer {
    private let bytes: [UInt8]
    private var index = 0
    private var tokens: [ScriptToken] = []
    /// Of the templates around, the innermost last: how many braces are open in their code.
    private var braces: [Int] = []

    init(_ source: [UInt8]) { bytes = source }

    mutating func read() -> [ScriptToken] {
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case _ where byte <= 0x20: index += 1
            case "/" where isNext("/"): skipLine()
            case "\"", "'": take(.text, through: stringEnd(byte))
            case "`": takeTemplate()
            case "}" where braces.last == 0:
                braces.removeLast()
                takeTemplate()
            case "/" where isPatternExpected: take(.pattern, through: patternEnd())
            case _ where isWordByte(byte):
                var end = index
                while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
                take(.word, through: end)
            case "+" where isNext("+"), "-" where isNext("-"): take(.mark, through: index + 2)
            default:
                if let open = braces.popLast() {
                    braces.append(open + (byte == "{" ? 1 : byte == "}" ? -1 : 0))
                }
                take(.mark, through: index + 1)
            }
        }
        return tokens
    }

    private func isNext(_ sign: Unicode.Scalar) -> Bool {
        index + 1 < bytes.count && bytes[index + 1] == sign
    }

    private mutating func skipLine() {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    }

    private mutating func take(_ kind: ScriptToken.Kind, through end: Int) {
        let end = max(min(end, bytes.count), index + 1)
        tokens.append(ScriptToken(kind: kind, text: String(decoding: bytes[index..<end], as: UTF8.self)))
        index = end
    }

    /// A slash behind a value divides; behind anything else it begins a regular expression.
    private var isPatternExpected: Bool {
        guard let last = tokens.last else { return true }
        switch last.kind {
        case .word: return last.text == "return"
        case .text: return last.opensCode
        case .pattern: return false
        case .mark: return last.depth >= 0
        }
    }

    private func stringEnd(_ quote: UInt8) -> Int {
        var end = index + 1
        while end < bytes.count, bytes[end] != quote { end += bytes[end] == "\\" ? 2 : 1 }
        return end + 1
    }

    private func patternEnd() -> Int {
        var end = index + 1
        var isInClass = false
        while end < bytes.count, !(bytes[end] == "/") || isInClass {
            if bytes[end] == "[" { isInClass = true }
            if bytes[end] == "]" { isInClass = false }
            end += bytes[end] == "\\" ? 2 : 1
        }
        end += 1
        while end < bytes.count, isLetter(bytes[end]) { end += 1 }
        return end
    }

    /// The text of a template, from its quote or the end of code, to code or its end.
    private mutating func takeTemplate() {
        var end = index + 1
        while end < bytes.count, !(bytes[end] == "`") {
            if bytes[end] == "$", end + 1 < bytes.count, bytes[end + 1] == "{" {
                braces.append(0)
                return take(.text, through: end + 2)
            }
            end += bytes[end] == "\\" ? 2 : 1
        }
        take(.text, through: end + 1)
    }
}

private func isLetter(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte & 0xDF || byte >= 0x80 }

private func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || 0x30...0x39 ~= byte || byte == "_" || byte == "$"
}

/// A byte that is an ASCII character.
func ~= (character: Unicode.Scalar, byte: UInt8) -> Bool { UInt8(ascii: character) == byte }

func == (byte: UInt8, character: Unicode.Scalar) -> Bool { UInt8(ascii: character) == byte }
