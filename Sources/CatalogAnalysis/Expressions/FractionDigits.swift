import CatalogModel
import CatalogSyntax

extension Expression {
    /// How many digits behind the point the value has at the most; nil where that does not follow from the expression, as
    /// with quotients, and for what is no number.
    ///
    /// Recursion follows the expression, whose depth the parser limits.
    var fractionDigits: Int? {
        switch self {
        case .literal(let literal): return literal.fractionDigits
        case .answer(let reference): return reference.type.fractionDigits
        case .arithmetic(let arithmetic): return arithmetic.fractionDigits
        case .call(let function, let arguments): return function.fractionDigits(of: arguments)
        case .property(.seconds, _): return nil
        case .property: return 0
        case .conditional(_, let then, let otherwise, _): return [then, otherwise].mostFractionDigits
        case .lookup(_, let values, _), .list(let values, _): return values.mostFractionDigits
        case .projection(_, _, let body, _): return body.fractionDigits
        case .today, .comparison, .isAbsent, .isNull, .oneOf, .not, .and, .or, .matches, .quantified:
            return nil
        }
    }

    /// The smallest part that has more digits than wanted, by its places; nil if none has.
    func part(beyond digits: Int, _ places: ExpressionPlaces) -> (Expression, ExpressionPlaces)? {
        if let own = fractionDigits, own <= digits { return nil }
        let passing: [Int] =
            switch self {
            case .conditional: [1, 2]
            case .lookup: Array(parts.indices.dropFirst())
            case .arithmetic(.sum(_, _, .number)), .arithmetic(.difference(_, _, .number)): [0, 1]
            case .arithmetic(.negation(_, .number)), .arithmetic(.absolute(_, .number)): [0]
            default: []
            }
        for index in passing {
            if let found = parts[index].part(beyond: digits, places[index]) { return found }
        }
        return (self, places)
    }

    /// A number that is the value in some case, as it was written, with three digits behind the point where a value has fewer.
    func thousandsAsFraction(beyond digits: Int) -> String? {
        switch self {
        case .literal(.number(let written)): digits < 3 && thousands(in: written) != nil ? written : nil
        case .conditional(_, let then, let otherwise, _):
            then.thousandsAsFraction(beyond: digits) ?? otherwise.thousandsAsFraction(beyond: digits)
        default: nil
        }
    }
}

extension [Expression] {
    fileprivate var mostFractionDigits: Int? {
        reduce(0) { most, part in
            guard let most, let digits = part.fractionDigits else { return nil }
            return Swift.max(most, digits)
        }
    }
}

extension Expression.Literal {
    fileprivate var fractionDigits: Int? {
        switch self {
        case .null, .integer: return 0
        case .decimal(let value): return value.scale
        case .number(let digits):
            let parts = digits.lowercased().split(separator: "e", omittingEmptySubsequences: false)
            guard let mantissa = parts.first, let exponent = parts.count > 1 ? Int(parts[1]) : 0 else {
                return nil
            }
            let behind = mantissa.split(separator: ".").dropFirst().first?.count ?? 0
            return max(0, behind - min(max(exponent, -1_000_000), 1_000_000))
        case .boolean, .text, .date, .time, .option, .dayTime, .yearMonth: return nil
        }
    }

    /// A whole number that is written out.
    fileprivate var wholeNumber: Int? {
        switch self {
        case .integer(let value): Int(exactly: value)
        case .number(let digits): Int(digits)
        default: nil
        }
    }
}

extension ValueType {
    fileprivate var fractionDigits: Int? {
        switch self {
        case .integer: 0
        case .decimal(let scale), .money(_, let scale): scale
        case .list(let element): element.fractionDigits
        case .boolean, .text, .number, .date, .time, .dayTime, .yearMonth, .option, .composite, .null: nil
        }
    }
}

extension Arithmetic {
    fileprivate var fractionDigits: Int? {
        switch self {
        case .negation(let operand, .number), .absolute(let operand, .number): return operand.fractionDigits
        case .sum(let left, let right, .number), .difference(let left, let right, .number):
            return [left, right].mostFractionDigits
        case .product(let left, let right):
            guard let left = left.fractionDigits, let right = right.fractionDigits else { return nil }
            return left + right
        case .power(let base, let exponent):
            guard exponent >= 0, let digits = base.fractionDigits else { return nil }
            return digits * exponent
        case .negation, .absolute, .sum, .difference, .quotient, .concatenation, .movedDate, .daysBetween,
            .movedTime, .timeBetween,
            .scaledDuration, .durationRatio:
            return nil
        }
    }
}

extension Function {
    fileprivate func fractionDigits(of arguments: [Expression]) -> Int? {
        switch self {
        case .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .decimal:
            guard arguments.count > 1 else { return 0 }
            guard case .literal(let scale) = arguments[1], let digits = scale.wholeNumber else {
                return arguments.first?.fractionDigits
            }
            let rounded = Swift.max(0, digits)
            return arguments.first?.fractionDigits.map { Swift.min($0, rounded) } ?? rounded
        case .modulo: return arguments.mostFractionDigits
        case .stringLength, .age, .count: return 0
        case .sum, .minimum, .maximum: return arguments.first?.fractionDigits
        case .product: return arguments.first?.fractionDigits == 0 ? 0 : nil
        case .mean, .even, .odd, .substring, .upperCase, .lowerCase, .substringBefore, .substringAfter,
            .contains, .startsWith, .endsWith, .date, .monthsBetween, .all, .any, .listContains:
            return nil
        }
    }
}
