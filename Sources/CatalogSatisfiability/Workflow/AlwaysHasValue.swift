import CatalogModel

extension AnswerTree {
    /// Whether an expression over the form certainly has a value, so that a condition that is not true is false.
    ///
    /// Recursion follows the nesting of expressions, which the analysis limits.
    func alwaysHasValue(_ expression: Expression) -> Bool {
        switch expression {
        case .literal(.null): false
        case .literal(.number(let digits)): digits.utf8.count <= Self.mostDigits
        case .literal, .today, .isAbsent, .isNull: true
        case .answer(let reference): reference.variable == nil && isAlwaysGiven(reference)
        case .comparison(_, let left, let right), .and(let left, let right), .or(let left, let right):
            alwaysHasValue(left) && alwaysHasValue(right)
        case .not(let operand), .matches(let operand, _), .property(_, let operand): alwaysHasValue(operand)
        case .oneOf(let operand, let others): alwaysHasValue(operand) && others.allSatisfy(alwaysHasValue)
        // Where the condition is undecided, the other branch counts.
        case .conditional(_, let then, let otherwise, _): alwaysHasValue(then) && alwaysHasValue(otherwise)
        case .lookup(let operand, let values, _): alwaysHasValue(operand) && values.allSatisfy(alwaysHasValue)
        case .list(let items, _): !items.isEmpty && items.allSatisfy(alwaysHasValue)
        case .arithmetic(let arithmetic): alwaysHasValue(arithmetic)
        case .call(let function, let arguments):
            function.alwaysHasValue && arguments.allSatisfy(alwaysHasValue)
        case .projection, .quantified: false
        }
    }

    private func alwaysHasValue(_ arithmetic: Arithmetic) -> Bool {
        switch arithmetic {
        case .negation(let operand, _), .absolute(let operand, _): alwaysHasValue(operand)
        case .sum(let left, let right, _), .difference(let left, let right, _), .product(let left, let right),
            .concatenation(let left, let right), .daysBetween(let left, let right),
            .timeBetween(let left, let right):
            alwaysHasValue(left) && alwaysHasValue(right)
        case .quotient(let left, let right): alwaysHasValue(left) && isNeverZero(right)
        // What leaves the calendar has no value, nor has what is too large.
        case .power, .movedDate, .movedTime, .scaledDuration, .durationRatio: false
        }
    }

    /// With longer numbers, a result may have too many digits.
    private static let mostDigits = 40

    /// Whether an answer has to be given in every submission.
    private func isAlwaysGiven(_ reference: AnswerReference) -> Bool {
        guard let node = node(of: reference, in: 0) else { return false }
        if let computation = computation(of: node), !alwaysHasValue(computation) { return false }
        return ancestors(of: node).allSatisfy { around in
            guard let field = nodes[around].field, field.relevance == nil, case .required = field.presence
            else { return around == 0 }
            return true
        }
    }

    private func isNeverZero(_ divisor: Expression) -> Bool {
        switch divisor {
        case .literal(.integer(let number)): return number != 0
        case .literal(.decimal(let number)): return number.units != 0
        case .literal(.number(let digits)):
            return digits.utf8.contains { UInt8(ascii: "1")...UInt8(ascii: "9") ~= $0 }
        case .answer(let reference):
            guard alwaysHasValue(divisor), let node = node(of: reference, in: 0) else { return false }
            return switch nodes[node].type {
            case .integer(let type): type.minimum > 0 || type.maximum < 0
            case .decimal(let type): type.minimum.units > 0 || type.maximum.units < 0
            case .money(let type): type.minimum > 0 || type.maximum < 0
            default: false
            }
        default: return false
        }
    }
}

extension Function {
    /// Whether it has a value for all values of its arguments.
    fileprivate var alwaysHasValue: Bool {
        switch self {
        case .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .decimal, .stringLength,
            .upperCase,
            .lowerCase, .contains, .startsWith, .endsWith, .count, .sum, .mean, .minimum, .maximum:
            true
        // With zero, with fractions, outside of a text, or for days to come there is none.
        case .modulo, .even, .odd, .substring, .substringBefore, .substringAfter, .date, .monthsBetween, .age,
            .product, .all,
            .any, .listContains:
            false
        }
    }
}

extension Expression {
    /// Whether it has no value only if one of its answers is absent, whatever the others are.
    ///
    /// Recursion follows the nesting of expressions, which the analysis limits.
    var onlyLacksAnswers: Bool {
        switch self {
        case .literal(.null): false
        case .literal, .answer: true
        case .arithmetic(.sum(let left, let right, _)), .arithmetic(.difference(let left, let right, _)),
            .arithmetic(.product(let left, let right)):
            left.onlyLacksAnswers && right.onlyLacksAnswers
        case .arithmetic(.negation(let operand, _)), .arithmetic(.absolute(let operand, _)):
            operand.onlyLacksAnswers
        default: false
        }
    }
}
