import CatalogModel
import FormRuntime

/// Follows an expression with the plausible ranges of its inputs, and notes which divisors may be zero.
///
/// Recursion follows the expression, whose depth the parser limits.
struct ExtentFinder {
    /// What is known where something is computed.
    private var known = Known()
    /// One entry a division, operands before operators and from left to right: the inputs of a divisor that may be zero.
    private(set) var divisions: [[String]?] = []
    /// Whether some part may have no value.
    private(set) var mayBeAbsent = false

    init(_ inputs: [PriorityInput]) {
        for input in inputs {
            if case .number(_, let plausible) = input.kind {
                known.inputs[input.id] = Extent(Number(plausible.minimum), Number(plausible.maximum))
            }
        }
    }

    /// nil for what is no number, and where nothing is known.
    mutating func extent(of expression: Expression) -> Extent? {
        let extent = computedExtent(of: expression)
        return known.demands.isEmpty ? extent : extent.flatMap { known.narrowed($0, of: expression) }
    }

    private mutating func computedExtent(of expression: Expression) -> Extent? {
        switch expression {
        case .literal(let literal): return Extent(literal)
        case .answer(let reference): return reference.path.first.flatMap { known.inputs[$0] }
        case .arithmetic(let arithmetic): return extent(of: arithmetic)
        case .call(let function, let arguments): return extent(of: function, arguments)
        case .conditional(let condition, let then, let otherwise, _):
            return extent(of: condition, then, otherwise)
        case .lookup(_, let values, _):
            let extents = values.compactMap { extent(of: $0) }
            guard let first = extents.first, extents.count == values.count else { return nil }
            return extents.dropFirst().reduce(first) { $0.joined($1) }
        case .and(let left, let right):
            // The one on the right only matters where the one on the left is true.
            _ = extent(of: left)
            assuming(left) { _ = $0.extent(of: right) }
            return nil
        case .or(let left, let right):
            _ = extent(of: left)
            assuming(left, holds: false) { _ = $0.extent(of: right) }
            return nil
        case .today, .comparison, .isAbsent, .isNull, .oneOf, .not, .matches, .property, .list, .projection,
            .quantified:
            for part in expression.parts { _ = extent(of: part) }
            return nil
        }
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
            if exponent < 0, base.low <= .zero, base.high >= .zero {
                // There is no bound to what is beside zero.
                if base.canBeZero { mayBeAbsent = true }
                return nil
            }
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
        if function == .minimum || function == .maximum, case .list(let items, _)? = arguments.first {
            return extreme(of: items.map { extent(of: $0) }, isLargest: function == .maximum)
        }
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

    /// Of the least or the greatest of several values.
    private func extreme(of extents: [Extent?], isLargest: Bool) -> Extent? {
        let known = extents.compactMap(\.self)
        guard known.count == extents.count else { return nil }
        let (lows, highs) = (known.map(\.low), known.map(\.high))
        guard let low = isLargest ? lows.max() : lows.min(), let high = isLargest ? highs.max() : highs.min()
        else { return nil }
        return Extent(low, high)
    }

    private mutating func extent(
        of condition: Expression, _ then: Expression, _ otherwise: Expression
    ) -> Extent? {
        _ = extent(of: condition)
        var (first, second): (Extent?, Extent?) = (nil, nil)
        assuming(condition) { first = $0.extent(of: then) }
        assuming(condition, holds: false) { second = $0.extent(of: otherwise) }
        guard let first, let second else { return nil }
        return first.joined(second)
    }

    /// Looks at what only counts where a condition holds, or does not.
    private mutating func assuming(
        _ condition: Expression, holds: Bool = true, look: (inout ExtentFinder) -> Void
    ) {
        let before = known
        known.assume(condition, holds: holds)
        look(&self)
        known = before
    }
}
