import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension ExpressionChecker {
    mutating func compare(
        _ comparison: Comparison, _ left: ExpressionSyntax, _ right: ExpressionSyntax
    ) -> Expression? {
        if case .null = right.kind { return absence(of: left, comparison, at: right) }
        if case .null = left.kind { return absence(of: right, comparison, at: left) }
        if isWordForValue(left, beside: right) || isWordForValue(right, beside: left) { return nil }
        let operands = (operand(left), operand(right))
        guard let left = operands.0, let right = operands.1,
            !isComparedWithNothing(left, right, comparison), !isListComparedWithItem(left, right, comparison)
        else { return nil }
        return compare(comparison, left, right)
    }

    mutating func compare(_ comparison: Comparison, _ left: Operand, _ right: Operand) -> Expression? {
        guard let (first, second) = unify(left, right, comparison) else { return nil }
        let result = Expression.comparison(comparison, first, second)
        guard allowsConstants || !variables.isEmpty || !result.isConstant else {
            add(.constantComparison(left.syntax.range, right.syntax.range))
            return nil
        }
        return result
    }

    /// `x = null` and `x != null`.
    private mutating func absence(
        of syntax: ExpressionSyntax, _ comparison: Comparison, at null: ExpressionSyntax
    ) -> Expression? {
        guard let operand = operand(syntax) else { return nil }
        let isAbsent: Expression =
            if case .typed(.answer(let reference), _) = operand.value, reference.variable == nil {
                .isAbsent(reference)
            } else {
                .isNull(operand.settled.expression)
            }
        guard allowsConstants || !isAbsent.isConstant || !variables.isEmpty else {
            add(.constantComparison(syntax.range, null.range))
            return nil
        }
        switch comparison {
        case .equal: return isAbsent
        case .notEqual: return .not(isAbsent)
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            add(.unorderedComparison(null.range, comparison, type: nil))
            return nil
        }
    }

    mutating func between(
        _ value: ExpressionSyntax, _ low: ExpressionSyntax, _ high: ExpressionSyntax,
        _ syntax: ExpressionSyntax
    ) -> Operand? {
        let operands = (operand(value), operand(low), operand(high))
        guard let value = operands.0, let low = operands.1, let high = operands.2, mayStand(value, times: 2)
        else { return nil }
        let bounds = (compare(.greaterOrEqual, value, low), compare(.lessOrEqual, value, high))
        guard let lower = bounds.0, let upper = bounds.1 else { return nil }
        return Operand(syntax, .and(lower, upper))
    }

    /// Brings both sides to one type; reports what cannot be compared.
    mutating func unify(_ left: Operand, _ right: Operand, _ comparison: Comparison) -> (
        Expression, Expression
    )? {
        switch (left.value, right.value) {
        case (.typed(let first, let type), .typed(let second, let other)):
            guard checkComposite(type, other, left, right) else { return nil }
            let isWritten = left.isWrittenNumber || right.isWrittenNumber
            guard areComparable(type, other) || isWritten && type.isNumeric && other.isNumeric else {
                if let date = left.syntax.writtenDate ?? right.syntax.writtenDate {
                    let range = (left.syntax.writtenDate == nil ? right : left).syntax.range
                    add(.dateWithoutFunction(range, text: date))
                    return nil
                }
                add(.differentTypes(right.syntax.range, type, other))
                return nil
            }
            guard checkOrder(type == .null ? other : type, comparison, left) else { return nil }
            if isWritten, case .money(_, let scale) = left.isWrittenNumber ? other : type,
                let digits = (left.isWrittenNumber ? first : second).thousandsAsFraction(beyond: scale)
            {
                add(.thousandsAsFraction((left.isWrittenNumber ? left : right).syntax.range, digits: digits))
                return nil
            }
            return (first, second)
        case (.typed(let first, let type), .number), (.typed(let first, let type), .text):
            guard checkComposite(type, nil, left, right), checkOrder(type, comparison, left),
                let second = literal(right, comparison, with: first, type)
            else { return nil }
            return (first, second)
        case (.number, .typed(let second, let type)), (.text, .typed(let second, let type)):
            guard checkComposite(type, nil, right, left), checkOrder(type, comparison, right),
                let first = literal(left, comparison, with: second, type)
            else { return nil }
            return (first, second)
        case (.number, .number), (.text, .text):
            return (left.settled.expression, right.settled.expression)
        case (.number, .text), (.text, .number):
            add(.differentTypes(right.syntax.range, left.settled.type, right.settled.type))
            return nil
        }
    }

    private func areComparable(_ left: ValueType, _ right: ValueType) -> Bool {
        switch (left, right) {
        case (.null, _), (_, .null): true
        case (.composite, _), (_, .composite): false
        case (.option(let list, let codes, _), .option(let other, let otherCodes, _)):
            list == other && codes == otherCodes
        case (.money, _), (_, .money): left == right
        case (.list(let first), .list(let second)): areComparable(first, second)
        default: left == right || left.isNumeric && right.isNumeric
        }
    }

    /// Whether neither side is something that can only be compared with null.
    private mutating func checkComposite(
        _ type: ValueType, _ other: ValueType?, _ left: Operand, _ right: Operand
    ) -> Bool {
        if type == .composite || type == .list(.composite) {
            add(.compositeComparison(left.syntax.range, isCounted: type != .composite && right.isNumber))
            return false
        }
        if other == .composite || other == .list(.composite) {
            add(.compositeComparison(right.syntax.range, isCounted: other != .composite && left.isNumber))
            return false
        }
        return checkList(left, type, beside: right, other) && checkList(right, other, beside: left, type)
    }

    /// Whether a side is no list, or the other one is another list or null.
    private mutating func checkList(
        _ operand: Operand, _ type: ValueType?, beside opposite: Operand, _ other: ValueType?
    ) -> Bool {
        guard case .list? = type else { return true }
        if case .list? = other { return true }
        if other == .null { return true }
        if let (list, part) = operand.partOfItems {
            add(.pathThroughList(operand.syntax.range, list: list, part: part))
        } else {
            add(.compositeComparison(operand.syntax.range, isCounted: opposite.isNumber))
        }
        return false
    }

    /// Whether the type has the order that the comparison needs.
    private mutating func checkOrder(_ type: ValueType, _ comparison: Comparison, _ operand: Operand) -> Bool
    {
        guard comparison != .equal, comparison != .notEqual, !type.isOrdered else { return true }
        add(.unorderedComparison(operand.syntax.range, comparison, type: type))
        return false
    }

    /// A literal as a value of the type on the other side. What is computed from amounts need not be one that can be paid.
    private mutating func literal(
        _ operand: Operand, _ comparison: Comparison, with other: Expression, _ type: ValueType
    ) -> Expression? {
        if case .answer = other { return literal(operand, as: type) }
        if case .property(let property, _) = other, case .number(let digits) = operand.value,
            !allowsConstants,
            let number = Int(digits), let possible = property.values, !possible.contains(number),
            property == .weekday
                ? comparison != .less && comparison != .greater
                : comparison == .equal || comparison == .notEqual
        {
            add(.unreachablePart(operand.syntax.range, digits: digits, of: property, possible))
            return nil
        }
        if case .money(_, let scale) = type, case .number(let digits) = operand.value,
            ScaledDecimal(digits, scale: scale) == nil
        {
            return .literal(.number(digits))
        }
        return literal(operand, as: type)
    }

    /// A literal as a value of the type on the other side.
    mutating func literal(_ operand: Operand, as type: ValueType) -> Expression? {
        let range = operand.syntax.range
        switch (operand.value, type) {
        case (.text(let code), .option(_, let codes, _)):
            guard let index = codes.firstIndex(of: code) else {
                add(
                    .unknownOption(
                        range, code: code, known: codes, labelled: chain.option(labelled: code, among: codes))
                )
                return nil
            }
            return .literal(.option(code: code, index: index))
        case (.text(let text), .text), (.text(let text), .null):
            return .literal(.text(text))
        case (.text(let text), .date) where CalendarDate(text) != nil:
            add(.dateWithoutFunction(range, text: text))
            return nil
        case (.text(let text), .time) where isTimeOfDay(text):
            return .literal(.time(text))
        case (.number(let digits), .number), (.number(let digits), .null):
            return .literal(.number(digits))
        case (.number(let digits), .integer):
            if let number = ScaledDecimal(digits, scale: 0), exactIntegers.contains(number.units) {
                return .literal(.integer(number.units))
            }
            add(.unreachableNumber(range, digits: digits, type: type))
            return nil
        case (.number(let digits), .decimal(let scale)), (.number(let digits), .money(_, let scale)):
            if let number = ScaledDecimal(digits, scale: scale), exactIntegers.contains(number.units) {
                return .literal(.decimal(number))
            }
            add(.unreachableNumber(range, digits: digits, type: type))
            return nil
        case (.number, .text):
            var meant: String?
            if case .number(let written) = operand.syntax.kind { meant = "\"\(written)\"" }
            add(.wrongLiteral(range, type: type, meant: meant))
            return nil
        case (.text(let text), _) where type.digits.map { ScaledDecimal(text, scale: $0) != nil } ?? false:
            add(.wrongLiteral(range, type: type, meant: text))
            return nil
        case (.text(let text), _), (.number(let text), _):
            add(.wrongLiteral(range, type: type, meant: meant(by: text, as: type)))
            return nil
        case (.typed, _):
            add(.wrongLiteral(range, type: type))
            return nil
        }
    }
}

