/// Cuts the text of an expression into tokens, in one pass.
struct ExpressionLexer {
    private let scalars: [Unicode.Scalar]
    /// The UTF-8 offset of each scalar, and that of the end.
    private let offsets: [Int]
    private var index = 0

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        var offsets = [0]
        offsets.reserveCapacity(scalars.count + 1)
        var offset = 0
        for scalar in scalars {
            offset += Unicode.UTF8.width(scalar)
            offsets.append(offset)
        }
        self.offsets = offsets
    }

    /// All tokens, with an `end` behind the last.
    static func tokens(of text: String) throws(ExpressionMistake) -> [ExpressionToken] {
        var lexer = ExpressionLexer(text)
        var tokens: [ExpressionToken] = []
        while let token = try lexer.next() { tokens.append(token) }
        tokens.append(ExpressionToken(kind: .end, text: "", offsets: lexer.range(from: lexer.scalars.count)))
        return tokens
    }

    private func range(from start: Int) -> Range<Int> {
        offsets[start]..<offsets[max(start, min(index, scalars.count))]
    }

    private func text(from start: Int) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<index])
        return String(view)
    }

    private func scalar(at place: Int) -> Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

    private mutating func next() throws(ExpressionMistake) -> ExpressionToken? {
        while let scalar = scalar(at: index), scalar.properties.isWhitespace { index += 1 }
        guard let first = scalar(at: index) else { return nil }
        let start = index
        if Self.isNameStart(first) {
            while let scalar = scalar(at: index), Self.isNameStart(scalar) || Self.isDigit(scalar) {
                index += 1
            }
            return token(.name, from: start)
        }
        if Self.isDigit(first) { return try number(from: start) }
        if let closing = Self.quotes[first] { return try string(from: start, closing: closing) }
        return try sign(from: start)
    }

    private func token(_ kind: ExpressionToken.Kind, from start: Int) -> ExpressionToken {
        ExpressionToken(kind: kind, text: text(from: start), offsets: range(from: start))
    }

    private mutating func number(from start: Int) throws(ExpressionMistake) -> ExpressionToken {
        while let scalar = scalar(at: index), Self.isDigit(scalar) { index += 1 }
        if scalar(at: index) == ".", let behind = scalar(at: index + 1), Self.isDigit(behind) {
            index += 1
            while let scalar = scalar(at: index), Self.isDigit(scalar) { index += 1 }
        }
        readExponent()
        let digits = index
        // A letter, or a comma with a digit, that follows without a blank belongs to what was meant as a number.
        while let scalar = scalar(at: index), Self.isNameStart(scalar) || Self.isDigit(scalar) { index += 1 }
        guard index == digits else {
            throw ExpressionMistake(offsets: range(from: start), kind: .wrongNumber(text(from: start)))
        }
        return token(.number, from: start)
    }

    /// `e3`, `E-3`: the power of ten behind a number.
    private mutating func readExponent() {
        guard let letter = scalar(at: index), letter == "e" || letter == "E" else { return }
        let isSigned = scalar(at: index + 1) == "+" || scalar(at: index + 1) == "-"
        let first = index + (isSigned ? 2 : 1)
        guard let digit = scalar(at: first), Self.isDigit(digit) else { return }
        index = first
        while let scalar = scalar(at: index), Self.isDigit(scalar) { index += 1 }
    }

    /// What stands for a scalar behind a backslash: `\n`, `\u00E4`, `\U01F40E`, and two surrogates in a row. Nil for
    /// anything else.
    private mutating func escaped() -> Unicode.Scalar? {
        let letter = scalar(at: index)
        if index < scalars.count { index += 1 }
        switch letter {
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "\\": return "\\"
        case "\"": return "\""
        case "'": return "'"
        case "U": return hexadecimal(6).flatMap(Unicode.Scalar.init)
        case "u":
            guard let first = hexadecimal(4) else { return nil }
            guard 0xD800...0xDBFF ~= first else { return Unicode.Scalar(first) }
            guard scalar(at: index) == "\\", scalar(at: index + 1) == "u" else { return nil }
            index += 2
            guard let second = hexadecimal(4), 0xDC00...0xDFFF ~= second else { return nil }
            return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        default: return nil
        }
    }

    private mutating func hexadecimal(_ count: Int) -> UInt32? {
        guard index + count <= scalars.count else { return nil }
        let digits = String(String.UnicodeScalarView(scalars[index..<(index + count)]))
        guard digits.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }), let value = UInt32(digits, radix: 16)
        else {
            return nil
        }
        index += count
        return value
    }

    private mutating func string(
        from start: Int, closing: Set<Unicode.Scalar>
    ) throws(ExpressionMistake) -> ExpressionToken {
        index += 1
        var content = String.UnicodeScalarView()
        while let scalar = scalar(at: index), !closing.contains(scalar) {
            index += 1
            guard scalar == "\\" else {
                content.append(scalar)
                continue
            }
            let escape = index - 1
            let replacement = escaped()
            guard let replacement else {
                throw ExpressionMistake(
                    offsets: range(from: escape), kind: .wrongTextEscape(text(from: escape)))
            }
            content.append(replacement)
        }
        guard index < scalars.count else {
            index = start + 1
            throw ExpressionMistake(offsets: range(from: start), kind: .unclosedText)
        }
        index += 1
        guard scalars[start] == "\"" else {
            let instead = "\"\(String(content))\""
            throw ExpressionMistake(
                offsets: range(from: start), kind: .wrongQuotes(text(from: start), instead: instead))
        }
        return token(.string(String(content)), from: start)
    }

    private mutating func sign(from start: Int) throws(ExpressionMistake) -> ExpressionToken {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<min(start + 2, scalars.count)])
        let two = String(view)
        if let instead = Self.foreignSigns[two] {
            index += 2
            throw ExpressionMistake(
                offsets: range(from: start), kind: .foreignOperator(two, instead: instead))
        }
        if Self.longSigns.contains(two) {
            index += 2
            return token(.sign, from: start)
        }
        index += 1
        let one = String(scalars[start])
        if let instead = Self.foreignSigns[one] {
            throw ExpressionMistake(
                offsets: range(from: start), kind: .foreignOperator(one, instead: instead))
        }
        guard Self.shortSigns.contains(one) else {
            throw ExpressionMistake(offsets: range(from: start), kind: .unexpected(one))
        }
        return token(.sign, from: start)
    }

    private static let longSigns: Set<String> = ["!=", "<=", ">=", "**", ".."]
    private static let shortSigns: Set<String> = [
        "=", "<", ">", "+", "-", "*", "/", "(", ")", "[", "]", ",", ".", "@", ":",
    ]
    /// Signs of other languages, with what stands for them here.
    private static let foreignSigns = [
        "==": "=", "<>": "!=", "&&": "and", "||": "or", "=>": ">=", "=<": "<=", "≠": "!=", "≤": "<=",
        "≥": ">=",
        "!": "not(…)", "&": "and", "|": "or",
    ]
    /// What may close a text that begins with each quote.
    private static let quotes: [Unicode.Scalar: Set<Unicode.Scalar>] = [
        "\"": ["\""], "'": ["'"], "„": ["“", "”", "\""], "“": ["”", "“"], "”": ["”"], "‚": ["‘", "’"],
        "‘": ["’"],
        "’": ["’"], "«": ["»"], "»": ["«"], "`": ["`"],
    ]

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

    private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.properties.isAlphabetic
    }
}
