import CatalogModel

extension AnswerTree {
    /// That an answer keeps within its bounds that are expressions; one that is undecided demands nothing.
    func bounds(of node: Int) -> [Statement] {
        boundConditions(of: node).flatMap { condition in
            statements(
                condition.expression, in: condition.object, .isNotFalse,
                .bound(node, isUpper: condition.isUpper))
        }
    }

    /// The comparisons of an answer with its bounds.
    func boundConditions(of node: Int) -> [(expression: Expression, object: Int, isUpper: Bool)] {
        guard let type = nodes[node].type, !type.bounds.isEmpty else { return [] }
        let path = nodes[node].field.map { [$0.id] } ?? []
        let answer = Expression.answer(AnswerReference(level: 0, path: path, type: type.boundedValue))
        let value: Expression = type.boundCodes?.lower == .minItems ? .call(.count, [answer]) : answer
        return boundExpressions(of: node).map { bound, object, isUpper in
            let comparison = isUpper ? Comparison.lessOrEqual : .greaterOrEqual
            return (.comparison(comparison, value, bound.expression), object, isUpper)
        }
    }

    /// The comparisons of a computed value with its bounds that are no expressions: a value beyond them is refused like an answer.
    func limitConditions(of node: Int) -> [Expression] {
        guard computation(of: node) != nil, let type = nodes[node].type, let field = nodes[node].field else {
            return []
        }
        let value = Expression.answer(
            AnswerReference(level: 0, path: [field.id], type: type.boundedValue, isComputed: true))
        let limits = type.limits
        return (limits.lower.map { [.comparison(.greaterOrEqual, value, $0)] } ?? [])
            + (limits.upper.map { [.comparison(.lessOrEqual, value, $0)] } ?? [])
    }

    /// The bounds of an answer, with the object in which they are evaluated.
    func boundExpressions(of node: Int) -> [(expression: WrittenExpression, object: Int, isUpper: Bool)] {
        guard let bounds = nodes[node].type?.bounds, !bounds.isEmpty else { return [] }
        // An item that is no record is bounded by what its list is bounded by, one object further out.
        let isItem = nodes[node].field == nil
        let object = isItem ? node : self.object(of: node)
        return [(bounds.lower, false), (bounds.upper, true)].compactMap { bound, isUpper in
            guard let bound, let expression = isItem ? bound.expression.oneLevelFurtherIn : bound.expression
            else { return nil }
            return (WrittenExpression(expression, places: bound.places), object, isUpper)
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

extension FieldType {
    /// The bounds that its author has set, as far as they are no expressions.
    fileprivate var limits: (lower: Expression?, upper: Expression?) {
        func number(_ units: Int64, _ scale: Int) -> Expression? {
            guard exactIntegers.lowerBound < units, units < exactIntegers.upperBound else { return nil }
            return .literal(
                scale == 0 ? .integer(units) : .decimal(ScaledDecimal(units: units, scale: scale)))
        }
        return switch self {
        case .integer(let type): (number(type.minimum, 0), number(type.maximum, 0))
        case .decimal(let type):
            (number(type.minimum.units, type.scale), number(type.maximum.units, type.scale))
        case .money(let type): (number(type.minimum, type.scale), number(type.maximum, type.scale))
        case .date(let type): (type.earliest?.day, type.latest?.day)
        case .text, .boolean, .consent, .choice, .choices, .time, .email, .phone, .url, .iban, .bic,
            .postalCode,
            .file, .record, .list:
            (nil, nil)
        }
    }
}

extension DateBound {
    fileprivate var day: Expression {
        switch self {
        case .fixed(let date): return .literal(.date(date))
        case .today(let months, let days):
            var day = Expression.today
            if months != 0 {
                day = .arithmetic(.movedDate(day, by: .literal(.yearMonth(months: months)), .yearMonth))
            }
            if days != 0 {
                day = .arithmetic(
                    .movedDate(day, by: .literal(.dayTime(seconds: "\(days * 86_400)")), .dayTime))
            }
            return day
        }
    }
}

extension Expression {
    /// The same expression, evaluated in an object inside of its own.
    fileprivate var oneLevelFurtherIn: Expression? {
        replacing { reference in
            guard reference.variable == nil else { return reference }
            return AnswerReference(
                level: reference.level + 1, path: reference.path, type: reference.type,
                isComputed: reference.isComputed)
        }
    }
}
