import CatalogModel
import OutputText

/// Turns conditions into schemas for the object that holds them.
///
/// A condition has three values, so each has two schemas: one for "is true" and one for "is false". An object in which
/// an answer is missing satisfies neither, as FEEL wants it; a plain `if` with `not` could not say that.
struct SchemaCondition: Sendable {
    private let expression: Expression
    /// The variable that stands for the object, if the condition is the body of a quantifier.
    private let variable: Int?
    /// How large the schema may still become, in values of an enumeration: truth values that are compared stand in it twice,
    /// so that it may grow with a power of two.
    private var sizeLeft = 20_000
    /// What a schema around others weighs.
    private static let step = 5

    init(_ expression: Expression, ofItem variable: Int? = nil) {
        self.expression = expression
        self.variable = variable
    }

    var isTrue: JSONValue { get throws(SchemaGap) { try schema(is: true) } }
    var isFalse: JSONValue { get throws(SchemaGap) { try schema(is: false) } }

    private func schema(is wanted: Bool) throws(SchemaGap) -> JSONValue {
        var condition = self
        return try condition.schema(expression, is: wanted)
    }

    private mutating func take(_ size: Int) throws(SchemaGap) {
        sizeLeft -= size
        guard sizeLeft >= 0 else { throw .size }
    }

    private mutating func schema(_ expression: Expression, is wanted: Bool) throws(SchemaGap) -> JSONValue {
        try take(Self.step)
        switch expression {
        case .literal(.boolean(let value)): return .boolean(value == wanted)
        // Undecided: neither true nor false.
        case .literal(.null): return false
        case .literal, .today: throw .constantComparison
        case .answer(let reference): return try at(reference, ["const": .boolean(wanted)])
        case .isAbsent(let reference):
            let isThere = try at(reference, true)
            return wanted ? ["not": isThere] : isThere
        case .not(let operand): return try schema(operand, is: !wanted)
        case .and, .or:
            let (isConjunction, operands) = expression.operands
            var parts: [JSONValue] = []
            for operand in operands { parts.append(try schema(operand, is: wanted)) }
            return isConjunction == wanted ? all(parts) : any(parts)
        case .comparison(let operation, let left, let right):
            return try comparison(wanted ? operation : operation.negated, left, right)
        case .oneOf(let value, let options): return try oneOf(value, options, is: wanted)
        case .matches(.answer(let reference), let pattern):
            let matching: JSONValue = ["pattern": .string(pattern.portable)]
            return try at(
                reference,
                wanted
                    ? ["type": "string", "pattern": .string(pattern.portable)]
                    : ["type": "string", "not": matching])
        case .call(.listContains, let arguments): return try contains(arguments, is: wanted)
        case .quantified(let quantifier, .answers(let list), let variable, let body):
            return try quantified(quantifier, list, SchemaCondition(body, ofItem: variable), is: wanted)
        case .conditional(let condition, let then, let otherwise, _):
            let isTrue = try schema(condition, is: true)
            let (then, otherwise) = (try schema(then, is: wanted), try schema(otherwise, is: wanted))
            return isTrue == true
                ? then : isTrue == false ? otherwise : ["if": isTrue, "then": then, "else": otherwise]
        case .isNull, .arithmetic, .call, .matches, .property, .lookup, .list, .projection, .quantified:
            throw .computation
        }
    }

    // MARK: - Lists

    /// `some` is true if one item satisfies it and false if all contradict it, `every` the other way round.
    private mutating func quantified(
        _ quantifier: Expression.Quantifier, _ list: AnswerReference, _ body: SchemaCondition, is wanted: Bool
    ) throws(SchemaGap) -> JSONValue {
        var body = body
        body.sizeLeft = sizeLeft
        var item = try body.schema(body.expression, is: wanted)
        // A strict validator wants to know of what a schema speaks.
        if case .list(.composite) = list.type, case .object(let members) = item {
            item = .object([.init("type", "object")] + members)
        }
        sizeLeft = body.sizeLeft
        let isDecidedByOne = (quantifier == .some) == wanted
        return try at(list, ["type": "array", isDecidedByOne ? "contains" : "items": item])
    }

