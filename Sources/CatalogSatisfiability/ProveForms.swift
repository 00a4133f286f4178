import CatalogDiagnostics
import CatalogModel

/// What is possible in the forms of a catalog.
package struct CatalogProof: Sendable {
    /// What can never happen, and what could not be decided.
    package let diagnostics: [Diagnostic]
    /// One list a service, in their order: submissions that show what is possible.
    package let witnesses: [[Witness]]
    /// In the same order, by transition: an answer to what it asks for on the usual day.
    package let asked: [[String: AnswerValue]]

    /// That nothing was looked for.
    package static func nothing(of services: [Service]) -> CatalogProof {
        CatalogProof(
            diagnostics: [], witnesses: services.map { _ in [] }, asked: services.map { _ in [:] })
    }
}

/// Looks in each form for answers that it accepts, and for answers that reach each field, option, condition, rule and exit.
///
/// What stands in a type that several services use is reported only if it is impossible in all of them. A pure function:
/// the day of receipt is a fixed one, and others are tried where it matters.
///
/// - Parameter others: Services of the catalog that are not to be reported on. They are looked at only if something in a type is
///   possible in none of the services, and may be in them.
package func proveForms(_ services: [Service], others: [Service] = []) -> CatalogProof {
    var verdicts = VerdictsByPlace()
    let proofs = services.concurrentMap(ServiceProof.init)
    var looked = Array(zip(services, proofs))
    if !others.isEmpty, looked.contains(where: { $1.leavesATypeOpen(to: $0) }) {
        looked += zip(others, others.concurrentMap(ServiceProof.init))
        // What is said must not depend on which services were looked at first.
        looked.sort { $0.0.id < $1.0.id }
    }
    for (_, proof) in looked { verdicts.add(proof) }
    return CatalogProof(
        diagnostics: proofs.flatMap(\.diagnostics) + verdicts.diagnostics, witnesses: proofs.map(\.witnesses),
        asked: proofs.map(\.asked))
}

/// What is possible in the forms and the workflow of one service.
private struct ServiceProof {
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var outcomes: [(goal: Goal, verdict: Prover.Verdict, wording: ProofWording)] = []
    let witnesses: [Witness]
    private(set) var asked: [String: AnswerValue] = [:]
    /// The files of goals of which nothing is said.
    private var passedOver: Set<SourceFileID> = []
    private let file: SourceFileID

    init(_ service: Service) {
        file = service.source.file
        let proof = FormProof(service.form)
        witnesses = proof.witnesses
        add(proof, of: service.form)
        guard let workflow = service.workflow else { return }
        for transition in workflow.transitions where !transition.asks.isEmpty {
            let form = transition.form
            let proof = FormProof(form)
            asked[transition.id] = proof.witnesses.first?.answers
            add(proof, of: form)
        }
        // Of a form that nobody can submit, nothing follows.
        if proof.contradictions.isEmpty { diagnostics += proveWorkflow(service, workflow) }
    }

    /// Whether something that stands in another file than the service was not reached.
    func leavesATypeOpen(to service: Service) -> Bool {
        if !passedOver.subtracting([service.source.file]).isEmpty { return true }
        return outcomes.contains { outcome in
            if case .reached = outcome.verdict { return false }
            return outcome.goal.source.file != service.source.file
        }
    }

    private mutating func add(_ proof: FormProof, of form: Form) {
        let wording = ProofWording(form, proof.tree)
        passedOver.formUnion(proof.passedOver)
        for contradiction in proof.contradictions {
            let found = wording.diagnostic(contradictionIn: contradiction.component, contradiction.verdict)
            // What is demanded of the day of receipt concerns all parts of a form.
            if !diagnostics.contains(where: { $0.range == found.range }) { diagnostics.append(found) }
        }
        for (goal, verdict) in proof.outcomes {
            // What is reached and stands in the service itself concerns nobody else, and need not be remembered.
            if case .reached = verdict, goal.source.file == file { continue }
            outcomes.append((goal, verdict, wording))
        }
    }
}

/// Gathers what came of a goal wherever it is used.
private struct VerdictsByPlace {
    private var keys: [Goal.Key] = []
    private var diagnosticsByKey: [Goal.Key: Diagnostic?] = [:]

    mutating func add(_ proof: ServiceProof) {
        for outcome in proof.outcomes { add(outcome.goal, outcome.verdict, outcome.wording) }
    }

    /// A goal that was reached once is reached, and one that is undecided once may be.
    private mutating func add(_ goal: Goal, _ verdict: Prover.Verdict, _ wording: ProofWording) {
        let known = diagnosticsByKey[goal.key]
        if known == nil { keys.append(goal.key) }
        switch verdict {
        case .reached: diagnosticsByKey[goal.key] = .some(nil)
        case .undecided:
            if case .some(.none) = known { return }
            diagnosticsByKey[goal.key] = wording.undecided(goal)
        case .never(let reasons):
            if known == nil { diagnosticsByKey[goal.key] = wording.never(goal, reasons) }
        }
    }

    /// An answer that is impossible because its question is never asked is not reported a second time.
    var diagnostics: [Diagnostic] {
        let all = keys.compactMap { diagnosticsByKey[$0] ?? nil }
        let decided = Set(all.filter { $0.definition.severity == .error }.map(\.range))
        var noted: Set<SourceRange> = []
        // Of one place it is said once that something was not decided.
        return all.filter { diagnostic in
            diagnostic.definition.severity == .error
                || !decided.contains(diagnostic.range) && noted.insert(diagnostic.range).inserted
        }
    }
}
