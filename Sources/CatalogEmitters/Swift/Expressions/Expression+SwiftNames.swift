import CatalogModel
import OutputText

// What the runtime calls the operators and functions of expressions.

extension Comparison {
    var function: SwiftCode {
        switch self {
        case .equal: "equal"
        case .notEqual: "notEqual"
        case .less: "less"
        case .lessOrEqual: "lessOrEqual"
        case .greater: "greater"
        case .greaterOrEqual: "greaterOrEqual"
        }
    }
}

extension Expression {
    /// Whether it is read or written, not computed.
    var isAnswerOrLiteral: Bool {
        switch self {
        case .literal, .today: true
        case .answer(let reference): reference.variable == nil
        case .comparison, .isAbsent, .isNull, .oneOf, .not, .and, .or, .arithmetic, .call, .matches,
            .property,
            .conditional, .lookup, .list, .projection, .quantified:
            false
        }
    }
}

/// Kinds of operands that can be compared as they are stored, without conversion.
enum StoredKind {
    case integer, decimal, money, other

    /// Nil if one of them is computed, or if their numbers are stored in different ways.
    init?(commonTo expressions: [Expression]) {
        guard expressions.allSatisfy(\.isAnswerOrLiteral) else { return nil }
        let kinds = Set(expressions.map(StoredKind.init))
        switch (kinds.count, kinds.first) {
        case (1, let kind?): self = kind
        // A literal beside money has the digits of its minor unit.
        case (2, _) where kinds == [.money, .decimal]: self = .money
        default: return nil
        }
    }

    private init(_ expression: Expression) {
        switch expression.type {
        case .integer: self = .integer
        case .decimal: self = .decimal
        case .money: self = .money
        case .number, .boolean, .text, .date, .time, .dayTime, .yearMonth, .option, .list, .composite, .null:
            self = .other
        }
    }
}

extension Expression.Literal {
    var swiftCode: SwiftCode {
        switch self {
        case .null: "nil"
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value): "Number(\(value))"
        case .decimal(let value): "Number(units: \(value.units), scale: \(value.scale))"
        case .number(let digits): literalNumber(digits)
        case .text(let value), .time(let value): "\(literal: value)"
        case .date(let date): "CalendarDate(year: \(date.year), month: \(date.month), day: \(date.day))"
        case .option(_, let index): "\(index)"
        case .dayTime(let seconds):
            if let whole = Int(seconds), whole % 86_400 == 0 {
                "DayTimeDuration(days: \(whole / 86_400))"
            } else {
                "Number(\(literal: seconds)).map { DayTimeDuration(seconds: $0) }"
            }
        case .yearMonth(let months): "YearMonthDuration(months: \(months))"
        }
    }
}

/// A number that the runtime need not read from a text, wherever its digits fit.
private func literalNumber(_ digits: String) -> SwiftCode {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count, let units = Int64(parts.joined()), units >= 0 else {
        return "Number(\(literal: digits))"
    }
    return parts.count == 1 ? "Number(\(units))" : "Number(units: \(units), scale: \(parts[1].utf8.count))"
}

extension ValueType {
    /// The call of the runtime's getter for an answer as it is stored.
    func storedAnswer(_ slot: Int) -> SwiftCode? {
        switch self {
        case .boolean: "optionalBoolean(\(slot))"
        case .text, .time: "optionalText(\(slot))"
        case .integer, .money: "optionalInteger(\(slot))"
        case .decimal(let scale): "optionalDecimal(\(slot), scale: \(scale))"
        case .date: "optionalDate(\(slot))"
        case .option: "optionIndex(\(slot))"
        case .number, .dayTime, .yearMonth, .list, .composite, .null: nil
        }
    }

    /// The type of one value in an array.
    var swiftType: SwiftCode {
        switch self {
        case .boolean: "Truth"
        case .text, .time: "String?"
        case .integer, .money, .decimal, .number, .null, .composite: "Number?"
        case .date: "CalendarDate?"
        case .dayTime: "DayTimeDuration?"
        case .yearMonth: "YearMonthDuration?"
        case .option: "Int?"
        case .list(let element): "[\(element.swiftType)]?"
        }
    }

    var isOption: Bool { if case .option = self { true } else { false } }

    /// Whether it is no value by itself, or a list of such ones: a record, a file.
    var isComposed: Bool {
        switch self {
        case .composite: true
        case .list(let element): element.isComposed
        default: false
        }
    }
}

