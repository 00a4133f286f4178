extension Expression {
    /// The same expression with other references to answers; nil if one of them cannot be replaced.
    ///
    /// Recursion follows the expression, whose depth the parser limits.
    package func replacing(_ replacement: (AnswerReference) -> AnswerReference?) -> Expression? {
        func other(_ part: Expression) -> Expression? { part.replacing(replacement) }
        func others(_ parts: [Expression]) -> [Expression]? {
            let replaced = parts.compactMap(other)
            return replaced.count == parts.count ? replaced : nil
        }
        func pair(_ left: Expression, _ right: Expression, _ make: (Expression, Expression) -> Expression)
            -> Expression?
        {
            guard let left = other(left), let right = other(right) else { return nil }
            return make(left, right)
        }
        switch self {
        case .literal, .today: return self
        case .answer(let reference): return replacement(reference).map { .answer($0) }
        case .isAbsent(let reference): return replacement(reference).map { .isAbsent($0) }
        case .comparison(let comparison, let left, let right):
            return pair(left, right) { .comparison(comparison, $0, $1) }
        case .isNull(let operand): return other(operand).map { .isNull($0) }
        case .oneOf(let value, let candidates):
            guard let value = other(value), let candidates = others(candidates) else { return nil }
            return .oneOf(value, candidates)
        case .not(let operand): return other(operand).map { .not($0) }
        case .and(let left, let right): return pair(left, right) { .and($0, $1) }
        case .or(let left, let right): return pair(left, right) { .or($0, $1) }
        case .arithmetic(let arithmetic): return arithmetic.replacing(other).map { .arithmetic($0) }
        case .call(let function, let arguments): return others(arguments).map { .call(function, $0) }
        case .matches(let operand, let pattern): return other(operand).map { .matches($0, pattern) }
        case .property(let property, let operand): return other(operand).map { .property(property, $0) }
        case .conditional(let condition, let then, let otherwise, let type):
            guard let condition = other(condition) else { return nil }
            return pair(then, otherwise) { .conditional(condition, then: $0, otherwise: $1, type) }
        case .lookup(let option, let values, let type):
            guard let option = other(option), let values = others(values) else { return nil }
            return .lookup(option, values, type)
        case .list(let items, let type): return others(items).map { .list($0, type) }
        case .projection(let source, let variable, let body, let type):
            guard let source = source.replacing(replacement), let body = other(body) else { return nil }
            return .projection(source, variable: variable, body, type)
        case .quantified(let quantifier, let source, let variable, let body):
            guard let source = source.replacing(replacement), let body = other(body) else { return nil }
            return .quantified(quantifier, source, variable: variable, body)
        }
    }
}

extension Expression.ItemSource {
    fileprivate func replacing(_ replacement: (AnswerReference) -> AnswerReference?) -> Self? {
        switch self {
        case .answers(let reference): replacement(reference).map { .answers($0) }
        case .values(let values, let type): values.replacing(replacement).map { .values($0, type) }
        }
    }
}

extension Arithmetic {
    fileprivate func replacing(_ other: (Expression) -> Expression?) -> Arithmetic? {
        let replaced = operands.compactMap(other)
        guard let left = replaced.first, let right = replaced.last, replaced.count == operands.count else {
            return nil
        }
        return switch self {
        case .negation(_, let kind): .negation(left, kind)
        case .absolute(_, let kind): .absolute(left, kind)
        case .sum(_, _, let kind): .sum(left, right, kind)
        case .difference(_, _, let kind): .difference(left, right, kind)
        case .product: .product(left, right)
        case .quotient: .quotient(left, right)
        case .power(_, let exponent): .power(left, exponent)
        case .concatenation: .concatenation(left, right)
        case .movedDate(_, _, let kind): .movedDate(left, by: right, kind)
        case .daysBetween: .daysBetween(left, right)
        case .movedTime: .movedTime(left, by: right)
        case .timeBetween: .timeBetween(left, right)
        case .scaledDuration(_, _, let isDivided, let kind):
            .scaledDuration(left, by: right, isDivided: isDivided, kind)
        case .durationRatio(_, _, let kind): .durationRatio(left, right, kind)
        }
    }
}

extension Expression {
    /// Whether its value may change from day to day.
    package var usesToday: Bool {
        var pending = [self]
        while let next = pending.popLast() {
            if next.looksAtDay { return true }
            pending += next.parts
        }
        return false
    }

    /// Whether this part itself, not one of its operands, may change from day to day.
    var looksAtDay: Bool {
        switch self {
        case .today, .call(.age, _): true
        case .literal, .answer, .comparison, .isAbsent, .isNull, .oneOf, .not, .and, .or, .arithmetic, .call,
            .matches, .property, .conditional, .lookup, .list, .projection, .quantified:
            false
        }
    }
}
