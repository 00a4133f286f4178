/// Positions of answers in a search, a bit each: a conflict may have hundreds, and each candidate that is refused adds to it.
struct PositionSet {
    private var words: [UInt64] = []

    mutating func insert(_ position: Int) {
        let word = position / UInt64.bitWidth
        if word >= words.count { words += Array(repeating: 0, count: word + 1 - words.count) }
        words[word] |= 1 << UInt64(position % UInt64.bitWidth)
    }

    func contains(_ position: Int) -> Bool {
        let word = position / UInt64.bitWidth
        return word < words.count && words[word] & 1 << UInt64(position % UInt64.bitWidth) != 0
    }

    mutating func remove(_ position: Int) {
        let word = position / UInt64.bitWidth
        if word < words.count { words[word] &= ~(1 << UInt64(position % UInt64.bitWidth)) }
    }

    mutating func formUnion(_ other: PositionSet) {
        if other.words.count > words.count {
            words += Array(repeating: 0, count: other.words.count - words.count)
        }
        for (index, word) in other.words.enumerated() { words[index] |= word }
    }

    /// The first position from one on; nil if there is none.
    func first(from position: Int) -> Int? {
        let start = position / UInt64.bitWidth
        guard start < words.count else { return nil }
        let rest = words[start] & ~0 << UInt64(position % UInt64.bitWidth)
        if rest != 0 { return start * UInt64.bitWidth + rest.trailingZeroBitCount }
        guard let word = words[(start + 1)...].firstIndex(where: { $0 != 0 }) else { return nil }
        return word * UInt64.bitWidth + words[word].trailingZeroBitCount
    }

    /// The last position; nil if there is none.
    var last: Int? {
        guard let word = words.lastIndex(where: { $0 != 0 }) else { return nil }
        return word * UInt64.bitWidth + UInt64.bitWidth - 1 - words[word].leadingZeroBitCount
    }
}
