import CatalogModel
import OutputText

/// Turns expressions into direct calls of the runtime: conditions into values of `Truth`, everything else into
/// optionals, whose nil is an absent value.
struct SwiftConditionScope: Sendable {
    /// The fields of the object that holds the condition, then those of the object around it, and so on.
    let objects: [FieldTable]
    /// The names of the automata of the condition's `matches`, by pattern in ECMAScript.
    var searches: [String: SwiftName] = [:]
    /// What the quantifiers around go through, outermost first.
    private var variables: [Variable] = []

    init(objects: [FieldTable]) { self.objects = objects }

    /// What a closure's parameter is.
    private enum Variable {
        /// `Answers` of an item with these fields.
        case item(FieldTable)
        /// `Answers` of an item that is a value by itself.
        case simpleItem
        /// The value.
        case value
    }

    private func name(ofVariable index: Int) -> SwiftCode { "item\(index)" }

    /// What a function of a type gives.
    func code(_ expression: Expression, _ type: ValueType) -> SwiftExpression {
        type == .boolean ? truth(expression) : value(expression)
    }

    // MARK: - Conditions

    /// The condition as an expression of type `Truth`.
    func truth(_ expression: Expression) -> SwiftExpression {
        switch expression {
        case .literal(.boolean(let value)): return .atom(value ? ".yes" : ".no")
        case .answer(let reference):
            if let variable = reference.variable, variables.indices.contains(variable),
                case .value = variables[variable]
            {
                return .atom(name(ofVariable: variable))
            }
            return self.answer(reference)
        case .comparison(let operation, let left, let right): return comparison(operation, left, right)
        case .isAbsent(let reference):
            guard let place = place(of: reference) else { return .atom(".yes") }
            return .call("isAbsent", [.atom("\(place.object).isPresent(\(place.slot))")])
        case .isNull(.answer(let reference)) where reference.type.isComposed && !reference.path.isEmpty:
            guard let place = place(of: reference) else { return .atom(".yes") }
            return .call("isAbsent", [.atom("\(place.object).isPresent(\(place.slot))")])
        case .isNull(let operand):
            let absence: SwiftCode = operand.type == .boolean ? "isUndecided" : "isNil"
            return .call(absence, [value(operand)])
        case .oneOf(let value, let options): return membership(value, options)
        case .not(let operand): return .call("negation", [truth(operand)])
        case .and(let left, let right): return .call("both", [truth(left), truth(right)])
        case .or(let left, let right): return .call("either", [truth(left), truth(right)])
        case .call(let function, let arguments): return call(function, arguments)
        case .matches(let text, let pattern):
            guard let search = searches[pattern.ecmaScript] else { return .atom(".undecided") }
            return .call("\(search).matches", [value(text)])
        case .quantified(let quantifier, let source, let variable, let body):
            let function: SwiftCode = quantifier == .some ? "Lists.some" : "Lists.every"
            return overItems(of: source, function, variable) { $0.truth(body) }
        case .conditional, .lookup: return value(expression)
        case .literal, .today, .arithmetic, .property, .list, .projection: return .atom(".undecided")
        }
    }

    private func comparison(_ operation: Comparison, _ left: Expression, _ right: Expression)
        -> SwiftExpression
    {
        if left.type == .boolean, right.type == .boolean, !(left.isAnswerOrLiteral && right.isAnswerOrLiteral)
        {
            return comparison(operation, ofTruths: left, right)
        }
        if case .list = left.type {
            let equal = SwiftExpression.call("Lists.equal", [value(left), value(right)])
            return operation == .equal ? equal : .call("negation", [equal])
        }
        let operands = operands([left, right])
        return .call(operation.function, operands)
    }

    private func comparison(
        _ operation: Comparison, ofTruths left: Expression, _ right: Expression
    ) -> SwiftExpression {
        for (value, other) in [(left, right), (right, left)] {
            guard case .literal(.boolean(let wanted)) = value else { continue }
            return wanted == (operation == .equal) ? truth(other) : .call("negation", [truth(other)])
        }
        let equal = SwiftExpression.call("equalTruths", [truth(left), truth(right)])
        return operation == .equal ? equal : .call("negation", [equal])
    }

    private func membership(_ value: Expression, _ options: [Expression]) -> SwiftExpression {
        let isCompound = ([value] + options).contains { $0.type == .boolean && !$0.isAnswerOrLiteral }
        if case .list = value.type {
            return anyOf(options) { self.comparison(.equal, value, $0) }
        }
        if isCompound { return anyOf(options) { self.comparison(.equal, value, $0) } }
        let operands = operands([value] + options)
        return .call("isOneOf", [operands[0], .array(Array(operands.dropFirst()))])
    }

