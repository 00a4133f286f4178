import CatalogModel
import OutputText

/// Turns expressions into calls of the shared module. Absent values are null (or undefined, as a missing member is).
struct JavaScriptScope: Sendable {
    func value(_ expression: Expression) -> JavaScriptCode {
        switch expression {
        case .literal(let literal): return self.literal(literal)
        case .today: return "today"
        case .answer(let reference): return answer(reference)
        case .isAbsent(let reference): return isAbsent(reference)
        case .isNull(let operand): return .call("F.isNull", [value(operand)])
        case .not(let operand): return .call("F.not", [value(operand)])
        case .and(let left, let right): return .call("F.both", [value(left), value(right)])
        case .or(let left, let right): return .call("F.either", [value(left), value(right)])
        case .comparison(let comparison, let left, let right):
            let isEquality = comparison == .equal || comparison == .notEqual
            let order = order(left.type, right.type, isEquality: isEquality)
            return .call(comparison.name, [order, value(left), value(right)])
        case .oneOf(let operand, let candidates):
            let type = candidates.first?.type ?? operand.type
            return .call(
                "F.oneOf",
                [order(operand.type, type, isEquality: true), value(operand), array(candidates.map(value))])
        case .arithmetic(let arithmetic): return computed(arithmetic)
        case .call(let function, let arguments): return call(function, arguments)
        case .matches(let operand, let pattern):
            let source = "^(?:" + pattern.ecmaScript + ")$"
            return .call("F.matches", [value(operand), "new RegExp(\(literal: source), \"u\")"])
        case .property(let property, let operand): return .call(property.name, [value(operand)])
        case .conditional(let condition, let then, let otherwise, _):
            return "(\(value(condition)) === true ? \(value(then)) : \(value(otherwise)))"
        case .lookup(let option, let values, _):
            let codes = option.type.codes.map { code -> JavaScriptCode in "\(literal: code)" }
            return .call("F.lookup", [array(codes), value(option), array(values.map(value))])
        case .list(let items, _): return array(items.map(value))
        case .projection(let source, let variable, let body, _):
            return .call("F.map", [items(source), "(\(name(variable))) => \(value(body))"])
        case .quantified(let quantifier, let source, let variable, let body):
            let function: JavaScriptCode = quantifier == .some ? "F.some" : "F.every"
            return .call(function, [items(source), "(\(name(variable))) => \(value(body))"])
        }
    }

    /// Whether a condition holds: true, false, or null while it is undecided.
    func condition(_ expression: Expression) -> JavaScriptCode {
        switch expression {
        // What may be an answer as it stands is undefined where there is none.
        case .answer, .conditional: "\(value(expression)) ?? null"
        default: value(expression)
        }
    }

    /// The value of an expression as canonical JSON holds an answer of a type; null for one that is absent or cannot be one.
    func answer(_ expression: Expression, as type: FieldType) -> JavaScriptCode {
        switch type {
        case .integer, .list, .choices: .call("F.toUnits", [value(expression), "0"])
        case .money(let money): .call("F.toUnits", [value(expression), "\(money.scale)"])
        case .decimal(let decimal): .call("F.toDecimal", [value(expression), "\(decimal.scale)"])
        case .text, .boolean, .consent, .choice, .date, .time, .email, .phone, .url, .iban, .bic, .postalCode,
            .file, .record:
            "\(value(expression)) ?? null"
        }
    }

    private func array(_ items: [JavaScriptCode]) -> JavaScriptCode { "[\(.list(items))]" }

    private func name(_ variable: Int) -> JavaScriptCode { "i\(variable)" }

    private func items(_ source: Expression.ItemSource) -> JavaScriptCode {
        switch source {
        case .answers(let reference): .call("F.items", [path(reference)])
        case .values(let values, _): value(values)
        }
    }

    /// What is submitted under a path.
    private func path(_ reference: AnswerReference) -> JavaScriptCode {
        var code: JavaScriptCode =
            if let variable = reference.variable {
                name(variable)
            } else {
                reference.level == 0 ? "a" : "up[\(reference.level - 1)]"
            }
        for (index, id) in reference.path.enumerated() {
            code =
                Self.namesOfEveryObject.contains(id)
                ? .call("F.own", [code, "\(literal: id)"])
                : index == 0 ? "\(code)[\(literal: id)]" : "\(code)?.[\(literal: id)]"
        }
        return code
    }

