import CatalogDiagnostics

/// What happens to a case from its submission to its end: states, and the transitions between them.
///
/// Checked: there is one initial state, every state is reachable, and every state leads to a final one.
package struct Workflow: Sendable {
    /// In the order in which they were written.
    package let states: [WorkflowState]
    package let transitions: [Transition]
    /// Index of the state in which a submission begins.
    package let initial: Int
    /// Where the workflow begins: its key.
    package let source: SourceRange

    package init(states: [WorkflowState], transitions: [Transition], initial: Int, source: SourceRange) {
        self.states = states
        self.transitions = transitions
        self.initial = initial
        self.source = source
    }

    /// The indices of the transitions that lead out of a state, in the order in which they were written.
    package func ways(outOf state: Int) -> [Int] {
        transitions.indices.filter { transitions[$0].from.contains(state) }
    }
}

/// Where a case stands between two transitions.
package struct WorkflowState: Sendable {
    /// camelCase; the name in JSON, Swift and BPMN.
    package let id: String
    package let label: LocalizedText
    /// What happens in this state, in a sentence or two.
    package let description: LocalizedText?
    package let isFinal: Bool
    /// How long a case may stay.
    package let deadline: ProcessingTime?
    /// What has to be paid before it goes on.
    package let payment: Payment?
    /// How the file is kept that a final state closes.
    package let file: FileHandOver?
    package let source: SourceRange

    package init(
        id: String, label: LocalizedText, description: LocalizedText?, isFinal: Bool,
        deadline: ProcessingTime?, payment: Payment?, file: FileHandOver?, source: SourceRange
    ) {
        self.id = id
        self.label = label
        self.description = description
        self.isFinal = isFinal
        self.deadline = deadline
        self.payment = payment
        self.file = file
        self.source = source
    }
}

/// A payment that a state waits for.
package struct Payment: Sendable {
    /// A number in units of the currency; it is rounded half up to the minor unit.
    package let amount: Expression
    /// ISO 4217.
    package let currency: String
    /// Digits of the minor unit.
    package let scale: Int
    /// Where the amount stands.
    package let source: SourceRange

    package init(amount: Expression, currency: String, scale: Int, source: SourceRange) {
        self.amount = amount
        self.currency = currency
        self.scale = scale
        self.source = source
    }
}

/// What became of a payment.
package enum PaymentOutcome: String, CaseIterable, Sendable {
    case paid, failed, expired
}

/// The hand-over of a closed case to the electronic file.
package struct FileHandOver: Sendable {
    /// Number in the file plan.
    package let plan: String
    package let retention: Retention

    package init(plan: String, retention: Retention) {
        self.plan = plan
        self.retention = retention
    }
}
