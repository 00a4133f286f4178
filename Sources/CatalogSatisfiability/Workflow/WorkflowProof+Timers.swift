import CatalogDiagnostics
import CatalogModel

// What time would do too late.
extension WorkflowProof {
    /// What time would do only after it has done something else already, in every state from which it leads, and deadlines that never pass
    /// because of that.
    var lateTimers: [Diagnostic] {
        let timers = WorkflowTimers(workflow)
        var explained: Set<Int> = []
        let transitions = workflow.transitions.enumerated().compactMap { index, late -> Diagnostic? in
            guard !closed.contains(index), late.trigger.isTimed else { return nil }
            let earlier = late.from.compactMap { timers.first(before: index, in: $0) }
            guard let first = earlier.first, earlier.count == late.from.count else { return nil }
            let isDeadline = if case .deadline = late.trigger { true } else { false }
            if isDeadline { explained.formUnion(late.from) }
            let other = workflow.transitions[first]
            return .transitionTooLate(
                late.source, transition: late.id, isDeadline: isDeadline, earlier: other.id, at: other.source)
        }
        let deadlines = workflow.states.enumerated().compactMap { index, state -> Diagnostic? in
            guard !explained.contains(index), let first = timers.firstBeforeDeadline(of: index) else {
                return nil
            }
            let earlier = workflow.transitions[first]
            return .deadlineNeverPasses(
                state.source, state: state.id, earlier: earlier.id, at: earlier.source)
        }
        return transitions + deadlines
    }
}