    /// `list contains(list, value)` for a value that is written out.
    private func contains(_ arguments: [Expression], is wanted: Bool) throws(SchemaGap) -> JSONValue {
        guard arguments.count == 2, case .answer(let list) = arguments[0],
            case .literal(let literal) = arguments[1]
        else { throw .computation }
        let item: JSONValue
        switch literal {
        case .text(let text), .time(let text): item = ["const": .string(text)]
        case .option(let code, _): item = ["const": .string(code)]
        case .date(let date): item = ["const": .string(date.description)]
        case .boolean(let value): item = ["const": .boolean(value)]
        case .null, .integer, .decimal, .number, .dayTime, .yearMonth: throw .computation
        }
        return try at(
            list,
            wanted ? ["type": "array", "contains": item] : ["type": "array", "not": ["contains": item]])
    }

    /// `count(list)` or `string length(text)` against a number that is written out; nil if it is something else.
    private func size(
        _ operation: Comparison, _ left: Expression, _ right: Expression
    ) throws(SchemaGap) -> JSONValue? {
        if case .literal = left, case .call = right { return try size(operation.flipped, right, left) }
        guard case .call(let function, let arguments) = left, case .answer(let reference)? = arguments.first,
            case .literal(.number(let digits)) = right, let number = Int64(digits),
            exactIntegers.contains(number)
        else { return nil }
        let keywords: (type: String, least: String, most: String)
        switch function {
        case .count: keywords = ("array", "minItems", "maxItems")
        case .stringLength: keywords = ("string", "minLength", "maxLength")
        default: return nil
        }
        func between(_ low: Int64, _ high: Int64?) -> JSONValue {
            var members: [JSONValue.Member] = [.init("type", .string(keywords.type))]
            if low > 0 { members.append(.init(keywords.least, .integer(low))) }
            if let high { members.append(.init(keywords.most, .integer(high))) }
            return high.map { $0 < max(0, low) } == true ? false : .object(members)
        }
        switch operation {
        case .equal: return try at(reference, between(number, number))
        case .notEqual:
            return try at(reference, number < 0 ? between(0, nil) : ["not": between(number, number)])
        case .less: return try at(reference, between(0, number - 1))
        case .lessOrEqual: return try at(reference, between(0, number))
        case .greater: return try at(reference, between(number + 1, nil))
        case .greaterOrEqual: return try at(reference, between(number, nil))
        }
    }

    // MARK: - Comparisons

    private mutating func comparison(
        _ operation: Comparison, _ left: Expression, _ right: Expression
    ) throws(SchemaGap) -> JSONValue {
        try take(Self.step)
        if let size = try size(operation, left, right) { return size }
        switch (left, right) {
        case (.today, _), (_, .today): throw .today
        case (.answer(let reference), .literal(let literal)):
            return try at(reference, try leaf(reference.type, operation, literal))
        case (.literal(let literal), .answer(let reference)):
            return try at(reference, try leaf(reference.type, operation.flipped, literal))
        case (.answer(let first), .answer(let second)): return try comparison(operation, first, second)
        case (.literal(.boolean(let wanted)), let other), (let other, .literal(.boolean(let wanted))):
            return try schema(other, is: wanted == (operation == .equal))
        case (.literal, .literal): throw .constantComparison
        default:
            // Truth values are compared by what makes each of them true or false; anything else is a value that is made first.
            guard left.type == .boolean, right.type == .boolean else { throw .computation }
            let isTrue = (left: try schema(left, is: true), right: try schema(right, is: true))
            let isFalse = (left: try schema(left, is: false), right: try schema(right, is: false))
            return operation == .equal
                ? any([all([isTrue.left, isTrue.right]), all([isFalse.left, isFalse.right])])
                : any([all([isTrue.left, isFalse.right]), all([isFalse.left, isTrue.right])])
        }
    }

    /// Two answers, by enumeration of what they can be.
    private mutating func comparison(
        _ operation: Comparison, _ first: AnswerReference, _ second: AnswerReference
    ) throws(SchemaGap) -> JSONValue {
        guard let values = first.type.values, let others = second.type.values else {
            throw .comparisonOfAnswers
        }
        if operation == .notEqual {
            let same = try comparison(.equal, first, second)
            try take(values.count + others.count)
            return all([
                try at(first, .enumeration(values)), try at(second, .enumeration(others)), ["not": same],
            ])
        }
        var alternatives: [JSONValue] = []
        for (index, value) in values.enumerated() {
            let matching = others.enumerated().filter { operation.holds(index, $0.offset) }.map(\.element)
            guard !matching.isEmpty else { continue }
            try take(matching.count)
            alternatives.append(
                all([try at(first, .enumeration([value])), try at(second, .enumeration(matching))]))
        }
        return any(alternatives)
    }

