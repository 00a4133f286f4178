import CatalogModel
import FormRuntime

/// The numbers that an expression may give, from the plausible ranges of its inputs.
struct Extent {
    let low: Number
    let high: Number
    /// False where a condition before has ruled zero out, or where the bounds do.
    let canBeZero: Bool

    init(_ low: Number, _ high: Number, canBeZero: Bool = true) {
        self.low = low
        self.high = high
        self.canBeZero = canBeZero && low <= .zero && high >= .zero
    }

    /// Around all of these; nil if there are none.
    init?(around numbers: [Number?], canBeZero: Bool = true) {
        let known = numbers.compactMap(\.self)
        guard known.count == numbers.count, let low = known.min(), let high = known.max() else { return nil }
        self.init(low, high, canBeZero: canBeZero)
    }

    /// What either of both may give.
    func joined(_ other: Extent) -> Extent {
        Extent(min(low, other.low), max(high, other.high), canBeZero: canBeZero || other.canBeZero)
    }

    static func sum(_ left: Extent, _ right: Extent) -> Extent? {
        Extent(around: [Number.sum(left.low, right.low), Number.sum(left.high, right.high)])
    }

    static func difference(_ left: Extent, _ right: Extent) -> Extent? {
        Extent(around: [Number.difference(left.low, right.high), Number.difference(left.high, right.low)])
    }

    static func product(_ left: Extent, _ right: Extent) -> Extent? {
        Extent(
            around: corners(left, right).map { Number.product($0, $1) },
            canBeZero: left.canBeZero || right.canBeZero)
    }

    /// For a divisor that cannot be zero. Beside zero there is no bound to its inverse, unless its bounds keep away.
    static func quotient(_ left: Extent, _ right: Extent) -> Extent? {
        guard right.low > .zero || right.high < .zero else { return nil }
        return Extent(around: corners(left, right).map { Number.quotient($0, $1) }, canBeZero: left.canBeZero)
    }

    private static func corners(_ left: Extent, _ right: Extent) -> [(Number, Number)] {
        [(left.low, right.low), (left.low, right.high), (left.high, right.low), (left.high, right.high)]
    }
}
