import CatalogModel
import FormRuntime

/// Ranks the services and candidates of a catalog; nil without a model.
///
/// A pure function of what the catalog declares: no clock, and no matter in which order files and services stand. The
/// score of a service depends on no other service.
package func prioritize(_ catalog: Catalog) -> Prioritization? {
    guard let model = catalog.prioritization else { return nil }
    let subjects = subjects(catalog, model)
    let rated = subjects.map { Rated($0, model) }
    let order = rated.indices.sorted { rated[$0].isAhead(of: rated[$1]) }
    var places = [Int](repeating: 0, count: rated.count)
    for (place, index) in order.enumerated() { places[index] = place }
    let byID = rated.indices.sorted { rated[$0].subject.id.isBefore(rated[$1].subject.id) }
    var idOrder = [Int](repeating: 0, count: rated.count)
    for (place, index) in byID.enumerated() { idOrder[index] = place }
    let intervals = rankIntervals(
        rated.map { $0.contributions.map(\.share.counted) }, weights: model.criteria.map(\.weight),
        ranks: places,
        order: idOrder)
    let services = order.map { index in
        rated[index].ranked(model, place: places[index], interval: intervals[index]) { points in
            1
                + rated.indices.count { other in
                    other != index && rated[other].isAhead(ofPoints: points, id: rated[index].subject.id)
                }
        }
    }
    let unranked = catalog.services.filter { $0.priorities == nil }.map {
        UnrankedService(id: $0.id, title: $0.title)
    }
    return Prioritization(model: model, services: services, unranked: unranked)
}

private func subjects(_ catalog: Catalog, _ model: PrioritizationModel) -> [Subject] {
    catalog.services.compactMap { service in
        service.priorities.map {
            Subject(id: service.id, title: service.title, isCandidate: false, priorities: $0)
        }
    }
        + model.candidates.map {
            Subject(id: $0.id, title: $0.title, isCandidate: true, priorities: $0.priorities)
        }
}

/// What takes part in the ranking.
private struct Subject {
    let id: String
    let title: LocalizedText
    let isCandidate: Bool
    let priorities: ServicePriorities
}

/// A subject with its points.
private struct Rated {
    let subject: Subject
    let contributions: [Contribution]
    let score: Span

    init(_ subject: Subject, _ model: PrioritizationModel) {
        self.subject = subject
        contributions = model.contributions(subject.priorities.inputs)
        score = .sum(of: contributions.map(\.points))
    }

    func isAhead(of other: Rated) -> Bool { isAhead(ofPoints: other.score.counted, id: other.subject.id) }

    /// More points, or as many and an id that comes first.
    func isAhead(ofPoints points: Number, id: String) -> Bool {
        score.counted != points ? score.counted > points : subject.id.isBefore(id)
    }

    func ranked(
        _ model: PrioritizationModel, place: Int, interval: ClosedRange<Int>, rank: (Number) -> Int
    ) -> RankedService {
        let priorities = subject.priorities
        let retires = model.retires(priorities.inputs)
        func verdict(_ points: Number) -> (verdict: Verdict, reason: VerdictReason) {
            model.verdict(on: priorities, points: points, retires: retires)
        }
        func axis(_ axis: Criterion.Axis) -> Span {
            .sum(of: contributions.filter { model.criteria[$0.criterion].axis == axis }.map(\.points))
        }
        return RankedService(
            id: subject.id, title: subject.title, isCandidate: subject.isCandidate, priorities: priorities,
            rank: place + 1, ranks: interval.lowerBound + 1...interval.upperBound + 1,
            contributions: contributions,
            score: score, value: axis(.value), effort: axis(.effort),
            penalty: sum(contributions.map(\.penalty)),
            verdict: verdict(score.counted).verdict, reason: verdict(score.counted).reason,
            verdictAtLow: verdict(score.low).verdict, verdictAtHigh: verdict(score.high).verdict,
            retires: retires,
            levers: model.levers(priorities, points: score.counted, rank: rank))
    }
}

extension String {
    /// By bytes, so that the order is the same on every machine.
    fileprivate func isBefore(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
