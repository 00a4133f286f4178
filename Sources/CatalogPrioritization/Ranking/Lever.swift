import CatalogModel
import FormRuntime

/// What would come of one input being different.
package struct Lever: Sendable {
    /// Index in the inputs of the model.
    package let input: Int
    /// The likely value before and after; what is not plausible is cut off.
    package let before: Number
    package let after: Number
    /// The points then.
    package let points: Number
    package let change: Number
    package let rank: Int
    package let verdict: Verdict
}

extension PrioritizationModel {
    /// The changes that the model wants to be tried and that change points, the largest change first.
    ///
    /// - Parameter rank: The rank among the others with so many points.
    func levers(_ priorities: ServicePriorities, points: Number, rank: (Number) -> Int) -> [Lever] {
        let levers = priorities.inputs.compactMap { value -> Lever? in
            guard let moved = moved(value) else { return nil }
            let values = priorities.inputs.map { $0.input == value.input ? moved.value : $0 }
            let total = sum(contributions(values).map(\.points.counted))
            guard total != points, let change = Number.difference(total, points) else { return nil }
            return Lever(
                input: value.input, before: moved.before, after: moved.after, points: total, change: change,
                rank: rank(total),
                verdict: verdict(on: priorities, points: total, retires: retires(values)).verdict)
        }
        return levers.enumerated().sorted { left, right in
            let sizes = (magnitude(left.element.change), magnitude(right.element.change))
            return sizes.0 != sizes.1 ? sizes.0 > sizes.1 : left.offset < right.offset
        }.map(\.element)
    }

    private func magnitude(_ number: Number) -> Number { Number.absolute(number) ?? number }

    /// The input after its step; nil if there is none, or if it would change nothing.
    private func moved(_ value: InputValue) -> (value: InputValue, before: Number, after: Number)? {
        guard inputs.indices.contains(value.input), case .number(_, let plausible) = inputs[value.input].kind,
            let step = inputs[value.input].step
        else { return nil }
        func moved(_ number: ScaledDecimal) -> ScaledDecimal {
            let units = min(
                max(number.units + step.by.units, plausible.minimum.units), plausible.maximum.units)
            return ScaledDecimal(units: units, scale: number.scale)
        }
        let (amount, before): (InputValue.Amount, ScaledDecimal)
        switch value.amount {
        case .number(let number): (amount, before) = (.number(moved(number)), number)
        case .range(let low, let likely, let high):
            (amount, before) = (.range(low: moved(low), likely: moved(likely), high: moved(high)), likely)
        case .boolean, .option: return nil
        }
        guard moved(before).units != before.units else { return nil }
        let changed = InputValue(
            input: value.input, amount: amount, origin: value.origin, source: value.source, asOf: value.asOf,
            confidence: value.confidence)
        return (changed, Number(before), Number(moved(before)))
    }
}
