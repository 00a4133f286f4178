import CatalogModel

/// States among which a case may stay for good: whatever is open in any case leads from one of them to another one.
///
/// A state by itself is one, too. What leads from a state back to it, or round in a circle, is no way on.
struct Enclosure {
    /// Ascending.
    let states: [Int]
    /// The transitions that lead out; each has a guard.
    let ways: [Int]
    /// Those that stay inside.
    let inner: [Int]
}

/// Finds the states that a case may not be able to leave, by the guards that are there.
///
/// Where a case can go on in any case to an end, or to states that are looked at by themselves, nobody gets stuck. Of the
/// others, states that lead to one another are looked at together, as no case can stay anywhere else for good.
struct EnclosureFinder {
    private let workflow: Workflow
    private let graph: WorkflowGraph
    /// By state: the transitions that are a way on. What only ends a case because the applicant wants it is none, unless nothing
    /// else leads on.
    private let ways: [[Int]]

    init(_ graph: WorkflowGraph) {
        self.graph = graph
        workflow = graph.workflow
        let workflow = graph.workflow
        var all = [[Int]](repeating: [], count: workflow.states.count)
        for (index, transition) in workflow.transitions.enumerated() {
            for state in transition.from { all[state].append(index) }
        }
        func isOnward(_ way: Int) -> Bool {
            let transition = workflow.transitions[way]
            return !(transition.isTheApplicants && workflow.states[transition.to].isFinal)
        }
        var onward = all
        for group in graph.groups(of: workflow.openStates) {
            let members = Set(group)
            let leadsOn = group.contains { state in
                all[state].contains { isOnward($0) && !members.contains(workflow.transitions[$0].to) }
            }
            if leadsOn { for state in group { onward[state].removeAll { !isOnward($0) } } }
        }
        ways = onward
    }

    /// Small ones first, so that what shows in a single state is told of that.
    var enclosures: [Enclosure] {
        let leads = statesThatLeadToAnEnd
        var found: [[Int]] = []
        var pending = [workflow.openStates.filter { !leads[$0] }]
        while let states = pending.popLast() {
            for group in graph.groups(of: states) {
                let members = Set(group)
                let closures = group.map { (state: $0, closure: closure(of: $0)) }
                let staying = closures.filter { members.isSuperset(of: $0.closure) }
                guard staying.count == group.count else {
                    if !staying.isEmpty { pending.append(staying.map(\.state)) }
                    continue
                }
                found += Set(closures.map(\.closure) + [group])
            }
        }
        return found.sorted {
            $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count
        }.map(enclosure)
    }

    private func enclosure(of states: [Int]) -> Enclosure {
        let members = Set(states)
        let all = Set(states.flatMap { ways[$0] }).sorted()
        let isInner: (Int) -> Bool = { members.contains(workflow.transitions[$0].to) }
        return Enclosure(states: states, ways: all.filter { !isInner($0) }, inner: all.filter(isInner))
    }

    /// The states to which a case can go from one in any case, and that one.
    private func closure(of state: Int) -> [Int] {
        var reached: Set<Int> = [state]
        var pending = [state]
        while let next = pending.popLast() {
            for way in ways[next] where workflow.transitions[way].condition == nil {
                let target = workflow.transitions[way].to
                if reached.insert(target).inserted { pending.append(target) }
            }
        }
        return reached.sorted()
    }

    /// By state: whether a case can go on to an end in any case.
    private var statesThatLeadToAnEnd: [Bool] {
        var arriving = [[Int]](repeating: [], count: workflow.states.count)
        for state in workflow.openStates {
            for way in ways[state] where workflow.transitions[way].condition == nil {
                arriving[workflow.transitions[way].to].append(state)
            }
        }
        var leads = workflow.states.map(\.isFinal)
        var pending = workflow.states.indices.filter { leads[$0] }
        while let target = pending.popLast() {
            for state in arriving[target] where !leads[state] {
                leads[state] = true
                pending.append(state)
            }
        }
        return leads
    }
}

extension Workflow {
    /// Those that are no end.
    fileprivate var openStates: [Int] { states.indices.filter { !states[$0].isFinal } }
}
