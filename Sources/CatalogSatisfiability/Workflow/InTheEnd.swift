import CatalogEvaluation
import CatalogModel
import FormRuntime

extension Expression {
    /// What becomes of a condition for good when time goes by, for the same answers; nil where that is not known.
    ///
    /// A comparison that the day opens is true in the end if both sides are there, one that the day closes is not. Somebody's age
    /// counts as it is: nobody waits for years.
    var inTheEnd: Expression? {
        guard usesToday else { return self }
        switch self {
        case .and(let left, let right): return Self.both(left.inTheEnd, right.inTheEnd, Expression.and)
        case .or(let left, let right): return Self.both(left.inTheEnd, right.inTheEnd, Expression.or)
        case .not(let operand): return operand.inTheEnd.map(Expression.not)
        case .comparison(_, let left, let right) where left.isAge || right.isAge: return self
        case .comparison(let comparison, let left, let right):
            guard !references.isEmpty else { return inTheEndWithoutAnswers }
            guard let isOpen = comparison.isOpenInTheEnd(left.trend, right.trend) else { return nil }
            // Looks at its answers even if they decide nothing, so that a witness has them.
            return .and(.and(left.isThere, right.isThere), .literal(.boolean(isOpen)))
        case .literal, .answer, .today, .isAbsent, .isNull, .oneOf, .arithmetic, .call, .matches, .property,
            .conditional, .lookup, .list, .projection, .quantified:
            return references.isEmpty ? inTheEndWithoutAnswers : nil
        }
    }

    /// Whether a part of it compares answers with the day, and is not true in the end.
    var closesForGood: Bool { turns(to: false) }

    private func turns(to truth: Bool) -> Bool {
        switch self {
        case .and(let left, let right), .or(let left, let right):
            left.turns(to: truth) || right.turns(to: truth)
        case .not(let operand): operand.turns(to: !truth)
        case .comparison(let comparison, let left, let right):
            comparison.isOpenInTheEnd(left.trend, right.trend) == truth && !references.isEmpty
        case .literal, .answer, .today, .isAbsent, .isNull, .oneOf, .arithmetic, .call, .matches, .property,
            .conditional, .lookup, .list, .projection, .quantified:
            false
        }
    }

    private static func both(
        _ left: Expression?, _ right: Expression?, _ join: (Expression, Expression) -> Expression
    ) -> Expression? {
        guard let left, let right else { return nil }
        return join(left, right)
    }

    /// True if it is on the last day that is tried; else each day is tried.
    private var inTheEndWithoutAnswers: Expression {
        let last = Prover.usualDay.adding(months: 300, days: 0)
        let isOpen = evaluate(self, in: Environment(today: last)).truth == .yes
        return isOpen ? .literal(.boolean(true)) : self
    }

    private var isAge: Bool { if case .call(.age, _) = self { true } else { false } }

    private var isThere: Expression {
        switch self {
        case .answer(let reference): .not(.isAbsent(reference))
        default: references.isEmpty ? .literal(.boolean(true)) : .not(.isNull(self))
        }
    }

    fileprivate enum Trend { case rises, falls, stays }

    /// Whether it becomes more or less without end while time goes by; nil where that is not known.
    private var trend: Trend? {
        guard usesToday else { return .stays }
        switch self {
        case .today: return .rises
        case .arithmetic(.movedDate(let date, let duration, _)):
            return duration.usesToday ? nil : date.trend
        case .arithmetic(.daysBetween(let to, let from)):
            switch (to.trend, from.trend) {
            case (.rises, .stays), (.stays, .falls): return .rises
            case (.falls, .stays), (.stays, .rises): return .falls
            default: return nil
            }
        default: return nil
        }
    }
}

extension Comparison {
    /// Whether it is true in the end; nil where that is not known.
    fileprivate func isOpenInTheEnd(_ left: Expression.Trend?, _ right: Expression.Trend?) -> Bool? {
        let leftIsMore: Bool
        switch (left, right) {
        case (.rises, .stays), (.stays, .falls): leftIsMore = true
        case (.falls, .stays), (.stays, .rises): leftIsMore = false
        default: return nil
        }
        return switch self {
        case .equal: false
        case .notEqual: true
        case .less, .lessOrEqual: !leftIsMore
        case .greater, .greaterOrEqual: leftIsMore
        }
    }
}
