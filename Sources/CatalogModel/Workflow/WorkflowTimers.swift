/// What time does in each state of a workflow, and what it does certainly before something else.
package struct WorkflowTimers {
    private let workflow: Workflow
    /// By state: the transitions that happen by themselves whatever the answers are.
    private let certain: [[Int]]

    package init(_ workflow: Workflow) {
        self.workflow = workflow
        var certain = [[Int]](repeating: [], count: workflow.states.count)
        for (index, transition) in workflow.transitions.enumerated()
        where transition.trigger.isTimed && transition.condition == nil {
            for state in transition.from { certain[state].append(index) }
        }
        self.certain = certain
    }

    /// A transition that has certainly happened in a state before it is the turn of another one, which waits for a time; nil if there is none.
    package func first(before transition: Int, in state: Int) -> Int? {
        time(of: transition, in: state).flatMap { first(before: $0, in: state) }
    }

    /// A transition that has certainly happened before the deadline of a state passes; nil if there is none.
    package func firstBeforeDeadline(of state: Int) -> Int? {
        workflow.states[state].deadline.flatMap { first(before: $0, in: state) }
    }

    private func first(before time: ProcessingTime, in state: Int) -> Int? {
        certain[state].first { self.time(of: $0, in: state)?.isCertainlyShorter(than: time) ?? false }
    }

    /// For how long a case has to be in a state before a transition happens.
    private func time(of transition: Int, in state: Int) -> ProcessingTime? {
        switch workflow.transitions[transition].trigger {
        case .elapsed(let time): time
        case .deadline: workflow.states[state].deadline
        case .roles, .payment: nil
        }
    }
}
