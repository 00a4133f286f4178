/// A text that a condition looks for in an answer.
struct TextFragment: Hashable, Sendable {
    let text: String
    let place: Place

    enum Place: Sendable { case start, anywhere, end }
}

extension [TextFragment] {
    /// Texts that hold each of these, all of them, and all but one, as long as they are and of other lengths: conditions on the
    /// same answer may have to be true together.
    func composed(lengths: Set<Int>) -> [String] {
        var seen: Set<TextFragment> = []
        let fragments = filter { seen.insert($0).inserted }
        var choices = [fragments]
        if 3...Self.mostLeftOut ~= fragments.count {
            choices += fragments.indices.map { left in
                fragments.indices.filter { $0 != left }.map { fragments[$0] }
            }
        }
        if fragments.count > 1 { choices += fragments.prefix(Self.mostLeftOut).map { [$0] } }
        // Of several that exclude one another, each start with each end.
        let (starts, ends) = (fragments.filter { $0.place == .start }, fragments.filter { $0.place == .end })
        if starts.count > 1 || ends.count > 1 {
            choices += starts.prefix(Self.mostLeftOut).flatMap { start in
                ends.prefix(Self.mostLeftOut).map { [start, $0] }
            }
        }
        // The longest ones: what is to be short is so without a filling.
        let lengths = lengths.filter { $0 <= Self.longest }.sorted().suffix(Self.mostTexts / choices.count)
        return choices.flatMap { choice in
            let plain = choice.joined(filledBy: 0)
            let size = plain.unicodeScalars.count
            return [plain] + lengths.filter { $0 > size }.map { choice.joined(filledBy: $0 - size) }
        }
    }

    /// Texts of one length that hold all of these, or one of them.
    func composed(to length: Int, with filling: Character) -> [String] {
        ([self] + map { [$0] }).map { fragments in
            let size = fragments.reduce(0) { $0 + $1.text.unicodeScalars.count }
            return fragments.joined(filledBy: Swift.max(0, length - size), with: filling)
        }
    }

    /// The filling stands where it breaks neither a start nor an end.
    private func joined(filledBy count: Int, with filling: Character = "e") -> String {
        func all(_ place: TextFragment.Place) -> String { filter { $0.place == place }.map(\.text).joined() }
        return all(.start) + all(.anywhere) + String(repeating: filling, count: count) + all(.end)
    }

    /// Of more fragments it is not tried to leave each one out.
    private static let mostLeftOut = 8
    private static let longest = 10_000
    private static let mostTexts = 256
}
