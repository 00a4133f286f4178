/// Reads JSON tokens (RFC 8259) from bytes, strictly: UTF-8 is validated everywhere, also where a value is skipped.
///
/// Every access is bounded by `count`, nothing recurses, and a failure leaves with its place. The scanner knows no
/// fields; see `JSONAnswersReader`.
struct JSONScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position = 0
    private var depth = 0

    /// Objects and arrays in one another that are read; a deeper one is the problem `depth`.
    static let deepest = 64

    init(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    /// The bytes of a string that was read from here.
    @inline(__always)
    func slice(_ token: StringToken) -> UnsafeBufferPointer<UInt8> {
        assert(0 <= token.start && token.start <= token.end && token.end <= bytes.count)
        return UnsafeBufferPointer(rebasing: bytes[Range(uncheckedBounds: (token.start, token.end))])
    }

    @inline(__always)
    func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[range.clamped(to: 0..<bytes.count)])
    }

    /// The eight bytes at a place behind which there are as many, the first one lowest.
    @inline(__always)
    private func word(at place: Int) -> UInt64 { bytes.word(at: place) }

    func failure(_ reason: SyntaxFailure.Reason, at offset: Int? = nil) -> SyntaxFailure {
        let isAtEnd = reason == .unexpectedCharacter && (offset ?? position) >= bytes.count
        return SyntaxFailure(
            kind: reason == .tooDeep ? .depth : reason == .tooLarge ? .size : .syntax,
            reason: isAtEnd ? .unexpectedEnd : reason, offset: min(offset ?? position, bytes.count))
    }

    // MARK: - Punctuation

    /// The next byte that is not white space; zero, which no token begins with, at the end.
    @inline(__always)
    mutating func peek() -> UInt8 {
        while position < bytes.count {
            let byte = bytes[position]
            if byte > 0x20 || byte != 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 { return byte }
            position &+= 1
        }
        return 0
    }

    @inline(__always)
    mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte, position < bytes.count else { return false }
        position &+= 1
        return true
    }

    @inline(__always)
    mutating func expect(_ byte: UInt8) throws(SyntaxFailure) {
        guard take(byte) else { throw failure(.unexpectedCharacter) }
    }

    /// Takes the name of a member, if it comes next. Says no near the end of the input, too, where eight bytes are no
    /// longer there.
    ///
    /// - Parameter other: The bytes of which the name is a stretch.
    @inline(__always)
    mutating func take(_ name: MemberName, in other: UnsafeBufferPointer<UInt8>) -> Bool {
        let (start, count) = (Int(name.start), Int(name.count))
        guard bytes.count &- position >= max(count, 8), word(at: position) & name.mask == name.firstBytes
        else { return false }
        // What is behind the first word, from the end, so that words overlap rather than reach behind it.
        var end = count
        while end > 8 {
            end &-= 8
            guard word(at: position &+ end) == other.word(at: start &+ end) else { return false }
        }
        position &+= count
        return true
    }

    mutating func expectEnd() throws(SyntaxFailure) {
        _ = peek()
        guard position == bytes.count else { throw failure(.trailingContent) }
    }

    /// Takes the bracket that opens an object or array, if it comes next.
    mutating func open(_ bracket: UInt8) throws(SyntaxFailure) -> Bool {
        guard take(bracket) else { return false }
        guard depth < Self.deepest else { throw failure(.tooDeep, at: position - 1) }
        depth += 1
        return true
    }

    /// Takes what follows an element: true after a comma, false after the closing bracket.
    @inline(__always)
    mutating func continues(until bracket: UInt8) throws(SyntaxFailure) -> Bool {
        if take(UInt8(ascii: ",")) { return true }
        guard take(bracket) else { throw failure(.unexpectedCharacter) }
        depth -= 1
        return false
    }

    /// Takes the closing bracket right after the opening one.
    mutating func closesAtOnce(_ bracket: UInt8) -> Bool {
        guard take(bracket) else { return false }
        depth -= 1
        return true
    }

    // MARK: - Values

    /// Takes `true` or `false`.
    mutating func takeBoolean() throws(SyntaxFailure) -> Bool? {
        switch peek() {
        case UInt8(ascii: "t"):
            if bytes.count &- position >= 4, bytes.halfWord(at: position) == 0x6575_7274 {
                position &+= 4
            } else {
                try takeWord("true")
            }
            return true
        case UInt8(ascii: "f"):
            if bytes.count &- position >= 5, bytes.halfWord(at: position &+ 1) == 0x6573_6C61 {
                position &+= 5
            } else {
                try takeWord("false")
            }
            return false
        default: return nil
        }
    }

    @inline(never)
    private mutating func takeWord(_ word: StaticString) throws(SyntaxFailure) {
        for index in 0..<word.utf8CodeUnitCount {
            guard position < bytes.count, bytes[position] == word.utf8Start[index] else {
                throw failure(.unexpectedCharacter)
            }
            position += 1
        }
    }

    /// Skips a whole value, checking its syntax. Not recursive: the kinds of the open brackets are bits of a number.
    mutating func skipValue() throws(SyntaxFailure) {
        var openObjects: UInt64 = 0
        let outerDepth = depth
        while true {
            switch peek() {
            case UInt8(ascii: "{"):
                _ = try open(UInt8(ascii: "{"))
                openObjects = openObjects << 1 | 1
                if !closesAtOnce(UInt8(ascii: "}")) {
                    try skipName()
                    continue
                }
                openObjects >>= 1
            case UInt8(ascii: "["):
                _ = try open(UInt8(ascii: "["))
                openObjects <<= 1
                if !closesAtOnce(UInt8(ascii: "]")) { continue }
                openObjects >>= 1
            case UInt8(ascii: "\""): _ = try string()
            case UInt8(ascii: "t"): try takeWord("true")
            case UInt8(ascii: "f"): try takeWord("false")
            case UInt8(ascii: "n"): try takeWord("null")
            default: _ = try number()
            }
            // A value has ended; so may the brackets around it.
            var isElementNext = false
            while depth > outerDepth, !isElementNext {
                let isObject = openObjects & 1 == 1
                isElementNext = try continues(until: UInt8(ascii: isObject ? "}" : "]"))
                if !isElementNext {
                    openObjects >>= 1
                } else if isObject {
                    try skipName()
                }
            }
            if !isElementNext { return }
        }
    }

    private mutating func skipName() throws(SyntaxFailure) {
        _ = try string()
        try expect(UInt8(ascii: ":"))
    }

    /// A number, exactly: whether it is an integer, and which; too large ones become the largest or smallest.
    mutating func number() throws(SyntaxFailure) -> NumberToken {
        _ = peek()
        let start = position
        let isNegative = take(UInt8(ascii: "-"))
        let first = position
        var magnitude = try digits()
        if bytes[first] == UInt8(ascii: "0"), position - first > 1 { throw failure(.badNumber, at: start) }
        guard position < bytes.count,
            bytes[position] == UInt8(ascii: ".") || bytes[position] | 0x20 == UInt8(ascii: "e")
        else {
            return NumberToken(isNegative: isNegative, magnitude: magnitude, isInteger: true)
        }
        let integerEnd = position
        var end = position
        if bytes[position] == UInt8(ascii: ".") {
            position += 1
            _ = try digits()
            end = position
        }
        let exponent = try exponent()
        // Digits without the point, and how many of them stand behind it after the exponent has moved it.
        var behindPoint = max(0, end - integerEnd - 1) - exponent
        var isInteger = true
        magnitude = 0
        var last = end - 1
        while last >= first, bytes[last] == UInt8(ascii: "0") || bytes[last] == UInt8(ascii: ".") {
            if bytes[last] != UInt8(ascii: ".") { behindPoint -= 1 }
            last -= 1
        }
        guard last >= first else { return NumberToken(isNegative: isNegative, magnitude: 0, isInteger: true) }
        for index in first...last where bytes[index] != UInt8(ascii: ".") {
            magnitude = saturated(magnitude, appending: bytes[index])
        }
        if behindPoint > 0 { isInteger = false }
        for _ in 0..<min(max(0, -behindPoint), 20) {
            magnitude = saturated(magnitude, appending: UInt8(ascii: "0"))
        }
        return NumberToken(isNegative: isNegative, magnitude: magnitude, isInteger: isInteger)
    }

    /// At least one digit.
    private mutating func digits() throws(SyntaxFailure) -> UInt64 {
        let start = position
        var value: UInt64 = 0
        while position < bytes.count, isDigit(bytes[position]) {
            value =
                position - start < 19
                ? value &* 10 &+ UInt64(bytes[position] &- 0x30)
                : saturated(value, appending: bytes[position])
            position += 1
        }
        guard position > start else {
            throw failure(
                position > 0 && isDigitExpected(start) ? .badNumber : .unexpectedCharacter, at: start)
        }
        return value
    }

    /// Whether the bytes before a place already belong to a number.
    private func isDigitExpected(_ place: Int) -> Bool {
        guard place > 0, place < bytes.count else { return false }
        return [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(bytes[place - 1])
    }

    private mutating func exponent() throws(SyntaxFailure) -> Int {
        guard position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") else { return 0 }
        position += 1
        var isNegative = false
        if position < bytes.count,
            bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
        {
            isNegative = bytes[position] == UInt8(ascii: "-")
            position += 1
        }
        // Far more than any submission has digits, and far from overflowing.
        let value = Int(min(try digits(), 1 << 40))
        return isNegative ? -value : value
    }
}

