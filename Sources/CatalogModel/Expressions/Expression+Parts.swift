extension Expression {
    /// The operands, from left to right.
    package var parts: [Expression] {
        switch self {
        case .literal, .answer, .today, .isAbsent: []
        case .isNull(let operand), .not(let operand), .matches(let operand, _), .property(_, let operand):
            [operand]
        case .comparison(_, let left, let right), .and(let left, let right), .or(let left, let right):
            [left, right]
        case .oneOf(let value, let candidates): [value] + candidates
        case .arithmetic(let arithmetic): arithmetic.operands
        case .call(_, let arguments): arguments
        case .conditional(let condition, let then, let otherwise, _): [condition, then, otherwise]
        case .lookup(let option, let values, _): [option] + values
        case .list(let items, _): items
        case .projection(let source, _, let body, _), .quantified(_, let source, _, let body):
            source.parts + [body]
        }
    }

    /// Whether it has more parts than a number, itself included; looks at no more.
    package func hasMoreParts(than limit: Int) -> Bool {
        var count = 0
        var pending = [self]
        while let next = pending.popLast() {
            count += 1
            if count > limit { return true }
            pending += next.parts
        }
        return false
    }

    /// The reference of this part itself, not of its operands; nil for a variable of a quantifier.
    private var ownReference: AnswerReference? {
        switch self {
        case .answer(let reference), .isAbsent(let reference), .projection(.answers(let reference), _, _, _),
            .quantified(_, .answers(let reference), _, _):
            reference.variable == nil ? reference : nil
        case .literal, .today, .comparison, .isNull, .oneOf, .not, .and, .or, .arithmetic, .call, .matches,
            .property,
            .conditional, .lookup, .list, .projection, .quantified:
            nil
        }
    }

    /// All references to answers, from left to right; variables of quantifiers are none. Found without recursion.
    package var references: [AnswerReference] {
        var found: [AnswerReference] = []
        var pending = [self]
        while let next = pending.popLast() {
            if let reference = next.ownReference { found.append(reference) }
            pending += next.parts.reversed()
        }
        return found
    }

    /// The patterns of `matches`, each once, from left to right.
    package var searches: [TextPattern] {
        var found: [TextPattern] = []
        var pending = [self]
        while let next = pending.popLast() {
            if case .matches(_, let pattern) = next,
                !found.contains(where: { $0.ecmaScript == pattern.ecmaScript })
            {
                found.append(pattern)
            }
            pending += next.parts.reversed()
        }
        return found
    }

    /// Whether its value follows from nothing but itself: neither from answers nor from the day.
    package var isConstant: Bool {
        var pending = [self]
        while let next = pending.popLast() {
            if next.looksAtDay || next.ownReference != nil { return false }
            pending += next.parts
        }
        return true
    }
}

extension Expression.ItemSource {
    package var parts: [Expression] {
        switch self {
        case .answers: []
        case .values(let values, _): [values]
        }
    }
}

extension Arithmetic {
    /// From left to right.
    package var operands: [Expression] {
        switch self {
        case .negation(let operand, _), .absolute(let operand, _), .power(let operand, _): [operand]
        case .sum(let left, let right, _), .difference(let left, let right, _), .product(let left, let right),
            .quotient(let left, let right), .concatenation(let left, let right),
            .movedDate(let left, let right, _),
            .daysBetween(let left, let right), .movedTime(let left, let right),
            .timeBetween(let left, let right), .scaledDuration(let left, let right, _, _),
            .durationRatio(let left, let right, _):
            [left, right]
        }
    }
    /// The same with other operands, which are asked for from left to right.
    package func mapOperands(_ transform: (Expression) -> Expression) -> Arithmetic {
        switch self {
        case .negation(let operand, let kind): return .negation(transform(operand), kind)
        case .absolute(let operand, let kind): return .absolute(transform(operand), kind)
        case .power(let base, let exponent): return .power(transform(base), exponent)
        case .sum(let left, let right, let kind): return .sum(transform(left), transform(right), kind)
        case .difference(let left, let right, let kind):
            return .difference(transform(left), transform(right), kind)
        case .product(let left, let right): return .product(transform(left), transform(right))
        case .quotient(let left, let right): return .quotient(transform(left), transform(right))
        case .concatenation(let left, let right): return .concatenation(transform(left), transform(right))
        case .movedDate(let date, let duration, let kind):
            return .movedDate(transform(date), by: transform(duration), kind)
        case .daysBetween(let left, let right): return .daysBetween(transform(left), transform(right))
        case .movedTime(let time, let duration): return .movedTime(transform(time), by: transform(duration))
        case .timeBetween(let left, let right): return .timeBetween(transform(left), transform(right))
        case .scaledDuration(let duration, let factor, let isDivided, let kind):
            return .scaledDuration(transform(duration), by: transform(factor), isDivided: isDivided, kind)
        case .durationRatio(let left, let right, let kind):
            return .durationRatio(transform(left), transform(right), kind)
        }
    }
}