    /// What an object of JavaScript has without having been given it (ECMA-262, 20.1.3), as far as a field can be called so.
    private static let namesOfEveryObject: Set<String> = [
        "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString",
        "toString", "valueOf",
    ]

    /// An answer that is there but cannot be used has no value, and yet is not absent.
    private func isAbsent(_ reference: AnswerReference) -> JavaScriptCode {
        guard let name = reference.path.last else { return .call("F.isNull", [path(reference)]) }
        let holder = AnswerReference(
            level: reference.level, variable: reference.variable, path: reference.path.dropLast(),
            type: reference.type)
        return .call("F.isAbsent", [path(holder), "\(literal: name)"])
    }

    private func answer(_ reference: AnswerReference) -> JavaScriptCode {
        // The variable of a quantifier over computed values has its value already.
        guard case .list(let element) = reference.type else { return read(path(reference), reference.type) }
        let list = JavaScriptCode.call("F.items", [path(reference)])
        return element.isNumeric ? .call("F.map", [list, "(item) => \(read("item", element))"]) : list
    }

    private func read(_ code: JavaScriptCode, _ type: ValueType) -> JavaScriptCode {
        switch type {
        case .integer, .decimal, .number: .call("F.number", [code])
        case .money(_, let scale): .call("F.number", [code, "\(scale)"])
        case .boolean, .text, .date, .time, .dayTime, .yearMonth, .option, .list, .composite, .null: code
        }
    }

