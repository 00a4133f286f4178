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

    /// Transitions whose guard is always true, and messages whose condition is when they would be sent. What is only true because of what
    /// was true on the way there may well be written again.
    var idleConditions: [Diagnostic] {
        mutating get {
            var found: [Diagnostic] = []
            for (index, transition) in workflow.transitions.enumerated() where !closed.contains(index) {
                if let condition = transition.condition, let source = transition.conditionSource,
                    !overlapping.contains(index),
                    let notes = notesIfAlwaysTrue(condition, source, after: [])
                {
                    found.append(
                        .transitionAlwaysOpen(
                            source, transition: transition.id,
                            facts: prover.wording.facts(in: condition, of: 0), notes: notes))
                }
                for message in transition.notifications where !unsent.contains(message.source) {
                    guard let condition = message.condition, let source = message.conditionSource,
                        let notes = notesIfAlwaysTrue(condition, source, after: [index])
                    else { continue }
                    found.append(
                        .messageAlwaysSent(
                            source, transition: transition.id,
                            facts: prover.wording.facts(in: condition, of: 0), notes: notes))
                }
            }
            return found
        }
    }

    /// Why a condition is always true after the guards of some transitions; nil if that is not so, or not decided.
    private mutating func notesIfAlwaysTrue(
        _ condition: Expression, _ source: SourceRange, after guards: [Int]
    ) -> [Diagnostic.Note]? {
        let own: WorkflowProver.Demands = [prover.notTrue(condition)]
        let verdict = prover.verdict(on: own + prover.demands(guards))
        guard case .never(let reasons) = verdict else { return nil }
        var notes = prover.wording.notes(reasons, besides: nil) + dayNote(condition, source)
        if case .never = prover.verdict(on: own) { return notes }
        notes += guards.compactMap { workflow.transitions[$0].conditionSource }.map {
            Diagnostic.Note(
                Wording(de: "Diese Bedingung gilt dann.", en: "This condition is true then."), at: $0)
        }
        return notes
    }

    /// From which day on a guard was tried.
    private func dayNote(_ condition: Expression, _ source: SourceRange) -> [Diagnostic.Note] {
        guard condition.usesToday else { return [] }
        return [Diagnostic.Note(Prover.meaningOfToday, at: source)]
    }

    /// The guards that were true on the ways to a transition.
    func notesOnWays(to transition: Transition) -> [Diagnostic.Note] {
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
