import CatalogModel

/// The values, in units of a field's scale, that compare with a literal as wanted.
enum UnitRange {
    case none
    case within(ClosedRange<Int64>)
    case without(Int64)

    /// What a number can be on any target.
    static let all: ClosedRange<Int64> = -9_007_199_254_740_991...9_007_199_254_740_991

    /// Nil when every value compares so.
    init?(_ operation: Comparison, _ literal: ScaledDecimal, scale: Int) {
        let (floor, isExact) = Self.floor(of: literal, scale: scale)
        let ceiling = isExact ? floor : floor + 1
        let range: (low: Int64, high: Int64)
        switch operation {
        case .equal:
            range = isExact ? (floor, floor) : (1, 0)
        case .notEqual:
            guard isExact, Self.all.contains(floor) else { return nil }
            self = .without(floor)
            return
        case .less: range = (Self.all.lowerBound, ceiling - 1)
        case .lessOrEqual: range = (Self.all.lowerBound, floor)
        case .greater: range = (floor + 1, Self.all.upperBound)
        case .greaterOrEqual: range = (ceiling, Self.all.upperBound)
        }
        let low = max(range.low, Self.all.lowerBound)
        let high = min(range.high, Self.all.upperBound)
        if low > high {
            self = .none
        } else if low == Self.all.lowerBound, high == Self.all.upperBound {
            return nil
        } else {
            self = .within(low...high)
        }
    }

    /// The literal in units of a scale, rounded down, and whether nothing was lost. What lies outside of all values is
    /// moved to just outside.
    private static func floor(of literal: ScaledDecimal, scale: Int) -> (Int64, isExact: Bool) {
        let outside = (low: all.lowerBound - 2, high: all.upperBound + 2)
        var units = literal.units
        var isExact = true
        for _ in 0..<max(0, scale - literal.scale) {
            let (product, overflow) = units.multipliedReportingOverflow(by: 10)
            guard !overflow else { return (literal.units < 0 ? outside.low : outside.high, true) }
            units = product
        }
        for _ in 0..<max(0, literal.scale - scale) {
            let (quotient, remainder) = units.quotientAndRemainder(dividingBy: 10)
            if remainder != 0 { isExact = false }
            units = remainder < 0 ? quotient - 1 : quotient
        }
        return (min(max(units, outside.low), outside.high), isExact)
    }
}