/// What somebody means who writes a text or a number where a literal of another type is due: `"nein"`, `"24.12.2026"`, `"30 Tage"`.
private func meant(by text: String, as type: ValueType) -> String? {
    switch type {
    case .boolean:
        let word = text == "1" ? "true" : text == "0" ? "false" : GermanWord.value(text)
        return word.flatMap { ["true", "false"].contains($0) ? $0 : nil }
    case .date:
        if GermanWord.value(text) == "today()" { return "today()" }
        return writtenDate(text).map { "date(\"\($0)\")" }
    case .time: return writtenTimeOfDay(text).map { "\"\($0.prefix(5))\"" }
    case .dayTime, .yearMonth:
        let words = text.split(separator: " ").map(String.init)
        guard words.count == 2 else { return nil }
        return GermanWord.duration(of: words[0], words[1]).map { "duration(\"\($0)\")" }
    case .integer, .decimal, .money, .number, .text, .option, .list, .composite, .null: return nil
    }
}

extension ExpressionSyntax {
    /// A day that is written as in YAML, which reads as a difference of numbers: `2026-01-31`.
    var writtenDate: String? {
        guard case .binary(.subtract, let front, let day) = kind,
            case .binary(.subtract, let year, let month) = front.kind,
            case .number(let digits) = year.kind, case .number(let monthDigits) = month.kind,
            case .number(let dayDigits) = day.kind
        else { return nil }
        let text = "\(digits)-\(monthDigits)-\(dayDigits)"
        return CalendarDate(text) == nil ? nil : text
    }
}

/// `HH:MM`, 00:00 to 23:59.
func isTimeOfDay(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == 0x3A else { return false }
    let digits = [bytes[0], bytes[1], bytes[3], bytes[4]].map { Int($0) - 0x30 }
    guard digits.allSatisfy({ 0...9 ~= $0 }) else { return false }
    return digits[0] * 10 + digits[1] < 24 && digits[2] < 6
}

extension ValueType {
    /// Behind the point of a number that somebody wrote as a text; nil for what is no number.
    fileprivate var digits: Int? {
        switch self {
        case .integer: 0
        case .decimal(let scale), .money(_, let scale): scale
        case .number: 6
        case .boolean, .text, .date, .time, .dayTime, .yearMonth, .option, .list, .composite, .null: nil
        }
    }
}
