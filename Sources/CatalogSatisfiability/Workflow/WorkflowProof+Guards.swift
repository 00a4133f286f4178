import CatalogDiagnostics
import CatalogModel

// Guards that are never true.
extension WorkflowProof {
    /// Transitions whose guard is never true: by itself, or after what was true on the way.
    var closedTransitions: [Diagnostic] {
        mutating get {
            var found: [Diagnostic] = []
            for (index, transition) in workflow.transitions.enumerated() {
                guard let condition = transition.condition, let source = transition.conditionSource else {
                    continue
                }
                let own: WorkflowProver.Demands = [(condition, .isTrue)]
                let verdict = prover.verdict(on: own)
                if case .never(let reasons) = verdict {
                    closed.insert(index)
                    found.append(
                        .transitionNeverOpen(
                            source, transition: transition.id,
                            facts: prover.wording.facts(in: condition, of: 0),
                            notes: prover.wording.notes(reasons, besides: nil) + dayNote(condition, source)))
                    continue
                }
                guard case .never? = prover.verdictAfterWays(on: own, to: transition) else {
                    if case .undecided = verdict, !prover.isPossible(own) {
                        undecided.insert(index)
                        found.append(.possibilityUndecided(source))
                    }
                    continue
                }
                closed.insert(index)
                let notes = notesOnWays(to: transition)
                found.append(
                    .transitionNeverOpen(source, transition: transition.id, facts: [], notes: notes))
            }
            return found
        }
    }

    /// From which day on a guard was tried.
    private func dayNote(_ condition: Expression, _ source: SourceRange) -> [Diagnostic.Note] {
        guard condition.usesToday else { return [] }
        return [Diagnostic.Note(Prover.meaningOfToday, at: source)]
    }

    /// The guards that were true on the ways to a transition.
    private func notesOnWays(to transition: Transition) -> [Diagnostic.Note] {
        let ways = prover.ways(to: transition).map(\.demanding)
        let all = ways.reduce(into: Set<Int>()) { $0.formUnion($1) }
        return all.sorted().compactMap { index in
            let isOnEach = ways.allSatisfy { $0.contains(index) }
            return workflow.transitions[index].conditionSource.map { source in
                Diagnostic.Note(
                    isOnEach
                        ? Wording(
                            de: "Wer hierher kommt, hat diese Bedingung erfüllt.",
                            en: "Whoever comes here has fulfilled this condition.")
                        : Wording(
                            de: "Wer auf diesem Weg kommt, hat diese Bedingung erfüllt.",
                            en: "Whoever comes on this way has fulfilled this condition."), at: source)
            }
        }
    }
}
