import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// A part of an expression: literals wait for what stands on the other side to get their exact type.
struct Operand {
    let syntax: ExpressionSyntax
    let value: Value

    enum Value {
        case typed(Expression, ValueType)
        case number(String)
        case text(String)
    }

    var isNumber: Bool {
        switch value {
        case .typed(_, let type): type.isNumeric
        case .number: true
        case .text: false
        }
    }

    init(syntax: ExpressionSyntax, value: Value) {
        self.syntax = syntax
        self.value = value
    }

    init(_ syntax: ExpressionSyntax, _ expression: Expression, type: ValueType? = nil) {
        self.init(syntax: syntax, value: .typed(expression, type ?? expression.type))
    }

    /// The value where nothing says more about a literal.
    var settled: (expression: Expression, type: ValueType) {
        switch value {
        case .typed(let expression, let type): (expression, type)
        case .number(let digits): (.literal(.number(digits)), .number)
        case .text(let text): (.literal(.text(text)), .text)
        }
    }

    var isNull: Bool {
        if case .typed(.literal(.null), _) = value { true } else { false }
    }

    /// Whether it is a number or a text as it is written.
    var isLiteral: Bool {
        if case .typed = value { false } else { true }
    }

    var isNumberLiteral: Bool {
        if case .number = value { true } else { false }
    }

    /// Whether it is a number as it is written, whichever of several: `if years > 20 then 50.00 else 0.00`. Beside an amount it is one.
    var isWrittenNumber: Bool {
        switch value {
        case .number: true
        case .typed(let expression, .number): expression.isWrittenNumber
        case .typed, .text: false
        }
    }

    /// Of `household.members.age`, a value of each item of a list: the way to the list and that from its items to the value.
    var partOfItems: (list: String, part: String)? {
        guard case .typed(.projection(_, _, .answer(let part), _), _) = value,
            case .path(let names) = syntax.kind, part.path.count < names.count
        else { return nil }
        let list = names.dropLast(part.path.count).map(\.name).joined(separator: ".")
        return (list, part.path.joined(separator: "."))
    }
}

extension Expression {
    /// Recursion follows the expression, whose depth the parser limits.
    fileprivate var isWrittenNumber: Bool {
        switch self {
        case .literal(.number): true
        case .conditional(_, let then, let otherwise, .number):
            then.isWrittenNumber && otherwise.isWrittenNumber
        case .lookup(_, let values, .number): values.allSatisfy(\.isWrittenNumber)
        default: false
        }
    }
}

extension ExpressionChecker {
    /// Brings values to one type; reports the first that does not go with the others.
    mutating func common(_ operands: [Operand]) -> (ValueType, [Expression])? {
        var type = ValueType.null
        var areLiterals = true
        for operand in operands where !operand.isNull {
            let next = operand.settled.type
            // A number is an amount beside one, on whichever side.
            let joined =
                if areLiterals, type.isNumeric, case .money = next { next } else {
                    joined(type, next, isLiteral: operand.isWrittenNumber)
                }
            areLiterals = areLiterals && operand.isWrittenNumber
            guard let joined else {
                add(.differentResults(operand.syntax.range, type, next))
                return nil
            }
            type = joined
        }
        if case .money(_, let scale) = type, scale < 3 {
            for case (.number(let digits), let syntax) in operands.map({ ($0.value, $0.syntax) })
            where thousands(in: digits) != nil {
                add(.thousandsAsFraction(syntax.range, digits: digits))
                return nil
            }
        }
        return (type, operands.map(\.settled.expression))
    }

    /// The type that holds values of both; nil if there is none.
    private func joined(_ left: ValueType, _ right: ValueType, isLiteral: Bool) -> ValueType? {
        switch (left, right) {
        case (.null, _): return right
        case (_, .null): return left
        case (.money, .number) where isLiteral: return left
        case (.money, _), (_, .money): return left == right ? left : nil
        case (.option(let list, let codes, _), .option(let other, let otherCodes, _)):
            return list == other && codes == otherCodes ? left : nil
        case (.list(let first), .list(let second)):
            return joined(first, second, isLiteral: false).map { .list($0) }
        default:
            return left.isNumeric && right.isNumeric
                ? (left == right ? left : .number) : left == right ? left : nil
        }
    }
}