    private func literal(_ literal: Expression.Literal) -> JavaScriptCode {
        switch literal {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value): "F.number(\(literal: String(value)))"
        case .decimal(let value): "F.number(\(literal: value.description))"
        case .number(let digits), .dayTime(let digits): "F.number(\(literal: digits))"
        case .text(let text), .time(let text): "\(literal: text)"
        case .date(let date): "\(literal: date.description)"
        case .option(let code, _): "\(literal: code)"
        case .yearMonth(let months): "\(months)"
        }
    }

    /// The order in which values of two types are compared. Options that are only looked at for equality need none.
    private func order(_ left: ValueType, _ right: ValueType, isEquality: Bool = false) -> JavaScriptCode {
        switch (left, right) {
        case (.null, let type): type == .null ? "F.plain" : order(type, type, isEquality: isEquality)
        case (.list(let first), .list(let second)): .call("F.lists", [order(first, second, isEquality: true)])
        case (.option, _) where isEquality, (_, .option) where isEquality: "F.plain"
        case (.option(_, let codes, true), _), (_, .option(_, let codes, true)):
            .call("F.ranks", [array(codes.map { "\(literal: $0)" })])
        case (.text, _): "F.texts"
        case (.integer, _), (.decimal, _), (.money, _), (.number, _), (.dayTime, _): "F.numbers"
        case (.boolean, _), (.date, _), (.time, _), (.yearMonth, _), (.option, _), (.list, _),
            (.composite, _):
            "F.plain"
        }
    }

    // MARK: - Computations

    private func computed(_ arithmetic: Arithmetic) -> JavaScriptCode {
        func call(_ function: JavaScriptCode, _ operands: Expression...) -> JavaScriptCode {
            .call(function, operands.map(value))
        }
        switch arithmetic {
        case .negation(let operand, .yearMonth): return call("F.negativeMonths", operand)
        case .negation(let operand, .number), .negation(let operand, .dayTime):
            return call("F.negative", operand)
        case .absolute(let operand, .yearMonth): return call("F.absoluteMonths", operand)
        case .absolute(let operand, .number), .absolute(let operand, .dayTime):
            return call("F.absolute", operand)
        case .sum(let left, let right, .yearMonth): return call("F.addMonths", left, right)
        case .sum(let left, let right, .number), .sum(let left, let right, .dayTime):
            return call("F.add", left, right)
        case .difference(let left, let right, .yearMonth):
            return .call("F.addMonths", [value(left), .call("F.negativeMonths", [value(right)])])
        case .difference(let left, let right, .number), .difference(let left, let right, .dayTime):
            return call("F.subtract", left, right)
        case .product(let left, let right): return call("F.multiply", left, right)
        case .quotient(let left, let right): return call("F.divide", left, right)
        case .power(let base, let exponent): return .call("F.power", [value(base), "\(exponent)"])
        case .concatenation(let left, let right): return call("F.concat", left, right)
        case .movedDate(let date, let duration, .yearMonth): return call("F.moveByMonths", date, duration)
        case .movedDate(let date, let duration, .number), .movedDate(let date, let duration, .dayTime):
            return call("F.moveByTime", date, duration)
        case .movedTime(let time, let duration): return call("F.moveClock", time, duration)
        case .timeBetween(let to, let from): return call("F.clockDifference", to, from)
        case .daysBetween(let to, let from): return call("F.timeBetween", to, from)
        case .scaledDuration(let duration, let factor, let isDivided, .yearMonth):
            return call(isDivided ? "F.divideMonths" : "F.multiplyMonths", duration, factor)
        case .scaledDuration(let duration, let factor, let isDivided, .number),
            .scaledDuration(let duration, let factor, let isDivided, .dayTime):
            return call(isDivided ? "F.divide" : "F.multiply", duration, factor)
        case .durationRatio(let left, let right, .yearMonth): return call("F.monthRatio", left, right)
        case .durationRatio(let left, let right, .number), .durationRatio(let left, let right, .dayTime):
            return call("F.divide", left, right)
        }
    }

    private func call(_ function: Function, _ arguments: [Expression]) -> JavaScriptCode {
        let values = arguments.map(value)
        func rounded(_ mode: StaticString) -> JavaScriptCode {
            .call(
                "F.round",
                [values[0], values.count > 1 ? values[1] : "F.number(0)", "\(literal: mode.description)"])
        }
        /// Of the items of the list that is the first argument.
        var itemOrder: JavaScriptCode {
            guard case .list(let element)? = arguments.first?.type else { return "F.plain" }
            return order(
                element, arguments.count > 1 ? arguments[1].type : element,
                isEquality: function == .listContains)
        }
        switch function {
        case .floor: return rounded("floor")
        case .ceiling: return rounded("ceiling")
        case .roundUp: return rounded("up")
        case .roundDown: return rounded("down")
        case .roundHalfUp: return rounded("halfUp")
        case .roundHalfDown: return rounded("halfDown")
        case .decimal: return rounded("halfEven")
        case .modulo: return .call("F.modulo", values)
        case .even: return .call("F.even", values)
        case .odd: return .call("F.not", [.call("F.even", values)])
        case .stringLength: return .call("F.length", values)
        case .substring: return .call("F.substring", values)
        case .upperCase: return .call("F.upper", values)
        case .lowerCase: return .call("F.lower", values)
        case .substringBefore: return .call("F.before", values)
        case .substringAfter: return .call("F.after", values)
        case .contains: return .call("F.contains", values)
        case .startsWith: return .call("F.starts", values)
        case .endsWith: return .call("F.ends", values)
        case .date: return .call("F.date", values)
        case .monthsBetween: return .call("F.monthsBetween", values)
        case .age: return .call("F.age", values + ["today"])
        case .count: return .call("F.count", values)
        case .sum: return .call("F.sum", values)
        case .product: return .call("F.product", values)
        case .mean: return .call("F.mean", values)
        case .minimum: return .call("F.minimum", [itemOrder] + values)
        case .maximum: return .call("F.maximum", [itemOrder] + values)
        case .all: return .call("F.all", values)
        case .any: return .call("F.any", values)
        case .listContains: return .call("F.includes", [itemOrder] + values)
        }
    }
}

extension Comparison {
    fileprivate var name: JavaScriptCode {
        switch self {
        case .equal: "F.eq"
        case .notEqual: "F.ne"
        case .less: "F.lt"
        case .lessOrEqual: "F.le"
        case .greater: "F.gt"
        case .greaterOrEqual: "F.ge"
        }
    }
}

extension Property {
    fileprivate var name: JavaScriptCode {
        switch self {
        case .year: "F.year"
        case .month: "F.month"
        case .day: "F.dayOfMonth"
        case .weekday: "F.weekday"
        case .hour: "F.hour"
        case .minute: "F.minute"
        case .second: "F.second"
        case .days: "F.days"
        case .hours: "F.hours"
        case .minutes: "F.minutes"
        case .seconds: "F.seconds"
        case .years: "F.yearsOf"
        case .months: "F.monthsOf"
        }
    }
}
