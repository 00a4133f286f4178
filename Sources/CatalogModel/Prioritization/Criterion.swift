import CatalogDiagnostics

/// One thing that counts in the ranking.
package struct Criterion: Sendable {
    package let id: String
    package let label: LocalizedText
    /// What it is about, in a sentence.
    package let explanation: LocalizedText?
    package let axis: Axis
    /// How the value follows from the inputs of a service.
    package let value: PriorityExpression
    /// The numbers that stand for the options of the only input, where the value was written as a table.
    package let table: [(code: String, number: ScaledDecimal)]?
    /// What the value is counted in.
    package let unit: LocalizedText?
    /// The value, at one of the bounds, that brings nothing or everything; those beyond count like the bound. Declared,
    /// never taken from the services, so that one more service changes no other’s score.
    package let minimum: ScaledDecimal
    package let maximum: ScaledDecimal
    package let scale: Scale
    package let preference: Preference
    /// Above zero; its part of the sum of all weights is its part of 100 points.
    package let weight: ScaledDecimal
    package let source: SourceRange

    package init(
        id: String, label: LocalizedText, explanation: LocalizedText?, axis: Axis, value: PriorityExpression,
        table: [(code: String, number: ScaledDecimal)]?, unit: LocalizedText?, minimum: ScaledDecimal,
        maximum: ScaledDecimal, scale: Scale, preference: Preference, weight: ScaledDecimal,
        source: SourceRange
    ) {
        self.id = id
        self.label = label
        self.explanation = explanation
        self.axis = axis
        self.value = value
        self.table = table
        self.unit = unit
        self.minimum = minimum
        self.maximum = maximum
        self.scale = scale
        self.preference = preference
        self.weight = weight
        self.source = source
    }

    /// The two sides of the portfolio.
    package enum Axis: String, CaseIterable, Sendable { case value, effort }

    /// Logarithmic: a tenfold value brings the same everywhere.
    package enum Scale: String, CaseIterable, Sendable { case linear, logarithmic }

    package enum Preference: String, CaseIterable, Sendable { case more, less }
}

/// What decides without points: a law that demands a service online, or one that forbids it.
package struct Gate: Sendable {
    package let id: String
    package let label: LocalizedText
    package let effect: Effect
    /// Why it decides, as a sentence.
    package let reason: LocalizedText

    package init(id: String, label: LocalizedText, effect: Effect, reason: LocalizedText) {
        self.id = id
        self.label = label
        self.effect = effect
        self.reason = reason
    }

    package enum Effect: String, CaseIterable, Sendable {
        /// Has to be there: a planned service is built, a running one is never ended.
        case require
        /// Must not be there: a planned service is left, a running one is ended.
        case forbid
    }
}
