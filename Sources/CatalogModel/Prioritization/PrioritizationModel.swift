import CatalogDiagnostics

/// How services are ranked: declared once in `catalog.yaml`, the same for all of them.
package struct PrioritizationModel: Sendable {
    /// Digits behind the point that points are rounded to, 0 to 4.
    package let digits: Int
    /// What may be said of a service, in the order of the definition.
    package let inputs: [PriorityInput]
    /// What counts, in the order of the definition; at least one on each axis.
    package let criteria: [Criterion]
    package let gates: [Gate]
    package let thresholds: VerdictThresholds
    /// When a running service is no longer worth its upkeep.
    package let retirement: Retirement?
    /// Ideas, and services without a definition, that are ranked beside the services of the catalog; sorted by id.
    package let candidates: [Candidate]

    package init(
        digits: Int, inputs: [PriorityInput], criteria: [Criterion], gates: [Gate],
        thresholds: VerdictThresholds,
        retirement: Retirement?, candidates: [Candidate]
    ) {
        self.digits = digits
        self.inputs = inputs
        self.criteria = criteria
        self.gates = gates
        self.thresholds = thresholds
        self.retirement = retirement
        self.candidates = candidates
    }
}

/// The points, 0 to 100, from which on a verdict is given: `retire` lies below the other two.
package struct VerdictThresholds: Sendable {
    /// A running service is a case for the end only below these.
    package let retire: ScaledDecimal
    /// A running service is improved from these on.
    package let improve: ScaledDecimal
    /// A planned service is built from these on.
    package let build: ScaledDecimal

    package init(retire: ScaledDecimal, improve: ScaledDecimal, build: ScaledDecimal) {
        self.retire = retire
        self.improve = improve
        self.build = build
    }
}

/// The condition under which a running service with few points is ended.
package struct Retirement: Sendable {
    /// Over the inputs; undecided means that the service stays.
    package let condition: PriorityExpression
    /// Why, as a sentence.
    package let reason: LocalizedText

    package init(condition: PriorityExpression, reason: LocalizedText) {
        self.condition = condition
        self.reason = reason
    }
}

/// An expression over the inputs of a service, with its text.
package struct PriorityExpression: Sendable {
    package let expression: Expression
    /// As it was written.
    package let text: String
    package let source: SourceRange
    /// Where its divisors stand, operands before operators and from left to right.
    package let divisors: [SourceRange]

    package init(expression: Expression, text: String, source: SourceRange, divisors: [SourceRange]) {
        self.expression = expression
        self.text = text
        self.source = source
        self.divisors = divisors
    }

    /// The ids of the inputs that it names, each once, from left to right.
    package var inputs: [String] {
        expression.references.reduce(into: []) { ids, reference in
            if let id = reference.path.first, !ids.contains(id) { ids.append(id) }
        }
    }
}
