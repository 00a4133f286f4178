/// Cuts the text of an expression into tokens, in one pass over its bytes.
struct ExpressionLexer {
    /// Well-formed UTF-8, because it was a `String`.
    private let bytes: [UInt8]
    private var index = 0
    /// Whether a value may come next, so that a point begins a number there: `weight > .5`, unlike `a.b`.
    private var isBeforeValue = true
    private var openParentheses = 0
    /// Whether `some` or `every` was read, whose parts a comma separates.
    private var hasQuantifier = false

    private init(_ text: String) { bytes = Array(text.utf8) }

    /// All tokens, with an `end` behind the last.
    static func tokens(of text: String) throws(ExpressionMistake) -> [ExpressionToken] {
        var lexer = ExpressionLexer(text)
        var tokens: [ExpressionToken] = []
        tokens.reserveCapacity(lexer.bytes.count / 3 + 3)
        while let token = try lexer.next() {
            lexer.goOn(behind: token)
            tokens.append(token)
        }
        let end = lexer.bytes.count
        tokens.append(ExpressionToken(kind: .end, text: "", offsets: end..<end))
        return tokens
    }

    private func range(from start: Int) -> Range<Int> { start..<max(start, min(index, bytes.count)) }

    private func text(from start: Int) -> String {
        String(decoding: bytes[range(from: start)], as: UTF8.self)
    }

    /// The scalar that begins at an offset.
    private func scalar(at place: Int) -> Unicode.Scalar? {
        guard place < bytes.count else { return nil }
        let first = bytes[place]
        guard first >= 0x80 else { return Unicode.Scalar(first) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for byte in bytes[(place + 1)...].prefix(length - 1) { value = value << 6 | UInt32(byte & 0x3F) }
        return Unicode.Scalar(value)
    }

    /// Goes on behind the scalars that fulfil a condition.
    private mutating func skip(while condition: (Unicode.Scalar) -> Bool) {
        while let scalar = scalar(at: index), condition(scalar) { index += Unicode.UTF8.width(scalar) }
    }

    private mutating func next() throws(ExpressionMistake) -> ExpressionToken? {
        skip(while: Self.isWhitespace)
        guard let first = scalar(at: index) else { return nil }
        let start = index
        if let comment = comment(from: start) { throw comment }
        if Self.isNameStart(first) {
            skip(while: Self.isNamePart)
            return token(.name, from: start)
        }
        if Self.isDigit(first) || beginsWithPoint(at: start) { return try number(from: start) }
        if Self.isQuote(first) { return try string(from: start, opening: first) }
        return try sign(from: start)
    }

    private func token(_ kind: ExpressionToken.Kind, from start: Int) -> ExpressionToken {
        ExpressionToken(kind: kind, text: text(from: start), offsets: range(from: start))
    }

    /// Takes over what a token says about the next one.
    private mutating func goOn(behind token: ExpressionToken) {
        switch token.kind {
        case .name:
            isBeforeValue = token.text == "if" || ExpressionParser.joiningWords.contains(token.text)
            hasQuantifier = hasQuantifier || token.text == "some" || token.text == "every"
        case .number, .string, .end: isBeforeValue = false
        case .sign:
            let isShort = token.offsets.count == 1
            switch isShort ? Unicode.Scalar(bytes[token.offsets.lowerBound]) : nil {
            case "(", "[":
                openParentheses += 1
                isBeforeValue = true
            // One that opens an interval stands where a value may come: `]0..1]`.
            case "]" where isBeforeValue: openParentheses += 1
            case ")", "]":
                openParentheses = max(0, openParentheses - 1)
                isBeforeValue = false
            case ".": isBeforeValue = false
            default: isBeforeValue = true
            }
        }
    }

    /// The comment of a FEEL that stands in a file of its own, to its end. In YAML a line may go on in the next one, so that nobody sees
    /// what `//` would leave out.
    private func comment(from start: Int) -> ExpressionMistake? {
        guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "/") else { return nil }
        switch bytes[start + 1] {
        case UInt8(ascii: "/"):
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            return ExpressionMistake(offsets: start..<end, kind: .comment("//"))
        case UInt8(ascii: "*"):
            return ExpressionMistake(offsets: start..<(start + 2), kind: .comment("/*"))
        default: return nil
        }
    }
}

