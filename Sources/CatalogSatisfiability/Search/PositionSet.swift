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

    /// The last position; nil if there is none.
    var last: Int? {
        guard let word = words.lastIndex(where: { $0 != 0 }) else { return nil }
        return word * UInt64.bitWidth + UInt64.bitWidth - 1 - words[word].leadingZeroBitCount
    }
}