    private mutating func oneOf(
        _ value: Expression, _ options: [Expression], is wanted: Bool
    ) throws(SchemaGap) -> JSONValue {
        if case .answer(let reference) = value, let values = reference.type.values {
            let codes = options.compactMap(\.listedValue)
            if codes.count == options.count {
                let chosen = values.filter { codes.contains($0) == wanted }
                return try at(reference, .enumeration(chosen))
            }
        }
        var parts: [JSONValue] = []
        for option in options { parts.append(try comparison(wanted ? .equal : .notEqual, value, option)) }
        return wanted ? any(parts) : all(parts)
    }

    // MARK: - Values

    /// The schema of a value that compares as wanted with a literal.
    private func leaf(
        _ type: ValueType, _ operation: Comparison, _ literal: Expression.Literal
    ) throws(SchemaGap) -> JSONValue {
        switch (type, literal) {
        case (.boolean, .boolean(let value)):
            return ["const": .boolean(value == (operation == .equal))]
        case (.option(_, let codes, _), .option(_, let index)):
            let matching = codes.indices.filter { operation.holds($0, index) }.map {
                JSONValue.string(codes[$0])
            }
            return .enumeration(matching)
        case (.text, .text(let value)), (.text, .option(let value, _)):
            switch operation {
            case .equal: return ["const": .string(value)]
            case .notEqual: return ["type": "string", "not": ["const": .string(value)]]
            case .less, .lessOrEqual, .greater, .greaterOrEqual: throw .textOrder
            }
        case (.integer, .integer(let value)):
            return integers(operation, ScaledDecimal(units: value, scale: 0), scale: 0)
        case (.integer, .decimal(let value)): return integers(operation, value, scale: 0)
        case (.money(_, let scale), .decimal(let value)): return integers(operation, value, scale: scale)
        case (.money(_, let scale), .integer(let value)):
            return integers(operation, ScaledDecimal(units: value, scale: 0), scale: scale)
        case (.decimal(let scale), .decimal(let value)): return decimals(operation, value, scale: scale)
        case (.decimal(let scale), .integer(let value)):
            return decimals(operation, ScaledDecimal(units: value, scale: 0), scale: scale)
        case (.date, .date(let date)):
            let number = UInt64(date.year * 10_000 + date.month * 100 + date.day)
            return texts(operation, date.description, number, among: 10_101...99_991_231, DigitPattern.dates)
        case (.time, .time(let time)), (.time, .text(let time)):
            // Answers have no seconds.
            guard time.utf8.count == 5, let number = UInt64(time.filter { $0 != ":" }) else {
                throw .computation
            }
            return texts(operation, time, number, among: 0...2359, DigitPattern.times)
        case (.boolean, _), (.text, _), (.integer, _), (.decimal, _), (.money, _), (.date, _), (.time, _),
            (.option, _), (.composite, _), (.null, _):
            throw .constantComparison
        case (.number, _), (.dayTime, _), (.yearMonth, _), (.list, _): throw .computation
        }
    }

    private func integers(_ operation: Comparison, _ literal: ScaledDecimal, scale: Int) -> JSONValue {
        guard let range = UnitRange(operation, literal, scale: scale) else { return ["type": "integer"] }
        switch range {
        case .none: return false
        case .without(let unit): return ["type": "integer", "not": ["const": .integer(unit)]]
        case .within(let units) where units.lowerBound == units.upperBound:
            return ["type": "integer", "const": .integer(units.lowerBound)]
        case .within(let units):
            var members: [JSONValue.Member] = [.init("type", "integer")]
            if units.lowerBound > exactIntegers.lowerBound {
                members.append(.init("minimum", .integer(units.lowerBound)))
            }
            if units.upperBound < exactIntegers.upperBound {
                members.append(.init("maximum", .integer(units.upperBound)))
            }
            return .object(members)
        }
    }

