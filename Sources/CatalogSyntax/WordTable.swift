/// Some words, found by their bytes: no `String` is made of what is looked up, and nothing is hashed.
///
/// The words of one length lie one behind the other, and there are never many of them. Their first eight bytes are compared at once.
package struct WordTable: Sendable {
    /// By number, the shortest words first: the beginning of a word.
    private let beginnings: [UInt64]
    /// For every length the number of its first word, and behind the last how many words there are.
    private let numbers: [Int]
    /// The words that are longer than a beginning, one behind the other.
    private let longWords: [UInt8]
    /// For every length where its words begin in `longWords`.
    private let places: [Int]

    package init(_ words: some Sequence<String>) {
        let ordered = Set(words).map { Array($0.utf8) }.sorted { $0.count < $1.count }
        var (numbers, places, longWords): ([Int], [Int], [UInt8]) = ([], [], [])
        for length in 0...((ordered.last?.count ?? 0) + 1) {
            numbers.append(numbers.isEmpty ? 0 : ordered.count { $0.count < length })
            places.append(longWords.count)
            guard length > beginningByteCount else { continue }
            for word in ordered where word.count == length { longWords += word }
        }
        beginnings = ordered.map { $0.withUnsafeBytes(beginning(of:)) }
        (self.numbers, self.places, self.longWords) = (numbers, places, longWords)
    }

    /// Whether one of the words is the text of a scalar.
    package func contains(_ node: YAMLNode) -> Bool {
        node.kind == .scalar && contains(node.utf8)
    }

    package func contains(_ word: ArraySlice<UInt8>) -> Bool { word.withUnsafeBytes(contains) }

    package func contains(_ word: String) -> Bool {
        var word = word
        return word.withUTF8 { contains(UnsafeRawBufferPointer($0)) }
    }

    private func contains(_ word: UnsafeRawBufferPointer) -> Bool {
        let length = word.count
        guard length > 0, length + 1 < numbers.count else { return false }
        let (first, end) = (numbers[length], numbers[length + 1])
        guard first < end else { return false }
        let beginning = beginning(of: word)
        for number in first..<end where beginnings[number] == beginning {
            guard length > beginningByteCount else { return true }
            let start = places[length] + (number - first) * length
            if longWords[start..<(start + length)].elementsEqual(word) { return true }
        }
        return false
    }
}

private let beginningByteCount = MemoryLayout<UInt64>.size

/// The first eight bytes of a word, or all of a shorter one.
private func beginning(of word: UnsafeRawBufferPointer) -> UInt64 {
    if word.count >= beginningByteCount { return word.loadUnaligned(as: UInt64.self) }
    var beginning: UInt64 = 0
    for byte in word.reversed() { beginning = beginning << 8 | UInt64(byte) }
    return beginning
}
