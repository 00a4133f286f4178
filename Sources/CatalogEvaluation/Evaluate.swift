import CatalogModel
import FormRuntime

/// What an evaluation takes as given.
package struct Environment {
    /// The object that holds the expression.
    package let answers: any AnswerSource
    package let today: FormRuntime.CalendarDate
    /// The values of the quantifiers' variables, outermost first.
    fileprivate var variables: [Value] = []
    private let nestedItems: NestedItems?

    /// - Parameter nestedItems: Counts items inside of items, and limits them; nil where all are looked at.
    package init(
        answers: any AnswerSource = NoAnswers(), today: FormRuntime.CalendarDate,
        counting nestedItems: NestedItems? = nil
    ) {
        self.answers = answers
        self.today = today
        self.nestedItems = nestedItems
    }

    /// Whether the items of a list may be looked for at all.
    fileprivate var allowsItems: Bool { nestedItems?.areTooMany != true }

    /// Whether one more item may be looked at.
    fileprivate var allowsItem: Bool { variables.isEmpty || nestedItems?.take() != false }

    fileprivate func binding(_ variable: Int, to value: Value) -> Environment {
        var inner = self
        inner.variables = variables.prefix(variable) + [value]
        return inner
    }
}

/// The value of an expression, as SEMANTICS.md and FEEL define it: what every generated target has to agree with.
///
/// Total: every typed expression has a value for all answers. Recursion follows the expression, whose depth the parser
/// limits.
package func evaluate(_ expression: Expression, in environment: Environment) -> Value {
    func value(_ part: Expression) -> Value { evaluate(part, in: environment) }
    switch expression {
    case .literal(let literal): return Value(literal)
    case .today: return .date(environment.today)
    case .answer(let reference): return environment.value(of: reference)
    case .isAbsent, .isNull, .not, .and, .or, .comparison, .oneOf:
        return Value(truth(of: expression, in: environment))
    case .arithmetic(let arithmetic): return computed(arithmetic, value)
    case .call(let function, let arguments):
        // The items themselves do not matter.
        if function == .count, case .answer(let list)? = arguments.first {
            return environment.itemCount(of: list).map { .number(Number(units: Int64($0))) } ?? .null
        }
        return called(function, arguments.map(value), today: environment.today)
    case .matches(let operand, let pattern):
        return Value(value(operand).text.map { Truth(pattern.automaton.accepts($0)) } ?? .undecided)
    case .property(let property, let operand): return Value(part(property, of: value(operand)))
    case .conditional(let condition, let then, let otherwise, _):
        return truth(of: condition, in: environment) == .yes ? value(then) : value(otherwise)
    case .lookup(let option, let values, _):
        guard case .option(_, let index) = value(option), values.indices.contains(index) else { return .null }
        return value(values[index])
    case .list(let items, _): return .list(items.map(value))
    case .projection(let source, let variable, let body, _):
        guard let items = items(of: source, in: environment) else { return .null }
        return .list(
            items.map { item in
                guard environment.allowsItem else { return .null }
                return evaluate(body, in: environment.binding(variable, to: item))
            })
    case .quantified(let quantifier, let source, let variable, let body):
        let items = differentItems(of: source, in: environment)
        func holds(_ item: Value) -> Truth {
            guard environment.allowsItem else { return .undecided }
            return truth(of: body, in: environment.binding(variable, to: item))
        }
        switch quantifier {
        case .some: return Value(Lists.some(items, holds))
        case .every: return Value(Lists.every(items, holds))
        }
    }
}

/// The value of a condition; anything that is no truth value is undecided.
package func truth(of condition: Expression, in environment: Environment) -> Truth {
    func truth(_ part: Expression) -> Truth { CatalogEvaluation.truth(of: part, in: environment) }
    func value(_ part: Expression) -> Value { evaluate(part, in: environment) }
    switch condition {
    case .isAbsent(let reference): return Truth(environment.value(of: reference).isNull)
    case .isNull(let operand): return Truth(value(operand).isNull)
    case .not(let operand): return negation(truth(operand))
    case .and(let left, let right): return both(truth(left), truth(right))
    case .or(let left, let right): return either(truth(left), truth(right))
    case .comparison(let comparison, let left, let right):
        return compared(comparison, value(left), value(right))
    case .oneOf(let operand, let candidates):
        let operand = value(operand)
        return candidates.reduce(.no) { either($0, compared(.equal, operand, value($1))) }
    case .literal, .answer, .today, .arithmetic, .call, .matches, .property, .conditional, .lookup, .list,
        .projection, .quantified:
        return value(condition).truth
    }
}

