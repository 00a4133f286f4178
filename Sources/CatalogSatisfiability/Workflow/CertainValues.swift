import CatalogModel
import FormRuntime

/// Which expressions certainly have a value in every submission. What is known of computed values is remembered, in the order in which
/// they are computed, so that long chains of them cost no more than their length.
struct CertainValues {
    private let tree: AnswerTree
    private let isInEach: [Bool]
    /// The computed values that are there in every submission.
    private var computed: Set<Int> = []
    /// By computed node: where the number lies, where that is known.
    private var ranges: [Int: NumberRange] = [:]

    init(_ tree: AnswerTree) {
        self.tree = tree
        isInEach = tree.nodesOfEachSubmission
        for node in tree.inOrder(tree.nodes.indices.filter { tree.computation(of: $0) != nil }) {
            guard let computation = tree.computation(of: node) else { continue }
            let object = tree.object(of: node)
            // A value is rounded to the digits of its type.
            ranges[node] = range(of: computation, in: object).map { range in
                tree.nodes[node].type?.digits.map(range.rounded) ?? range
            }
            if isThere(computation, in: object), isHeld(ranges[node], by: tree.nodes[node].type) {
                computed.insert(node)
            }
        }
    }

    /// Whether an object or an answer is in every submission, as the form itself is.
    func isInEachSubmission(_ node: Int) -> Bool { node == 0 || isInEach[node] }

    /// Whether an expression certainly has a value, so that a condition that is not true is false.
    ///
    /// Recursion follows the nesting of expressions, which the analysis limits.
    func isThere(_ expression: Expression, in object: Int = 0) -> Bool {
        func isThere(_ part: Expression) -> Bool { self.isThere(part, in: object) }
        return switch expression {
        case .literal(.null): false
        case .literal(.number(let digits)): digits.utf8.count <= Self.mostDigits
        case .literal, .today, .isAbsent, .isNull: true
        case .answer(let reference): isGiven(reference, in: object)
        case .comparison(_, let left, let right), .and(let left, let right), .or(let left, let right):
            isThere(left) && isThere(right)
        case .not(let operand), .matches(let operand, _), .property(_, let operand): isThere(operand)
        case .oneOf(let operand, let others): isThere(operand) && others.allSatisfy(isThere)
        // Where the condition is undecided, the other branch counts.
        case .conditional(_, let then, let otherwise, _): isThere(then) && isThere(otherwise)
        case .lookup(let operand, let values, _): isThere(operand) && values.allSatisfy(isThere)
        case .list(let items, _): !items.isEmpty && items.allSatisfy(isThere)
        case .arithmetic(let arithmetic): self.isThere(arithmetic, in: object)
        case .call(let function, let arguments): function.alwaysHasValue && arguments.allSatisfy(isThere)
        case .projection:
            itemsInEach(of: expression, in: object).map { isInEachItem($0.node, of: $0.list) } ?? false
        case .quantified: false
        }
    }

    private func isThere(_ arithmetic: Arithmetic, in object: Int) -> Bool {
        switch arithmetic {
        case .quotient(let left, let right): isThere(left, in: object) && isNeverZero(right, in: object)
        // What leaves the calendar has no value, nor has what is too large.
        case .power, .movedDate, .movedTime, .scaledDuration, .durationRatio: false
        case .negation, .absolute, .sum, .difference, .product, .concatenation, .daysBetween, .timeBetween:
            arithmetic.operands.allSatisfy { isThere($0, in: object) }
        }
    }

    /// What is taken from each item of a list that has some in every submission, by the node in its first one; nil for anything else.
    private func itemsInEach(of expression: Expression, in object: Int) -> (
        list: Int, node: Int, type: ListType
    )? {
        guard case .projection(.answers(let source), let variable, .answer(let part), _) = expression,
            part.variable == variable, source.variable == nil,
            let list = tree.node(of: source, in: object), isInEach[list],
            case .list(let type)? = tree.nodes[list].type, type.minItems > 0,
            let first = tree.children(of: list).first, let node = tree.node(at: part.path, from: first)
        else { return nil }
        return (list, node, type)
    }

