import CatalogEvaluation
import CatalogModel
import FormRuntime

extension Expression {
    /// What becomes of a condition for good when time goes by, for the same answers; nil where that is not known.
    ///
    /// A comparison that the day opens is true in the end, one that the day closes is not, and both are undecided without their answers.
    ///
    /// - Parameter absence: What is true if there is no answer.
    func inTheEnd(_ absence: (AnswerReference) -> Expression) -> Expression? {
        inTheEnd(isNegated: false, absence)
    }

    private func inTheEnd(isNegated: Bool, _ absence: (AnswerReference) -> Expression) -> Expression? {
        guard usesToday else { return self }
        switch self {
        case .and(let left, let right):
            return Self.both(left, right, isNegated: isNegated, absence, Expression.and)
        case .or(let left, let right):
            return Self.both(left, right, isNegated: isNegated, absence, Expression.or)
        case .not(let operand): return operand.inTheEnd(isNegated: !isNegated, absence).map(Expression.not)
        case .comparison(let comparison, let left, .literal(.boolean(let truth))):
            return truths?.first.flatMap { left.inTheEnd(isNegated: isNegated != $0.isNegated, absence) }.map
            {
                .comparison(comparison, $0, .literal(.boolean(truth)))
            }
        case .conditional(let condition, let then, let otherwise, .boolean):
            guard let then = then.inTheEnd(isNegated: isNegated, absence),
                let otherwise = otherwise.inTheEnd(isNegated: isNegated, absence)
            else { return nil }
            // On which day which branch counts is not looked into: open if one of them is.
            guard !condition.usesToday else {
                return isNegated ? .and(then, otherwise) : .or(then, otherwise)
            }
            return .conditional(condition, then: then, otherwise: otherwise, .boolean)
        case .literal, .answer, .today, .comparison, .isAbsent, .isNull, .oneOf, .arithmetic, .call, .matches,
            .property, .conditional, .lookup, .list, .projection, .quantified:
            guard !references.isEmpty else { return withoutAnswersInTheEnd(isNegated: isNegated) }
            guard let turn else { return nil }
            return .conditional(
                references.map { .not(absence($0)) }.reduce(.literal(.boolean(true)), Expression.and),
                then: .literal(.boolean(turn)), otherwise: .literal(.null), .boolean)
        }
    }

    /// Whether a part of it compares answers with the day, and makes it false in the end.
    var closesForGood: Bool { turns(to: false) }

    /// Whether that is so for a part of it, or not known.
    var mayCloseForGood: Bool { mayTurn(to: false) }

    private func mayTurn(to truth: Bool) -> Bool {
        if case .conditional(let condition, _, _, _) = self, condition.usesToday { return true }
        return truths?.contains { $0.part.mayTurn(to: truth != $0.isNegated) }
            ?? (usesToday && !references.isEmpty && turn != !truth)
    }

    private func turns(to truth: Bool) -> Bool {
        truths?.contains { $0.part.turns(to: truth != $0.isNegated) }
            ?? (turn == truth && !references.isEmpty)
    }

    /// The conditions of which its truth is made, and whether they count negated; nil for what is made of values.
    private var truths: [(part: Expression, isNegated: Bool)]? {
        switch self {
        case .and(let left, let right), .or(let left, let right): [(left, false), (right, false)]
        case .not(let operand): [(operand, true)]
        case .conditional(_, let then, let otherwise, .boolean): [(then, false), (otherwise, false)]
        case .comparison(.equal, let left, .literal(.boolean(let truth))): [(left, !truth)]
        case .comparison(.notEqual, let left, .literal(.boolean(let truth))): [(left, truth)]
        case .literal, .answer, .today, .comparison, .isAbsent, .isNull, .oneOf, .arithmetic, .call, .matches,
            .property, .conditional, .lookup, .list, .projection, .quantified:
            nil
        }
    }

    private static func both(
        _ left: Expression, _ right: Expression, isNegated: Bool,
        _ absence: (AnswerReference) -> Expression,
        _ join: (Expression, Expression) -> Expression
    ) -> Expression? {
        guard let left = left.inTheEnd(isNegated: isNegated, absence),
            let right = right.inTheEnd(isNegated: isNegated, absence)
        else { return nil }
        return join(left, right)
    }

    /// Open if it is open again and again; else each day is tried, so that a witness names one.
    private func withoutAnswersInTheEnd(isNegated: Bool) -> Expression {
        let last = Prover.usualDay.adding(months: 300, days: 0)
        let isOpen = (0..<Self.daysOfFourYears).contains { days in
            let truth = evaluate(self, in: Environment(today: last.adding(months: 0, days: -days))).truth
            return truth == (isNegated ? .no : .yes)
        }
        return isOpen ? .literal(.boolean(!isNegated)) : self
    }

    /// Each day of the year is among them, also the one that is not in each year.
    private static let daysOfFourYears = 1_461

    /// Whether an age has a part in it, and the day has none but by that.
    var dependsOnAgeAlone: Bool {
        guard usesToday else { return false }
        guard let truths else { return isOfAge }
        return truths.allSatisfy { !$0.part.usesToday || $0.part.dependsOnAgeAlone }
    }

    private var isOfAge: Bool {
        if case .comparison(_, let left, let right) = self { left.isAge || right.isAge } else { false }
    }

    private var isAge: Bool { if case .call(.age, _) = self { true } else { false } }

    /// Of a comparison with the day, whether it is true in the end; nil for anything else, and where that is not known.
    private var turn: Bool? {
        guard case .comparison(let comparison, let left, let right) = self else { return nil }
        return comparison.isOpenInTheEnd(left.trend, right.trend)
    }

    fileprivate enum Trend { case rises, falls, stays }

    /// Whether it becomes more or less without end while time goes by; nil where that is not known.
    private var trend: Trend? {
        guard usesToday else { return .stays }
        switch self {
        case .today: return .rises
        case .call(.age, let arguments): return arguments.contains { $0.usesToday } ? nil : .rises
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
