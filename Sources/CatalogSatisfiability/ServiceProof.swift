import CatalogDiagnostics
import CatalogModel

/// What is possible in the forms and the workflow of one service: answers that each form accepts, and answers that reach each
/// field, option, condition, rule and exit.
///
/// A pure function of the service: the day of receipt is a fixed one, and others are tried where it matters.
package struct ServiceProof: Sendable {
    package private(set) var findings = ProofFindings()
    /// Submissions that show what is possible.
    package let witnesses: [Witness]
    /// By transition: an answer to what it asks for on the usual day.
    package private(set) var asked: [String: AnswerValue] = [:]

    package init(_ service: Service) {
        let proof = FormProof(service.form, writtenIn: service.source.file)
        witnesses = proof.witnesses.named(besides: service.examples)
        var own = Verdicts()
        findings.add(proof, of: service.form, service, &own)
        if let workflow = service.workflow {
            for transition in workflow.transitions where !transition.asks.isEmpty {
                let form = transition.form
                let proof = FormProof(form, writtenIn: service.source.file)
                asked[transition.id] = proof.witnesses.first?.answers
                findings.add(proof, of: form, service, askedBy: transition, &own)
            }
            // Of a form that nobody can submit, nothing follows.
            if proof.contradictions.isEmpty { findings.diagnostics += proveWorkflow(service, workflow) }
        } else if proof.contradictions.isEmpty {
            findings.diagnostics += proveConsents(service)
        }
        findings.diagnostics += own.diagnostics
    }
}

/// What a proof has found.
package struct ProofFindings: Sendable {
    /// What can never happen, and what could not be decided, as far as it stands in the service itself.
    package fileprivate(set) var diagnostics: [Diagnostic] = []
    /// Which goals were reached that stand in types; most are.
    fileprivate private(set) var reachedInTypes: [Goal.Key] = []
    /// What came of the others.
    fileprivate private(set) var openInTypes: [OpenGoal] = []

    fileprivate mutating func add(
        _ proof: FormProof, of form: Form, _ service: Service, askedBy transition: Transition? = nil,
        _ own: inout Verdicts
    ) {
        let file = service.source.file
        let wording = ProofWording(form, proof.tree, of: transition)
        for contradiction in proof.contradictions {
            let found = wording.diagnostic(contradictionIn: contradiction.component, contradiction.verdict)
            // What is demanded of the day of receipt concerns all parts of a form.
            if !diagnostics.contains(where: { $0.range == found.range }) { diagnostics.append(found) }
        }
        diagnostics += proof.rulesOutOfSight.map { wording.outOfSight(rule: $0, hiddenBy: $1) }
        diagnostics += proof.unfilledAnswers.map(wording.unfilled)
        diagnostics += proof.hastyExits.map(wording.hasty)
        // Most forms have no such sums.
        lazy var known = service.workflow?.answersWatchedForAbsence ?? []
        diagnostics += proof.absentTotals.filter {
            known.isDisjoint(with: [proof.tree.path(of: $0.total), proof.tree.path(of: $0.missing)])
        }.map(wording.absent)
        own.expect(proof.reached.count)
        for key in proof.reached {
            if key.source.file == file { own.add(reached: key) } else { reachedInTypes.append(key) }
        }
        for (goal, verdict) in proof.unreached {
            guard let open = OpenGoal(goal, verdict, wording) else { continue }
            if goal.source.file == file { own.add(open) } else { openInTypes.append(open) }
        }
    }

    /// Whether something that stands in a type, and so may be possible in another service, was not reached.
    package var leavesATypeOpen: Bool { !openInTypes.isEmpty }
}

/// What is possible in the types of a catalog: something is impossible there only if it is in all services that use the type.
package struct TypeProof: Sendable {
    private let asked: Set<Goal.Key>
    private var open: Set<Goal.Key>

    /// - Parameter findings: What was found in services; what they leave open is asked for.
    package init(_ findings: some Sequence<ProofFindings>) {
        asked = Set(findings.lazy.flatMap(\.openInTypes).map(\.key))
        open = asked
        for findings in findings { look(at: findings) }
    }

    /// Whether everything was reached somewhere.
    package var isComplete: Bool { open.isEmpty }

    /// Looks at what was found in another service.
    package mutating func look(at findings: ProofFindings) {
        guard !isComplete else { return }
        for key in findings.reachedInTypes { open.remove(key) }
    }

    /// What can never happen, and what could not be decided.
    ///
    /// - Parameter findings: All that were looked at, in the order of the catalog.
    package func diagnostics(_ findings: [ProofFindings]) -> [Diagnostic] {
        guard !isComplete else { return [] }
        var verdicts = Verdicts()
        for findings in findings {
            for key in findings.reachedInTypes where asked.contains(key) { verdicts.add(reached: key) }
            for goal in findings.openInTypes { verdicts.add(goal) }
        }
        return verdicts.diagnostics
    }
}

