/// Positions of a pattern, one bit each.
struct PositionSet {
    private var words: [UInt64] = []

    /// How many machine words an operation on the set goes through, as a measure of its cost.
    var wordCount: Int { words.count }

    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    func contains(_ position: Int) -> Bool {
        position / 64 < words.count && words[position / 64] & Self.bit(position) != 0
    }

    mutating func insert(_ position: Int) {
        grow(to: position / 64 + 1)
        words[position / 64] |= Self.bit(position)
    }

    mutating func remove(_ position: Int) {
        if position / 64 < words.count { words[position / 64] &= ~Self.bit(position) }
    }

    mutating func formUnion(_ other: PositionSet) {
        grow(to: other.words.count)
        for index in other.words.indices { words[index] |= other.words[index] }
    }

    func intersection(_ other: PositionSet) -> PositionSet {
        var result = PositionSet()
        result.words = zip(words, other.words).map { $0 & $1 }
        return result
    }

    func subtracting(_ other: PositionSet) -> PositionSet {
        var result = self
        for index in 0..<min(words.count, other.words.count) { result.words[index] &= ~other.words[index] }
        return result
    }

    /// The lowest position that is in both sets.
    func first(in other: PositionSet) -> Int? {
        for index in 0..<min(words.count, other.words.count) {
            let common = words[index] & other.words[index]
            if common != 0 { return index * 64 + common.trailingZeroBitCount }
        }
        return nil
    }

    /// In ascending order.
    var positions: [Int] {
        var result: [Int] = []
        for (index, word) in words.enumerated() {
            var rest = word
            while rest != 0 {
                result.append(index * 64 + rest.trailingZeroBitCount)
                rest &= rest &- 1
            }
        }
        return result
    }

    private mutating func grow(to count: Int) {
        while words.count < count { words.append(0) }
    }

    private static func bit(_ position: Int) -> UInt64 { 1 << UInt64(position % 64) }
}
