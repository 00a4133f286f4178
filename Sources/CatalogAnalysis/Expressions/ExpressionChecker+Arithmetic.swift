import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension ExpressionChecker {
    mutating func arithmetic(
        _ sign: ExpressionSyntax.BinaryOperator, _ left: ExpressionSyntax, _ right: ExpressionSyntax,
        _ syntax: ExpressionSyntax
    ) -> Operand? {
        let operands = (operand(left), operand(right))
        guard let left = operands.0, let right = operands.1 else { return nil }
        if left.isNull || right.isNull { return Operand(syntax, .literal(.null)) }
        if sign == .divide, case .number(let digits) = right.value, isZero(digits) {
            add(.divisionByZero(right.syntax.range))
            return nil
        }
        guard let (result, type) = computed(sign, left, right) else {
            var days = "14"
            if case .number(let digits) = right.value, Int(digits) != nil { days = digits }
            add(
                .wrongOperands(
                    syntax.range, sign.rawValue, left.settled.type, right.settled.type, days: days,
                    list: (left.partOfItems ?? right.partOfItems)?.list))
            return nil
        }
        return Operand(syntax, .arithmetic(result), type: type)
    }

    mutating func negation(of inner: ExpressionSyntax, _ syntax: ExpressionSyntax) -> Operand? {
        guard let operand = operand(inner) else { return nil }
        if case .number(let digits) = operand.value {
            let isNegative = digits.hasPrefix("-")
            return Operand(
                syntax: syntax, value: .number(isNegative ? String(digits.dropFirst()) : "-" + digits))
        }
        let (value, type) = operand.settled
        if type == .null { return operand }
        guard let kind = Arithmetic.Kind(type) else {
            add(.wrongOperands(syntax.range, "-", type, nil))
            return nil
        }
        return Operand(
            syntax, .arithmetic(.negation(value, kind)), type: kind == .number ? type.computed : type)
    }

    /// Nil if the operator does not go with the types.
    private func computed(
        _ sign: ExpressionSyntax.BinaryOperator, _ left: Operand, _ right: Operand
    ) -> (Arithmetic, ValueType)? {
        let (first, type) = left.settled
        let (second, other) = right.settled
        switch sign {
        case .add: return sum(first, type, second, other, left, right)
        case .subtract: return difference(first, type, second, other, left, right)
        case .multiply:
            if type.isNumeric, other.isNumeric {
                guard let unit = product(type, other) else { return nil }
                return (.product(first, second), unit)
            }
            if let kind = Arithmetic.Kind(duration: type), other.isPlainNumber {
                return (.scaledDuration(first, by: second, isDivided: false, kind), type)
            }
            if let kind = Arithmetic.Kind(duration: other), type.isPlainNumber {
                return (.scaledDuration(second, by: first, isDivided: false, kind), other)
            }
            return nil
        case .divide:
            if type.isNumeric, other.isNumeric {
                // Digits beside money are money.
                if type == other || left.isNumberLiteral { return (.quotient(first, second), .number) }
                return other.isPlainNumber ? (.quotient(first, second), type.computed) : nil
            }
            guard let kind = Arithmetic.Kind(duration: type) else { return nil }
            if type == other { return (.durationRatio(first, second, kind), .number) }
            return other.isPlainNumber
                ? (.scaledDuration(first, by: second, isDivided: true, kind), type) : nil
        case .power:
            guard type.isPlainNumber, case .number(let digits) = right.value, let exponent = Int(digits),
                -999...999 ~= exponent
            else { return nil }
            return (.power(first, exponent), .number)
        case .or, .and, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: return nil
        }
    }

    private func sum(
        _ first: Expression, _ type: ValueType, _ second: Expression, _ other: ValueType, _ left: Operand,
        _ right: Operand
    ) -> (Arithmetic, ValueType)? {
        if type == .text, other == .text { return (.concatenation(first, second), .text) }
        if let unit = unit(left, right) { return (.sum(first, second, .number), unit) }
        if let kind = Arithmetic.Kind(duration: type), type == other {
            return (.sum(first, second, kind), type)
        }
        if type == .date, let kind = Arithmetic.Kind(duration: other) {
            return (.movedDate(first, by: second, kind), .date)
        }
        if other == .date, let kind = Arithmetic.Kind(duration: type) {
            return (.movedDate(second, by: first, kind), .date)
        }
        if type == .time, other == .dayTime { return (.movedTime(first, by: second), .time) }
        if type == .dayTime, other == .time { return (.movedTime(second, by: first), .time) }
        return nil
    }

    private func difference(
        _ first: Expression, _ type: ValueType, _ second: Expression, _ other: ValueType, _ left: Operand,
        _ right: Operand
    ) -> (Arithmetic, ValueType)? {
        if let unit = unit(left, right) { return (.difference(first, second, .number), unit) }
        if let kind = Arithmetic.Kind(duration: type), type == other {
            return (.difference(first, second, kind), type)
        }
        if type == .time, other == .time { return (.timeBetween(first, second), .dayTime) }
        if type == .time, other == .dayTime {
            return (.movedTime(first, by: .arithmetic(.negation(second, .dayTime))), .time)
        }
        if type == .date, other == .date { return (.daysBetween(first, second), .dayTime) }
        if type == .date, let kind = Arithmetic.Kind(duration: other) {
            return (.movedDate(first, by: .arithmetic(.negation(second, kind)), kind), .date)
        }
        return nil
    }

    /// What a sum of two numbers counts: money only goes with the same money and with plain digits.
    private func unit(_ left: Operand, _ right: Operand) -> ValueType? {
        let (type, other) = (left.settled.type, right.settled.type)
        guard type.isNumeric, other.isNumeric else { return nil }
        if type.isPlainNumber, other.isPlainNumber { return .number }
        if type == other || right.isWrittenNumber { return type }
        return left.isWrittenNumber ? other : nil
    }

    private func product(_ type: ValueType, _ other: ValueType) -> ValueType? {
        if type.isPlainNumber { return other.computed }
        return other.isPlainNumber ? type : nil
    }

    func isZero(_ digits: String) -> Bool {
        digits.prefix { $0 != "e" && $0 != "E" }.allSatisfy { "-0.".contains($0) }
    }
}

extension ValueType {
    /// A number without a unit.
    var isPlainNumber: Bool {
        switch self {
        case .integer, .decimal, .number: true
        case .boolean, .text, .money, .date, .time, .dayTime, .yearMonth, .option, .list, .composite, .null:
            false
        }
    }

    /// The type of what is computed from it: money stays money.
    var computed: ValueType { isPlainNumber ? .number : self }
}

extension Arithmetic.Kind {
    init?(_ type: ValueType) {
        if type.isNumeric {
            self = .number
        } else {
            self.init(duration: type)
        }
    }

    init?(duration type: ValueType) {
        switch type {
        case .dayTime: self = .dayTime
        case .yearMonth: self = .yearMonth
        case .boolean, .text, .integer, .decimal, .money, .number, .date, .time, .option, .list, .composite,
            .null:
            return nil
        }
    }
}