    private func anyOf(_ options: [Expression], _ test: (Expression) -> SwiftExpression) -> SwiftExpression {
        let tests = options.map(test)
        guard let first = tests.first else { return .atom(".no") }
        return tests.dropFirst().reduce(first) { .call("either", [$0, $1]) }
    }

    // MARK: - Values

    /// A number as an expression of type `Number?`.
    func number(_ expression: Expression) -> SwiftExpression { value(expression) }

    /// Operands of one comparison in the same Swift type. Where all are answers and literals of one kind, they are
    /// compared as they are stored, otherwise numbers are compared as `Number`.
    private func operands(_ expressions: [Expression]) -> [SwiftExpression] {
        guard let kind = StoredKind(commonTo: expressions) else { return expressions.map { value($0) } }
        return expressions.map { stored($0, kind) }
    }

    /// An answer as the getter gives it, or a literal of the same Swift type.
    private func stored(_ expression: Expression, _ kind: StoredKind) -> SwiftExpression {
        switch expression {
        case .literal(.decimal(let value)):
            return kind == .money
                ? .atom("\(value.units)") : .atom("Decimal(units: \(value.units), scale: \(value.scale))")
        case .literal(.integer(let value)): return .atom("\(value)")
        case .literal(.boolean(let value)): return .atom(value ? "true" : "false")
        case .answer(let reference):
            guard let place = place(of: reference), let stored = reference.type.storedAnswer(place.slot)
            else { return .atom("nil") }
            return .atom("\(place.object).\(stored)")
        default: return value(expression)
        }
    }

    /// The value: `Truth` for what is true or false, an optional `Number` for every kind of number, and optionals or
    /// arrays otherwise.
    private func value(_ expression: Expression) -> SwiftExpression {
        switch expression {
        case .literal(.boolean(let value)): return .atom(value ? "Truth.yes" : "Truth.no")
        case .literal(let literal): return .atom(literal.swiftCode)
        case .today: return .atom("answers.today")
        case .answer(let reference): return answer(reference)
        case .arithmetic(let arithmetic): return computed(arithmetic)
        case .call(let function, let arguments): return call(function, arguments)
        case .property(let property, let operand):
            return .call(property.function, [value(operand)])
        case .conditional: return conditional(expression)
        case .lookup(let option, let values, let type):
            return .call("lookup", [value(option), .array(values.map { code($0, type) })])
        case .list(let items, let type): return list(items, of: type)
        case .projection(let source, let variable, let body, _):
            return overItems(of: source, "Lists.values(of:", variable) { $0.value(body) }
        case .comparison, .isAbsent, .isNull, .oneOf, .not, .and, .or, .matches, .quantified:
            return truth(expression)
        }
    }

    private func answer(_ reference: AnswerReference) -> SwiftExpression {
        if let variable = reference.variable, variables.indices.contains(variable),
            case .value = variables[variable]
        {
            return .atom(name(ofVariable: variable))
        }
        guard let place = place(of: reference) else { return .atom("nil") }
        switch reference.type {
        case .boolean: return .call("Truth", [.atom("\(place.object).optionalBoolean(\(place.slot))")])
        case .money(_, let scale), .decimal(let scale):
            return .atom("\(place.object).number(\(place.slot), scale: \(scale))")
        case .integer, .number: return .atom("\(place.object).number(\(place.slot), scale: 0)")
        case .list(.option): return .atom("\(place.object).optionPlaces(\(place.slot))")
        case .list(let element):
            var inner = self
            inner.variables.append(.simpleItem)
            let item = AnswerReference(level: 0, variable: variables.count, path: [], type: element)
            return .closure(
                "Lists.values", [.atom("of: \(place.object).items(\(place.slot))")],
                parameter: name(ofVariable: variables.count), inner.answer(item))
        case .composite:
            // Nothing computes with it.
            return reference.path.isEmpty
                ? .atom("standIn(for: true)")
                : .call("standIn", [.atom("for: \(place.object).isPresent(\(place.slot))")])
        case .text, .date, .time, .dayTime, .yearMonth, .option, .null:
            guard let stored = reference.type.storedAnswer(place.slot) else { return .atom("nil") }
            return .atom("\(place.object).\(stored)")
        }
    }

    private func list(_ items: [Expression], of type: ValueType) -> SwiftExpression {
        items.isEmpty ? .atom("[] as [\(type.swiftType)]") : .array(items.map(value))
    }

