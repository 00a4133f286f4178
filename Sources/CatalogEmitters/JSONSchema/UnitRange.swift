import CatalogModel

/// The values, in units of a field's scale, that compare with a literal as wanted.
enum UnitRange {
    case none
    case within(ClosedRange<Int64>)
    case without(Int64)

    /// Nil when every value compares so.
    init?(_ operation: Comparison, _ literal: ScaledDecimal, scale: Int) {
        let (floor, isExact) = Self.floor(of: literal, scale: scale)
        let ceiling = isExact ? floor : floor + 1
        let range: (low: Int64, high: Int64)
        switch operation {
        case .equal:
            range = isExact ? (floor, floor) : (1, 0)
        case .notEqual:
            guard isExact, exactIntegers.contains(floor) else { return nil }
            self = .without(floor)
            return
        case .less: range = (exactIntegers.lowerBound, ceiling - 1)
        case .lessOrEqual: range = (exactIntegers.lowerBound, floor)
        case .greater: range = (floor + 1, exactIntegers.upperBound)
        case .greaterOrEqual: range = (ceiling, exactIntegers.upperBound)
        }
        let low = max(range.low, exactIntegers.lowerBound)
        let high = min(range.high, exactIntegers.upperBound)
        if low > high {
            self = .none
        } else if low == exactIntegers.lowerBound, high == exactIntegers.upperBound {
            return nil
        } else {
            self = .within(low...high)
        }
    }

    /// The literal in units of a scale, rounded down, and whether nothing was lost. What lies outside of all values is
    /// moved to just outside.
    private static func floor(of literal: ScaledDecimal, scale: Int) -> (Int64, isExact: Bool) {
        let outside = (low: exactIntegers.lowerBound - 2, high: exactIntegers.upperBound + 2)
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