/// A string as it stands between its quotes.
struct StringToken {
    var start: Int
    var end: Int
    /// Whether escapes have to be decoded before anything else is done with it.
    var hasEscapes = false
    /// Of the bytes as they stand; to be taken again after decoding.
    var facts = TextFacts()
}

struct NumberToken {
    var isNegative: Bool
    var magnitude: UInt64
    /// Whether the value, not the way of writing, is an integer.
    var isInteger: Bool

    /// The value, brought into the 64-bit range.
    var clamped: Int64 {
        let positive = Int64(clamping: magnitude)
        return isNegative ? (positive == .max ? .min : -positive) : positive
    }
}

// MARK: - Strings

extension JSONScanner {
    /// A string, from quote to quote. Sixteen bytes at a time as long as they are plain ASCII, which most strings are to
    /// their end.
    @inline(__always)
    mutating func string() throws(SyntaxFailure) -> StringToken {
        try expect(UInt8(ascii: "\""))
        return try stringBehindQuote()
    }

    /// The name of a member at a place where one has been taken before.
    func name(at place: Int) throws(SyntaxFailure) -> StringToken {
        var scanner = self
        scanner.position = place
        return try scanner.string()
    }

    /// A string of which the first quote has been taken.
    @inline(__always)
    mutating func stringBehindQuote() throws(SyntaxFailure) -> StringToken {
        let start = position
        // A variable of its own, which stays in a register.
        var end = start
        while bytes.count &- end >= 16 {
            // Two words at once: how long a string is cannot be foreseen, but most end here.
            let first = specialBytes(in: word(at: end))
            let second = specialBytes(in: word(at: end &+ 8))
            guard first | second != 0 else {
                end &+= 16
                continue
            }
            let (special, distance) = first != 0 ? (first, 0) : (second, 8)
            end &+= special.trailingZeroBitCount / 8 &+ distance
            guard bytes[end] == UInt8(ascii: "\"") else { break }
            position = end &+ 1
            return StringToken(start: start, end: end, facts: TextFacts(plainCharacters: end &- start))
        }
        // A copy goes there, so that a caller's scanner may stay in registers.
        var scanner = self
        scanner.position = end
        let token = try scanner.rest(ofStringAt: start)
        position = scanner.position
        return token
    }

