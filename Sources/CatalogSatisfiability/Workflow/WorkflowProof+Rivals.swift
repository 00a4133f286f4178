import CatalogDiagnostics
import CatalogModel

// Transitions that can be open at once though nobody chooses between them.
extension WorkflowProof {
    /// Pairs of transitions between which nobody chooses, that can both be open. More than a page of them is of no use to
    /// anybody: what is left is said once these are mended.
    var rivals: [Diagnostic] {
        mutating get {
            var found: [Diagnostic] = []
            let from = workflow.transitions.map { Set($0.from) }
            for (later, second) in workflow.transitions.enumerated() where !closed.contains(later) {
                for (earlier, first) in workflow.transitions[..<later].enumerated()
                where !closed.contains(earlier) && found.count < Self.mostRivals {
                    guard workflow.mayBeRivals(first, second) else { continue }
                    let shared = first.from.filter {
                        from[later].contains($0) && workflow.areRivals(first, second, in: $0)
                    }
                    if shared.isEmpty || prover.excludeOneAnother(earlier, later) { continue }
                    guard let overlap = overlap(earlier, later, in: shared) else { continue }
                    found.append(overlap)
                    if overlap.definition.severity == .error { overlapping.formUnion([earlier, later]) }
                }
            }
            return found
        }
    }

    private static let mostRivals = 100

    /// That two transitions can be open at once in one of some states, or that this was not decided.
    private mutating func overlap(_ earlier: Int, _ later: Int, in states: [Int]) -> Diagnostic? {
        let (first, second) = (workflow.transitions[earlier], workflow.transitions[later])
        let demands = prover.demands([earlier, later])
        let names = (first.id, second.id)
        var doubt: Diagnostic?
        for state in states {
            let name = workflow.states[state].id
            switch prover.possibility(of: demands, in: state) {
            case .possible:
                return .overlappingTransitions(
                    second.source, names: names, state: name,
                    witness: demands.isEmpty ? nil : prover.text(for: demands), first: first.source,
                    shareEvent: first.event == second.event)
            case .impossible: break
            case .undecided:
                guard undecided.isDisjoint(with: [earlier, later]) else { continue }
                doubt =
                    doubt ?? .overlapUndecided(second.source, names: names, state: name, first: first.source)
            }
        }
        return doubt
    }
}

extension Workflow {
    /// Whether two transitions can be rivals in some state.
    fileprivate func mayBeRivals(_ first: Transition, _ second: Transition) -> Bool {
        switch (first.trigger, second.trigger) {
        case (.deadline, .elapsed), (.elapsed, .deadline): true
        default: areRivals(first, second, in: initial)
        }
    }

    /// Whether nothing but their guards decides between two transitions that begin in a state: people choose by the name
    /// of the event and by their role, a program and the clock do not. A payment and what time does happen without a role.
    fileprivate func areRivals(_ first: Transition, _ second: Transition, in state: Int) -> Bool {
        switch (first.trigger, second.trigger) {
        case (.roles(let some), .roles(let others)):
            if some.contains(.system), others.contains(.system) { return true }
            return first.event == second.event && !Set(some).isDisjoint(with: others)
        case (.payment(let one), .payment(let other)): return one == other || first.event == second.event
        case (.payment, .elapsed), (.payment, .deadline), (.elapsed, .payment), (.deadline, .payment):
            return first.event == second.event
        case (.elapsed(let one), .elapsed(let other)): return one.isSame(as: other)
        case (.deadline, .deadline): return true
        case (.deadline, .elapsed(let time)), (.elapsed(let time), .deadline):
            return states[state].deadline?.isSame(as: time) ?? false
        case (.roles, _), (_, .roles): return false
        }
    }
}
