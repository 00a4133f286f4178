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
        // Many scalars lead to the same.
        var numbersByTargets: [[Int]: Int] = [:]
        var states: [PatternAutomaton.State] = []
        while states.count < subsets.count {
            guard subsets.count <= Self.mostDeterministicStates else { return nil }
            let subset = subsets[states.count]
            var transitions: [PatternAutomaton.Transition] = []
            for (range, targets) in Self.pieces(subset.compactMap { steps[$0] }) {
                let number: Int
                if let known = numbersByTargets[targets] {
                    number = known
                } else {
                    let next = closure(targets)
                    number = numbers[next] ?? subsets.count
                    if number == subsets.count {
                        numbers[next] = number
                        subsets.append(next)
                    }
                    numbersByTargets[targets] = number
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

    /// Cuts the sets into ranges that lie wholly inside or outside of each of them, and says where those inside lead.
    private static func pieces(
        _ moves: [(set: ScalarSet, target: Int)]
    ) -> [(range: ClosedRange<UInt32>, targets: [Int])] {
        var borders = Set<UInt32>()
        for range in moves.flatMap(\.set.ranges) {
            borders.insert(range.lowerBound)
            borders.insert(range.upperBound + 1)
        }
        let cuts = borders.sorted()
        let places = Dictionary(cuts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var targets: [[Int]] = Array(repeating: [], count: cuts.count)
        for move in moves {
            for range in move.set.ranges {
                var place = places[range.lowerBound] ?? cuts.count
                while place < cuts.count, cuts[place] <= range.upperBound {
                    targets[place].append(move.target)
                    place += 1
                }
            }
        }
        return zip(zip(cuts, cuts.dropFirst()), targets).compactMap { cut, targets in
            targets.isEmpty ? nil : (cut.0...(cut.1 - 1), targets)
        }
    }
}
