import CatalogEvaluation
import CatalogModel
import FormRuntime

/// Least, counted and greatest: what is certain, what the ranking uses, what is possible.
package struct Span: Hashable, Sendable {
    package let low: Number
    package let counted: Number
    package let high: Number

    package init(low: Number, counted: Number, high: Number) {
        self.low = low
        self.counted = counted
        self.high = high
    }

    package var isExact: Bool { low == high }

    /// Part by part.
    static func sum(of spans: some Sequence<Span>) -> Span {
        let spans = Array(spans)
        return Span(
            low: CatalogPrioritization.sum(spans.map(\.low)),
            counted: CatalogPrioritization.sum(spans.map(\.counted)),
            high: CatalogPrioritization.sum(spans.map(\.high)))
    }
}

/// What one criterion brings to one service.
package struct Contribution: Sendable {
    /// Index in the criteria of the model.
    package let criterion: Int
    /// The value with the likely inputs; nil if one of them is missing.
    package let value: Number?
    /// The least and the greatest value over all combinations of the values that its inputs may have.
    package let least: Number
    package let greatest: Number
    /// Parts of the points, 0 to 1.
    package let share: Span
    package let points: Span
    /// The inputs that are missing, as indices in the inputs of the model.
    package let missing: [Int]

    /// What is not counted because inputs are missing, held against the middle of what is possible.
    package var penalty: Number {
        guard !missing.isEmpty else { return .zero }
        let middle = Number.quotient(Number.sum(points.low, points.high), Number(2))
        return Number.difference(middle, points.counted) ?? .zero
    }
}

extension PrioritizationModel {
    /// What each criterion brings to a service with these inputs.
    func contributions(_ values: [InputValue]) -> [Contribution] {
        var amounts = [InputValue.Amount?](repeating: nil, count: inputs.count)
        for value in values where amounts.indices.contains(value.input) {
            amounts[value.input] = value.amount
        }
        return criteria.indices.map { contribution(of: $0, amounts) }
    }

    private func contribution(of index: Int, _ amounts: [InputValue.Amount?]) -> Contribution {
        let criterion = criteria[index]
        let used = criterion.value.inputs.compactMap { id in inputs.firstIndex { $0.id == id } }
        let missing = used.filter { amounts[$0] == nil }.sorted()
        let likely =
            missing.isEmpty
            ? value(of: criterion, used.map { ($0, amounts[$0]?.likely(of: inputs[$0]) ?? .null) }) : nil
        let possible = combinations(
            of: used.map { ($0, amounts[$0]?.possible(of: inputs[$0]) ?? inputs[$0].allValues) }
        )
        .compactMap { value(of: criterion, $0) }
        let least = possible.min() ?? likely ?? .zero
        let greatest = possible.max() ?? likely ?? .zero
        let ends = [criterion.share(of: least), criterion.share(of: greatest)].sorted()
        let share = Span(
            low: ends[0], counted: likely.map { criterion.share(of: $0) } ?? ends[0], high: ends[1])
        return Contribution(
            criterion: index, value: likely, least: least, greatest: greatest, share: share,
            points: Span(
                low: points(share.low, of: criterion), counted: points(share.counted, of: criterion),
                high: points(share.high, of: criterion)),
            missing: missing)
    }

    private func value(of criterion: Criterion, _ values: [(input: Int, value: Value)]) -> Number? {
        let named = values.map { (inputs[$0.input].id, $0.value) }
        return criterion.value.value(for: Dictionary(named) { first, _ in first }).number
    }

    /// One value an input, in all ways; a criterion has few inputs, so that there are not many.
    private func combinations(of possible: [(input: Int, values: [Value])]) -> [[(input: Int, value: Value)]]
    {
        possible.reduce([[]]) { combinations, next in
            combinations.flatMap { before in next.values.map { before + [(next.input, $0)] } }
        }
    }
}
