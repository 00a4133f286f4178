import CatalogDiagnostics
import CatalogModel

// States and payments from which no way may lead on.
extension WorkflowProof {
    /// States in which all guards may be closed at once, or from which what is open only leads round in a circle.
    var stuckStates: [Diagnostic] {
        mutating get {
            var found: [Diagnostic] = []
            var reported: Set<Int> = []
            for enclosure in EnclosureFinder(prover.graph).enclosures
            where !enclosure.states.contains(where: { isExplained($0) || reported.contains($0) })
                && closed.isDisjoint(with: enclosure.ways)
            {
                guard let diagnostic = stuckState(in: enclosure) else { continue }
                found.append(diagnostic)
                reported.formUnion(enclosure.states)
            }
            return found
        }
    }

    /// Whether something was said of what happens in a state after a payment, of which the outcomes were looked at one by one.
    private func isExplained(_ state: Int) -> Bool { unanswered.contains(state) }

    /// That a case may stay among some states for good, that somebody has to wait long there, or that this was not decided.
    private mutating func stuckState(in enclosure: Enclosure) -> Diagnostic? {
        guard let place = place(of: enclosure) else { return nil }
        let state = workflow.states[place]
        // What is asked inside may be answered in another way when a case comes round again.
        let asked = Set(enclosure.inner.filter { !workflow.transitions[$0].asks.isEmpty })
        let conditions = enclosure.ways.compactMap { way in
            workflow.transitions[way].condition?.canBecomeTrue { reference in
                workflow.asker(of: reference).map(asked.contains) ?? false
            }
        }
        // What only waits for a day leaves nobody stuck.
        let last = conditions.compactMap { $0.inTheEnd(prover.lack(of:)) }
        let note =
            undecided.isDisjoint(with: enclosure.ways)
            ? Diagnostic.wayOnUndecided(state.source, state: state.id) : nil
        // Of one of them it is not known what becomes of it.
        guard last.count == conditions.count else {
            return conditions.contains(where: \.mayCloseForGood)
                && possibility(of: last.map(prover.notTrue), in: enclosure) != .impossible
                && possibility(of: conditions.map(prover.notTrue), in: enclosure) != .impossible
                ? note : nil
        }
        switch possibility(of: last.map(prover.notTrue), in: enclosure) {
        case .possible: break
        case .undecided: return note ?? waitForAge(in: place, enclosure.ways)
        case .impossible: return waitForAge(in: place, enclosure.ways)
        }
        let witness = prover.text(
            for: conditions.map { ($0, .isNotTrue) }, isLater: conditions.contains(where: \.closesForGood))
        return .stuckState(
            state.source, state: state.id, witness: witness, circle: circle(in: enclosure, from: place),
            guards: enclosure.ways.compactMap { workflow.transitions[$0].conditionSource })
    }

    /// The state of which is told what may happen there: the first from which something leads out. None for a payment by itself, of which
    /// the outcomes were looked at one by one.
    private func place(of enclosure: Enclosure) -> Int? {
        let place = enclosure.states.first { state in
            enclosure.ways.contains { workflow.transitions[$0].from.contains(state) }
        }
        guard enclosure.states.count == 1, let place, workflow.states[place].payment != nil else {
            return place
        }
        return nil
    }

    private mutating func possibility(
        of demands: WorkflowProver.Demands, in enclosure: Enclosure
    ) -> WorkflowProver.Possibility {
        prover.possibility(of: demands, in: enclosure.states, prover.knowledge.ways)
    }

    /// A circle inside, if there is one.
    private func circle(in enclosure: Enclosure, from state: Int) -> String? {
        let inner = Set(enclosure.inner)
        return prover.graph.circle(through: state, along: inner.contains).map {
            prover.graph.text($0, from: state)
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
                    unanswered.insert(index)
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
