import CatalogModel
import OutputText

/// The schema of the objects for which a condition has the given value; nil where that cannot be expressed.
///
/// Conditions have three values: an object without the answer that a comparison needs satisfies neither the schema for
/// true nor the one for false.
func conditionSchema(where condition: Expression, is value: Bool) -> JSONValue? {
    switch condition {
    case .literal(.boolean(let literal)): return .boolean(literal == value)
    case .literal, .today: return nil
    case .answer(let reference): return schema(reference, ["const": .boolean(value)])
    case .isAbsent(let reference):
        guard let present = schema(reference, [:]) else { return nil }
        return value ? ["not": present] : present
    case .not(let operand): return conditionSchema(where: operand, is: !value)
    case .and(let left, let right): return joined([left, right], is: value, all: value)
    case .or(let left, let right): return joined([left, right], is: value, all: !value)
    case .oneOf(let subject, let candidates):
        let comparisons = candidates.map { Expression.comparison(.equal, subject, $0) }
        return joined(comparisons, is: value, all: !value)
    case .comparison(let comparison, let left, let right):
        return schema(value ? comparison : comparison.opposite, left, right)
    }
}

private func joined(_ operands: [Expression], is value: Bool, all: Bool) -> JSONValue? {
    let schemas = operands.compactMap { conditionSchema(where: $0, is: value) }
    guard schemas.count == operands.count else { return nil }
    return .object([.init(all ? "allOf" : "anyOf", .array(schemas))])
}

/// Objects in which the answer is there and satisfies a schema.
private func schema(_ reference: AnswerReference, _ inner: JSONValue) -> JSONValue? {
    guard reference.level == 0 else { return nil }
    return reference.path.reversed().reduce(inner) { inner, name in
        .object([
            .init("type", "object"), .init("properties", .object([.init(name, inner)])),
            .init("required", [.string(name)]),
        ])
    }
}

private func schema(_ comparison: Comparison, _ left: Expression, _ right: Expression) -> JSONValue? {
    switch (left, right) {
    case (.answer(let reference), .literal(let literal)):
        return values(comparison, literal, reference.type).flatMap { schema(reference, $0) }
    case (.literal(let literal), .answer(let reference)):
        return values(comparison.mirrored, literal, reference.type).flatMap { schema(reference, $0) }
    case (.answer(let first), .answer(let second)):
        guard case .option(_, let codes, _) = first.type else { return nil }
        let pairs = codes.indices.compactMap { index -> JSONValue? in
            let matching = values(comparison.mirrored, .option(code: codes[index], index: index), second.type)
            guard let matching, let one = schema(first, ["const": .string(codes[index])]),
                let other = schema(second, matching)
            else { return nil }
            return ["allOf": [one, other]]
        }
        return pairs.count == codes.count ? ["anyOf": .array(pairs)] : nil
    default: return nil
    }
}

/// The answers that stand in a relation to a literal.
private func values(_ comparison: Comparison, _ literal: Expression.Literal, _ type: ValueType) -> JSONValue?
{
    switch (literal, type) {
    case (.option(_, let index), .option(_, let codes, _)):
        let matching = codes.indices.filter { comparison.holds($0, index) }.map {
            JSONValue.string(codes[$0])
        }
        return matching.isEmpty ? .boolean(false) : ["enum": .array(matching)]
    case (.boolean(let value), .boolean):
        guard comparison == .equal || comparison == .notEqual else { return nil }
        return ["const": .boolean((comparison == .equal) == value)]
    case (.integer(let number), .integer): return numbers(comparison, number)
    case (.decimal(let number), .money): return numbers(comparison, number.units)
    case (.text(let text), .text), (.time(let text), .time): return equality(comparison, text)
    case (.date(let date), .date): return equality(comparison, date.description)
    case (.decimal(let number), .decimal): return equality(comparison, number.description)
    default: return nil
    }
}

private func numbers(_ comparison: Comparison, _ number: Int64) -> JSONValue {
    switch comparison {
    case .equal: ["type": "integer", "const": .integer(number)]
    case .notEqual: ["type": "integer", "not": ["const": .integer(number)]]
    case .less: ["type": "integer", "exclusiveMaximum": .integer(number)]
    case .lessOrEqual: ["type": "integer", "maximum": .integer(number)]
    case .greater: ["type": "integer", "exclusiveMinimum": .integer(number)]
    case .greaterOrEqual: ["type": "integer", "minimum": .integer(number)]
    }
}

private func equality(_ comparison: Comparison, _ text: String) -> JSONValue? {
    switch comparison {
    case .equal: ["type": "string", "const": .string(text)]
    case .notEqual: ["type": "string", "not": ["const": .string(text)]]
    case .less, .lessOrEqual, .greater, .greaterOrEqual: nil
    }
}

extension Comparison {
    /// The relation that holds exactly when this one does not, both operands being there.
    fileprivate var opposite: Comparison {
        switch self {
        case .equal: .notEqual
        case .notEqual: .equal
        case .less: .greaterOrEqual
        case .lessOrEqual: .greater
        case .greater: .lessOrEqual
        case .greaterOrEqual: .less
        }
    }

    /// The same relation with its operands swapped.
    fileprivate var mirrored: Comparison {
        switch self {
        case .equal, .notEqual: self
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        }
    }

    fileprivate func holds(_ left: Int, _ right: Int) -> Bool {
        switch self {
        case .equal: left == right
        case .notEqual: left != right
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }
}
