import CatalogModel
import FormRuntime

/// The numbers that an expression may give, from the plausible ranges of its inputs.
struct Extent {
    let low: Number
    let high: Number
    /// Numbers in between that a condition before has ruled out, such as the bound of `x > 10`.
    let excluded: [Number]

    init(_ low: Number, _ high: Number, excluding excluded: [Number] = []) {
        self.low = low
        self.high = high
        self.excluded = excluded.filter { $0 >= low && $0 <= high }
    }

    /// Around all of these; nil if there are none.
    init?(around numbers: [Number?], excluding excluded: [Number?] = []) {
        let known = numbers.compactMap(\.self)
        guard known.count == numbers.count, let low = known.min(), let high = known.max() else { return nil }
        self.init(low, high, excluding: excluded.compactMap(\.self))
    }

    var canBeZero: Bool { contains(.zero) }

    private func contains(_ number: Number) -> Bool {
        low <= number && number <= high && !excluded.contains(number)
    }

    /// The one number that it is; nil if there are several.
    private var only: Number? { low == high ? low : nil }

    /// What either of both may give.
    func joined(_ other: Extent) -> Extent {
        Extent(
            min(low, other.low), max(high, other.high),
            excluding: (excluded + other.excluded).filter { !contains($0) && !other.contains($0) })
    }

    static func sum(_ left: Extent, _ right: Extent) -> Extent? {
        Extent(
            around: [Number.sum(left.low, right.low), Number.sum(left.high, right.high)],
            excluding: right.only.map { only in left.excluded.map { Number.sum($0, only) } }
                ?? left.only.map { only in right.excluded.map { Number.sum(only, $0) } } ?? [])
    }

    static func difference(_ left: Extent, _ right: Extent) -> Extent? {
        Extent(
            around: [Number.difference(left.low, right.high), Number.difference(left.high, right.low)],
            excluding: right.only.map { only in left.excluded.map { Number.difference($0, only) } }
                ?? left.only.map { only in right.excluded.map { Number.difference(only, $0) } } ?? [])
    }

    static func product(_ left: Extent, _ right: Extent) -> Extent? {
        Extent(
            around: corners(left, right).map { Number.product($0, $1) },
            excluding: left.canBeZero || right.canBeZero ? [] : [.zero])
    }

    /// For a divisor that cannot be zero. Beside zero there is no bound to its inverse, unless its bounds keep away.
    static func quotient(_ left: Extent, _ right: Extent) -> Extent? {
        guard right.low > .zero || right.high < .zero else { return nil }
        return Extent(
            around: corners(left, right).map { Number.quotient($0, $1) },
            excluding: left.canBeZero ? [] : [.zero])
    }

    private static func corners(_ left: Extent, _ right: Extent) -> [(Number, Number)] {
        [(left.low, right.low), (left.low, right.high), (left.high, right.low), (left.high, right.high)]
    }
}
