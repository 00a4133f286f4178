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

    /// Whether an answer has to be given in every submission, or a value is computed in each.
    private func isAlwaysGiven(_ reference: AnswerReference) -> Bool {
        guard let node = node(of: reference, in: 0) else { return false }
        if let computation = computation(of: node) {
            guard alwaysHasValue(computation), isWithinRange(computation, of: nodes[node].type) else {
                return false
            }
        }
        return ancestors(of: node).allSatisfy { around in
            guard let field = nodes[around].field, field.relevance == nil else { return around == 0 }
            return field.isComputed || field.presence.isRequired
        }
    }

    /// Whether what is computed is certainly a value that the type can hold; a number beyond ±(2^53−1) units is absent.
    private func isWithinRange(_ computation: Expression, of type: FieldType?) -> Bool {
        let scale: Int
        switch type {
        case .integer: scale = 0
        case .decimal(let type): scale = type.scale
        case .money(let type): scale = type.scale
        default: return true
        }
        // A good part less, for these are binary numbers.
        guard let size = largestSize(of: computation, depth: 0) else { return false }
        return size < Double(exactIntegers.upperBound) / 2 / (0..<scale).reduce(1) { power, _ in power * 10 }
    }

    /// The size that a number has at most, whatever its sign; nil if that is not known.
    ///
    /// Recursion follows the nesting of expressions, which the analysis limits, and a few computed values.
    private func largestSize(of expression: Expression, depth: Int) -> Double? {
        func largest(_ operands: [Expression]) -> Double? {
            let sizes = operands.map { largestSize(of: $0, depth: depth) }
            return sizes.contains { $0 == nil } ? nil : sizes.compactMap(\.self).max()
        }
        func both(_ left: Expression, _ right: Expression, _ combine: (Double, Double) -> Double) -> Double? {
            guard let left = largest([left]), let right = largest([right]) else { return nil }
            return combine(left, right)
        }
        switch expression {
        case .literal(.integer(let number)): return abs(Double(number))
        case .literal(.decimal(let number)): return abs(Double(number.units))
        case .literal(.number(let digits)): return Double(digits).map(abs)
        case .answer(let reference):
            guard reference.variable == nil, let node = node(of: reference, in: 0) else { return nil }
            if let computation = computation(of: node) {
                return depth < 8 ? largestSize(of: computation, depth: depth + 1) : nil
            }
            // In units, which is no less.
            return switch nodes[node].type {
            case .integer(let type): Double(max(type.minimum.magnitude, type.maximum.magnitude))
            case .decimal(let type): Double(max(type.minimum.units.magnitude, type.maximum.units.magnitude))
            case .money(let type): Double(max(type.minimum.magnitude, type.maximum.magnitude))
            default: nil
            }
        case .arithmetic(let arithmetic):
            switch arithmetic {
            case .negation(let operand, _), .absolute(let operand, _): return largest([operand])
            case .sum(let left, let right, _), .difference(let left, let right, _):
                return both(left, right, +)
            case .product(let left, let right): return both(left, right, *)
            default: return nil
            }
        case .call(let function, let arguments):
            switch function {
            case .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .decimal:
                // Where digits before the point are rounded, too, the number may become much larger.
                guard arguments.dropFirst().allSatisfy(\.isNoLessThanZero) else { return nil }
                return largest(Array(arguments.prefix(1))).map { $0 + 1 }
            case .minimum, .maximum: return largest(arguments)
            default: return nil
            }
        case .conditional(_, let then, let otherwise, _): return largest([then, otherwise])
        case .lookup(_, let values, _): return largest(values)
        default: return nil
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

extension Expression {
    /// Whether it is a number of ours without a sign.
    fileprivate var isNoLessThanZero: Bool {
        switch self {
        case .literal(.integer(let number)): number >= 0
        case .literal(.number(let digits)): !digits.hasPrefix("-")
        default: false
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