extension Property {
    var function: SwiftCode {
        switch self {
        case .year: "CalendarDate.year"
        case .month: "CalendarDate.month"
        case .day: "CalendarDate.day"
        case .weekday: "CalendarDate.weekday"
        case .hour: "Times.hour"
        case .minute: "Times.minute"
        case .second: "Times.second"
        case .days: "DayTimeDuration.days"
        case .hours: "DayTimeDuration.hours"
        case .minutes: "DayTimeDuration.minutes"
        case .seconds: "DayTimeDuration.seconds"
        case .years: "YearMonthDuration.years"
        case .months: "YearMonthDuration.months"
        }
    }
}

extension Arithmetic.Kind {
    fileprivate var type: SwiftCode {
        switch self {
        case .number: "Number"
        case .dayTime: "DayTimeDuration"
        case .yearMonth: "YearMonthDuration"
        }
    }
}

extension Arithmetic {
    enum Argument {
        case operand(Expression)
        case labelled(SwiftCode, Expression)
        case whole(Int)
    }

    var function: SwiftCode {
        switch self {
        case .negation(_, let kind): "\(kind.type).negation"
        case .absolute(_, let kind): "\(kind.type).absolute"
        case .sum(_, _, let kind): "\(kind.type).sum"
        case .difference(_, _, let kind): "\(kind.type).difference"
        case .product: "Number.product"
        case .quotient: "Number.quotient"
        case .power: "Number.power"
        case .concatenation: "Texts.concatenation"
        case .movedDate: "CalendarDate.moved"
        case .daysBetween: "CalendarDate.difference"
        case .movedTime: "Times.moved"
        case .timeBetween: "Times.difference"
        case .scaledDuration(_, _, let isDivided, let kind):
            isDivided ? "\(kind.type).quotient" : "\(kind.type).product"
        case .durationRatio(_, _, let kind): "\(kind.type).ratio"
        }
    }

    var arguments: [Argument] {
        switch self {
        case .power(let base, let exponent): [.operand(base), .whole(exponent)]
        case .movedDate(let date, let duration, _), .movedTime(let date, let duration):
            [.operand(date), .labelled("by", duration)]
        case .negation, .absolute, .sum, .difference, .product, .quotient, .concatenation, .daysBetween,
            .timeBetween, .scaledDuration, .durationRatio:
            operands.map { .operand($0) }
        }
    }
}

extension Function {
    /// For the functions that round.
    var roundingMode: SwiftCode {
        switch self {
        case .floor: ".floor"
        case .ceiling: ".ceiling"
        case .roundUp: ".up"
        case .roundDown: ".down"
        case .roundHalfUp: ".halfUp"
        case .roundHalfDown: ".halfDown"
        case .decimal, .modulo, .even, .odd, .stringLength, .substring, .upperCase, .lowerCase,
            .substringBefore,
            .substringAfter, .contains, .startsWith, .endsWith, .date, .monthsBetween, .age, .count, .sum,
            .product,
            .mean, .minimum, .maximum, .all, .any, .listContains:
            ".halfEven"
        }
    }

    var swiftName: SwiftCode {
        switch self {
        case .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .decimal: "Number.rounded"
        case .even, .odd: "Number.isDivisible"
        case .modulo: "Number.modulo"
        case .stringLength: "Texts.length"
        case .substring: "Texts.substring"
        case .upperCase: "Texts.upperCase"
        case .lowerCase: "Texts.lowerCase"
        case .substringBefore: "Texts.before"
        case .substringAfter: "Texts.after"
        case .contains: "Texts.contains"
        case .startsWith: "Texts.starts"
        case .endsWith: "Texts.ends"
        case .date: "CalendarDate.date"
        case .monthsBetween: "CalendarDate.months"
        case .age: "CalendarDate.age"
        case .count: "Lists.count"
        case .sum: "Lists.sum"
        case .product: "Lists.product"
        case .mean: "Lists.mean"
        case .minimum: "Lists.minimum"
        case .maximum: "Lists.maximum"
        case .all: "Lists.all"
        case .any: "Lists.any"
        case .listContains: "Lists.contains"
        }
    }

    /// The labels of the runtime's function.
    var labels: [SwiftCode?] {
        switch self {
        case .substring: [nil, "from", "length"]
        case .startsWith, .endsWith: [nil, "with"]
        case .date: ["year", "month", "day"]
        case .monthsBetween: ["from", "to"]
        case .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .decimal, .modulo, .even,
            .odd,
            .stringLength, .upperCase, .lowerCase, .substringBefore, .substringAfter, .contains, .age, .count,
            .sum,
            .product, .mean, .minimum, .maximum, .all, .any, .listContains:
            []
        }
    }
}
