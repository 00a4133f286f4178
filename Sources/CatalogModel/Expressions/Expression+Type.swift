extension Expression {
    /// The static type. Of a conditional, a list and a projection it was found when the expression was checked.
    package var type: ValueType {
        switch self {
        case .literal(let literal): literal.type
        case .answer(let reference): reference.type
        case .today: .date
        case .comparison, .isAbsent, .isNull, .oneOf, .not, .and, .or, .matches, .quantified: .boolean
        case .arithmetic(let arithmetic): arithmetic.type
        case .call(let function, let arguments): function.type(of: arguments)
        case .property: .number
        case .conditional(_, _, _, let type), .lookup(_, _, let type): type
        case .list(_, let type), .projection(_, _, _, let type): .list(type)
        }
    }
}

extension Expression.Literal {
    package var type: ValueType {
        switch self {
        case .null: .null
        case .boolean: .boolean
        case .integer: .integer
        case .decimal(let value): .decimal(scale: value.scale)
        case .number: .number
        case .text: .text
        case .date: .date
        case .time: .time
        case .option(let code, _): .option(list: nil, codes: [code], isOrdered: false)
        case .dayTime: .dayTime
        case .yearMonth: .yearMonth
        }
    }
}

extension Arithmetic {
    package var type: ValueType {
        switch self {
        case .negation(_, let kind), .absolute(_, let kind), .sum(_, _, let kind),
            .difference(_, _, let kind),
            .scaledDuration(_, _, _, let kind):
            kind.type
        case .product, .quotient, .power, .durationRatio: .number
        case .concatenation: .text
        case .movedDate: .date
        case .movedTime: .time
        case .daysBetween, .timeBetween: .dayTime
        }
    }
}

extension Arithmetic.Kind {
    package var type: ValueType {
        switch self {
        case .number: .number
        case .dayTime: .dayTime
        case .yearMonth: .yearMonth
        }
    }
}

extension Function {
    fileprivate func type(of arguments: [Expression]) -> ValueType {
        switch self {
        case .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .decimal, .modulo,
            .stringLength,
            .age, .count, .sum, .product, .mean:
            .number
        case .even, .odd, .contains, .startsWith, .endsWith, .all, .any, .listContains: .boolean
        case .substring, .upperCase, .lowerCase, .substringBefore, .substringAfter: .text
        case .date: .date
        case .monthsBetween: .yearMonth
        case .minimum, .maximum:
            if case .list(let element)? = arguments.first?.type {
                element.isNumeric ? .number : element
            } else {
                .number
            }
        }
    }
}