    private func conditional(_ expression: Expression) -> SwiftExpression {
        guard case .conditional(let condition, let then, let otherwise, let type) = expression else {
            return .atom("nil")
        }
        return .call("conditional", [truth(condition), code(then, type), code(otherwise, type)])
    }

    // MARK: - Items

    /// A call that goes through the items of a list with a closure.
    private func overItems(
        of source: Expression.ItemSource, _ function: SwiftCode, _ variable: Int,
        _ body: (SwiftConditionScope) -> SwiftExpression
    ) -> SwiftExpression {
        var inner = self
        inner.variables = Array(variables.prefix(variable))
        let argument: SwiftExpression
        switch source {
        case .answers(let reference):
            guard let place = place(of: reference) else { return .atom(".undecided") }
            inner.variables.append(items(of: reference))
            argument = .atom("\(place.object).items(\(place.slot))")
        case .values(let values, _):
            inner.variables.append(.value)
            argument = value(values)
        }
        if function == "Lists.values(of:" {
            return .closure(
                "Lists.values", [.atom("of: \(argument.laidOut(width: 1000))")],
                parameter: name(ofVariable: variable), body(inner))
        }
        return .closure(function, [argument], parameter: name(ofVariable: variable), body(inner))
    }

    /// What an item of a list answer is.
    private func items(of reference: AnswerReference) -> Variable {
        var fields = start(of: reference)?.fields
        for id in reference.path { fields = fields?.fields(of: id) }
        return fields.map { .item($0) } ?? .simpleItem
    }

    /// Where a path begins, and the fields there.
    private func start(of reference: AnswerReference) -> (object: SwiftCode, fields: FieldTable)? {
        if let variable = reference.variable {
            guard variables.indices.contains(variable) else { return nil }
            guard case .item(let fields) = variables[variable] else {
                return (name(ofVariable: variable), .empty)
            }
            return (name(ofVariable: variable), fields)
        }
        guard objects.indices.contains(reference.level) else { return nil }
        var object: SwiftCode = "answers"
        for _ in 0..<reference.level { object = "\(object).enclosing" }
        return (object, objects[reference.level])
    }

    /// The object that holds an answer, and the offset there; nil for a reference that leads out of the form.
    private func place(of reference: AnswerReference) -> (object: SwiftCode, slot: Int)? {
        guard let start = start(of: reference) else { return nil }
        guard let last = reference.path.last else { return (start.object, 0) }
        var (object, fields) = start
        for id in reference.path.dropLast() {
            guard let (slot, field) = fields[id], case .record = field.type, let inner = fields.fields(of: id)
            else { return nil }
            object = "\(object).record(\(slot))"
            fields = inner
        }
        guard let (slot, _) = fields[last] else { return nil }
        return (object, slot)
    }

    // MARK: - Computations

    private func computed(_ arithmetic: Arithmetic) -> SwiftExpression {
        .call(
            arithmetic.function,
            arithmetic.arguments.map { argument in
                switch argument {
                case .operand(let operand): value(operand)
                case .labelled(let label, let operand):
                    .atom("\(label): \(value(operand).laidOut(width: 1000))")
                case .whole(let number): .atom("\(number)")
                }
            })
    }

    private func call(_ function: Function, _ arguments: [Expression]) -> SwiftExpression {
        let values = arguments.map(value)
        switch function {
        case .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .decimal:
            let scale = values.count > 1 ? values[1] : .atom(".zero")
            return .call("Number.rounded", [values[0], scale, .atom(function.roundingMode)])
        case .even: return .call("Number.isDivisible", values + [.atom("by: 2")])
        case .odd: return .call("negation", [.call("Number.isDivisible", values + [.atom("by: 2")])])
        case .age: return .call("CalendarDate.age", values + [.atom("on: answers.today")])
        case .count:
            if case .answer(let reference)? = arguments.first, let place = place(of: reference),
                case .list(let element) = reference.type, !element.isOption
            {
                return .call("Lists.count", [.atom("\(place.object).items(\(place.slot))")])
            }
            return .call("Lists.count", values)
        case .modulo, .stringLength, .substring, .upperCase, .lowerCase, .substringBefore, .substringAfter,
            .contains,
            .startsWith, .endsWith, .date, .monthsBetween, .sum, .product, .mean, .minimum, .maximum, .all,
            .any,
            .listContains:
            let labels = function.labels
            return .call(
                function.swiftName,
                values.enumerated().map { index, value in
                    guard labels.indices.contains(index), let label = labels[index] else { return value }
                    return .atom("\(label): \(value.laidOut(width: 1000))")
                })
        }
    }
}
