/// The states of a workflow as places and its transitions as ways between them.
package struct WorkflowGraph {
    package let workflow: Workflow

    package init(_ workflow: Workflow) { self.workflow = workflow }

    /// For each state, the transition by which it is first reached from a start; nil for the start and for what is not
    /// reached.
    package struct Paths {
        package let isReached: [Bool]
        fileprivate let arrivals: [(from: Int, transition: Int)?]

        /// The transitions from the start to a state.
        package func path(to state: Int) -> [Int] {
            var path: [Int] = []
            var current = state
            while let arrival = arrivals[current], path.count <= arrivals.count {
                path.append(arrival.transition)
                current = arrival.from
            }
            return path.reversed()
        }
    }

    /// The shortest ways from a state along the transitions that fit.
    package func paths(from start: Int, along fits: (Int) -> Bool = { _ in true }) -> Paths {
        paths(from: start) { transition, _ in fits(transition) }
    }

    /// The same along transitions that fit in the state from which they are taken.
    private func paths(from start: Int, along fits: (_ transition: Int, _ state: Int) -> Bool) -> Paths {
        var isReached = [Bool](repeating: false, count: workflow.states.count)
        var arrivals = [(from: Int, transition: Int)?](repeating: nil, count: workflow.states.count)
        isReached[start] = true
        var waiting = [start]
        var next = 0
        while next < waiting.count {
            let state = waiting[next]
            next += 1
            for (index, transition) in workflow.transitions.enumerated()
            where transition.from.contains(state) && !isReached[transition.to] && fits(index, state) {
                isReached[transition.to] = true
                arrivals[transition.to] = (state, index)
                waiting.append(transition.to)
            }
        }
        return Paths(isReached: isReached, arrivals: arrivals)
    }

    /// The states from which one that fits is reached.
    package func states(leadingTo fits: (WorkflowState) -> Bool) -> [Bool] {
        var leads = workflow.states.map(fits)
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for transition in workflow.transitions where leads[transition.to] {
                for state in transition.from where !leads[state] {
                    leads[state] = true
                    hasChanged = true
                }
            }
        }
        return leads
    }

    /// A circle of transitions that fit through a state; nil if there is none.
    package func circle(through state: Int, along fits: (Int) -> Bool) -> [Int]? {
        circle(through: state) { transition, _ in fits(transition) }
    }

    /// The same of transitions that fit in the state from which they are taken.
    package func circle(
        through state: Int, along fits: (_ transition: Int, _ state: Int) -> Bool
    ) -> [Int]? {
        for index in workflow.ways(outOf: state) where fits(index, state) {
            let target = workflow.transitions[index].to
            if target == state { return [index] }
            let paths = paths(from: target, along: fits)
            if paths.isReached[state] { return [index] + paths.path(to: state) }
        }
        return nil
    }

    /// `submitted → review → inReview`: states with the transitions between them.
    package func text(_ path: [Int], from start: Int) -> String {
        var text = workflow.states[start].id
        for index in path {
            let transition = workflow.transitions[index]
            text += " –\(transition.id)→ \(workflow.states[transition.to].id)"
        }
        return text
    }
}