// MARK: - Numbers

extension ExpressionLexer {
    /// `.5` where a value may come. Right behind two points, `1...5`, nobody knows which is meant.
    private func beginsWithPoint(at start: Int) -> Bool {
        guard isBeforeValue, scalar(at: start) == ".", start == 0 || bytes[start - 1] != UInt8(ascii: ".")
        else { return false }
        return scalar(at: start + 1).map(Self.isDigit) == true
    }

    private mutating func number(from start: Int) throws(ExpressionMistake) -> ExpressionToken {
        skip(while: Self.isDigit)
        let hasWhole = index > start
        let isGrouped = hasWhole && skipGroups()
        if scalar(at: index) == ".", let behind = scalar(at: index + 1), Self.isDigit(behind) {
            index += 1
            skip(while: Self.isDigit)
        }
        readExponent()
        let digits = index
        // A letter, or a comma with a digit, that follows without a blank belongs to what was meant as a number.
        skip(while: Self.isNamePart)
        skip(while: Self.isExponent)
        guard index == digits else {
            let (written, unit) = (text(from: start), text(from: digits))
            let isUnit = hasWhole && !isGrouped && Self.isUnit(unit)
            throw ExpressionMistake(
                offsets: range(from: start),
                kind: isUnit
                    ? .foreignOperator(written, instead: String(written.dropLast(unit.count)))
                    : .wrongNumber(written))
        }
        guard !isGrouped else {
            let grouped = text(from: start)
            if skipDecimalsBehindComma() {
                let meant = grouped.filter { $0.isASCII && $0 != "'" } + "." + text(from: digits + 1)
                throw ExpressionMistake(
                    offsets: range(from: start), kind: .decimalComma(text(from: start), meant: meant))
            }
            let written = text(from: start)
            throw ExpressionMistake(
                offsets: range(from: start),
                kind: .foreignOperator(written, instead: written.filter { $0.isASCII && $0 != "'" }))
        }
        // Without a zero in front it is the same number, and a form of its own only here.
        return ExpressionToken(
            kind: .number, text: (hasWhole ? "" : "0") + text(from: start), offsets: range(from: start))
    }

    /// Goes on behind groups of three digits as people in Switzerland write them, `1'200'000`, and says whether there are any.
    private mutating func skipGroups() -> Bool {
        let start = index
        while let sign = scalar(at: index), sign == "'" || sign == "’" {
            let first = index + Unicode.UTF8.width(sign)
            let behind = bytes[min(first, bytes.count)...].prefix { 0x30...0x39 ~= $0 }
            guard behind.count == 3 else { break }
            index = behind.endIndex
        }
        return index > start
    }

    /// Goes on behind a comma and one or two digits, which end a number: `1'200,50`.
    private mutating func skipDecimalsBehindComma() -> Bool {
        let start = index
        guard scalar(at: index) == "," else { return false }
        index += 1
        skip(while: Self.isDigit)
        let end = scalar(at: index)
        let isOver = end != "'" && end != "’" && end != "." && end.map(Self.isNamePart) != true
        if isOver, 1...2 ~= index - start - 1 { return true }
        index = start
        return false
    }

    /// `e3`, `E-3`: the power of ten behind a number.
    private mutating func readExponent() {
        guard let letter = scalar(at: index), letter == "e" || letter == "E" else { return }
        let isSigned = scalar(at: index + 1) == "+" || scalar(at: index + 1) == "-"
        let first = index + (isSigned ? 2 : 1)
        guard let digit = scalar(at: first), Self.isDigit(digit) else { return }
        index = first
        skip(while: Self.isDigit)
    }
}

// MARK: - Texts

