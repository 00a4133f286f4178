/// What one look at every byte of a text finds out.
struct TextFacts {
    /// Length in Unicode scalars (SEMANTICS, row 6).
    var scalars = 0
    private var kinds: Kinds = []

    /// Scalars that need a second look, in one byte, which is cheaper to hand on than a truth value each.
    private struct Kinds: OptionSet {
        let rawValue: UInt8

        static let lineFeed = Kinds(rawValue: 1)
        static let otherControl = Kinds(rawValue: 2)
        static let composable = Kinds(rawValue: 4)
    }

    init() {}

    var hasLineFeed: Bool { kinds.contains(.lineFeed) }
    /// A control character other than LF.
    var hasControl: Bool { kinds.contains(.otherControl) }
    /// A scalar that composition could change; without one the text is in Unicode NFC.
    var mayNeedComposition: Bool { kinds.contains(.composable) }

    /// Of ASCII without control characters.
    init(plainCharacters: Int) { scalars = plainCharacters }

    /// Whether a text of so many bytes is ASCII without control characters.
    @inline(__always)
    func arePlain(_ bytes: Int) -> Bool { scalars == bytes && kinds.isEmpty }

    /// Of a text that is known to be valid UTF-8.
    init(of bytes: UnsafeBufferPointer<UInt8>) {
        while bytes.count &- scalars >= 8, Self.isPlain(bytes.word(at: scalars)) { scalars &+= 8 }
        var cursor = ScalarCursor(bytes, at: scalars)
        while let scalar = cursor.next() { count(scalar) }
    }

    /// Whether eight bytes are ASCII without control characters.
    @inline(__always)
    private static func isPlain(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        return (word | (word &- ones &* 0x20) | (word &+ ones)) & (ones &* 0x80) == 0
    }

    @inline(__always)
    mutating func count(_ scalar: UInt32) {
        scalars &+= 1
        if scalar < 0xA0 {
            if scalar == 0x0A {
                kinds.insert(.lineFeed)
            } else if isControl(scalar) {
                kinds.insert(.otherControl)
            }
        } else if scalar >= 0x300, !isStableUnderComposition(scalar) {
            kinds.insert(.composable)
        }
    }
}

/// General category Cc.
@inline(__always)
package func isControl(_ scalar: UInt32) -> Bool { scalar < 0x20 || (0x7F...0x9F).contains(scalar) }

/// Unicode's White_Space property.
@inline(__always)
func isWhiteSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
}

/// Whether a text begins or ends with white space.
func hasWhiteSpaceAtEnds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var cursor = ScalarCursor(bytes)
    guard let first = cursor.next(), let last = ScalarCursor.last(of: bytes) else { return false }
    return isWhiteSpace(first) || isWhiteSpace(last)
}

/// Runs of characters that are not white space.
func wordCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var cursor = ScalarCursor(bytes)
    var count = 0
    var isInWord = false
    while let scalar = cursor.next() {
        let isBlank = isWhiteSpace(scalar)
        if !isBlank, !isInWord { count += 1 }
        isInWord = !isBlank
    }
    return count
}