    /// A string of which plain ASCII has been gone through.
    @inline(never)
    private mutating func rest(ofStringAt start: Int) throws(SyntaxFailure) -> StringToken {
        var token = StringToken(
            start: start, end: start, facts: TextFacts(plainCharacters: position &- start))
        while true {
            skipPlainASCII(&token.facts)
            guard position < bytes.count else { throw failure(.unexpectedEnd) }
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                token.end = position
                position += 1
                return token
            } else if byte == UInt8(ascii: "\\") {
                token.hasEscapes = true
                try skipEscape()
            } else if byte >= 0x80 {
                token.facts.count(try multibyteScalar())
            } else if byte < 0x20 {
                throw failure(byte == 0 ? .nullCharacter : .controlCharacter)
            } else {
                token.facts.count(UInt32(byte))
                position += 1
            }
        }
    }

    /// Marks bytes that are no plain ASCII, or end it, by their top bit. The first one that is marked is right; those behind
    /// it may be wrong.
    @inline(__always)
    private func specialBytes(in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        // Adding one gives DEL a top bit, and nothing else that has none yet.
        return (word | (word &- ones &* 0x20) | (quote &- ones) | (backslash &- ones) | (word &+ ones))
            & (ones &* 0x80)
    }

    @inline(__always)
    private mutating func skipPlainASCII(_ facts: inout TextFacts) {
        let start = position
        while bytes.count &- position >= 8 {
            let special = specialBytes(in: word(at: position))
            if special == 0 {
                position &+= 8
                continue
            }
            position &+= special.trailingZeroBitCount / 8
            facts.scalars &+= position &- start
            return
        }
        while position < bytes.count {
            let byte = bytes[position]
            guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else {
                break
            }
            position &+= 1
        }
        facts.scalars &+= position &- start
    }

    /// Takes a scalar of two to four bytes, of which the first is at `position`; only shortest forms of real scalars.
    private mutating func multibyteScalar() throws(SyntaxFailure) -> UInt32 {
        guard let (scalar, length) = decodeMultibyteScalar(bytes, at: position) else {
            throw failure(.invalidUTF8)
        }
        position += length
        return scalar
    }

    /// Skips an escape, of which the backslash is at `position`, checking that it means a scalar other than NUL.
    private mutating func skipEscape() throws(SyntaxFailure) {
        let start = position
        guard position + 1 < bytes.count else { throw failure(.unexpectedEnd, at: bytes.count) }
        position += 2
        guard bytes[start + 1] == UInt8(ascii: "u") else {
            guard unescaped(bytes[start + 1]) != nil else { throw failure(.badEscape, at: start) }
            return
        }
        let unit = try codeUnit(after: start)
        if unit == 0 { throw failure(.nullCharacter, at: start) }
        guard 0xD800...0xDFFF ~= unit else { return }
        guard unit <= 0xDBFF, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { throw failure(.loneSurrogate, at: start) }
        position += 2
        guard 0xDC00...0xDFFF ~= (try codeUnit(after: start)) else {
            throw failure(.loneSurrogate, at: start)
        }
    }

    /// Four hexadecimal digits at `position`.
    private mutating func codeUnit(after start: Int) throws(SyntaxFailure) -> UInt32 {
        guard let unit = hexadecimalNumber(bytes, at: position, digits: 4) else {
            throw failure(.badEscape, at: start)
        }
        position += 4
        return unit
    }

    /// Appends the text of a token that has escapes, decoded. The token was checked when it was read.
    func decode(_ token: StringToken, into scratch: inout ReusableBuffer<UInt8>) {
        var index = token.start
        while index < token.end {
            let byte = bytes[index]
            guard byte == UInt8(ascii: "\\"), index + 1 < token.end else {
                scratch.append(byte)
                index += 1
                continue
            }
            if let plain = unescaped(bytes[index + 1]) {
                scratch.append(plain)
                index += 2
                continue
            }
            var value = hexadecimalNumber(bytes, at: index + 2, digits: 4) ?? 0xFFFD
            index += 6
            if 0xD800...0xDBFF ~= value, let low = hexadecimalNumber(bytes, at: index + 2, digits: 4) {
                value = 0x10000 + (value - 0xD800) << 10 + (low & 0x3FF)
                index += 6
            }
            let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
            scratch.append(contentsOf: UTF8.encode(scalar) ?? .init())
        }
    }

    private func unescaped(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: nil
        }
    }
}