extension ExpressionLexer {
    private mutating func string(
        from start: Int, opening: Unicode.Scalar
    ) throws(ExpressionMistake) -> ExpressionToken {
        index += Unicode.UTF8.width(opening)
        let contentStart = index
        var content: [UInt8] = []
        var copied = index
        while true {
            skip { $0 != "\\" && !Self.closes($0, opening) }
            guard index < bytes.count else {
                index = contentStart
                throw ExpressionMistake(offsets: range(from: start), kind: .unclosedText)
            }
            guard bytes[index] == UInt8(ascii: "\\") else { break }
            content += bytes[copied..<index]
            content += String(try escaped()).utf8
            copied = index
        }
        let hasEscapes = copied > contentStart
        let decoded: String
        if hasEscapes {
            content += bytes[copied..<index]
            decoded = String(decoding: content, as: UTF8.self)
        } else {
            // Answers are stored in NFC (SEMANTICS, row 5): letters that come apart from some other program would never be the same. Who
            // writes escapes means just them.
            decoded = text(from: contentStart).composed
        }
        index += scalar(at: index).map(Unicode.UTF8.width) ?? 0
        guard opening == "\"" else {
            throw ExpressionMistake(
                offsets: range(from: start),
                kind: .wrongQuotes(
                    text(from: start), instead: "\"\(decoded)\"",
                    isCertain: decoded.standsBetweenQuotes
                        && scalar(at: index).map(Self.isNamePart) != true))
        }
        return token(.string(decoded), from: start)
    }

    /// What stands for a scalar behind a backslash: `\n`, `\u00E4`, `\U01F40E`, and two surrogates in a row.
    private mutating func escaped() throws(ExpressionMistake) -> Unicode.Scalar {
        let start = index
        index += 1
        guard let scalar = replacement() else {
            throw ExpressionMistake(offsets: range(from: start), kind: .wrongTextEscape(text(from: start)))
        }
        return scalar
    }

    /// The scalar for what stands behind a backslash; nil for anything that has no meaning there.
    private mutating func replacement() -> Unicode.Scalar? {
        let letter = scalar(at: index)
        index += letter.map(Unicode.UTF8.width) ?? 0
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
        guard index + count <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[index..<(index + count)] {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32(byte & 0x0F + 9)
            default: return nil
            }
        }
        index += count
        return value
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "„", "“", "”", "‚", "‘", "’", "«", "»", "`": true
        default: false
        }
    }

    /// Whether a text that begins with one quote may end with another.
    private static func closes(_ closing: Unicode.Scalar, _ opening: Unicode.Scalar) -> Bool {
        switch opening {
        case "„": closing == "“" || closing == "”" || closing == "\""
        case "“": closing == "”" || closing == "“"
        case "‚": closing == "‘" || closing == "’"
        case "‘": closing == "’"
        case "«": closing == "»"
        case "»": closing == "«"
        default: closing == opening
        }
    }
}

extension String {
    /// Whether it can stand between the quotes of an expression as it is.
    package var standsBetweenQuotes: Bool { !contains { "\"\\\n\r\t".contains($0) } }
}

// MARK: - Signs

extension ExpressionLexer {
    private mutating func sign(from start: Int) throws(ExpressionMistake) -> ExpressionToken {
        guard let length = lengthOfSign(at: start) else { return try rareSign(from: start) }
        index += length
        return token(.sign, from: start)
    }

    /// The bytes of a sign that is certainly one of this language; nil for all others, and where a character follows that
    /// might be a part of it.
    private func lengthOfSign(at start: Int) -> Int? {
        let next = start + 1 < bytes.count ? bytes[start + 1] : UInt8(ascii: " ")
        guard next < 0x80 else { return nil }
        switch (bytes[start], next) {
        case (UInt8(ascii: "!"), UInt8(ascii: "=")), (UInt8(ascii: "<"), UInt8(ascii: "=")),
            (UInt8(ascii: ">"), UInt8(ascii: "=")), (UInt8(ascii: "*"), UInt8(ascii: "*")),
            (UInt8(ascii: "."), UInt8(ascii: ".")):
            return 2
        case (UInt8(ascii: "="), UInt8(ascii: "<")...UInt8(ascii: ">")),
            (UInt8(ascii: "<"), UInt8(ascii: ">")):
            return nil
        default:
            return Self.isShortSign(bytes[start]) ? 1 : nil
        }
    }

