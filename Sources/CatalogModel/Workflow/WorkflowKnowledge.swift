/// What is certain in each state of a workflow, on whatever way a case came there.
package struct WorkflowKnowledge: Sendable {
    /// By state: the transitions that have certainly been taken. Of a state that is not reached, all.
    package let taken: [Set<Int>]
    /// By state, for each way there: the transitions whose guards are certainly true in it. Of ways with the same guards and more, only
    /// that with fewer is here. None for a state that is not reached.
    package let guardsOnWays: [[Set<Int>]]
    /// Whether these are all ways; of a workflow with very many, only some are looked at.
    package let areAllWays: Bool

    /// A transition is certain in a state if it is on every way there: the largest solution of one equation a state,
    /// found by striking out until nothing changes.
    package init(_ workflow: Workflow) {
        let all = Set(workflow.transitions.indices)
        var taken = [Set<Int>](repeating: all, count: workflow.states.count)
        taken[workflow.initial] = []
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for (index, transition) in workflow.transitions.enumerated() {
                for state in transition.from {
                    let left = taken[transition.to].intersection(taken[state].union([index]))
                    if left.count < taken[transition.to].count {
                        taken[transition.to] = left
                        hasChanged = true
                    }
                }
            }
        }
        self.taken = taken
        (guardsOnWays, areAllWays) = workflow.guardsOnWays
    }

    /// What has certainly been taken when a transition begins.
    package func taken(before transition: Transition) -> Set<Int> {
        guard let first = transition.from.first else { return [] }
        return transition.from.dropFirst().reduce(taken[first]) { $0.intersection(taken[$1]) }
    }
}

extension Workflow {
    /// The guards of a way stay true to its end if the day has no part in them. What a transition asks for can only be changed by taking that
    /// transition again, and a way that does so leads on as it did the first time; without such loops it is a way here, too.
    fileprivate var guardsOnWays: (ways: [[Set<Int>]], areAll: Bool) {
        var ways = [[Set<Int>]](repeating: [], count: states.count)
        ways[initial] = [[]]
        var areAll = true
        var pending = [initial]
        while let state = pending.popLast() {
            for (index, transition) in transitions.enumerated() where transition.from.contains(state) {
                let isLasting = transition.condition.map { !$0.usesToday } ?? false
                var hasChanged = false
                for way in ways[state] {
                    let longer = isLasting ? way.union([index]) : way
                    guard !ways[transition.to].contains(where: longer.isSuperset) else { continue }
                    ways[transition.to].removeAll { $0.isSuperset(of: longer) }
                    guard ways[transition.to].count < Self.mostWays else {
                        areAll = false
                        continue
                    }
                    ways[transition.to].append(longer)
                    hasChanged = true
                }
                if hasChanged, !pending.contains(transition.to) { pending.append(transition.to) }
            }
        }
        return (ways, areAll)
    }

    /// To one state.
    private static let mostWays = 16

    /// The transition whose fields a reference means; nil for an answer of the form.
    package func asker(of reference: AnswerReference) -> Int? {
        guard let name = reference.path.first else { return nil }
        return transitions.firstIndex { $0.id == name && !$0.asks.isEmpty }
    }
}
