import CatalogModel
import FormRuntime

/// Follows an expression with the plausible ranges of its inputs, and notes which divisors may be zero.
///
/// Recursion follows the expression, whose depth the parser limits.
struct ExtentFinder {
    /// The inputs that are numbers.
    var inputs: [String: Extent]
    /// One entry a division, operands before operators and from left to right: the inputs of a divisor that may be zero.
    private(set) var divisions: [[String]?] = []
    /// Whether some part may have no value.
    private(set) var mayBeAbsent = false

    init(_ inputs: [PriorityInput]) {
        self.inputs = [:]
        for input in inputs {
            if case .number(_, let plausible) = input.kind {
                self.inputs[input.id] = Extent(Number(plausible.minimum), Number(plausible.maximum))
            }
        }
    }

    /// nil for what is no number, and where nothing is known.
    mutating func extent(of expression: Expression) -> Extent? {
        switch expression {
        case .literal(let literal): return extent(of: literal)
        case .answer(let reference): return reference.path.first.flatMap { inputs[$0] }
        case .arithmetic(let arithmetic): return extent(of: arithmetic)
        case .call(let function, let arguments): return extent(of: function, arguments)
        case .conditional(let condition, let then, let otherwise, _):
            return extent(of: condition, then, otherwise)
        case .lookup(_, let values, _):
            let extents = values.compactMap { extent(of: $0) }
            guard let first = extents.first, extents.count == values.count else { return nil }
            return extents.dropFirst().reduce(first) { $0.joined($1) }
        case .today, .comparison, .isAbsent, .isNull, .oneOf, .not, .and, .or, .matches, .property, .list,
            .projection, .quantified:
            for part in expression.parts { _ = extent(of: part) }
            return nil
        }
    }

    private func extent(of literal: Expression.Literal) -> Extent? {
        let number: Number? =
            switch literal {
            case .integer(let value): Number(units: value)
            case .decimal(let value): Number(value)
            case .number(let digits): Number(digits)
            case .null, .boolean, .text, .date, .time, .option, .dayTime, .yearMonth: nil
            }
        return number.map { Extent($0, $0) }
    }

    private mutating func extent(of arithmetic: Arithmetic) -> Extent? {
        let operands = arithmetic.operands.map { extent(of: $0) }
        func both(_ join: (Extent, Extent) -> Extent?) -> Extent? {
            guard operands.count == 2, let left = operands[0], let right = operands[1] else { return nil }
            let result = join(left, right)
            if result == nil { mayBeAbsent = true }
            return result
        }
        switch arithmetic {
        case .negation(_, .number):
            return (operands.first ?? nil).flatMap {
                Extent(
                    around: [Number.negation($0.low), Number.negation($0.high)],
                    excluding: $0.excluded.map { Number.negation($0) })
            }
        case .absolute(_, .number): return (operands.first ?? nil).flatMap(absolute)
        case .sum(_, _, .number): return both(Extent.sum)
        case .difference(_, _, .number): return both(Extent.difference)
        case .product: return both(Extent.product)
        case .quotient(_, let divisor):
            note(operands.count == 2 ? operands[1] : nil, divisor)
            guard let right = operands.last ?? nil, !right.canBeZero, right.low > .zero || right.high < .zero
            else {
                return nil
            }
            return both(Extent.quotient)
        case .power(_, let exponent):
            guard let base = operands.first ?? nil else { return nil }
            let ends = [Number.power(base.low, exponent), Number.power(base.high, exponent)]
            if ends.contains(where: { $0 == nil }) { mayBeAbsent = true }
            let crosses = base.low < .zero && base.high > .zero
            return Extent(around: crosses ? ends + [.zero] : ends)
        case .negation, .absolute, .sum, .difference, .concatenation, .movedDate, .daysBetween,
            .movedTime, .timeBetween,
            .scaledDuration,
            .durationRatio:
            return nil
        }
    }

    private func absolute(_ extent: Extent) -> Extent? {
        let ends = [Number.absolute(extent.low), Number.absolute(extent.high)]
        let touchesZero = extent.low <= .zero && extent.high >= .zero
        return Extent(around: touchesZero ? ends + [.zero] : ends, excluding: extent.canBeZero ? [] : [.zero])
    }

    private mutating func extent(of function: Function, _ arguments: [Expression]) -> Extent? {
        let extents = arguments.map { extent(of: $0) }
        if function == .modulo, arguments.count == 2 { note(extents[1], arguments[1]) }
        guard let first = extents.first ?? nil, extents.count == 1 else {
            return nil
        }
        let mode: Number.RoundingMode? = function == .floor ? .floor : function == .ceiling ? .ceiling : nil
        return mode.flatMap { mode in
            Extent(around: [first.low, first.high].map { Number.rounded($0, .zero, mode) })
        }
    }

    private mutating func note(_ divisor: Extent?, _ expression: Expression) {
        let mayBeZero = divisor?.canBeZero ?? true
        let names = expression.references.compactMap(\.path.first)
        divisions.append(mayBeZero ? names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } } : nil)
    }

    private mutating func extent(
        of condition: Expression, _ then: Expression, _ otherwise: Expression
    ) -> Extent? {
        _ = extent(of: condition)
        let before = inputs
        assume(condition)
        let first = extent(of: then)
        inputs = before
        assumeNot(condition)
        let second = extent(of: otherwise)
        inputs = before
        guard let first, let second else { return nil }
        return first.joined(second)
    }

    /// Narrows the inputs to those with which a condition holds.
    private mutating func assume(_ condition: Expression) {
        if case .and(let left, let right) = condition {
            assume(left)
            assume(right)
        } else if case .not(let inner) = condition {
            assumeNot(inner)
        } else if case .comparison(let comparison, .answer(let reference), let right) = condition {
            narrow(reference, comparison, right)
        } else if case .comparison(let comparison, let left, .answer(let reference)) = condition {
            narrow(reference, comparison.flipped, left)
        }
    }

    /// Narrows the inputs to those with which a condition does not hold.
    private mutating func assumeNot(_ condition: Expression) {
        if case .or(let left, let right) = condition {
            assumeNot(left)
            assumeNot(right)
        } else if case .not(let inner) = condition {
            assume(inner)
        } else if case .comparison(let comparison, let left, let right) = condition {
            assume(.comparison(comparison.negated, left, right))
        }
    }

    private mutating func narrow(_ reference: AnswerReference, _ comparison: Comparison, _ other: Expression)
    {
        guard let id = reference.path.first, let now = inputs[id],
            case .literal(let literal) = other, let bound = extent(of: literal)?.low
        else { return }
        switch comparison {
        case .equal: inputs[id] = Extent(bound, bound)
        case .notEqual: inputs[id] = Extent(now.low, now.high, excluding: now.excluded + [bound])
        case .greater:
            inputs[id] = Extent(
                max(now.low, bound), max(now.high, bound), excluding: now.excluded + [bound])
        case .greaterOrEqual:
            inputs[id] = Extent(max(now.low, bound), max(now.high, bound), excluding: now.excluded)
        case .less:
            inputs[id] = Extent(
                min(now.low, bound), min(now.high, bound), excluding: now.excluded + [bound])
        case .lessOrEqual:
            inputs[id] = Extent(min(now.low, bound), min(now.high, bound), excluding: now.excluded)
        }
    }
}
