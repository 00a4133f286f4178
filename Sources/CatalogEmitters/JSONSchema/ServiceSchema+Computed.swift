import CatalogModel
import OutputText

extension ServiceSchema {
    /// That a computed value is right wherever it is given: as far as the value follows from finitely many answers.
    mutating func addComputation(_ field: Field, path: String, to conditions: inout [JSONValue]) {
        guard let computation = field.computation?.expression else { return }
        do throws(SchemaGap) {
            let schema = try SchemaComputation(field).schema(of: computation)
            cover(path, "computed", .enforced, .written(computation.source))
            // What is not asked for is refused by itself.
            conditions.append([
                "$comment": .string("\(field.id) is computed: \(computation.source)"), "allOf": [schema],
            ])
        } catch {
            cover(path, "computed", .notEnforced(error), .written(computation.source))
        }
    }

    /// What the schema does not see of a computed value that a submission leaves out.
    mutating func coverOmission(_ field: Field, path: String) {
        guard field.isComputed, let codes = field.type.boundCodes else { return }
        for code in [codes.lower, codes.upper] {
            cover(path, code.rawValue, .notEnforced(.computedAnswer), .valueLeftOut)
        }
    }

    /// Bounds that are expressions.
    mutating func addBounds(_ field: Field, path: String, to conditions: inout [JSONValue]) {
        addBounds(of: field.type, id: field.id, path: path, to: &conditions)
        // What a list holds is bounded by answers outside of it, which its schema does not see.
        if case .list(let list) = field.type, let codes = list.item.boundCodes {
            for (code, bound) in [
                (codes.lower, list.item.bounds.lower), (codes.upper, list.item.bounds.upper),
            ] {
                guard let source = bound?.expression.source else { continue }
                cover(path + ".-", code.rawValue, .notEnforced(.outerAnswer), .written(source))
            }
        }
    }

    private mutating func addBounds(
        of type: FieldType, id: String, path: String, to conditions: inout [JSONValue]
    ) {
        guard let codes = type.boundCodes else { return }
        let reference = AnswerReference(level: 0, path: [id], type: type.boundedValue)
        for (code, operation, bound) in [
            (codes.lower, Comparison.less, type.bounds.lower), (codes.upper, .greater, type.bounds.upper),
        ] {
            guard let bound = bound?.expression else { continue }
            do throws(SchemaGap) {
                let schema = try SchemaBound(reference, operation).schema(of: bound)
                cover(path, code.rawValue, .enforced, .written(bound.source))
                guard schema != false else { continue }
                conditions.append([
                    "$comment": .string("\(code.rawValue) of \(id): \(bound.source)"), "not": schema,
                ])
            } catch {
                cover(path, code.rawValue, .notEnforced(error), .written(bound.source))
            }
        }
    }
}

/// Turns the computation of a field into a schema for the object that holds it: right if the value is missing, or the one
/// that is computed.
private struct SchemaComputation {
    private let field: Field

    init(_ field: Field) { self.field = field }

    /// Recursion follows the expression, whose depth the parser limits.
    func schema(of expression: Expression) throws(SchemaGap) -> JSONValue {
        switch expression {
        case .literal(let literal):
            return member(literal.canonical(as: field.type).map { ["const": $0] } ?? false)
        case .conditional(let condition, let then, let otherwise, _):
            return [
                "if": try SchemaCondition(condition).isTrue, "then": try schema(of: then),
                "else": try schema(of: otherwise),
            ]
        case .lookup(.answer(let reference), let values, _):
            let codes = reference.type.codes
            var alternatives: [JSONValue] = []
            var isChosen: [JSONValue] = []
            for (index, value) in values.enumerated() where codes.indices.contains(index) {
                let option = Expression.literal(.option(code: codes[index], index: index))
                let chosen = try SchemaCondition(.comparison(.equal, .answer(reference), option)).isTrue
                isChosen.append(chosen)
                alternatives.append(["if": chosen, "then": try schema(of: value)])
            }
            return [
                "allOf": .array(
                    alternatives + [["if": ["not": ["anyOf": .array(isChosen)]], "then": member(false)]])
            ]
        case .today, .call(.age, _): throw .today
        case .comparison, .isAbsent, .not, .and, .or, .oneOf, .matches, .quantified, .answer:
            guard case .boolean = field.type else { throw .computation }
            let condition = SchemaCondition(expression)
            return [
                "if": try condition.isTrue, "then": member(["const": true]),
                "else": [
                    "if": try condition.isFalse, "then": member(["const": false]), "else": member(false),
                ],
            ]
        case .isNull, .arithmetic, .call, .property, .lookup, .list, .projection: throw .computation
        }
    }

