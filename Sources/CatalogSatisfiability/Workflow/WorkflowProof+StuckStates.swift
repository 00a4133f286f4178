import CatalogDiagnostics
import CatalogModel

// States and payments from which no way may lead on.
extension WorkflowProof {
    /// States in which all guards may be closed at once. What only ends a case because the applicant wants it is no way on.
    var stuckStates: [Diagnostic] {
        mutating get {
            var found: [Diagnostic] = []
            for (index, state) in workflow.states.enumerated() where !state.isFinal {
                let all = workflow.ways(outOf: index)
                let onward = all.filter { way in
                    let transition = workflow.transitions[way]
                    return !(transition.isTheApplicants && workflow.states[transition.to].isFinal)
                }
                let ways = onward.isEmpty ? all : onward
                let conditions = ways.compactMap { workflow.transitions[$0].condition }
                // What only waits for a day leaves nobody stuck.
                let last = conditions.compactMap { $0.inTheEnd(prover.absence(of:)) }
                // The outcomes of a payment were looked at one by one.
                guard state.payment == nil, conditions.count == ways.count, closed.isDisjoint(with: ways)
                else { continue }
                let note =
                    undecided.isDisjoint(with: ways)
                    ? Diagnostic.wayOnUndecided(state.source, state: state.id) : nil
                // Of one of them it is not known what becomes of it.
                guard last.count == conditions.count else {
                    if let note, conditions.contains(where: \.mayCloseForGood),
                        prover.possibility(of: last.map(prover.notTrue), in: index) != .impossible,
                        prover.possibility(of: conditions.map(prover.notTrue), in: index) != .impossible
                    {
                        found.append(note)
                    }
                    continue
                }
                guard isPossible(last.map(prover.notTrue), in: index, or: note, &found) else {
                    if let wait = waitForAge(in: index, ways) { found.append(wait) }
                    continue
                }
                let witness = prover.text(
                    for: conditions.map { ($0, .isNotTrue) },
                    isLater: conditions.contains(where: \.closesForGood))
                found.append(
                    .stuckState(
                        state.source, state: state.id, witness: witness,
                        guards: ways.compactMap { workflow.transitions[$0].conditionSource }))
            }
            return found
        }
    }

    /// That somebody has to grow older for more than a year in a state before a guard opens.
    private mutating func waitForAge(in state: Int, _ ways: [Int]) -> Diagnostic? {
        let conditions = ways.compactMap { workflow.transitions[$0].condition }
        // What closes at some age may have been open until then.
        guard conditions.contains(where: \.dependsOnAgeAlone), !conditions.contains(where: \.closesForGood),
            conditions.allSatisfy({ !$0.usesToday || $0.dependsOnAgeAlone }),
            prover.isPossibleForYears(conditions.map(prover.notTrue), in: state)
        else { return nil }
        return .waitForAge(
            workflow.states[state].source, state: workflow.states[state].id,
            witness: prover.text(for: conditions.map { ($0, .isNotTrue) }),
            guards: ways.compactMap { workflow.transitions[$0].conditionSource })
    }

    /// Outcomes of a payment after which all guards may be closed: what happened outside cannot be taken back.
    var unansweredOutcomes: [Diagnostic] {
        mutating get {
            var found: [Diagnostic] = []
            for (index, state) in workflow.states.enumerated() where state.payment != nil {
                for outcome in PaymentOutcome.allCases {
                    let ways = workflow.ways(outOf: index).filter { way in
                        if case .payment(outcome) = workflow.transitions[way].trigger { true } else { false }
                    }
                    let conditions = ways.compactMap { workflow.transitions[$0].condition }
                    guard !ways.isEmpty, conditions.count == ways.count, closed.isDisjoint(with: ways) else {
                        continue
                    }
                    let demands = conditions.map(prover.notTrue)
                    let note = Diagnostic.wayOnUndecided(
                        workflow.transitions[ways[0]].source, state: state.id)
                    guard isPossible(demands, in: index, or: note, &found) else { continue }
                    found.append(
                        .unansweredOutcome(
                            workflow.transitions[ways[0]].source, state: state.id, outcome: outcome,
                            witness: prover.text(for: demands)))
                }
            }
            return found
        }
    }

    /// Whether demands can certainly be met at once in a state; where that was not decided, a note says so.
    private mutating func isPossible(
        _ demands: WorkflowProver.Demands, in state: Int, or note: Diagnostic?, _ found: inout [Diagnostic]
    ) -> Bool {
        let possibility = prover.possibility(of: demands, in: state)
        if case .undecided = possibility, let note { found.append(note) }
        return possibility == .possible
    }
}