    /// Whether an answer has to be given in each item of a list, or a value is computed there.
    private func isInEachItem(_ node: Int, of list: Int) -> Bool {
        tree.ancestors(of: node).prefix { $0 != list }.allSatisfy { step in
            // The item itself has no field.
            guard let field = tree.nodes[step].field else { return true }
            return field.relevance == nil
                && (field.isComputed ? computed.contains(step) : field.presence.isRequired)
        }
    }

    /// With longer numbers, a result may have too many digits.
    private static let mostDigits = 40

    /// Whether an answer has to be given in every submission, or a value is computed in each.
    private func isGiven(_ reference: AnswerReference, in object: Int) -> Bool {
        guard reference.variable == nil, let node = tree.node(of: reference, in: object) else { return false }
        return isInEach[node] && (tree.computation(of: node) == nil || computed.contains(node))
    }

    private func isNeverZero(_ divisor: Expression, in object: Int) -> Bool {
        switch divisor {
        case .literal(.integer(let number)): return number != 0
        case .literal(.decimal(let number)): return number.units != 0
        case .literal(.number(let digits)):
            return digits.utf8.contains { UInt8(ascii: "1")...UInt8(ascii: "9") ~= $0 }
        case .answer(let reference):
            guard isThere(divisor, in: object), let node = tree.node(of: reference, in: object) else {
                return false
            }
            return switch tree.nodes[node].type {
            case .integer(let type): type.minimum > 0 || type.maximum < 0
            case .decimal(let type): type.minimum.units > 0 || type.maximum.units < 0
            case .money(let type): type.minimum > 0 || type.maximum < 0
            default: false
            }
        default: return false
        }
    }

    // MARK: Ranges

    /// Whether an expression is certainly no less than a number that is more than nothing, if it has a value.
    func isNoLess(_ expression: Expression, than least: Double) -> Bool {
        range(of: expression, in: 0).map { $0.lower > least * NumberRange.margin } ?? false
    }

    /// Whether the type can certainly hold what is computed; a number beyond ±(2^53−1) units is absent.
    private func isHeld(_ range: NumberRange?, by type: FieldType?) -> Bool {
        guard let scale = type?.digits else { return true }
        // A good part less, for these are binary numbers.
        return range.map { $0.size < Double(exactIntegers.upperBound) / 2 / powerOfTen(scale) } ?? false
    }

    /// Where a number lies, if it has a value; nil where that is not known.
    ///
    /// Recursion follows the nesting of expressions, which the analysis limits.
    func range(of expression: Expression, in object: Int) -> NumberRange? {
        func range(_ operand: Expression) -> NumberRange? { self.range(of: operand, in: object) }
        func around(_ operands: [Expression]) -> NumberRange? {
            let ranges = operands.map(range)
            return ranges.contains { $0 == nil } ? nil : NumberRange(around: ranges.compactMap(\.self))
        }
        switch expression {
        case .literal(.integer(let number)): return NumberRange(Double(number))
        case .literal(.decimal(let number)):
            return NumberRange(Double(number.units) / powerOfTen(number.scale))
        case .literal(.number(let digits)): return Double(digits).map { NumberRange($0) }
        case .answer(let reference):
            guard reference.variable == nil, let node = tree.node(of: reference, in: object) else {
                return nil
            }
            return tree.computation(of: node) == nil ? tree.nodes[node].type?.range : ranges[node]
        case .arithmetic(.negation(let operand, _)): return range(operand)?.negated
        case .arithmetic(.absolute(let operand, _)): return range(operand)?.absolute
        case .arithmetic(.sum(let left, let right, _)):
            return range(left).flatMap { left in range(right).map { left + $0 } }
        case .arithmetic(.difference(let left, let right, _)):
            return range(left).flatMap { left in range(right).map { left + $0.negated } }
        case .arithmetic(.product(let left, let right)):
            return range(left).flatMap { left in range(right).map { left * $0 } }
        case .arithmetic(.quotient(let left, let right)):
            return range(left).flatMap { left in range(right)?.inverse.map { left * $0 } }
        case .call(let function, let arguments):
            switch function {
            case .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .decimal:
                // Where digits before the point are rounded, too, the number may become much larger.
                guard let number = arguments.first, arguments.dropFirst().allSatisfy(\.isNoLessThanZero)
                else { return nil }
                return range(number)?.rounded(to: 0)
            case .minimum, .maximum:
                return arguments.writtenValues.flatMap(around)
                    ?? arguments.first.flatMap { rangeOfItems($0, in: object)?.range }
            case .sum:
                guard arguments.count == 1, let items = rangeOfItems(arguments[0], in: object) else {
                    return nil
                }
                return items.range * NumberRange(Double(items.type.minItems), Double(items.type.maxItems))
            default: return nil
            }
        case .property(.days, .arithmetic(.daysBetween)): return .daysBetweenDates
        case .property(let property, _): return property.range
        case .conditional(_, let then, let otherwise, _): return around([then, otherwise])
        case .lookup(_, let values, _): return around(values)
        default: return nil
        }
    }