    private static func isShortSign(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "=", "<", ">", "+", "-", "*", "/", "(", ")", "[", "]", ",", ".", "@", ":": true
        default: false
        }
    }

    /// A sign that needs a closer look: one of another language, or none at all.
    private mutating func rareSign(from start: Int) throws(ExpressionMistake) -> ExpressionToken {
        let (one, two) = (firstScalars(1, from: start), firstScalars(2, from: start))
        if let instead = Self.foreignSigns[two] {
            index += two.utf8.count
            throw ExpressionMistake(
                offsets: range(from: start), kind: .foreignOperator(two, instead: instead))
        }
        if Self.longSigns.contains(two) {
            index += two.utf8.count
            return token(.sign, from: start)
        }
        if let wide = inOurWidth(from: start) {
            throw ExpressionMistake(
                offsets: range(from: start), kind: .foreignOperator(wide.written, instead: wide.meant))
        }
        index += one.utf8.count
        if one == "%" { throw percent(from: start) }
        if let name = nameBetweenBraces(from: start) {
            throw ExpressionMistake(
                offsets: range(from: start), kind: .foreignOperator(text(from: start), instead: name))
        }
        if let power = Self.exponents[one] { throw exponent(power, from: start) }
        // Between conditions nobody knows whether it is `and` or `or`.
        if one == ";", openParentheses == 0, !hasQuantifier {
            throw ExpressionMistake(offsets: range(from: start), kind: .unexpected(one))
        }
        if let instead = Self.foreignSigns[one] {
            throw ExpressionMistake(
                offsets: range(from: start), kind: .foreignOperator(one, instead: instead))
        }
        guard Self.isShortSign(bytes[start]) else {
            throw ExpressionMistake(
                offsets: range(from: start),
                kind: Self.needlessSigns.contains(one) ? .needless(one) : .unexpected(one))
        }
        return token(.sign, from: start)
    }

    /// `10 %` is `0.10`, `a % b` a remainder; behind anything else the sign can be left out.
    private mutating func percent(from start: Int) -> ExpressionMistake {
        let sign = range(from: start)
        skip(while: Self.isWhitespace)
        let next = index
        skip(while: Self.isNamePart)
        if next < index
            ? !ExpressionParser.joiningWords.contains(text(from: next))
            : scalar(at: next) == "(" || scalar(at: next) == "-"
        {
            return ExpressionMistake(offsets: sign, kind: .foreignOperator("%", instead: "modulo(…, …)"))
        }
        let end = bytes[..<start].lastIndex { !Self.blanks.contains($0) }.map { $0 + 1 } ?? 0
        var first = end
        while first > 0, Self.isOfNumber(bytes[first - 1]),
            !(bytes[first - 1] == UInt8(ascii: ".") && first > 1 && bytes[first - 2] == UInt8(ascii: "."))
        {
            first -= 1
        }
        let isInName = first > 0 && Self.isOfName(bytes[first - 1])
        // Of a number with a comma, `12,5 %`, this is only the end.
        if !isInName, !isDecimalComma(before: first),
            let share = hundredth(of: String(decoding: bytes[first..<end], as: UTF8.self))
        {
            let whole = first..<sign.upperBound
            return ExpressionMistake(
                offsets: whole,
                kind: .foreignOperator(String(decoding: bytes[whole], as: UTF8.self), instead: share))
        }
        // Behind an answer it is a unit; a number is another one without it.
        return ExpressionMistake(offsets: sign, kind: isInName ? .needless("%") : .unexpected("%"))
    }

    /// Goes over an answer as other programs name it, `${name}`, `{{holder.name}}`, and says what it is called here.
    private mutating func nameBetweenBraces(from start: Int) -> String? {
        var first = start
        if bytes[first] == UInt8(ascii: "$") { first += 1 }
        let braces = bytes[min(first, bytes.count)...].prefix { $0 == UInt8(ascii: "{") }
        let behind = bytes[braces.endIndex...].prefix { !"{}".utf8.contains($0) }
        let closing = bytes[behind.endIndex...].prefix { $0 == UInt8(ascii: "}") }
        guard 1...2 ~= braces.count, closing.count >= braces.count,
            let name = String(decoding: behind, as: UTF8.self).wholeMatch(of: /\s*([A-Za-z][\w.]*)\s*/)
        else { return nil }
        index = behind.endIndex + braces.count
        return String(name.1)
    }

    /// `m²` is a unit, which numbers do not have; anything else is raised to a power.
    private func exponent(_ power: String, from start: Int) -> ExpressionMistake {
        let word = bytes[..<start].lastIndex { !Self.isOfName($0) }.map { $0 + 1 } ?? 0
        let unit = String(decoding: bytes[word..<index], as: UTF8.self)
        guard Self.isUnit(unit) else {
            return ExpressionMistake(
                offsets: range(from: start),
                kind: .foreignOperator(text(from: start), instead: "** \(power)"))
        }
        return ExpressionMistake(offsets: word..<index, kind: .needless(unit))
    }

    private static func isUnit(_ written: String) -> Bool {
        let word = written.lowercased()
        return ExpressionParser.units.contains(word)
            || ExpressionParser.units.contains(word.filter { exponents["\($0)"] == nil })
    }

    private static func isExponent(_ scalar: Unicode.Scalar) -> Bool { scalar == "²" || scalar == "³" }

    private static let exponents = ["²": "2", "³": "3"]

    private func isDecimalComma(before first: Int) -> Bool {
        first > 1 && bytes[first - 1] == UInt8(ascii: ",") && 0x30...0x39 ~= bytes[first - 2]
    }

    private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]

    private static func isOfNumber(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte || byte == UInt8(ascii: ".") }

    private static func isOfName(_ byte: UInt8) -> Bool {
        0x41...0x5A ~= byte & 0xDF || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private func firstScalars(_ count: Int, from start: Int) -> String {
        var view = String.UnicodeScalarView()
        var place = start
        while view.count < count, let scalar = scalar(at: place) {
            view.append(scalar)
            place += Unicode.UTF8.width(scalar)
        }
        return String(view)
    }

    private static let longSigns: Set<String> = ["!=", "<=", ">=", "**", ".."]
    /// Around names and numbers elsewhere.
    private static let needlessSigns: Set<String> = ["€", "$", "{", "}"]
    /// Signs of other languages, with what stands for them here.
    private static let foreignSigns = [
        "==": "=", "<>": "!=", "&&": "and", "||": "or", "=>": ">=", "=<": "<=", "≠": "!=", "≤": "<=",
        "≥": ">=", "−": "-", "–": "-", "×": "*", "^": "**", "·": "*", "÷": "/", ";": ",",
        "!": "not(…)", "&": "and", "|": "or", "?": "if … then … else …",
    ]

    /// Goes over letters, digits and signs of East Asian width, and says what they are in ours.
    private mutating func inOurWidth(from start: Int) -> (written: String, meant: String)? {
        var (written, meant) = (String.UnicodeScalarView(), String.UnicodeScalarView())
        while let scalar = scalar(at: index), 0xFF01...0xFF5E ~= scalar.value,
            let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
        {
            written.append(scalar)
            meant.append(narrow)
            index += Unicode.UTF8.width(scalar)
        }
        let ours = String(meant)
        return written.isEmpty ? nil : (String(written), Self.foreignSigns[ours] ?? ours)
    }
}

// MARK: - Scalars

extension ExpressionLexer {
    private static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar == " " || "\t"..."\r" ~= scalar : scalar.properties.isWhitespace
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

    private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        isNameStart(scalar) || isDigit(scalar)
    }

    private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return scalar.properties.isAlphabetic }
        return "a"..."z" ~= scalar || "A"..."Z" ~= scalar || scalar == "_"
    }
}
