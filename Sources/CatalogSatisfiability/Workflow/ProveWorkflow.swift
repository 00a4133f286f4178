import CatalogDiagnostics
import CatalogModel

/// What can never happen in a workflow, and what happens that should not: each mistake once, with the answers that show
/// it.
func proveWorkflow(_ service: Service, _ workflow: Workflow) -> [Diagnostic] {
    var proof = WorkflowProof(service, workflow)
    let found =
        proof.closedTransitions + proof.lateTimers + proof.rivals + proof.unansweredOutcomes
        + proof.stuckStates + proof.silentMessages + proof.idleConditions
        + proof.missingAmounts + proof.emptyAmounts + proof.prover.missingConsents() + proof.missingAnswers
        + proof.missingAddresses
    // Whoever gets stuck hears nothing either.
    if found.hasErrors { return found }
    let silent = proof.silentEnds
    return found + (silent.isEmpty ? proof.messagesToNobody : silent)
}

/// What is looked for one after another; what was reported keeps what follows from it unsaid.
struct WorkflowProof {
    var prover: WorkflowProver
    let workflow: Workflow
    /// Transitions that were reported because their guard is never true.
    var closed: Set<Int> = []
    /// Those of which nothing is known.
    var undecided: Set<Int> = []
    /// Those that were reported because they can be open at once with others.
    var overlapping: Set<Int> = []
    /// States of which an outcome of their payment was reported, because it may lead nowhere.
    var unanswered: Set<Int> = []
    /// Messages that were reported because their condition is never true, by their places.
    var unsent: Set<SourceRange> = []

    init(_ service: Service, _ workflow: Workflow) {
        prover = WorkflowProver(service, workflow)
        self.workflow = workflow
    }
}
