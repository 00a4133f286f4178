import CatalogModel
import FormRuntime

/// A part of a condition that has been placed; without references, so that whoever goes through them counts none.
enum ConditionStep {
    case truth(Truth)
    /// Of the part behind it.
    case not
    /// Of the two parts behind it.
    case and
    case or
    case yesOrNo(AnswerPlace)
    /// Of an answer that is one value.
    case isAbsent(AnswerPlace)
    /// A number in units of its last digit, or the place of an option in its list, beside a constant or another answer.
    case number(AnswerPlace, Comparison, Int)
    case numbers(AnswerPlace, Comparison, AnswerPlace)
    case date(AnswerPlace, Comparison, FormRuntime.CalendarDate)
    case dates(AnswerPlace, Comparison, AnswerPlace)
    case today(AnswerPlace, Comparison)
    /// By the number of the text.
    case text(AnswerPlace, Comparison, Int)
    /// Whether an option is among the chosen ones, by its place in the list.
    case contains(AnswerPlace, Int)
    /// Any other condition, by its number.
    case condition(Int)
}

/// Takes a condition apart.
struct ConditionSteps {
    private(set) var steps: [ConditionStep] = []
    private(set) var texts: [[UInt8]] = []
    private(set) var conditions: [Expression] = []
    private let objects: [FieldTable]

    init(objects: [FieldTable]) { self.objects = objects }

    /// Recursion follows the expression, whose depth the parser limits.
    mutating func add(_ condition: Expression) {
        switch condition {
        case .not(let operand):
            steps.append(.not)
            add(operand)
        case .and(let left, let right):
            steps.append(.and)
            add(left)
            add(right)
        case .or(let left, let right):
            steps.append(.or)
            add(left)
            add(right)
        case .oneOf(let operand, let candidates):
            // Like `operand = candidate or …`, which is false without candidates.
            for candidate in candidates {
                steps.append(.or)
                add(.comparison(.equal, operand, candidate))
            }
            steps.append(.truth(.no))
        case .comparison(.equal, let answer, .literal(.boolean(true))),
            .comparison(.notEqual, let answer, .literal(.boolean(false))):
            add(answer)
        case .comparison(.equal, let answer, .literal(.boolean(false))),
            .comparison(.notEqual, let answer, .literal(.boolean(true))):
            steps.append(.not)
            add(answer)
        case .literal, .today, .answer, .comparison, .isAbsent, .isNull, .arithmetic, .call, .matches,
            .property, .conditional, .lookup, .list, .projection, .quantified:
            steps.append(step(condition) ?? evaluated(condition))
        }
    }

    private mutating func evaluated(_ condition: Expression) -> ConditionStep {
        conditions.append(condition)
        return .condition(conditions.count - 1)
    }

    /// What has no operators; nil for what has to be evaluated.
    private mutating func step(_ condition: Expression) -> ConditionStep? {
        switch condition {
        case .literal(.boolean(let value)): return .truth(Truth(value))
        case .answer(let reference):
            guard case .boolean = reference.type else { return nil }
            return place(reference).map { .yesOrNo($0) }
        case .isAbsent(let reference):
            guard reference.type.hasOneValue else { return nil }
            return place(reference).map { .isAbsent($0) }
        case .comparison(let comparison, .answer(let left), .answer(let right)):
            return answers(left, comparison, right)
        case .comparison(let comparison, .answer(let answer), let other):
            return self.comparison(answer, comparison, other)
        case .comparison(let comparison, let other, .answer(let answer)):
            return self.comparison(answer, comparison.flipped, other)
        case .call(.listContains, let arguments):
            // Of a list of choices, each item has a slot of its own.
            guard arguments.count == 2, case .answer(let answer) = arguments[0],
                case .choices? = found(answer)?.field.type,
                case .list(.option(_, let codes, _)) = answer.type,
                case .literal(.option(let code, let index)) = arguments[1],
                codes.indices.contains(index), codes[index] == code
            else { return nil }
            return place(answer).map { .contains($0, index) }
        case .literal, .today, .comparison, .isNull, .not, .and, .or, .oneOf, .arithmetic, .call, .matches,
            .property, .conditional, .lookup, .list, .projection, .quantified:
            return nil
        }
    }