    private func member(_ value: JSONValue) -> JSONValue {
        ["properties": .object([.init(field.id, value)])]
    }
}

/// Turns a bound into a schema for answers that break it.
private struct SchemaBound {
    private let reference: AnswerReference
    private let operation: Comparison

    init(_ reference: AnswerReference, _ operation: Comparison) {
        self.reference = reference
        self.operation = operation
    }

    /// Recursion follows the expression, whose depth the parser limits.
    func schema(of bound: Expression) throws(SchemaGap) -> JSONValue {
        switch bound {
        case .conditional(let condition, let then, let otherwise, _):
            return [
                "if": try SchemaCondition(condition).isTrue, "then": try schema(of: then),
                "else": try schema(of: otherwise),
            ]
        case .lookup(.answer(let option), let values, _):
            var alternatives: [JSONValue] = []
            for (index, value) in values.enumerated() where option.type.codes.indices.contains(index) {
                let code = Expression.literal(.option(code: option.type.codes[index], index: index))
                let chosen = try SchemaCondition(.comparison(.equal, .answer(option), code)).isTrue
                alternatives.append(["allOf": [chosen, try schema(of: value)]])
            }
            return ["anyOf": .array(alternatives)]
        case .literal(.null): return false
        case .literal(let literal):
            if case .list = reference.type {
                return try SchemaCondition(
                    .comparison(operation, .call(.count, [.answer(reference)]), bound)
                ).isTrue
            }
            guard let exact = literal.exact(as: reference.type) else { throw .computation }
            return try SchemaCondition(.comparison(operation, .answer(reference), .literal(exact))).isTrue
        case .today: throw .today
        case .answer(let other): throw other.isComputed ? .computedAnswer : .comparisonOfAnswers
        case .comparison, .isAbsent, .isNull, .oneOf, .not, .and, .or, .arithmetic, .call, .matches,
            .property,
            .lookup, .list, .projection, .quantified:
            throw bound.usesToday ? .today : .computation
        }
    }
}

extension Expression {
    /// Whether it depends on the day of receipt.
    fileprivate var usesToday: Bool {
        var pending = [self]
        while let next = pending.popLast() {
            switch next {
            case .today, .call(.age, _): return true
            default: pending += next.parts
            }
        }
        return false
    }
}

extension Expression.Literal {
    /// A number as the literal that answers of a type are compared with.
    fileprivate func exact(as type: ValueType) -> Expression.Literal? {
        guard case .number(let digits) = self else { return self }
        let scale: Int
        switch type {
        case .integer, .list: scale = 0
        case .decimal(let digits), .money(_, let digits): scale = digits
        case .boolean, .text, .number, .date, .time, .dayTime, .yearMonth, .option, .composite, .null:
            return nil
        }
        guard let number = ScaledDecimal(number: digits, scale: scale), exactIntegers.contains(number.units)
        else {
            return nil
        }
        return scale == 0 ? .integer(number.units) : .decimal(number)
    }

    /// A computed value as canonical JSON holds it; nil if it is absent.
    fileprivate func canonical(as type: FieldType) -> JSONValue? {
        switch self {
        case .null, .text, .time, .dayTime, .yearMonth: return nil
        case .boolean(let value): return .boolean(value)
        case .date(let date): return .string(date.description)
        case .option(let code, _): return .string(code)
        case .integer(let value): return Self.number(String(value)).canonical(as: type)
        case .decimal(let value): return Self.number(value.description).canonical(as: type)
        case .number(let digits):
            let scale: Int
            switch type {
            case .money(let money): scale = money.scale
            case .decimal(let decimal): scale = decimal.scale
            default: scale = 0
            }
            guard let number = ScaledDecimal(number: digits, scale: scale),
                exactIntegers.contains(number.units)
            else { return nil }
            if case .decimal = type { return .string(number.description) }
            return .integer(number.units)
        }
    }
}

extension FieldType {
    /// The type of what bounds hold an answer against.
    fileprivate var boundedValue: ValueType {
        switch self {
        case .integer: .integer
        case .decimal(let type): .decimal(scale: type.scale)
        case .money(let type): .money(currency: type.currency, scale: type.scale)
        case .date: .date
        case .list, .choices: .list(.null)
        case .text, .boolean, .consent, .choice, .time, .email, .phone, .url, .iban, .bic, .postalCode, .file,
            .record:
            .null
        }
    }
}
