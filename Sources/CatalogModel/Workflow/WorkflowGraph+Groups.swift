extension WorkflowGraph {
    /// States that lead to one another along the transitions that fit, without leaving some states: each state is in one
    /// group, by itself if it lies on no circle. Groups and the states in them ascend (Kosaraju).
    package func groups(of states: [Int], along fits: (Int) -> Bool = { _ in true }) -> [[Int]] {
        var isMeant = [Bool](repeating: false, count: workflow.states.count)
        for state in states { isMeant[state] = true }
        var next = [[Int]](repeating: [], count: workflow.states.count)
        var previous = next
        for (index, transition) in workflow.transitions.enumerated()
        where isMeant[transition.to] && fits(index) {
            for state in transition.from where isMeant[state] {
                next[state].append(transition.to)
                previous[transition.to].append(state)
            }
        }
        var isSeen = isMeant.map { !$0 }
        var finished: [Int] = []
        for state in states { Self.visit(state, next, &isSeen, &finished) }
        isSeen = isMeant.map { !$0 }
        var groups: [[Int]] = []
        for state in finished.reversed() {
            var group: [Int] = []
            Self.visit(state, previous, &isSeen, &group)
            if !group.isEmpty { groups.append(group.sorted()) }
        }
        return groups.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    }

    /// Goes from a state to all that were not seen yet, and names each when all behind it are named.
    private static func visit(_ start: Int, _ next: [[Int]], _ isSeen: inout [Bool], _ finished: inout [Int])
    {
        guard !isSeen[start] else { return }
        isSeen[start] = true
        var path = [(state: start, way: 0)]
        while let (state, way) = path.last {
            guard way < next[state].count else {
                finished.append(state)
                path.removeLast()
                continue
            }
            path[path.count - 1].way += 1
            let target = next[state][way]
            guard !isSeen[target] else { continue }
            isSeen[target] = true
            path.append((target, 0))
        }
    }
}
