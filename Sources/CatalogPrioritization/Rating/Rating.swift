import CatalogModel
import FormRuntime

extension Criterion {
    /// Which part of its points a value brings: from 0 to 1, rounded half to even to 12 digits behind the point.
    ///
    /// Linear: (x − low)/(high − low); logarithmic: (ln x − ln low)/(ln high − ln low). Values beyond the bounds count
    /// like the bound, and where less is preferred it is what is left to 1.
    package func share(of value: Number) -> Number {
        let (low, high) = (Number(minimum), Number(maximum))
        let inside = min(max(value, low), high)
        let place: Number?
        switch scale {
        case .linear:
            place = Number.quotient(Number.difference(inside, low), Number.difference(high, low))
        case .logarithmic:
            let base = naturalLogarithm(low)
            place = Number.quotient(
                Number.difference(naturalLogarithm(inside), base),
                Number.difference(naturalLogarithm(high), base))
        }
        let rounded = Number.rounded(place, Number(Self.shareDigits), .halfEven) ?? .zero
        switch preference {
        case .more: return rounded
        case .less: return Number.difference(Number(1), rounded) ?? .zero
        }
    }

    /// Digits behind the point of a share.
    package static let shareDigits = 12
}

extension PrioritizationModel {
    /// The sum of all weights.
    package var weightSum: Number { sum(criteria.map { Number($0.weight) }) }

    /// 100 · weight · share / sum of weights, rounded half to even to the digits of the model.
    package func points(_ share: Number, of criterion: Criterion) -> Number {
        let product = Number.product(Number.product(Number(100), Number(criterion.weight)), share)
        return Number.rounded(Number.quotient(product, weightSum), Number(digits), .halfEven) ?? .zero
    }

    /// What a criterion brings at most.
    package func maximumPoints(of criterion: Criterion) -> Number { points(Number(1), of: criterion) }
}

extension Number {
    /// A number of the model.
    package init(_ decimal: ScaledDecimal) { self.init(units: decimal.units, scale: decimal.scale) }
}

/// The sum; points have few digits, so that it is exact.
package func sum(_ numbers: some Sequence<Number>) -> Number {
    numbers.reduce(.zero) { Number.sum($0, $1) ?? .zero }
}
