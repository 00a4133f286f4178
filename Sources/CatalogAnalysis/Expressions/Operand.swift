import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// One side of a comparison: literals get their exact type from the other side.
struct Operand {
    let syntax: ExpressionSyntax
    let value: Value

    enum Value {
        case typed(Expression, ValueType)
        case number(String)
        case text(String)
    }

    var expression: Expression? {
        switch value {
        case .typed(let expression, _): expression
        case .number(let digits): ScaledDecimal(digits, scale: 9).map { .literal(.decimal($0)) }
        case .text(let text): .literal(.text(text))
        }
    }
}

extension ExpressionChecker {
    mutating func operand(_ syntax: ExpressionSyntax) -> Operand? {
        switch syntax.kind {
        case .path(let parts):
            return reference(parts).map { Operand(syntax: syntax, value: .typed(.answer($0), $0.type)) }
        case .number(let digits):
            return Operand(syntax: syntax, value: .number(digits))
        case .negate(let inner):
            guard case .number(let digits) = inner.kind else { break }
            return Operand(syntax: syntax, value: .number("-" + digits))
        case .string(let text):
            return Operand(syntax: syntax, value: .text(text))
        case .boolean(let value):
            return Operand(syntax: syntax, value: .typed(.literal(.boolean(value)), .boolean))
        case .call(let name, let arguments):
            return call(name, arguments, syntax)
        case .not, .binary, .oneOf, .between:
            return condition(syntax).map { Operand(syntax: syntax, value: .typed($0, .boolean)) }
        case .null, .member, .list, .conditional, .quantified:
            break
        }
        add(.unsupportedExpression(syntax))
        return nil
    }

    private mutating func call(
        _ name: ExpressionSyntax.NamePart, _ arguments: [ExpressionSyntax], _ syntax: ExpressionSyntax
    ) -> Operand? {
        switch (name.name, arguments.count) {
        case ("today", 0):
            return Operand(syntax: syntax, value: .typed(.today, .date))
        case ("date", 1):
            guard case .string(let text)? = arguments.first?.kind else { break }
            guard let date = CalendarDate(text) else {
                add(.impossibleDate(arguments.first?.range ?? syntax.range, text: text))
                return nil
            }
            return Operand(syntax: syntax, value: .typed(.literal(.date(date)), .date))
        default:
            if !["today", "date"].contains(name.name) {
                add(.unknownFunction(name.range, name: name.name))
                return nil
            }
        }
        add(.unsupportedExpression(syntax))
        return nil
    }

    /// Brings both sides to one type; reports what cannot be compared.
    mutating func unify(_ left: Operand, _ right: Operand, _ comparison: Comparison) -> (
        Expression, Expression
    )? {
        switch (left.value, right.value) {
        case (.typed(let first, let type), .typed(let second, let other)):
            guard areComparable(type, other) else {
                add(.differentTypes(right.syntax.range, type, other))
                return nil
            }
            guard checkOrder(type, comparison, left, right) else { return nil }
            return (first, second)
        case (.typed(let first, let type), .number), (.typed(let first, let type), .text):
            guard checkOrder(type, comparison, left, right), let second = literal(right, as: type) else {
                return nil
            }
            return (first, second)
        case (.number, .typed(let second, let type)), (.text, .typed(let second, let type)):
            guard checkOrder(type, comparison, left, right), let first = literal(left, as: type) else {
                return nil
            }
            return (first, second)
        case (.number, .number), (.number, .text), (.text, .number), (.text, .text):
            add(.constantComparison(left.syntax.range, right.syntax.range))
            return nil
        }
    }

    private func areComparable(_ left: ValueType, _ right: ValueType) -> Bool {
        switch (left, right) {
        case (.composite, _), (_, .composite): false
        case (.option(let list, let codes, _), .option(let other, let otherCodes, _)):
            list == other && codes == otherCodes
        default: left == right
        }
    }

    /// Whether the type has the order that the comparison needs.
    private mutating func checkOrder(
        _ type: ValueType, _ comparison: Comparison, _ left: Operand, _ right: Operand
    ) -> Bool {
        if type == .composite {
            let isLeft = if case .typed(_, .composite) = left.value { true } else { false }
            add(.compositeComparison(isLeft ? left.syntax.range : right.syntax.range))
            return false
        }
        guard comparison != .equal, comparison != .notEqual else { return true }
        let isOrdered =
            switch type {
            case .boolean, .composite: false
            case .option(_, _, let isOrdered): isOrdered
            case .text, .integer, .decimal, .money, .date, .time: true
            }
        if !isOrdered { add(.unorderedComparison(left.syntax.range, comparison, type: type)) }
        return isOrdered
    }

    /// A literal as a value of the type on the other side.
    private mutating func literal(_ operand: Operand, as type: ValueType) -> Expression? {
        let range = operand.syntax.range
        switch (operand.value, type) {
        case (.text(let code), .option(_, let codes, _)):
            guard let index = codes.firstIndex(of: code) else {
                add(.unknownOption(range, code: code, known: codes))
                return nil
            }
            return .literal(.option(code: code, index: index))
        case (.text(let text), .text):
            return .literal(.text(text))
        case (.text(let text), .date) where CalendarDate(text) != nil:
            add(.dateWithoutFunction(range, text: text))
            return nil
        case (.text(let text), .time) where isTimeOfDay(text):
            return .literal(.time(text))
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
        case (.text, _), (.number, _), (.typed, _):
            add(.wrongLiteral(range, type: type))
            return nil
        }
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
