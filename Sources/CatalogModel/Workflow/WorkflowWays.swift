/// A way from the initial state to another one.
package struct WorkflowWay: Sendable {
    /// In the order in which they are taken.
    package let transitions: [Int]
    /// Those of them that demand something of the answers.
    package let demanding: Set<Int>
}

/// The ways to each state of a workflow, as far as they differ in what they demand.
package struct WorkflowWays: Sendable {
    /// By state. Of ways of which one demands what another does and more, only the other is here. None for a state that is not reached.
    package let toStates: [[WorkflowWay]]
    /// Whether these are all ways; of a workflow with very many, only some are looked at.
    package let areAll: Bool
}

extension WorkflowGraph {
    /// The ways from the initial state along the transitions that fit, with the guards that are certainly true at their ends: the answers do
    /// not change any more, and the day has no part in them.
    package func ways(along fits: (Int) -> Bool = { _ in true }) -> WorkflowWays {
        ways(along: fits) { workflow.transitions[$0].condition.map { !$0.usesToday } ?? false }
    }

    /// The ways from the initial state along the transitions that fit.
    ///
    /// What a transition asks for can only be changed by taking that transition again, and a way that does so leads on as it did the first
    /// time; without such loops it is a way here, too.
    ///
    /// - Parameter isDemanding: Whether a transition demands something of the answers that is true from then on.
    package func ways(
        along fits: (Int) -> Bool, demanding isDemanding: (Int) -> Bool
    ) -> WorkflowWays {
        var ways = [[WorkflowWay]](repeating: [], count: workflow.states.count)
        ways[workflow.initial] = [WorkflowWay(transitions: [], demanding: [])]
        var areAll = true
        var pending = [workflow.initial]
        while let state = pending.popLast() {
            for (index, transition) in workflow.transitions.enumerated()
            where transition.from.contains(state) && fits(index) {
                var hasChanged = false
                for way in ways[state] {
                    let demanding = isDemanding(index) ? way.demanding.union([index]) : way.demanding
                    guard !ways[transition.to].contains(where: { demanding.isSuperset(of: $0.demanding) })
                    else { continue }
                    ways[transition.to].removeAll { $0.demanding.isSuperset(of: demanding) }
                    guard ways[transition.to].count < Self.mostWays else {
                        areAll = false
                        continue
                    }
                    ways[transition.to].append(
                        WorkflowWay(transitions: way.transitions + [index], demanding: demanding))
                    hasChanged = true
                }
                if hasChanged, !pending.contains(transition.to) { pending.append(transition.to) }
            }
        }
        return WorkflowWays(toStates: ways, areAll: areAll)
    }

    /// To one state.
    private static let mostWays = 16
}
