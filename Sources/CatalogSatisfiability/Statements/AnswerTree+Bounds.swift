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
        guard let type = nodes[node].type else { return [] }
        let bounds = type.bounds
        guard !bounds.isEmpty else { return [] }
        // An item that is no record is bounded by what its list is bounded by, one object further out.
        let isItem = nodes[node].field == nil
        let object = isItem ? node : self.object(of: node)
        let path = nodes[node].field.map { [$0.id] } ?? []
        let answer = Expression.answer(AnswerReference(level: 0, path: path, type: type.boundedValue))
        let value: Expression = type.boundCodes?.lower == .minItems ? .call(.count, [answer]) : answer
        return [
            (Comparison.greaterOrEqual, bounds.lower, false), (.lessOrEqual, bounds.upper, true),
        ].compactMap { comparison, bound, isUpper in
            guard let bound = isItem ? bound?.expression.oneLevelFurtherIn : bound?.expression else {
                return nil
            }
            return (.comparison(comparison, value, bound), object, isUpper)
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