private func differentItems(of source: Expression.ItemSource, in environment: Environment) -> [Value]? {
    guard case .answers(let reference) = source, environment.allowsItems else {
        return items(of: source, in: environment)
    }
    return environment.differentItems(of: reference)
}

private func items(of source: Expression.ItemSource, in environment: Environment) -> [Value]? {
    guard environment.allowsItems else { return nil }
    return switch source {
    case .answers(let reference): environment.value(of: reference).list
    case .values(let list, _): evaluate(list, in: environment).list
    }
}

/// Whether a comparison holds; undecided where a side is absent.
package func compared(_ comparison: Comparison, _ left: Value, _ right: Value) -> Truth {
    guard !left.isNull, !right.isNull else { return .undecided }
    switch comparison {
    case .equal: return Truth(left.isSame(as: right))
    case .notEqual: return Truth(!left.isSame(as: right))
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
        return left.order(to: right).map { Truth(comparison.holds($0, 0)) } ?? .undecided
    }
}

extension Environment {
    fileprivate func value(of reference: AnswerReference) -> Value {
        if let variable = reference.variable {
            guard variables.indices.contains(variable) else { return .null }
            guard case .item(let item) = variables[variable] else {
                return reference.path.isEmpty ? variables[variable] : .null
            }
            return item.value(at: reference.path[...], as: reference.type)
        }
        // Most answers are those of the object itself.
        guard reference.level > 0 else {
            return answers.value(at: reference.path[...], as: reference.type)
        }
        return holder(of: reference).value(at: reference.path[...], as: reference.type)
    }

    fileprivate func itemCount(of reference: AnswerReference) -> Int? {
        guard reference.variable == nil else { return value(of: reference).list?.count }
        return holder(of: reference).itemCount(at: reference.path[...], as: reference.type)
    }

    fileprivate func differentItems(of reference: AnswerReference) -> [Value]? {
        guard let variable = reference.variable else {
            return holder(of: reference).differentItems(at: reference.path[...], as: reference.type)
        }
        guard variables.indices.contains(variable), case .item(let item) = variables[variable] else {
            return value(of: reference).list
        }
        return item.differentItems(at: reference.path[...], as: reference.type)
    }

    /// The object from which a path leads on that begins with no variable.
    private func holder(of reference: AnswerReference) -> any AnswerSource {
        var source = answers
        for _ in 0..<reference.level { source = source.enclosing }
        return source
    }
}

extension Value {
    fileprivate init(_ literal: Expression.Literal) {
        switch literal {
        case .null: self = .null
        case .boolean(let value): self = .boolean(value)
        case .integer(let value): self = .number(Number(units: value))
        case .decimal(let value): self = .number(Number(units: value.units, scale: value.scale))
        case .number(let digits):
            // Most are whole, and read anew each time.
            if let whole = Int64(digits) {
                self = .number(Number(units: whole))
            } else {
                self.init(Number(digits))
            }
        case .text(let text): self = .text(text)
        case .time(let time): self = .time(time)
        case .date(let date):
            self.init(FormRuntime.CalendarDate(year: date.year, month: date.month, day: date.day))
        case .option(let code, let index): self = .option(code, index: index)
        case .dayTime(let seconds): self.init(Number(seconds).map { DayTimeDuration(seconds: $0) })
        case .yearMonth(let months): self = .yearMonth(YearMonthDuration(months: months))
        }
    }
}

extension CatalogModel.PatternAutomaton {
    /// In time that is linear in the text.
    fileprivate func accepts(_ text: String) -> Bool {
        var state = 0
        for scalar in text.unicodeScalars {
            let transitions = states[state].transitions
            guard let transition = transitions.first(where: { $0.first...$0.last ~= scalar.value }) else {
                return false
            }
            state = transition.target
        }
        return states.indices.contains(state) && states[state].isAccepting
    }
}
