import CatalogDiagnostics
import CatalogModel

// Ends of which the applicant hears nothing.
extension WorkflowProof {
    /// An end that a case can come to without a word to the applicant, who did not end it either. Once a workflow.
    ///
    /// A message with a condition is a word only where the condition is true. Whoever gave no address is not meant:
    /// that is another mistake, or their wish.
    var silentEnds: [Diagnostic] {
        mutating get {
            let ways = silentWays
            var silent: [(end: WorkflowState, way: WorkflowWay, witness: Wording?)] = []
            var undecided: WorkflowState?
            for (index, state) in workflow.states.enumerated() where state.isFinal {
                // Nobody comes there without a word on any way.
                if ways.toStates[index].isEmpty { continue }
                var isUndecided = !ways.areAll
                let way = ways.toStates[index].first { way in
                    let possibility = possibility(of: way)
                    if possibility == .undecided { isUndecided = true }
                    return possibility == .possible
                }
                if let way {
                    silent.append((state, way, silent.isEmpty ? witness(of: way) : nil))
                } else if isUndecided {
                    undecided = undecided ?? state
                }
            }
            if let first = silent.first {
                return [
                    .applicantNeverInformed(
                        first.end.source, state: first.end.id,
                        path: prover.graph.text(first.way.transitions, from: workflow.initial),
                        witness: first.witness, others: silent.dropFirst().map(\.end.id),
                        unsent: first.way.transitions.flatMap {
                            messagesToNobody(of: workflow.transitions[$0])
                        })
                ]
            }
            return undecided.map { [.silenceUndecided($0.source, state: $0.id)] } ?? []
        }
    }

    /// The ways along transitions of which the applicant hears nothing, or may hear nothing.
    private var silentWays: WorkflowWays {
        prover.graph.ways(
            along: { index in
                let transition = workflow.transitions[index]
                return (messages(of: transition).isEmpty || !silence(of: transition).isEmpty)
                    && !(transition.isTheApplicants && workflow.states[transition.to].isFinal)
            },
            demanding: { !demands(ofSilent: $0).isEmpty })
    }

    /// Whether somebody who gave an address can come on a way and hear nothing. Guards in which the day has a part may have been true on
    /// different days.
    private mutating func possibility(of way: WorkflowWay) -> WorkflowProver.Possibility {
        if way.demanding.isEmpty { return .possible }
        let demands = demands(ofSilent: way)
        let possibility = prover.possibility(of: demands + reachable)
        guard possibility == .impossible, demands.contains(where: \.condition.usesToday) else {
            return possibility
        }
        let lasting = demands.filter { !$0.condition.usesToday }
        return prover.possibility(of: lasting + reachable) == .impossible ? .impossible : .undecided
    }

    private func witness(of way: WorkflowWay) -> Wording? {
        way.demanding.isEmpty ? nil : prover.text(for: demands(ofSilent: way))
    }

    private func demands(ofSilent way: WorkflowWay) -> WorkflowProver.Demands {
        way.demanding.sorted().flatMap { demands(ofSilent: $0) }
    }

    /// What is true if a transition is taken without a word.
    private func demands(ofSilent transition: Int) -> WorkflowProver.Demands {
        prover.demands([transition]) + silence(of: workflow.transitions[transition])
    }

    /// Those that the applicant may get.
    private func messages(of transition: Transition) -> [Notification] {
        transition.messagesToApplicant(hasAddress: prover.addressPath != nil)
    }

    /// What makes all messages to the applicant stay away; nothing if one is sent in any case, or if there is none.
    private func silence(of transition: Transition) -> WorkflowProver.Demands {
        let messages = messages(of: transition)
        let conditions = messages.compactMap(\.condition)
        return conditions.count == messages.count ? conditions.map { ($0, .isNotTrue) } : []
    }

    /// The applicant gave an address, if the form asks for one.
    private var reachable: WorkflowProver.Demands {
        guard let path = prover.addressPath else { return [] }
        return [(.isAbsent(AnswerReference(level: 0, path: path, type: .text)), .isNotTrue)]
    }
}
