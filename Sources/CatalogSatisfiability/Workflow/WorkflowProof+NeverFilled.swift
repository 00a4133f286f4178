import CatalogDiagnostics
import CatalogModel

// Places in texts that are never filled in.
extension WorkflowProof {
    /// That what a placeholder names is never there when a message is sent; nil where it may be, where that is not decided, and where it
    /// was said elsewhere.
    mutating func neverFilled(
        _ placeholder: Placeholder, in message: Notification, of index: Int
    ) -> Diagnostic? {
        let transition = workflow.transitions[index]
        switch placeholder.content {
        case .known(.deadline):
            let state = workflow.states[transition.to]
            return state.deadline == nil
                ? .deadlineNeverThere(placeholder, name: placeholder.name, state: state) : nil
        case .known: return nil
        case .answer(let reference):
            let asker = workflow.asker(of: reference)
            // That it never happens was said.
            if let asker, closed.contains(asker) { return nil }
            if let asker, asker != index, !isOnAWay(asker, to: transition) {
                return .answerOfAnotherWay(
                    placeholder, name: placeholder.name, asker: workflow.transitions[asker],
                    meant: sameQuestion(as: reference, known: index))
            }
            return excluded(placeholder, reference, asker, in: message, of: index)
        }
    }

    /// That what is true when a message is sent rules an answer out, which somebody else may give.
    private mutating func excluded(
        _ placeholder: Placeholder, _ reference: AnswerReference, _ asker: Int?, in message: Notification,
        of index: Int
    ) -> Diagnostic? {
        let transition = workflow.transitions[index]
        let present: WorkflowProver.Demands = [(.isAbsent(reference), .isFalse)]
        let asked = asker.map { $0 == index ? [] : lastingGuard(of: $0) } ?? []
        // Where it was asked, it is there; whether it was asked, the guard says.
        guard !asked.isEmpty || prover.absence(of: .answer(reference)) != nil else { return nil }
        let all = demands(of: message, at: index) + asked + present
        guard case .never(let reasons) = prover.verdict(on: all, before: transition) else { return nil }
        // What nobody ever answers was said at the question.
        if case .never = prover.verdict(on: present) { return nil }
        var isAfterWays = true
        if case .never = prover.verdict(on: all) { isAfterWays = false }
        let conditions = [
            transition.conditionSource, message.conditionSource,
            asked.isEmpty ? nil : asker.flatMap { workflow.transitions[$0].conditionSource },
        ]
        let own = conditions.compactMap(\.self).map {
            Diagnostic.Note(
                Wording(de: "Diese Bedingung gilt dann.", en: "This condition is true then."), at: $0)
        }
        let notes =
            own + (isAfterWays ? notesOnWays(to: transition) : [])
            + prover.wording.notes(reasons, besides: nil)
        var seen: Set<SourceRange> = []
        return .answerExcluded(
            placeholder, name: placeholder.name, notes: notes.filter { seen.insert($0.range).inserted })
    }

    /// What was true when a transition was taken and still is, as it looks at nothing that may change.
    private func lastingGuard(of transition: Int) -> WorkflowProver.Demands {
        prover.demands([transition]).filter { demand in
            !demand.condition.usesToday
                && demand.condition.references.allSatisfy { workflow.asker(of: $0) == nil }
        }
    }

    /// Whether a transition may have been taken before another one, whatever the guards say.
    private func isOnAWay(_ transition: Int, to other: Transition) -> Bool {
        let reached = prover.graph.paths(from: workflow.transitions[transition].to).isReached
        return other.from.contains { reached[$0] }
    }

    /// What a transition asks for, or one that was taken before it, and what is called as the answer of another way is.
    private func sameQuestion(as reference: AnswerReference, known index: Int) -> String? {
        let name = reference.path.dropFirst().joined(separator: ".")
        let known = prover.knowledge.taken(before: workflow.transitions[index])
        return ([index] + known.sorted()).first { transition in
            workflow.transitions[transition].fields.contains { $0.id == name }
        }.map { "\(workflow.transitions[$0].id).\(name)" }
    }
}
