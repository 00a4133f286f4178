import CatalogModel

/// A nondeterministic automaton that is built from a pattern's tree, bounded in size.
struct PatternMachine {
    private var silent: [[Int]] = []
    private var steps: [(set: ScalarSet, target: Int)?] = []
    private var isTooLarge = false

    private static let mostStates = 4_000
    private static let mostDeterministicStates = 1_000

    private mutating func newState() -> Int {
        if silent.count >= Self.mostStates { isTooLarge = true }
        guard !isTooLarge else { return 0 }
        silent.append([])
        steps.append(nil)
        return silent.count - 1
    }

    /// Adds the states of a node between `start` and a new end.
    private mutating func add(_ node: PatternNode, from start: Int) -> Int {
        guard !isTooLarge else { return start }
        switch node {
        case .set(let set):
            let (from, end) = (newState(), newState())
            silent[start].append(from)
            steps[from] = (set, end)
            return end
        case .sequence(let parts):
            return parts.reduce(start) { add($1, from: $0) }
        case .alternatives(let branches):
            let end = newState()
            for branch in branches {
                let last = add(branch, from: start)
                silent[last].append(end)
            }
            return end
        case .repeated(let inner, let least, let most):
            var current = start
            for _ in 0..<least { current = add(inner, from: current) }
            guard let most else {
                let loop = newState()
                silent[current].append(loop)
                let last = add(inner, from: loop)
                silent[last].append(loop)
                return loop
            }
            let end = newState()
            for _ in least..<max(least, most) {
                silent[current].append(end)
                let separate = newState()
                silent[current].append(separate)
                current = add(inner, from: separate)
            }
            silent[current].append(end)
            return end
        }
    }

    /// The smallest deterministic automaton, its states numbered breadth first; nil if it would be too large.
    static func automaton(of node: PatternNode) -> PatternAutomaton? {
        var machine = PatternMachine()
        let start = machine.newState()
        let end = machine.add(node, from: start)
        guard !machine.isTooLarge else { return nil }
        return machine.determinised(from: start, accepting: end)
    }

    private func closure(_ states: [Int]) -> [Int] {
        var seen = Set(states)
        var open = states
        while let state = open.popLast() {
            for next in silent[state] where seen.insert(next).inserted { open.append(next) }
        }
        return seen.sorted()
    }

    private func determinised(from start: Int, accepting end: Int) -> PatternAutomaton? {
        let first = closure([start])
        var numbers = [first: 0]
        var subsets = [first]
        var states: [PatternAutomaton.State] = []
        while states.count < subsets.count {
            guard subsets.count <= Self.mostDeterministicStates else { return nil }
            let subset = subsets[states.count]
            let moves = subset.compactMap { steps[$0] }
            var transitions: [PatternAutomaton.Transition] = []
            for range in Self.pieces(moves.map(\.set)) {
                let targets = moves.filter { move in
                    move.set.ranges.contains {
                        $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
                    }
                }
                let next = closure(Array(Set(targets.map(\.target))))
                let number = numbers[next] ?? subsets.count
                if numbers[next] == nil {
                    numbers[next] = number
                    subsets.append(next)
                }
                if let last = transitions.last, last.target == number, last.last + 1 == range.lowerBound {
                    transitions[transitions.count - 1] = .init(
                        first: last.first, last: range.upperBound, target: number)
                } else {
                    transitions.append(.init(first: range.lowerBound, last: range.upperBound, target: number))
                }
            }
            states.append(.init(isAccepting: subset.contains(end), transitions: transitions))
        }
        return PatternAutomaton(states: states)
    }

    /// Cuts the sets into ranges that lie wholly inside or outside of each of them.
    private static func pieces(_ sets: [ScalarSet]) -> [ClosedRange<UInt32>] {
        var cuts = Set<UInt32>()
        for range in sets.flatMap(\.ranges) {
            cuts.insert(range.lowerBound)
            cuts.insert(range.upperBound + 1)
        }
        let covered = ScalarSet(sets.flatMap(\.ranges))
        var result: [ClosedRange<UInt32>] = []
        let sorted = cuts.sorted()
        for (low, high) in zip(sorted, sorted.dropFirst())
        where covered.ranges.contains(where: { $0.lowerBound <= low && high - 1 <= $0.upperBound }) {
            result.append(low...(high - 1))
        }
        return result
    }
}