    private func answers(
        _ left: AnswerReference, _ comparison: Comparison, _ right: AnswerReference
    ) -> ConditionStep? {
        guard let first = place(left), let second = place(right) else { return nil }
        if case .date = left.type, case .date = right.type { return .dates(first, comparison, second) }
        guard let scale = left.type.scale, scale == right.type.scale else { return nil }
        return .numbers(first, comparison, second)
    }

    /// An answer beside something that is no answer.
    private mutating func comparison(
        _ answer: AnswerReference, _ comparison: Comparison, _ other: Expression
    ) -> ConditionStep? {
        guard let place = place(answer) else { return nil }
        switch (answer.type, other) {
        case (.date, .today): return .today(place, comparison)
        case (.date, .literal(.date(let date))):
            return FormRuntime.CalendarDate(year: date.year, month: date.month, day: date.day).map {
                .date(place, comparison, $0)
            }
        case (.option(_, let codes, _), .literal(.option(let code, let index))):
            guard codes.indices.contains(index), codes[index] == code else { return nil }
            return .number(place, comparison, index)
        case (.text, .literal(.text(let text))), (.time, .literal(.time(let text))):
            texts.append(Array(text.utf8))
            return .text(place, comparison, texts.count - 1)
        case (let type, .literal(let literal)):
            guard let scale = type.scale, let units = literal.units(scale: scale) else { return nil }
            return .number(place, comparison, units)
        default: return nil
        }
    }

    /// Where an answer stands whose path begins at an object; nil for one of a variable.
    private func place(_ reference: AnswerReference) -> AnswerPlace? {
        found(reference).map { AnswerPlace(level: reference.level, slot: $0.slot) }
    }

    private func found(_ reference: AnswerReference) -> (slot: Int, field: Field)? {
        guard reference.variable == nil, objects.indices.contains(reference.level) else { return nil }
        return objects[reference.level].found(at: reference.path[...])
    }
}

extension FieldTable {
    /// A field, perhaps in records of the object, and the offset of its slot; nil for what is not there.
    fileprivate func found(at path: ArraySlice<String>) -> (slot: Int, field: Field)? {
        guard let id = path.first, let (slot, field) = self[id] else { return nil }
        guard path.count > 1 else { return (slot, field) }
        guard case .record = field.type, let inner = fields(of: id)?.found(at: path.dropFirst()) else {
            return nil
        }
        return (slot + 1 + inner.slot, inner.field)
    }
}

extension ValueType {
    /// Whether an answer of the type is neither a list nor something that has answers of its own.
    fileprivate var hasOneValue: Bool {
        switch self {
        case .boolean, .text, .integer, .decimal, .money, .number, .date, .time, .option: true
        case .dayTime, .yearMonth, .list, .composite, .null: false
        }
    }

    /// The digits behind the point of an answer that is a number.
    fileprivate var scale: Int? {
        switch self {
        case .integer, .number: 0
        case .decimal(let scale), .money(_, let scale): scale
        case .boolean, .text, .date, .time, .option, .dayTime, .yearMonth, .list, .composite, .null: nil
        }
    }
}

extension Expression.Literal {
    /// The number in units of its last digit; nil for what is none, has more digits or does not fit.
    fileprivate func units(scale: Int) -> Int? {
        let (units, ownScale): (Int64?, Int) =
            switch self {
            case .integer(let value): (value, 0)
            case .decimal(let value): (value.units, value.scale)
            case .number(let digits): (Int64(digits), 0)
            case .null, .boolean, .text, .date, .time, .option, .dayTime, .yearMonth: (nil, 0)
            }
        guard var result = units.map(Int.init), ownScale <= scale else { return nil }
        for _ in ownScale..<scale {
            let (product, isTooLarge) = result.multipliedReportingOverflow(by: 10)
            guard !isTooLarge else { return nil }
            result = product
        }
        return result
    }
}
