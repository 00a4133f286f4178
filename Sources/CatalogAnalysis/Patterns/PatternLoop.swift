/// Positions of a pattern that all lead to each other, and whether a text can run through them in two ways.
struct PatternLoop {
    private var followers: [PositionSet]
    /// By position: those that can stand for the same scalar.
    private let overlaps: [PositionSet]

    /// Enough for any loop of 160 positions, and for a larger one unless nearly each pair of its positions can be reached.
    private static let mostSteps = 20_000_000

    init(sets: [ScalarSet]) {
        followers = Array(repeating: PositionSet(), count: sets.count)
        overlaps = Self.overlaps(of: sets)
    }

    mutating func connect(_ position: Int, to follower: Int) { followers[position].insert(follower) }

    /// Runs through the loop twice side by side. Both runs start in one position; if they part and come together again, the
    /// loop can be read in two ways, and each round doubles them.
    ///
    /// - Parameter steps: Counts machine words, over all loops of a pattern.
    func verdict(steps: inout Int) -> PatternAmbiguity.Verdict {
        // By position of one run: where the other one may be at the same time.
        var reached = Array(repeating: PositionSet(), count: followers.count)
        // Of these, what is still to be looked at; the positions that have any.
        var pending = reached
        var open: [Int] = []

        func reach(_ others: PositionSet, from position: Int) {
            for next in followers[position].positions {
                steps += others.wordCount + 1
                var new = others.intersection(overlaps[next]).subtracting(reached[next])
                new.remove(next)
                guard !new.isEmpty else { continue }
                if pending[next].isEmpty { open.append(next) }
                reached[next].formUnion(new)
                pending[next].formUnion(new)
            }
        }

        for start in followers.indices {
            reach(followers[start], from: start)
            while let position = open.popLast() {
                var others = PositionSet()
                for other in pending[position].positions {
                    others.formUnion(followers[other])
                    steps += others.wordCount
                }
                pending[position] = PositionSet()
                if followers[position].first(in: others) != nil { return .exponential }
                guard steps <= Self.mostSteps else { return .tooLarge }
                reach(others, from: position)
            }
            guard steps <= Self.mostSteps else { return .tooLarge }
        }
        return .harmless
    }

    /// Goes through all scalars at which a set begins or ends, and remembers which sets have begun.
    private static func overlaps(of sets: [ScalarSet]) -> [PositionSet] {
        // Many positions have the same set.
        var numbers: [ScalarSet: Int] = [:]
        var positions: [PositionSet] = []
        var borders: [(scalar: UInt32, isEnd: Bool, set: Int)] = []
        for (position, set) in sets.enumerated() {
            if let known = numbers[set] {
                positions[known].insert(position)
                continue
            }
            let number = positions.count
            numbers[set] = number
            var first = PositionSet()
            first.insert(position)
            positions.append(first)
            for range in set.ranges {
                borders.append((range.lowerBound, false, number))
                borders.append((range.upperBound, true, number))
            }
        }
        // A scalar at which one ends and another one begins is in both.
        borders.sort { ($0.scalar, $0.isEnd ? 1 : 0, $0.set) < ($1.scalar, $1.isEnd ? 1 : 0, $1.set) }
        // By set: itself and what has begun before it; whether two overlap is noted where the later one begins.
        var (begun, earlier) = (PositionSet(), positions)
        for border in borders {
            if border.isEnd {
                begun = begun.subtracting(positions[border.set])
            } else {
                begun.formUnion(positions[border.set])
                earlier[border.set].formUnion(begun)
            }
        }
        var overlaps = Array(repeating: PositionSet(), count: sets.count)
        for (own, others) in zip(positions, earlier) {
            for position in own.positions {
                overlaps[position].formUnion(others)
                for other in others.positions { overlaps[other].insert(position) }
            }
        }
        return overlaps
    }
}
