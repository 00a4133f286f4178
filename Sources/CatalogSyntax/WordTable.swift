/// Some words, found by their bytes: no `String` is made of what is looked up, and nothing is hashed.
///
/// The words of one length lie one behind the other, and there are never many of them. Their first eight bytes are compared at once.
package struct WordTable: Sendable {
    /// By number, the shortest words first: the beginning of a word.
    private let beginnings: [UInt64]
    /// By number: which of the words it is, as they were given.
    private let positions: [Int]
    /// For every length the number of its first word, and behind the last how many words there are.
    private let numbers: [Int]
    /// The words that are longer than a beginning, one behind the other.
    private let longWords: [UInt8]
    /// For every length where its words begin in `longWords`.
    private let places: [Int]

    /// Of words that are given twice, the first one counts.
    package init(_ words: some Sequence<String>) {
        let ordered = words.enumerated().map { (position: $0, bytes: Array($1.utf8)) }
            .sorted { ($0.bytes.count, $0.position) < ($1.bytes.count, $1.position) }
        var (numbers, places, longWords): ([Int], [Int], [UInt8]) = ([], [], [])
        for length in 0...((ordered.last?.bytes.count ?? 0) + 1) {
            numbers.append(ordered.count { $0.bytes.count < length })
            places.append(longWords.count)
            guard length > beginningByteCount else { continue }
            for word in ordered where word.bytes.count == length { longWords += word.bytes }
        }
        beginnings = ordered.map { $0.bytes.withUnsafeBufferPointer(beginning(of:)) }
        positions = ordered.map(\.position)
        (self.numbers, self.places, self.longWords) = (numbers, places, longWords)
    }

    /// Whether one of the words is the text of a scalar.
    package func contains(_ node: YAMLNode) -> Bool { index(of: node) != nil }

    package func contains(_ word: String) -> Bool {
        var word = word
        return word.withUTF8 { index(of: $0) } != nil
    }

    /// Which of the words is the text of a scalar.
    package func index(of node: YAMLNode) -> Int? { node.tree.withText(of: node.index) { index(of: $0) } }

    /// Which of the words stands in a piece of a text.
    package func index(of word: ArraySlice<UInt8>) -> Int? { word.withUnsafeBufferPointer { index(of: $0) } }

    private func index(of word: UnsafeBufferPointer<UInt8>) -> Int? {
        let length = word.count
        guard length > 0, length + 1 < numbers.count else { return nil }
        let (first, end) = (numbers[length], numbers[length + 1])
        guard first < end else { return nil }
        let beginning = beginning(of: word)
        for number in first..<end where beginnings[number] == beginning {
            guard length > beginningByteCount else { return positions[number] }
            let start = places[length] + (number - first) * length
            if longWords[start..<(start + length)].elementsEqual(word) { return positions[number] }
        }
        return nil
    }
}

private let beginningByteCount = MemoryLayout<UInt64>.size

/// The first eight bytes of a word, or all of a shorter one.
private func beginning(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    if word.count >= beginningByteCount {
        return UnsafeRawBufferPointer(word).loadUnaligned(as: UInt64.self)
    }
    var beginning: UInt64 = 0
    for byte in word.reversed() { beginning = beginning << 8 | UInt64(byte) }
    return beginning
}
