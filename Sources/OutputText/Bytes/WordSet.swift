/// A few words of ASCII, for texts that mostly are none of them: that is told by the first byte and the length.
package struct WordSet: ExpressibleByArrayLiteral, Sendable {
    package let words: Set<String>
    /// By the low bits of the first byte: a bit for each length that a word with it has, the last one for all greater lengths.
    private let lengths: [UInt64]

    package init(arrayLiteral words: String...) {
        self.words = Set(words)
        lengths = words.reduce(into: [UInt64](repeating: 0, count: 64)) { lengths, word in
            if let first = word.utf8.first { lengths[Int(first & 63)] |= Self.bit(word.utf8.count) }
        }
    }

    package func contains(_ text: String) -> Bool {
        guard let first = text.utf8.first, lengths[Int(first & 63)] & Self.bit(text.utf8.count) != 0 else {
            return false
        }
        return words.contains(text)
    }

    private static func bit(_ length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }
}
