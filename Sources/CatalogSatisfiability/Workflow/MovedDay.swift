import CatalogModel

/// A day that is computed by moving others, seen from the form.
struct MovedDay {
    let certain: CertainValues
    /// What is true if there is no answer.
    let absence: (AnswerReference) -> Expression

    /// What is true if an answer is missing for a day; nil if it may have no value for another reason.
    ///
    /// Recursion follows the nesting of expressions, which the analysis limits.
    func lack(of day: Expression) -> Expression? {
        switch day {
        case .today: return .never
        case .literal(.date(let date)): return date.year <= Self.lastYear ? .never : nil
        case .answer(let reference) where reference.variable == nil: return absence(reference)
        case .arithmetic(.movedDate(let date, let duration, _)):
            guard let date = lack(of: date), let duration = lack(ofDuration: duration) else { return nil }
            return .or(date, duration)
        case .conditional(let condition, let then, let otherwise, _):
            // What is true of the day of receipt is not true of later ones, on which messages are sent.
            guard !condition.usesToday, let then = lack(of: then), let otherwise = lack(of: otherwise) else {
                return nil
            }
            return .conditional(condition, then: then, otherwise: otherwise, .boolean)
        default: return nil
        }
    }

    /// The same for a duration by which a day is moved: one that is written, or that is multiplied with an answer and stays so short that it
    /// does not lead out of the calendar.
    private func lack(ofDuration duration: Expression) -> Expression? {
        if let length = duration.lengthInDays { return length < Self.longStepInDays ? .never : nil }
        guard case .arithmetic(.scaledDuration(let once, let factor, isDivided: false, _)) = duration,
            case .answer(let reference) = factor, reference.variable == nil,
            let times = certain.range(of: factor, in: 0), let once = once.lengthInDays,
            once * times.size < Self.longStepInDays
        else { return nil }
        return absence(reference)
    }

    /// A thousand years, and as long before the end of the calendar.
    private static let longStepInDays = 365_243.0
    private static let lastYear = 8_999
}

extension Expression {
    fileprivate static let never = Expression.literal(.boolean(false))

    /// About how long a written duration is, whichever way it leads; nil for anything else.
    fileprivate var lengthInDays: Double? {
        switch self {
        case .literal(.yearMonth(let months)): abs(Double(months)) * 31
        case .literal(.dayTime(let seconds)): Double(seconds).map { abs($0) / 86_400 }
        case .arithmetic(.negation(let operand, _)): operand.lengthInDays
        default: nil
        }
    }
}
