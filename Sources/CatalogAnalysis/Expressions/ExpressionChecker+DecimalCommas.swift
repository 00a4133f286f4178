import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

// The parser refuses a comma within a number where the way in which a list is written shows it. What is left is written without any
// blank, `max(1,2)`, and a list unless that makes no sense.
extension ExpressionChecker {
    /// Whether a comma in a call is that of a number, because apart both numbers would be there for nothing; reports it.
    mutating func hasDecimalComma(_ signature: FunctionSignature, _ arguments: [ExpressionSyntax]) -> Bool {
        guard let (number, range) = arguments.decimalCommas.lazy.compactMap(\.self).first,
            let function = Function(rawValue: signature.name),
            makesNoSense(number, in: function, arguments)
        else { return false }
        add(.decimalCommaInList(number.written, meant: number.meant, at: range))
        return true
    }

    private func makesNoSense(
        _ number: DecimalComma, in function: Function, _ arguments: [ExpressionSyntax]
    ) -> Bool {
        let literals = arguments.count { $0.isNumberLiteral }
        switch function {
        case .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .decimal:
            // A whole number that is rounded to decimals stays what it is, and nothing here has ten of them.
            return arguments[0].isNumberLiteral || number.decimals.utf8.count > 1
        case .sum, .product, .mean, .minimum, .maximum:
            // Of two numbers that are written out somebody would have written what comes of them.
            return literals > 1 && !(allowsConstants && literals == arguments.count)
        case .modulo, .even, .odd, .stringLength, .substring, .upperCase, .lowerCase, .substringBefore,
            .substringAfter, .contains, .startsWith, .endsWith, .date, .monthsBetween, .age, .count, .all,
            .any, .listContains:
            return false
        }
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

extension ExpressionSyntax {
    /// Whether it is a number as it is written, with or without a sign.
    fileprivate var isNumberLiteral: Bool {
        switch kind {
        case .number: true
        case .negate(let inner): inner.isNumberLiteral
        default: false
        }
    }
}
