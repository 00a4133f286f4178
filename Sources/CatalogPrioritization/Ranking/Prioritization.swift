import CatalogModel
import FormRuntime

/// The ranking of a catalog, with the reasons.
package struct Prioritization: Sendable {
    package let model: PrioritizationModel
    /// By rank.
    package let services: [RankedService]
    /// Services that say nothing for the ranking, by id.
    package let unranked: [UnrankedService]

    package init(model: PrioritizationModel, services: [RankedService], unranked: [UnrankedService]) {
        self.model = model
        self.services = services
        self.unranked = unranked
    }
}

/// A service that says nothing for the ranking.
package struct UnrankedService: Sendable {
    package let id: String
    package let title: LocalizedText
}

/// A service or a candidate in its place.
package struct RankedService: Sendable {
    package let id: String
    package let title: LocalizedText
    /// Whether it has no definition yet.
    package let isCandidate: Bool
    package let priorities: ServicePriorities
    /// From 1.
    package let rank: Int
    /// The ranks that it has when every weight changes by up to 20 %.
    package let ranks: ClosedRange<Int>
    /// One a criterion, in the order of the model.
    package let contributions: [Contribution]
    /// 0 to 100.
    package let score: Span
    /// The part of the score that the criteria of each axis bring.
    package let value: Span
    package let effort: Span
    /// The points that are missing because inputs are: what is counted, held against the middle of what is possible.
    package let penalty: Number
    package let verdict: Verdict
    package let reason: VerdictReason
    /// The verdicts with the least and with the greatest score.
    package let verdictAtLow: Verdict
    package let verdictAtHigh: Verdict
    /// Whether the rule for the end holds.
    package let retires: Bool
    package let levers: [Lever]

    /// Inputs that criteria need and that are missing, as indices in the inputs of the model.
    package var missing: [Int] {
        contributions.flatMap(\.missing).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.sorted()
    }
}