/// A goal that was not reached, and what there is to say of it.
private struct OpenGoal: Sendable {
    let key: Goal.Key
    let finding: Finding

    enum Finding: Sendable {
        case undecided(Diagnostic)
        case never(Diagnostic)
        /// That it is so only where something around it is so.
        case neverWhereItMatters(Diagnostic)
    }

    /// Nil for one that was reached.
    init?(_ goal: Goal, _ verdict: Prover.Verdict, _ wording: ProofWording) {
        key = goal.key
        switch verdict {
        case .reached: return nil
        case .undecided: finding = .undecided(wording.undecided(goal))
        case .never(let reasons):
            let diagnostic = wording.never(goal, reasons)
            finding =
                reasons.contains(where: \.isAssumption)
                ? .neverWhereItMatters(diagnostic) : .never(diagnostic)
        }
    }
}

/// Gathers what came of a goal wherever it is used.
private struct Verdicts: Sendable {
    private var reached: [Goal.Key] = []
    private var findings: [OpenGoal] = []

    /// Makes room for so many goals, unless there are some already.
    mutating func expect(_ count: Int) { if reached.isEmpty { reached.reserveCapacity(count) } }

    mutating func add(_ goal: OpenGoal) { findings.append(goal) }

    mutating func add(reached key: Goal.Key) { reached.append(key) }

    /// By key, in the order in which they were found. A goal that was reached once is reached, and one that is undecided once
    /// may be.
    private var all: [Diagnostic] {
        // Most forms have nothing that is impossible.
        guard !findings.isEmpty else { return [] }
        let reached = Set(reached)
        var keys: [Goal.Key] = []
        var diagnosticsByKey: [Goal.Key: Diagnostic] = [:]
        var isSaidOfAll: Set<Goal.Key> = []
        for goal in findings where !reached.contains(goal.key) {
            let isFirst = diagnosticsByKey[goal.key] == nil
            if isFirst { keys.append(goal.key) }
            switch goal.finding {
            case .undecided(let diagnostic):
                diagnosticsByKey[goal.key] = diagnostic
                isSaidOfAll.remove(goal.key)
            case .never(let diagnostic):
                guard isFirst else { break }
                diagnosticsByKey[goal.key] = diagnostic
                isSaidOfAll.insert(goal.key)
            case .neverWhereItMatters(let diagnostic):
                // In one place where a type is used more may be known than in another.
                guard isFirst || isSaidOfAll.remove(goal.key) != nil else { break }
                diagnosticsByKey[goal.key] = diagnostic
            }
        }
        return keys.compactMap { diagnosticsByKey[$0] }
    }

    /// An answer that is impossible because its question is never asked is not reported a second time.
    var diagnostics: [Diagnostic] {
        let all = all
        let decided = Set(all.filter { $0.definition.severity == .error }.map(\.range))
        var noted: Set<SourceRange> = []
        // Of one place it is said once that something was not decided.
        let said = all.filter { diagnostic in
            diagnostic.definition.severity == .error
                || !decided.contains(diagnostic.range) && noted.insert(diagnostic.range).inserted
        }
        return said.withFewNotes
    }
}

extension [Diagnostic] {
    /// The same with one note in the place of those that are too many to be read.
    fileprivate var withFewNotes: [Diagnostic] {
        let notes = indices.filter { self[$0].definition.severity != .error }
        guard notes.count > Self.mostNotes else { return self }
        let left = Set(notes.dropFirst(Self.mostNotes - 1))
        let first = notes[Self.mostNotes - 1]
        return indices.compactMap { place in
            guard left.contains(place) else { return self[place] }
            return place == first ? .manyUndecided(self[place].range, count: left.count) : nil
        }
    }

    private static var mostNotes: Int { 20 }
}
