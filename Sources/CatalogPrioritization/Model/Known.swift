import CatalogModel
import FormRuntime

/// What is known of inputs, and of what is computed from them, where a condition holds.
struct Known {
    /// The inputs that are numbers.
    var inputs: [String: Extent] = [:]
    /// What conditions before demand of values that are no inputs.
    private(set) var demands: [Demand] = []

    struct Demand {
        /// The expression, as a text that is the same for the same expression.
        let subject: String
        let comparison: Comparison
        let bound: Number
    }

    /// The extent of an expression, with what is demanded of it.
    func narrowed(_ extent: Extent, of expression: Expression) -> Extent {
        guard let subject = Self.subject(expression) else { return extent }
        return demands.reduce(extent) { extent, demand in
            demand.subject == subject ? extent.narrowed(demand.comparison, demand.bound) : extent
        }
    }

    /// Goes on with what is so where a condition holds, or where it does not.
    ///
    /// Recursion follows the expression, whose depth the parser limits.
    mutating func assume(_ condition: Expression, holds: Bool = true) {
        switch condition {
        case .and(let left, let right) where holds, .or(let left, let right) where !holds:
            assume(left, holds: holds)
            assume(right, holds: holds)
        case .and(let left, let right), .or(let left, let right):
            var other = self
            assume(left, holds: holds)
            other.assume(right, holds: holds)
            join(other)
        case .not(let inner): assume(inner, holds: !holds)
        case .comparison(let comparison, let left, let right):
            demand(holds ? comparison : comparison.negated, left, right)
        case .oneOf(.answer(let reference), let candidates) where holds:
            let numbers = candidates.map { candidate -> Number? in
                if case .literal(let literal) = candidate { Extent(literal)?.low } else { nil }
            }
            if let id = reference.path.first, inputs[id] != nil, let extent = Extent(around: numbers) {
                inputs[id] = extent
            }
        default: break
        }
    }

    /// What is so here or there.
    private mutating func join(_ other: Known) {
        for (id, extent) in inputs { inputs[id] = other.inputs[id].map(extent.joined) ?? extent }
        demands = []
    }

    private mutating func demand(_ comparison: Comparison, _ left: Expression, _ right: Expression) {
        if case .literal(let literal) = right {
            demand(comparison, left, than: literal)
        } else if case .literal(let literal) = left {
            demand(comparison.flipped, right, than: literal)
        } else {
            add(.arithmetic(.difference(left, right, .number)), comparison, .zero)
            add(.arithmetic(.difference(right, left, .number)), comparison.flipped, .zero)
        }
    }

    private mutating func demand(
        _ comparison: Comparison, _ subject: Expression, than literal: Expression.Literal
    ) {
        guard let bound = Extent(literal)?.low else { return }
        if case .answer(let reference) = subject, let id = reference.path.first, let now = inputs[id] {
            inputs[id] = now.narrowed(comparison, bound)
        } else {
            add(subject, comparison, bound)
        }
    }

    private mutating func add(_ expression: Expression, _ comparison: Comparison, _ bound: Number) {
        guard let subject = Self.subject(expression) else { return }
        demands.append(Demand(subject: subject, comparison: comparison, bound: bound))
    }

    /// Nil for what is so long that nobody writes it twice; all parts of an expression are held against the demands.
    private static func subject(_ expression: Expression) -> String? {
        expression.hasMoreParts(than: 16) ? nil : "\(expression)"
    }
}

extension Extent {
    /// What a number is; nil for any other literal.
    init?(_ literal: Expression.Literal) {
        let number: Number? =
            switch literal {
            case .integer(let value): Number(units: value)
            case .decimal(let value): Number(value)
            case .number(let digits): Number(digits)
            case .null, .boolean, .text, .date, .time, .option, .dayTime, .yearMonth: nil
            }
        guard let number else { return nil }
        self.init(number, number)
    }

    /// Where a comparison with a number holds.
    func narrowed(_ comparison: Comparison, _ bound: Number) -> Extent {
        switch comparison {
        case .equal: Extent(bound, bound)
        case .notEqual: Extent(low, high, excluding: excluded + [bound])
        case .greater: Extent(max(low, bound), max(high, bound), excluding: excluded + [bound])
        case .greaterOrEqual: Extent(max(low, bound), max(high, bound), excluding: excluded)
        case .less: Extent(min(low, bound), min(high, bound), excluding: excluded + [bound])
        case .lessOrEqual: Extent(min(low, bound), min(high, bound), excluding: excluded)
        }
    }
}
