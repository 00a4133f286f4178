/// Counts the ways in which a backtracking engine can read the same text, which it goes through one by one before it says that the text
/// does not match: `([0-9]?){30}` has no loop, and yet a thousand ways for each few digits, and `a*a*a*a*` has more with each letter.
///
/// The automaton is Glushkov's with all copies of what is repeated, and with the number of ways at each step. As the engines do, a
/// repetition that is not demanded reads something, or it does not happen.
struct PatternPaths {
    private var sets: [ScalarSet] = []
    /// By position: what can come next, and in how many ways.
    private var followers: [[Step]] = []
    private var stepCount = 0
    private var start: [Step] = []
    /// The most ways in which a part can be read without reading anything.
    private var mostEmptyWays = 1.0

    private struct Step {
        let position: Int
        let ways: Double
    }

    private struct Part {
        var first: [Step] = []
        var last: [Step] = []
        /// In how many ways it reads nothing.
        var emptyWays = 1.0
    }

    /// Some hundredths of a second for the slowest engines.
    private static let mostWays = 1_000_000.0
    /// Texts that are longer take longer, but what has few ways until here has not many more behind.
    private static let length = 100
    private static let mostPositions = 3_000
    private static let mostSteps = 300_000
    private static let mostWork = 20_000_000

    /// Whether some text can be read in so many ways that a form would stand still.
    static func areTooMany(in node: PatternNode) -> Bool {
        var paths = PatternPaths()
        guard let whole = paths.add(node) else {
            // Too large to be looked at with all copies: its loops were.
            return paths.mostEmptyWays > mostWays
        }
        paths.start = whole.first
        return paths.mostEmptyWays > mostWays || paths.findTooMany()
    }

    // MARK: - The automaton

    /// Nil if there are too many positions. Recursion follows the nesting of the pattern, which the parser limits.
    private mutating func add(_ node: PatternNode) -> Part? {
        var part: Part?
        switch node {
        case .set(let set):
            guard sets.count < Self.mostPositions else { return nil }
            guard !set.ranges.isEmpty else { return Part(emptyWays: 0) }
            let step = [Step(position: sets.count, ways: 1)]
            sets.append(set)
            followers.append([])
            part = Part(first: step, last: step, emptyWays: 0)
        case .sequence(let parts):
            part = Part()
            for next in parts { part = join(part, add(next)) }
        case .alternatives(let branches):
            var all = Part(emptyWays: 0)
            for branch in branches {
                guard let next = add(branch) else { return nil }
                all.first += next.first
                all.last += next.last
                all.emptyWays += next.emptyWays
            }
            part = all
        case .repeated(let inner, let least, let most):
            part = Part()
            for _ in 0..<least {
                part = join(part, add(inner))
                if part == nil { return nil }
            }
            part = join(part, addMore(of: inner, most.map { $0 - least }))
        }
        if let part { mostEmptyWays = max(mostEmptyWays, part.emptyWays) }
        return part
    }

    /// Repetitions that are not demanded; nil for as many as there are.
    private mutating func addMore(of inner: PatternNode, _ count: Int?) -> Part? {
        guard let count else {
            guard var part = add(inner) else { return nil }
            guard connect(part.last, to: part.first) else { return nil }
            part.emptyWays = 1
            return part
        }
        // Each only after the one before, from the last one on.
        var rest = Part()
        for _ in 0..<count {
            guard var next = add(inner) else { return nil }
            next.emptyWays = 0
            guard let joined = join(next, rest) else { return nil }
            rest = joined
            rest.emptyWays = 1
        }
        return rest
    }

    private mutating func join(_ left: Part?, _ right: Part?) -> Part? {
        guard let left, let right, connect(left.last, to: right.first) else { return nil }
        return Part(
            first: left.first + Self.times(right.first, left.emptyWays),
            last: Self.times(left.last, right.emptyWays) + right.last,
            emptyWays: left.emptyWays * right.emptyWays)
    }

    private static func times(_ steps: [Step], _ ways: Double) -> [Step] {
        switch ways {
        case 0: []
        case 1: steps
        default: steps.map { Step(position: $0.position, ways: $0.ways * ways) }
        }
    }

    /// Whether there are few enough steps.
    private mutating func connect(_ ends: [Step], to starts: [Step]) -> Bool {
        stepCount += ends.count * starts.count
        guard stepCount <= Self.mostSteps else { return false }
        for end in ends { followers[end.position] += Self.times(starts, end.ways) }
        return true
    }