    private func decimals(_ operation: Comparison, _ literal: ScaledDecimal, scale: Int) -> JSONValue {
        guard let range = UnitRange(operation, literal, scale: scale) else { return ["type": "string"] }
        func text(_ units: Int64) -> JSONValue {
            .string(ScaledDecimal(units: units, scale: scale).description)
        }
        switch range {
        case .none: return false
        case .without(let unit): return ["type": "string", "not": ["const": text(unit)]]
        case .within(let units) where units.lowerBound == units.upperBound:
            return ["const": text(units.lowerBound)]
        case .within(let units):
            return ["type": "string", "pattern": .string(DigitPattern.decimals(units, scale: scale))]
        }
    }

    /// Dates or times of day, which sort like the numbers that their digits make.
    private func texts(
        _ operation: Comparison, _ text: String, _ number: UInt64, among all: ClosedRange<UInt64>,
        _ pattern: (ClosedRange<UInt64>) -> String
    ) -> JSONValue {
        func within(_ low: UInt64, _ high: UInt64) -> JSONValue {
            low <= high ? ["type": "string", "pattern": .string(pattern(low...high))] : false
        }
        switch operation {
        case .equal: return ["const": .string(text)]
        case .notEqual: return ["type": "string", "not": ["const": .string(text)]]
        case .less: return number > 0 ? within(all.lowerBound, number - 1) : false
        case .lessOrEqual: return within(all.lowerBound, number)
        case .greater: return within(number + 1, all.upperBound)
        case .greaterOrEqual: return within(number, all.upperBound)
        }
    }

    // MARK: - Objects

    /// The answer is there and matches.
    private func at(_ reference: AnswerReference, _ leaf: JSONValue) throws(SchemaGap) -> JSONValue {
        guard reference.variable == variable, reference.level == 0 else { throw .outerAnswer }
        guard !reference.isComputed else { throw .computedAnswer }
        guard leaf != false else { return false }
        var schema = leaf
        for (depth, name) in reference.path.enumerated().reversed() {
            let type: [JSONValue.Member] = depth > 0 ? [.init("type", "object")] : []
            schema = .object(
                type + [
                    .init("properties", .object([.init(name, schema)])), .init("required", [.string(name)]),
                ])
        }
        return schema
    }

    private func all(_ parts: [JSONValue]) -> JSONValue {
        let parts = parts.filter { $0 != true }
        if parts.contains(false) { return false }
        guard let first = parts.first else { return true }
        return parts.count == 1 ? first : ["allOf": .array(parts)]
    }

    private func any(_ parts: [JSONValue]) -> JSONValue {
        let parts = parts.filter { $0 != false }
        if parts.contains(true) { return true }
        guard let first = parts.first else { return false }
        return parts.count == 1 ? first : ["anyOf": .array(parts)]
    }
}

extension JSONValue {
    /// One of some values.
    fileprivate static func enumeration(_ values: [JSONValue]) -> JSONValue {
        guard let first = values.first else { return false }
        return values.count == 1 ? ["const": first] : ["enum": .array(values)]
    }
}

extension ValueType {
    /// All values, where there are finitely many; in their order.
    fileprivate var values: [JSONValue]? {
        switch self {
        case .boolean: [false, true]
        case .option(_, let codes, _): codes.map(JSONValue.string)
        case .text, .integer, .decimal, .money, .number, .date, .time, .dayTime, .yearMonth, .list,
            .composite, .null:
            nil
        }
    }
}

extension Expression {
    /// What a chain of `and` or of `or` joins, in its order; not itself one of the other.
    fileprivate var operands: (isConjunction: Bool, [Expression]) {
        var isConjunction = false
        if case .and = self { isConjunction = true }
        var operands: [Expression] = []
        var open = [self]
        while let next = open.popLast() {
            switch next {
            case .and(let left, let right) where isConjunction: open += [right, left]
            case .or(let left, let right) where !isConjunction: open += [right, left]
            default: operands.append(next)
            }
        }
        return (isConjunction, operands)
    }

    /// The value of a literal option or boolean.
    fileprivate var listedValue: JSONValue? {
        switch self {
        case .literal(.option(let code, _)): .string(code)
        case .literal(.boolean(let value)): .boolean(value)
        case .literal, .answer, .today, .comparison, .isAbsent, .isNull, .oneOf, .not, .and, .or, .arithmetic,
            .call,
            .matches, .property, .conditional, .lookup, .list, .projection, .quantified:
            nil
        }
    }
}
