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

    /// The words that mean something to whoever looks for white space.
    enum Word {
        case const, `let`, `return`, `true`, `false`
        /// The object of the functions that conditions call.
        case functions
        case other

        /// What is the same to the program, and shorter.
        var shorter: String? {
            switch self {
            case .const: "let"
            case .true: "!0"
            case .false: "!1"
            case .let, .return, .functions, .other: nil
            }
        }
    }

    let kind: Kind
    let word: Word
    /// The first character of a mark; 0 for everything else.
    let sign: UInt8
    /// 1 for a bracket that opens, also in front of code in a template; −1 for one that closes, 0 for both or none.
    let depth: Int8
    /// Whether code in a template follows.
    let opensCode: Bool
    /// Where it stands in its script; empty for a mark that was put there later.
    let place: Range<Int>

    /// A piece of a script.
    init(kind: Kind, _ text: UnsafeBufferPointer<UInt8>, at place: Range<Int>) {
        let first = text.first ?? 0
        self.kind = kind
        self.place = place
        word = kind == .word ? Self.word(text) : .other
        sign = kind == .mark ? first : 0
        opensCode = kind == .text && Self.opensCode(text)
        switch kind {
        case .mark: depth = Self.depth(of: first)
        case .text: depth = (opensCode ? 1 : 0) - (first == "}" ? 1 : 0)
        case .word, .pattern: depth = 0
        }
    }

    /// A mark that stands in no script.
    init(mark: Unicode.Scalar) {
        kind = .mark
        word = .other
        sign = UInt8(ascii: mark)
        depth = Self.depth(of: sign)
        opensCode = false
        place = 0..<0
    }

    /// Whether names follow that are declared.
    var declares: Bool { word == .const || word == .let }

    private static func depth(of sign: UInt8) -> Int8 {
        switch sign {
        case "(", "[", "{": 1
        case ")", "]", "}": -1
        default: 0
        }
    }

    private static func opensCode(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first, !(first == "\""), !(first == "'"), text.count >= 2 else { return false }
        return text[text.count - 2] == "$" && text[text.count - 1] == "{"
    }

    private static func word(_ text: UnsafeBufferPointer<UInt8>) -> Word {
        func isWord(_ word: StaticString) -> Bool {
            word.utf8CodeUnitCount == text.count && word.withUTF8Buffer { $0.elementsEqual(text) }
        }
        return switch text.first {
        case UInt8(ascii: "c")? where isWord("const"): .const
        case UInt8(ascii: "l")? where isWord("let"): .let
        case UInt8(ascii: "r")? where isWord("return"): .return
        case UInt8(ascii: "t")? where isWord("true"): .true
        case UInt8(ascii: "f")? where isWord("false"): .false
        case UInt8(ascii: "F")? where isWord("F"): .functions
        default: .other
        }
    }
}

/// A byte that is an ASCII character.
func ~= (character: Unicode.Scalar, byte: UInt8) -> Bool { UInt8(ascii: character) == byte }

func == (byte: UInt8, character: Unicode.Scalar) -> Bool { UInt8(ascii: character) == byte }
