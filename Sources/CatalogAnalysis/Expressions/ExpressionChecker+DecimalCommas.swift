import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

// The parser refuses a comma within a number where the way in which a list is written shows it. What is left is written without any
// blank, `max(1,2)`, and a list unless that makes no sense.
extension ExpressionChecker {
    /// Whether a comma in a call is that of a number, because apart both numbers would be there for nothing; reports it.
    mutating func hasDecimalComma(_ signature: FunctionSignature, _ arguments: [ExpressionSyntax]) -> Bool {
        var values = arguments
        if values.count == 1, case .list(let items) = values[0].kind { values = items }
        guard let (number, range) = values.decimalCommas.lazy.compactMap(\.self).first,
            let function = Function(rawValue: signature.name),
            makesNoSense(number, in: function, values)
        else { return false }
        add(.decimalCommaInList(number.written, meant: number.meant, at: range))
        return true
    }

    private func makesNoSense(
        _ number: DecimalComma, in function: Function, _ arguments: [ExpressionSyntax]
    ) -> Bool {
        let literals = arguments.count { $0.isNumberLiteral }
        // On a command line a call of nothing but numbers is computed.
        let areMeant = allowsConstants && literals == arguments.count
        switch function {
        case .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .decimal:
            // A whole number that is rounded to decimals stays what it is, and nothing here has ten of them.
            return arguments[0].isNumberLiteral || number.decimals.utf8.count > 1
        case .sum, .product, .mean, .minimum, .maximum, .modulo:
            // Of two numbers that are written out somebody would have written what comes of them.
            return literals > 1 && !areMeant
        case .even, .odd, .stringLength, .substring, .upperCase, .lowerCase, .substringBefore,
            .substringAfter, .contains, .startsWith, .endsWith, .date, .monthsBetween, .age, .count, .all,
            .any, .listContains:
            return false
        }
    }

    /// The same of a call that rounds to more digits than there are: `round half up(price * 2,5)` of a price with two of them.
    mutating func hasDecimalComma(rounding operands: [Operand], in function: Function) -> Bool {
        guard function.rounds, operands.count == 2, operands[1].syntax.isNumberLiteral,
            let (number, range) = operands.map(\.syntax).decimalCommas[0], let scale = Int(number.decimals),
            let digits = operands[0].settled.expression.fractionDigits, digits <= scale
        else { return false }
        add(.decimalCommaInList(number.written, meant: number.meant, at: range))
        return true
    }

    /// The same of values that are looked through, where one stands twice in a list of pairs: `x in [0,5,1,5]`.
    mutating func hasDecimalComma(lookingThrough values: [ExpressionSyntax]) -> Bool {
        let commas = values.decimalCommas
        guard !allowsConstants, !commas.count.isMultiple(of: 2), let (number, range) = commas[0],
            commas.allSatisfy({ $0 != nil }), values.allSatisfy(\.isNumberLiteral),
            Set(values.compactMap(\.digits)).count < values.count
        else { return false }
        add(.decimalCommaInList(number.written, meant: number.meant, at: range))
        return true
    }

    /// The same of the values behind `in`, where the answer has as many decimals: `price in (12,50)`.
    mutating func hasDecimalComma(_ candidates: [ExpressionSyntax], beside subject: Operand) -> Bool {
        let digits: Int
        switch subject.settled.type {
        case .decimal(let scale), .money(_, let scale): digits = scale
        case .boolean, .text, .integer, .number, .date, .time, .dayTime, .yearMonth, .option, .list,
            .composite, .null:
            return false
        }
        let commas = candidates.decimalCommas
        guard !commas.count.isMultiple(of: 2), let (number, range) = commas[0],
            stride(from: 0, to: commas.count, by: 2).allSatisfy({ place in
                commas[place].map { $0.number.decimals.utf8.count <= digits } == true
            })
        else { return false }
        add(.decimalCommaInList(number.written, meant: number.meant, at: range))
        return true
    }
}

extension Function {
    fileprivate var rounds: Bool {
        switch self {
        case .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .decimal: true
        case .modulo, .even, .odd, .stringLength, .substring, .upperCase, .lowerCase, .substringBefore,
            .substringAfter, .contains, .startsWith, .endsWith, .date, .monthsBetween, .age, .count, .sum,
            .product, .mean, .minimum, .maximum, .all, .any, .listContains:
            false
        }
    }
}

extension ExpressionSyntax {
    /// As it is written, if it is a number without a sign.
    fileprivate var digits: String? { if case .number(let digits) = kind { digits } else { nil } }

    /// Whether it is a number as it is written, with or without a sign.
    fileprivate var isNumberLiteral: Bool {
        switch kind {
        case .number: true
        case .negate(let inner): inner.isNumberLiteral
        default: false
        }
    }
}
