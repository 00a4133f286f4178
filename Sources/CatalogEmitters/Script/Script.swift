/// A piece of JavaScript with the tokens in it; comments are left out.
struct Script {
    let bytes: [UInt8]
    let tokens: [ScriptToken]

    init(_ source: String) { self.init(Array(source.utf8)) }

    init(_ source: [UInt8]) {
        bytes = source
        tokens = source.withUnsafeBufferPointer { source in
            var lexer = ScriptLexer(source)
            return lexer.read()
        }
    }

    func text(_ token: ScriptToken) -> String {
        guard token.place.isEmpty, token.sign != 0 else {
            return String(decoding: bytes[token.place], as: UTF8.self)
        }
        return String(Unicode.Scalar(token.sign))
    }

    /// Appends the text of a token.
    func write(_ token: ScriptToken, to script: inout [UInt8]) {
        switch token.place.count {
        // Put there later.
        case 0: script.append(token.sign)
        case 1: script.append(bytes[token.place.lowerBound])
        default:
            bytes.withUnsafeBufferPointer {
                script.append(contentsOf: UnsafeBufferPointer(rebasing: $0[token.place]))
            }
        }
    }

    /// The words, each as often as it stands there.
    var words: [String] { tokens.filter { $0.kind == .word }.map(text) }

    /// The constants that the script declares outside of all brackets.
    var declaredNames: [String] {
        var names: [String] = []
        var depth = 0
        for (index, token) in tokens.enumerated() {
            if depth == 0, token.kind == .word, index > 0, index + 1 < tokens.count,
                tokens[index + 1].sign == "=",
                tokens[index - 1].word == .const || tokens[index - 1].sign == ","
            {
                names.append(text(token))
            }
            if token.kind == .mark { depth += Int(token.depth) }
        }
        return names
    }
}

private struct ScriptLexer {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var tokens: [ScriptToken] = []
    /// Of the templates around, the innermost last: how many braces are open in their code.
    private var braces: [Int] = []

    init(_ source: UnsafeBufferPointer<UInt8>) {
        bytes = source
        tokens.reserveCapacity(source.count / 3)
    }

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
        let place = index..<max(min(end, bytes.count), index + 1)
        tokens.append(ScriptToken(kind: kind, UnsafeBufferPointer(rebasing: bytes[place]), at: place))
        index = place.upperBound
    }

    /// A slash behind a value divides; behind anything else it begins a regular expression.
    private var isPatternExpected: Bool {
        guard let last = tokens.last else { return true }
        switch last.kind {
        case .word: return last.word == .return
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
