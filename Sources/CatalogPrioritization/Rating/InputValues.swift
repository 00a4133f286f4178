import CatalogEvaluation
import CatalogModel
import FormRuntime

/// The values of the inputs that an expression is evaluated on, by id; those that are not there are absent.
struct InputValues: AnswerSource {
    var values: [String: Value]

    var enclosing: any AnswerSource { self }

    func value(at path: ArraySlice<String>, as type: ValueType) -> Value {
        path.first.flatMap { values[$0] } ?? .null
    }
}

extension PriorityExpression {
    /// The value for these inputs; the day does not matter, for expressions of the ranking may not use it.
    func value(for inputs: [String: Value]) -> Value {
        evaluate(expression, in: Environment(answers: InputValues(values: inputs), today: .first))
    }
}

extension InputValue.Amount {
    /// The value, or the likely one of a range.
    func likely(of input: PriorityInput) -> Value {
        switch self {
        case .number(let number), .range(_, let number, _): .number(Number(number))
        case .boolean(let value): .boolean(value)
        case .option(let index): input.value(ofOption: index)
        }
    }

    /// All values that are tried.
    func possible(of input: PriorityInput) -> [Value] {
        switch self {
        case .number, .boolean, .option: [likely(of: input)]
        case .range(let low, let likely, let high): [low, likely, high].map { .number(Number($0)) }
        }
    }
}

extension PriorityInput {
    /// What is tried where nothing is known: the bounds of what is plausible, yes and no, all options.
    var allValues: [Value] {
        switch kind {
        case .number(_, let plausible): [plausible.minimum, plausible.maximum].map { .number(Number($0)) }
        case .boolean: [.boolean(false), .boolean(true)]
        case .choice(let options): options.indices.map { value(ofOption: $0) }
        }
    }

    fileprivate func value(ofOption index: Int) -> Value {
        options.indices.contains(index) ? .option(options[index].code, index: index) : .null
    }
}