    // MARK: - Texts with many ways

    /// Tries texts in which one scalar or two are repeated, and some that stand in the pattern, from each place on where a scalar can
    /// be read in two ways.
    private func findTooMany() -> Bool {
        var distinct: [ScalarSet: Int] = [:]
        let numbers = sets.map { set in
            let number = distinct[set] ?? distinct.count
            distinct[set] = number
            return number
        }
        let different = distinct.sorted { $0.value < $1.value }.map(\.key)
        let scalars = Self.scalars(in: different)
        // By set and set: what the first scalar of the one is in.
        let readsOfFirst = different.map { set in
            let scalar = set.ranges.first?.lowerBound ?? 0
            return different.map { $0.contains(scalar) }
        }
        // By scalar and set.
        let reads = scalars.map { scalar in different.map { $0.contains(scalar) } }
        let branches = [start] + followers
        let places = branches.filter { steps in
            reads.contains { reads in
                steps.reduce(0) { $0 + (reads[numbers[$1.position]] ? $1.ways : 0) } > 1
            }
        }
        guard !places.isEmpty else { return false }
        var work = 0
        for place in places.prefix(Self.mostPlaces) {
            for step in place.prefix(Self.mostTexts) {
                for length in Self.lengthsOfTexts where step.position + length <= sets.count {
                    let text = (step.position..<step.position + length).map { readsOfFirst[numbers[$0]] }
                    if areTooMany(from: place, text, numbers, &work) { return true }
                    guard work <= Self.mostWork else { return false }
                }
            }
            for first in scalars.indices {
                for second in scalars.indices.prefix(Self.mostScalarsInPairs) {
                    let text = [reads[first], reads[second]]
                    if areTooMany(from: place, text, numbers, &work) { return true }
                    guard work <= Self.mostWork else { return false }
                }
            }
        }
        return false
    }

    private static let mostPlaces = 32
    private static let mostTexts = 4
    private static let lengthsOfTexts = 3...12
    private static let mostScalars = 24
    private static let mostScalarsInPairs = 8

    /// Scalars that different sets contain, and those that two sets have in common.
    private static func scalars(in sets: [ScalarSet]) -> [UInt32] {
        var found = sets.prefix(mostScalars).compactMap { $0.ranges.first?.lowerBound }
        for (number, set) in sets.prefix(mostScalars).enumerated() {
            for other in sets.prefix(number) { found += set.firstScalar(in: other).map { [$0] } ?? [] }
        }
        var seen: Set<UInt32> = []
        return Array(found.filter { seen.insert($0).inserted }.prefix(mostScalars))
    }

    /// Whether a text of scalars that follow one another again and again can be read in too many ways.
    ///
    /// - Parameters:
    ///   - text: For each of the scalars, which sets contain it.
    ///   - numbers: By position, the number of its set.
    private func areTooMany(
        from place: [Step], _ text: [[Bool]], _ numbers: [Int], _ work: inout Int
    ) -> Bool {
        var all = 0.0
        var ways = [Double](repeating: 0, count: sets.count)
        var (now, next): ([Int], [Int]) = ([], [])
        func read(_ steps: [Step], _ reads: [Bool], times: Double) {
            for step in steps where reads[numbers[step.position]] {
                if ways[step.position] == 0 { next.append(step.position) }
                ways[step.position] += times * step.ways
            }
        }
        read(place, text[0], times: 1)
        for index in 1...Self.length {
            swap(&now, &next)
            next.removeAll(keepingCapacity: true)
            guard !now.isEmpty else { return false }
            let counts = now.map { position in
                defer { ways[position] = 0 }
                return ways[position]
            }
            all += counts.reduce(0, +)
            guard all <= Self.mostWays else { return true }
            let reads = text[index % text.count]
            for (position, count) in zip(now, counts) {
                work += followers[position].count + 1
                read(followers[position], reads, times: count)
            }
            guard work <= Self.mostWork else { return false }
        }
        return false
    }
}

extension ScalarSet {
    fileprivate func contains(_ scalar: UInt32) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < scalar { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(scalar)
    }

    /// The first scalar that is in both.
    fileprivate func firstScalar(in other: ScalarSet) -> UInt32? {
        var (own, others) = (ranges[...], other.ranges[...])
        while let first = own.first, let second = others.first {
            if first.overlaps(second) { return max(first.lowerBound, second.lowerBound) }
            if first.upperBound < second.upperBound { own.removeFirst() } else { others.removeFirst() }
        }
        return nil
    }
}
