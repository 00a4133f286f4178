/// Finds out whether a backtracking engine could take exponential time for a pattern: whether a text can run through a
/// loop in two ways that come together again. (Weber and Seidl, On the degree of ambiguity of finite automata, 1991: a
/// state that reaches itself along two paths for one text.)
///
/// The automaton is Glushkov's, one position for each set in the pattern. Repetitions of more than eight times count as
/// unlimited, since their exponent is as bad. Patterns with more than 160 positions are not looked at.
struct PatternAmbiguity {
    private var sets: [ScalarSet] = []
    /// A position stands here twice if there are two ways to it.
    private var followers: [[Int]] = []

    private static let mostPositions = 160
    private static let mostCopies = 8

    static func isExponential(_ node: PatternNode) -> Bool {
        var automaton = PatternAmbiguity()
        _ = automaton.add(node)
        guard automaton.sets.count <= mostPositions else { return false }
        return automaton.hasTwoWays
    }

    private struct Part {
        var first: [Int] = []
        var last: [Int] = []
        var canBeEmpty = true
    }

    private mutating func add(_ node: PatternNode) -> Part {
        guard sets.count <= Self.mostPositions else { return Part() }
        switch node {
        case .set(let set):
            sets.append(set)
            followers.append([])
            return Part(first: [sets.count - 1], last: [sets.count - 1], canBeEmpty: false)
        case .sequence(let parts): return parts.reduce(Part()) { join($0, add($1)) }
        case .alternatives(let branches):
            let parts = branches.map { add($0) }
            return Part(
                first: parts.flatMap(\.first), last: parts.flatMap(\.last),
                canBeEmpty: parts.contains { $0.canBeEmpty })
        case .repeated(let inner, let least, let most):
            if let most, most <= Self.mostCopies {
                return (0..<most).reduce(Part()) { part, number in
                    var copy = add(inner)
                    copy.canBeEmpty = copy.canBeEmpty || number >= least
                    return join(part, copy)
                }
            }
            var part = add(inner)
            for position in part.last { followers[position] += part.first }
            part.canBeEmpty = part.canBeEmpty || least == 0
            return part
        }
    }

    private mutating func join(_ left: Part, _ right: Part) -> Part {
        for position in left.last { followers[position] += right.first }
        return Part(
            first: left.canBeEmpty ? left.first + right.first : left.first,
            last: right.canBeEmpty ? left.last + right.last : right.last,
            canBeEmpty: left.canBeEmpty && right.canBeEmpty)
    }

    private var hasTwoWays: Bool {
        let components = components(count: sets.count) { followers[$0] }
        for (position, next) in followers.enumerated() {
            var seen = Set<Int>()
            for follower in next where !seen.insert(follower).inserted {
                if components[position] == components[follower] { return true }
            }
        }
        // Two runs side by side: a pair of the same position in one component with a pair of different ones.
        let count = sets.count
        let pairs = self.components(count: count * count) { pair in
            followers[pair / count].flatMap { left in
                followers[pair % count].compactMap { right in
                    sets[left].overlaps(sets[right]) ? left * count + right : nil
                }
            }
        }
        var same = Set<Int>()
        for position in 0..<count { same.insert(pairs[position * count + position]) }
        for left in 0..<count {
            for right in 0..<count where left != right && same.contains(pairs[left * count + right]) {
                return true
            }
        }
        return false
    }

    /// The strongly connected component of each node, by its number (Tarjan, without recursion).
    private func components(count: Int, next: (Int) -> [Int]) -> [Int] {
        var numbers = Array(repeating: -1, count: count)
        var lowest = numbers
        var components = numbers
        var (stack, counter, found) = ([Int](), 0, 0)
        for root in 0..<count where numbers[root] < 0 {
            var open: [(node: Int, edges: ArraySlice<Int>)] = []
            func enter(_ node: Int) {
                numbers[node] = counter
                lowest[node] = counter
                counter += 1
                stack.append(node)
                open.append((node, next(node)[...]))
            }
            enter(root)
            while let (node, edges) = open.last {
                guard let target = edges.first else {
                    open.removeLast()
                    if let around = open.last?.node { lowest[around] = min(lowest[around], lowest[node]) }
                    guard lowest[node] == numbers[node] else { continue }
                    while let member = stack.popLast() {
                        components[member] = found
                        if member == node { break }
                    }
                    found += 1
                    continue
                }
                open[open.count - 1].edges = edges.dropFirst()
                if numbers[target] < 0 {
                    enter(target)
                } else if components[target] < 0 {
                    lowest[node] = min(lowest[node], numbers[target])
                }
            }
        }
        return components
    }
}

extension ScalarSet {
    /// Whether a scalar is in both.
    func overlaps(_ other: ScalarSet) -> Bool {
        var (mine, its) = (ranges[...], other.ranges[...])
        while let left = mine.first, let right = its.first {
            if left.overlaps(right) { return true }
            if left.upperBound < right.upperBound { mine.removeFirst() } else { its.removeFirst() }
        }
        return false
    }
}
