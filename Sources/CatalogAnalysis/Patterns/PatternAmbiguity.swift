/// Finds out whether a backtracking engine could take exponential time for a pattern: whether a text can run through a
/// loop in two ways that come together again. (Weber and Seidl, On the degree of ambiguity of finite automata, 1991: a
/// state that reaches itself along two paths for one text.)
///
/// The automaton is Glushkov's, one position for each set in the pattern. Repetitions of more than eight times count as
/// unlimited, since their exponent is as bad. What can be read in many ways without a loop is found by `PatternPaths`.
struct PatternAmbiguity {
    private var sets: [ScalarSet] = []
    private var followers: [PositionSet] = []
    /// By position: the followers to which there are two ways.
    private var followersTwice: [PositionSet] = []

    private static let mostCopies = 8

    enum Verdict {
        case harmless, exponential
        /// Finding out would take too long.
        case tooLarge
    }

    static func verdict(on node: PatternNode) -> Verdict {
        var automaton = PatternAmbiguity()
        _ = automaton.add(node)
        return automaton.verdict
    }

    private struct Part {
        var first = PositionSet()
        var last = PositionSet()
        var canBeEmpty = true
    }

    private mutating func add(_ node: PatternNode) -> Part {
        switch node {
        case .set(let set):
            // What no scalar is in leads nowhere.
            guard !set.ranges.isEmpty else { return Part(canBeEmpty: false) }
            var position = PositionSet()
            position.insert(sets.count)
            sets.append(set)
            followers.append(PositionSet())
            followersTwice.append(PositionSet())
            return Part(first: position, last: position, canBeEmpty: false)
        case .sequence(let parts): return parts.reduce(Part()) { join($0, add($1)) }
        case .alternatives(let branches):
            return branches.reduce(into: Part(canBeEmpty: false)) { part, branch in
                let other = add(branch)
                part.first.formUnion(other.first)
                part.last.formUnion(other.last)
                part.canBeEmpty = part.canBeEmpty || other.canBeEmpty
            }
        case .repeated(let inner, let least, let most):
            if let most, most <= Self.mostCopies {
                let demanded = (0..<least).reduce(Part()) { part, _ in join(part, add(inner)) }
                // Of the others, each comes only after the one before, from the last one on.
                let others = (least..<most).reduce(Part()) { rest, _ in
                    var copy = add(inner)
                    copy.canBeEmpty = false
                    var joined = join(copy, rest)
                    joined.canBeEmpty = true
                    return joined
                }
                return join(demanded, others)
            }
            var part = add(inner)
            connect(part.last, to: part.first)
            part.canBeEmpty = part.canBeEmpty || least == 0
            return part
        }
    }

    private mutating func join(_ left: Part, _ right: Part) -> Part {
        connect(left.last, to: right.first)
        var joined = Part(
            first: left.first, last: right.last, canBeEmpty: left.canBeEmpty && right.canBeEmpty)
        if left.canBeEmpty { joined.first.formUnion(right.first) }
        if right.canBeEmpty { joined.last.formUnion(left.last) }
        return joined
    }

    private mutating func connect(_ ends: PositionSet, to starts: PositionSet) {
        for position in ends.positions {
            followersTwice[position].formUnion(followers[position].intersection(starts))
            followers[position].formUnion(starts)
        }
    }

    /// What leaves a loop does not come back, so that each loop is looked at by itself.
    private var verdict: Verdict {
        var steps = 0
        // By position: its loop, and its number in it.
        var places = Array(repeating: (loop: -1, number: -1), count: sets.count)
        for (index, members) in components.enumerated() {
            for (number, position) in members.enumerated() { places[position] = (index, number) }
            var loop = PatternLoop(sets: members.map { sets[$0] })
            for (number, position) in members.enumerated() {
                for follower in followers[position].positions where places[follower].loop == index {
                    if followersTwice[position].contains(follower) { return .exponential }
                    loop.connect(number, to: places[follower].number)
                }
            }
            let verdict = loop.verdict(steps: &steps)
            if verdict != .harmless { return verdict }
        }
        return .harmless
    }

    /// The strongly connected components, each with its positions in ascending order (Kosaraju).
    private var components: [[Int]] {
        var order: [Int] = []
        var rest = PositionSet()
        for position in sets.indices { rest.insert(position) }
        for root in sets.indices where rest.contains(root) {
            var open = [root]
            rest.remove(root)
            while let position = open.last {
                if let next = followers[position].first(in: rest) {
                    rest.remove(next)
                    open.append(next)
                } else {
                    order.append(position)
                    open.removeLast()
                }
            }
        }
        var leaders = Array(repeating: PositionSet(), count: sets.count)
        for (position, next) in followers.enumerated() {
            for follower in next.positions { leaders[follower].insert(position) }
        }
        for position in sets.indices { rest.insert(position) }
        var components: [[Int]] = []
        for root in order.reversed() where rest.contains(root) {
            var members = [root]
            var open = [root]
            rest.remove(root)
            while let position = open.last {
                if let next = leaders[position].first(in: rest) {
                    rest.remove(next)
                    members.append(next)
                    open.append(next)
                } else {
                    open.removeLast()
                }
            }
            components.append(members.sorted())
        }
        return components
    }
}
