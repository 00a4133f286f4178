/// What is certain in each state of a workflow, on whatever way a case came there.
package struct WorkflowKnowledge: Sendable {
    /// By state: the transitions that have certainly been taken. Of a state that is not reached, all.
    package let taken: [Set<Int>]
    /// With the guards that are certainly true at their ends.
    package let ways: WorkflowWays

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
        ways = WorkflowGraph(workflow).ways()
    }

    /// What has certainly been taken when a transition begins.
    package func taken(before transition: Transition) -> Set<Int> {
        guard let first = transition.from.first else { return [] }
        return transition.from.dropFirst().reduce(taken[first]) { $0.intersection(taken[$1]) }
    }
}

extension Workflow {
    /// The transition whose fields a reference means; nil for an answer of the form.
    package func asker(of reference: AnswerReference) -> Int? {
        guard let name = reference.path.first else { return nil }
        return transitions.firstIndex { $0.id == name && !$0.asks.isEmpty }
    }
}
