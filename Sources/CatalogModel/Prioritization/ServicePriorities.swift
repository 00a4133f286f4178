import CatalogDiagnostics

/// What is said of one service for the ranking.
package struct ServicePriorities: Sendable {
    package let stage: Stage
    /// The gates that it stands at, in the order of the model, each with its legal basis.
    package let gates: [HeldGate]
    /// In the order of the model; an input without a value is missing here.
    package let inputs: [InputValue]
    package let source: SourceRange

    package init(stage: Stage, gates: [HeldGate], inputs: [InputValue], source: SourceRange) {
        self.stage = stage
        self.gates = gates
        self.inputs = inputs
        self.source = source
    }

    package enum Stage: String, CaseIterable, Sendable { case planned, live }

    package struct HeldGate: Sendable {
        /// Index in the gates of the model.
        package let gate: Int
        package let basis: LocalizedText

        package init(gate: Int, basis: LocalizedText) {
            self.gate = gate
            self.basis = basis
        }
    }
}

/// The value of an input, and how good it is.
package struct InputValue: Sendable {
    /// Index in the inputs of the model.
    package let input: Int
    package let amount: Amount
    package let origin: Origin
    /// Who said so.
    package let source: String?
    package let asOf: CalendarDate?
    /// Where that day stands.
    package let asOfSource: SourceRange?
    package let confidence: Confidence?

    package init(
        input: Int, amount: Amount, origin: Origin, source: String?, asOf: CalendarDate?,
        asOfSource: SourceRange? = nil, confidence: Confidence?
    ) {
        self.input = input
        self.amount = amount
        self.origin = origin
        self.source = source
        self.asOf = asOf
        self.asOfSource = asOfSource
        self.confidence = confidence
    }

    package enum Amount: Sendable {
        case number(ScaledDecimal)
        /// Never falling.
        case range(low: ScaledDecimal, likely: ScaledDecimal, high: ScaledDecimal)
        case boolean(Bool)
        /// Index in the options of the input.
        case option(Int)
    }

    /// Where a value comes from. Figures of running services will be a case of their own.
    package enum Origin: String, Sendable {
        /// Written in the catalog.
        case declared
    }

    package enum Confidence: String, CaseIterable, Sendable { case low, medium, high }
}

/// Something without a definition that is ranked beside the services: an idea, or a service of another system.
package struct Candidate: Sendable {
    /// Kebab-case, and not the id of a service.
    package let id: String
    package let title: LocalizedText
    package let priorities: ServicePriorities

    package init(id: String, title: LocalizedText, priorities: ServicePriorities) {
        self.id = id
        self.title = title
        self.priorities = priorities
    }
}
