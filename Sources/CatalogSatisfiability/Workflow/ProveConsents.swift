import CatalogDiagnostics
import CatalogModel

/// Purposes of a service without a workflow of which some answer is stored although the consent was not given.
func proveConsents(_ service: Service) -> [Diagnostic] {
    guard service.personalData?.purposes.contains(where: { $0.consent != nil }) ?? false else { return [] }
    var prover = WorkflowProver(service, .submission(of: service))
    return prover.missingConsents()
}

extension WorkflowProver {
    /// Purposes of which some answer is stored although the consent was not given; each with the first such answer.
    mutating func missingConsents() -> [Diagnostic] {
        guard let data = service.personalData else { return [] }
        // What a purpose without a consent needs as well may be stored without one.
        let resting = service.storedFields.filter { field in
            field.mark != .no && data.purposes(of: field).allSatisfy { data.purposes[$0].consent != nil }
        }
        return zip(data.purposes, data.fieldsByPurpose(resting)).compactMap { purpose, fields in
            purpose.consent.flatMap { missing($0, at: fields) }
        }
    }

    /// That one of some answers is stored without a consent, or that this was not decided.
    private mutating func missing(_ consent: FieldSelection.Named, at fields: [StoredField]) -> Diagnostic? {
        var isUndecided = false
        var last: [String]?
        // A list is one answer, however many of its parts are personal.
        for field in fields where field.path != consent.path && field.path != last {
            last = field.path
            switch storage(of: field.path, without: consent.path) {
            case .without(let gap):
                return .consentMayBeMissing(
                    consent.source, consent: consent.path.joined(separator: "."),
                    field: field.path.joined(separator: "."), gap)
            case .undecided: isUndecided = true
            case .onlyWith: break
            }
        }
        return isUndecided
            ? .consentUndecided(consent.source, consent: consent.path.joined(separator: ".")) : nil
    }

    private enum Storage {
        case onlyWith
        case without(ConsentGap)
        case undecided
    }

    /// Whether an answer can be stored without a consent: with the form, or when its transition is taken.
    private mutating func storage(of answer: [String], without consent: [String]) -> Storage {
        let asker = workflow.asker(of: reference(consent))
        let demands: Demands = [(.isAbsent(reference(answer)), .isNotTrue)]
        if let transition = workflow.asker(of: reference(answer)) {
            return storage(
                demands + self.demands([transition]), in: transition, without: consent, askedBy: asker)
        }
        if let asker { return storageBefore(asker, demands) }
        guard absence(of: .answer(reference(consent))) != nil else { return .onlyWith }
        let all = demands + [notGiven(consent)]
        return storage(possibility(of: all)) {
            .absent(in: nil, condition: consent, witness: $0.text(for: all))
        }
    }

    /// Of an answer of the form that rests on the consent that a transition asks for.
    private mutating func storageBefore(_ asker: Int, _ demands: Demands) -> Storage {
        storage(possibility(of: demands)) { prover in
            let ends = prover.workflow.states.indices.filter { prover.workflow.states[$0].isFinal }
            let around = prover.graph.ways { $0 != asker }
            let isAvoided = prover.possibility(of: demands, in: ends, around) == .possible
            return .askedLater(
                by: prover.workflow.transitions[asker].id,
                path: isAvoided
                    ? prover.graph.text(prover.witnessWay, from: prover.workflow.initial) : nil)
        }
    }

    /// Of an answer that a transition asks for: the consent has to have been given on each way there, or together with it.
    private mutating func storage(
        _ demands: Demands, in index: Int, without consent: [String], askedBy asker: Int?
    ) -> Storage {
        let transition = workflow.transitions[index]
        var isUndecided = false
        if let asker, asker != index, !knowledge.taken(before: transition).contains(asker) {
            switch possibility(of: demands, in: transition.from, graph.ways { $0 != asker }) {
            case .possible:
                return .without(
                    .avoided(
                        asker: workflow.transitions[asker].id, storing: transition.id,
                        path: graph.text(witnessWay + [index], from: workflow.initial)))
            case .undecided: isUndecided = true
            case .impossible: break
            }
        }
        // What is there in any case is not missing on any way.
        guard absence(of: .answer(reference(consent))) != nil else {
            return isUndecided ? .undecided : .onlyWith
        }
        let all = demands + [notGiven(consent)]
        let storage = storage(possibility(of: all, before: transition)) {
            asker == index
                ? .absent(in: nil, condition: Array(consent.dropFirst()), witness: $0.text(for: all))
                : .absent(in: transition.id, condition: consent, witness: $0.text(for: all))
        }
        if case .onlyWith = storage, isUndecided { return .undecided }
        return storage
    }

    private mutating func storage(
        _ possibility: Possibility, gap: (inout WorkflowProver) -> ConsentGap
    ) -> Storage {
        switch possibility {
        case .possible: .without(gap(&self))
        case .undecided: .undecided
        case .impossible: .onlyWith
        }
    }

    /// That a consent was not asked for, or was refused.
    private func notGiven(_ consent: [String]) -> (condition: Expression, demand: Statement.Demand) {
        (.answer(AnswerReference(level: 0, path: consent, type: .boolean)), .isNotTrue)
    }

    private func reference(_ path: [String]) -> AnswerReference {
        AnswerReference(level: 0, path: path, type: .text)
    }
}

extension CatalogModel.Workflow {
    /// What happens without a workflow: the form is submitted.
    fileprivate static func submission(of service: Service) -> CatalogModel.Workflow {
        let submitted = WorkflowState(
            id: "submitted", label: service.title, description: nil, isFinal: true, deadline: nil,
            payment: nil, file: nil, source: service.source)
        return CatalogModel.Workflow(
            states: [submitted], transitions: [], initial: 0, source: service.source)
    }
}
