/// Some words, found by their bytes: no `String` is made of what is looked up, and nothing is hashed.
///
/// The words of one length lie one behind the other, and there are never many of them.
package struct WordTable: Sendable {
    /// All words, the shortest first.
    private let bytes: [UInt8]
    /// For every length where its words begin in `bytes`, and behind the last where they end.
    private let starts: [Int]

    package init(_ words: some Sequence<String>) {
        let ordered = Set(words).map { Array($0.utf8) }.sorted { $0.count < $1.count }
        let longest = ordered.last?.count ?? 0
        var starts: [Int] = []
        var start = 0
        for length in 0...(longest + 1) {
            starts.append(start)
            start += length * ordered.count { $0.count == length }
        }
        self.starts = starts
        bytes = ordered.flatMap(\.self)
    }

    /// Whether one of the words is the text of a scalar.
    package func contains(_ node: YAMLNode) -> Bool {
        node.kind == .scalar && contains(node.utf8)
    }

    package func contains(_ word: ArraySlice<UInt8>) -> Bool {
        let length = word.count
        guard let first = word.first, length + 1 < starts.count else { return false }
        var start = starts[length]
        while start < starts[length + 1] {
            // Most words differ in their first letters already.
            if bytes[start] == first, holds(word, at: start) { return true }
            start += length
        }
        return false
    }

    private func holds(_ word: ArraySlice<UInt8>, at start: Int) -> Bool {
        var place = start
        for byte in word {
            if bytes[place] != byte { return false }
            place += 1
        }
        return true
    }
}