    /// Where the numbers lie that are taken from the items of a list.
    private func rangeOfItems(_ expression: Expression, in object: Int) -> (
        range: NumberRange, type: ListType
    )? {
        guard let (_, node, type) = itemsInEach(of: expression, in: object) else { return nil }
        let range = tree.computation(of: node) == nil ? tree.nodes[node].type?.range : ranges[node]
        return range.map { ($0, type) }
    }
}

extension NumberRange {
    /// How many days two dates may be apart.
    fileprivate static let daysBetweenDates: NumberRange = {
        let most = Double(
            FormRuntime.CalendarDate.last.dayNumber - FormRuntime.CalendarDate.first.dayNumber)
        return NumberRange(-most, most)
    }()
}

extension FieldType {
    /// Where the numbers of the type lie; nil for any other type.
    fileprivate var range: NumberRange? {
        guard let digits, let line = Line(self, today: .first) else { return nil }
        let lowest = Double(line.lowest) / powerOfTen(digits)
        let highest = Double(line.highest) / powerOfTen(digits)
        return NumberRange(
            max(lowest, bounds.lower?.expression.rangeOfCases?.lower ?? lowest),
            min(highest, bounds.upper?.expression.rangeOfCases?.upper ?? highest))
    }
}

extension Expression {
    /// Where a number lies that is written for each of some cases: `if kind = "new" then 25 else 5`; nil for anything else.
    ///
    /// Recursion follows the nesting of expressions, which the analysis limits.
    fileprivate var rangeOfCases: NumberRange? {
        func around(_ cases: [Expression]) -> NumberRange? {
            let ranges = cases.compactMap(\.rangeOfCases)
            return ranges.count == cases.count ? NumberRange(around: ranges) : nil
        }
        return switch self {
        case .literal(.integer(let number)): NumberRange(Double(number))
        case .literal(.number(let digits)): Double(digits).map { NumberRange($0) }
        // That of a table has no value without an option, and is no bound then.
        case .conditional(_, let then, let otherwise, _): around([then, otherwise])
        default: nil
        }
    }
}

extension Property {
    /// Where the part of any date, time of day or duration lies; nil where that has no limit.
    fileprivate var range: NumberRange? {
        switch self {
        case .year: NumberRange(1, 9999)
        case .month: NumberRange(1, 12)
        case .day: NumberRange(1, 31)
        case .weekday: NumberRange(1, 7)
        case .hour: NumberRange(0, 23)
        case .minute: NumberRange(0, 59)
        // Seconds may have parts.
        case .second: NumberRange(0, 60)
        case .hours: NumberRange(-23, 23)
        case .minutes: NumberRange(-59, 59)
        case .seconds: NumberRange(-60, 60)
        case .months: NumberRange(-11, 11)
        case .days, .years: nil
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
