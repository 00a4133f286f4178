import CatalogModel

extension Expression {
    /// The expression as FEEL (DMN 1.5) that any engine runs, with our meaning: absent answers make a comparison
    /// undecided, where FEEL's `=` and `!=` would say false and true. What is not FEEL is written with what is.
    var feel: String { withFEELsMeaning(isNegated: false).source }

    /// - Parameter isNegated: Whether false and undecided differ here, because something around may turn false into true.
    ///
    /// Recursion follows the expression, whose depth the parser limits.
    private func withFEELsMeaning(isNegated: Bool) -> Expression {
        func same(_ part: Expression) -> Expression { part.withFEELsMeaning(isNegated: isNegated) }
        func other(_ part: Expression) -> Expression { part.withFEELsMeaning(isNegated: true) }
        switch self {
        case .literal, .answer, .today, .isAbsent: return self
        case .isNull(let operand): return .isNull(other(operand))
        case .comparison(let operation, let left, let right):
            let ranked = Expression.comparison(operation, other(left).rank, other(right).rank)
            switch operation {
            case .notEqual: return ranked.undecidedIfAbsent(left, right)
            case .equal: return isNegated ? ranked.undecidedIfAbsent(left, right) : ranked
            case .less, .lessOrEqual, .greater, .greaterOrEqual: return ranked
            }
        case .oneOf(let value, let candidates):
            let membership = Expression.oneOf(other(value), candidates.map(other))
            return isNegated ? membership.undecidedIfAbsent(value, value) : membership
        case .not(let operand): return .not(other(operand))
        case .and(let left, let right): return .and(same(left), same(right))
        case .or(let left, let right): return .or(same(left), same(right))
        case .arithmetic(let arithmetic): return .arithmetic(arithmetic)
        case .call(.age, let arguments):
            guard let birth = arguments.first else { return self }
            return .property(.years, .call(.monthsBetween, [other(birth), .today]))
        case .call(let function, let arguments): return .call(function, arguments.map(other))
        case .matches(let text, let pattern): return .matches(other(text), pattern)
        case .property(let property, let operand): return .property(property, other(operand))
        case .conditional(let condition, let then, let otherwise, let type):
            return .conditional(other(condition), then: same(then), otherwise: same(otherwise), type)
        case .lookup(let option, let values, let type):
            return zip(option.type.codes, values).enumerated().reversed().reduce(.literal(.null)) {
                rest, row in
                let isIt = Expression.comparison(
                    .equal, option, .literal(.option(code: row.element.0, index: row.offset)))
                return .conditional(isIt, then: other(row.element.1), otherwise: rest, type)
            }
        case .list(let items, let type): return .list(items.map(other), type)
        case .projection(let source, let variable, let body, let type):
            return .projection(source, variable: variable, other(body), type)
        case .quantified(let quantifier, let source, let variable, let body):
            return .quantified(quantifier, source, variable: variable, other(body))
        }
    }

    /// `if x = null then null else …`: absent operands make it undecided.
    private func undecidedIfAbsent(_ left: Expression, _ right: Expression) -> Expression {
        let absences = [left, right].compactMap(\.absence)
        guard let first = absences.first else { return self }
        let isSame = absences.count == 2 && absences[0].source == absences[1].source
        let absent = isSame ? first : absences.dropFirst().reduce(first) { .or($0, $1) }
        return .conditional(absent, then: .literal(.null), otherwise: self, .boolean)
    }

    /// That the value is absent; nil for a literal, which never is.
    private var absence: Expression? {
        switch self {
        case .literal, .today: nil
        case .answer(let reference): .isAbsent(reference)
        default: .isNull(self)
        }
    }

    /// An option of an ordered list by its place, because FEEL would compare the codes as texts.
    private var rank: Expression {
        guard case .option(_, let codes, true) = type else { return self }
        if case .literal(.option(_, let index)) = self { return .literal(.integer(Int64(index))) }
        return codes.enumerated().reversed().reduce(.literal(.null)) { rest, option in
            let isIt = Expression.comparison(
                .equal, self, .literal(.option(code: option.element, index: option.offset)))
            return .conditional(
                isIt, then: .literal(.integer(Int64(option.offset))), otherwise: rest, .integer)
        }
    }
}
