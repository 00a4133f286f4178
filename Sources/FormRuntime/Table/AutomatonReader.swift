/// Reads the text of an automaton from its beginning to its end.
struct AutomatonReader {
    let text: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    var isAtEnd: Bool { index == text.count }

    var isAtNumber: Bool { index < text.count && Self.digit(text[index]) != nil }

    /// Goes behind a character, if it is the next one; says whether it was.
    mutating func skip(_ character: UInt8) -> Bool {
        guard index < text.count, text[index] == character else { return false }
        index += 1
        return true
    }

    /// `FIRST-LAST>TARGET` or `FIRST>TARGET`, the first two in hexadecimal; nil for anything else.
    mutating func transition() -> (first: UInt32, last: UInt32, target: Int32)? {
        guard let first = number(radix: 16) else { return nil }
        var last = first
        if skip(UInt8(ascii: "-")) {
            guard let other = number(radix: 16), first <= other else { return nil }
            last = other
        }
        guard skip(UInt8(ascii: ">")), let target = number(radix: 10).flatMap(Int32.init(exactly:)) else {
            return nil
        }
        return (first, last, target)
    }

    private mutating func number(radix: UInt32) -> UInt32? {
        var number: UInt32?
        while index < text.count, let digit = Self.digit(text[index]), digit < radix {
            let (product, isTooLarge) = (number ?? 0).multipliedReportingOverflow(by: radix)
            let (sum, isStillTooLarge) = product.addingReportingOverflow(digit)
            guard !isTooLarge, !isStillTooLarge else { return nil }
            number = sum
            index += 1
        }
        return number
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte) - 0x30
        case 0x41...0x46: UInt32(byte) - 0x41 + 10
        default: nil
        }
    }
}
