import CatalogModel
import FormRuntime

/// Whether a condition can be true and whether it can be false, for all plausible inputs.
struct PossibleTruth {
    var canBeTrue = true
    var canBeFalse = true
}

extension ExtentFinder {
    /// Both where nothing is known. Recursion follows the expression, whose depth the parser limits.
    mutating func truth(of condition: Expression) -> PossibleTruth {
        switch condition {
        case .and(let left, let right):
            let (one, other) = (truth(of: left), truth(of: right))
            return PossibleTruth(
                canBeTrue: one.canBeTrue && other.canBeTrue, canBeFalse: one.canBeFalse || other.canBeFalse)
        case .or(let left, let right):
            let (one, other) = (truth(of: left), truth(of: right))
            return PossibleTruth(
                canBeTrue: one.canBeTrue || other.canBeTrue, canBeFalse: one.canBeFalse && other.canBeFalse)
        case .not(let operand):
            let inner = truth(of: operand)
            return PossibleTruth(canBeTrue: inner.canBeFalse, canBeFalse: inner.canBeTrue)
        case .comparison(let comparison, let left, let right):
            guard let left = extent(of: left), let right = extent(of: right) else { return PossibleTruth() }
            return truth(of: comparison, left, right)
        case .literal, .answer, .today, .isAbsent, .isNull, .oneOf, .arithmetic, .call, .matches, .property,
            .conditional, .lookup, .list, .projection, .quantified:
            return PossibleTruth()
        }
    }

    private func truth(of comparison: Comparison, _ left: Extent, _ right: Extent) -> PossibleTruth {
        let isOnePoint = left.low == left.high && right.low == right.high && left.low == right.low
        let meet = left.low <= right.high && right.low <= left.high
        return switch comparison {
        case .equal: PossibleTruth(canBeTrue: meet, canBeFalse: !isOnePoint)
        case .notEqual: PossibleTruth(canBeTrue: !isOnePoint, canBeFalse: meet)
        case .less: PossibleTruth(canBeTrue: left.low < right.high, canBeFalse: left.high >= right.low)
        case .lessOrEqual: PossibleTruth(canBeTrue: left.low <= right.high, canBeFalse: left.high > right.low)
        case .greater: PossibleTruth(canBeTrue: left.high > right.low, canBeFalse: left.low <= right.high)
        case .greaterOrEqual:
            PossibleTruth(canBeTrue: left.high >= right.low, canBeFalse: left.low < right.high)
        }
    }
}
