import CatalogModel

extension Expression {
    /// The expression as FEEL (DMN 1.5) that any engine runs, with our meaning: absent answers make a comparison
    /// undecided, where FEEL's `=` and `!=` would say false and true. What is not FEEL is written with what is.
    package var feel: String {
        var exporter = FEELExporter(self)
        return exporter.exported(self, isNegated: false).source
    }
}

/// Rewrites expressions so that FEEL means by them what we do.
///
/// What is looked at several times is an answer, or is bound to a variable first, so that the text grows in proportion
/// with the expression. Recursion follows the expression, whose depth the parser limits.
private struct FEELExporter {
    /// What is added to the numbers of variables, so that no variable has the name of an answer.
    private let shift: Int
    private var nextVariable: Int

    init(_ expression: Expression) {
        let taken = expression.references.compactMap { reference in
            reference.path.first.flatMap { $0.hasPrefix("item") ? Int($0.dropFirst(4)) : nil }
        }
        shift = taken.contains { $0 < Self.mostVariables } ? Self.mostVariables : 0
        nextVariable = shift + expression.variableCount
    }

    /// Bindings of one expression and variables within one another stay far below; an answer may still be called `item1000001`.
    private static let mostVariables = 1_000_000

    /// - Parameter isNegated: Whether false and undecided differ here, because something around may turn false into true.
    mutating func exported(_ expression: Expression, isNegated: Bool) -> Expression {
        switch expression {
        case .literal, .today: return expression
        case .answer(let reference): return .answer(shifted(reference))
        case .isAbsent(let reference): return .isAbsent(shifted(reference))
        case .isNull(let operand): return .isNull(value(operand))
        case .comparison(let operation, let left, let right):
            return comparison(operation, left, right, isNegated: isNegated)
        case .oneOf(let operand, let candidates):
            return membership(operand, candidates, isNegated: isNegated)
        case .not(let operand): return .not(value(operand))
        case .and(let left, let right):
            return .and(exported(left, isNegated: isNegated), exported(right, isNegated: isNegated))
        case .or(let left, let right):
            return .or(exported(left, isNegated: isNegated), exported(right, isNegated: isNegated))
        case .arithmetic(let arithmetic): return .arithmetic(arithmetic.mapOperands { value($0) })
        case .call(.age, let arguments):
            return .property(.years, .call(.monthsBetween, arguments.map { value($0) } + [.today]))
        case .call(let function, let arguments): return .call(function, arguments.map { value($0) })
        case .matches(let text, let pattern): return .matches(value(text), pattern)
        case .property(let property, let operand): return .property(property, value(operand))
        case .conditional(let condition, let then, let otherwise, let type):
            return .conditional(
                exported(condition, isNegated: false), then: exported(then, isNegated: isNegated),
                otherwise: exported(otherwise, isNegated: isNegated), type)
        case .lookup(let option, let values, let type):
            // The option is an answer.
            let option = value(option)
            return zip(option.type.codes, values).enumerated().reversed().reduce(.literal(.null)) {
                rest, row in
                let code = Expression.literal(.option(code: row.element.0, index: row.offset))
                return .conditional(
                    .comparison(.equal, option, code), then: value(row.element.1), otherwise: rest, type)
            }
        case .list(let items, let type): return .list(items.map { value($0) }, type)
        case .projection(let source, let variable, let body, let type):
            return .projection(items(source), variable: variable + shift, value(body), type)
        case .quantified(let quantifier, let source, let variable, let body):
            return .quantified(
                quantifier, items(source), variable: variable + shift, exported(body, isNegated: isNegated))
        }
    }

    /// What is not only asked whether it is true.
    private mutating func value(_ expression: Expression) -> Expression {
        exported(expression, isNegated: true)
    }

    private mutating func items(_ source: Expression.ItemSource) -> Expression.ItemSource {
        switch source {
        case .answers(let reference): .answers(shifted(reference))
        case .values(let values, let type): .values(value(values), type)
        }
    }

    private func shifted(_ reference: AnswerReference) -> AnswerReference {
        AnswerReference(
            level: reference.level, variable: reference.variable.map { $0 + shift }, path: reference.path,
            type: reference.type, isComputed: reference.isComputed)
    }

    // MARK: - Comparisons

    private mutating func comparison(
        _ operation: Comparison, _ left: Expression, _ right: Expression, isNegated: Bool
    ) -> Expression {
        switch operation {
        // Two absent values are equal to FEEL.
        case .equal where !isNegated && (left.isNeverAbsent || right.isNeverAbsent):
            return .comparison(.equal, value(left), value(right))
        case .equal, .notEqual:
            return bound(value(left), left.type) { exporter, left in
                exporter.bound(exporter.value(right), right.type) { _, right in
                    Expression.comparison(operation, left, right).undecidedIfAbsent([left, right])
                }
            }
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            // FEEL would compare the options of an ordered list as texts.
            if let codes = left.type.orderedCodes {
                return order(operation, left, right, codes, isNegated: isNegated)
            }
            if let codes = right.type.orderedCodes {
                return order(operation.flipped, right, left, codes, isNegated: isNegated)
            }
            return .comparison(operation, value(left), value(right))
        }
    }

    /// A comparison of an option with another one: whether it is one of those that are before or behind, or both by their places.
    private mutating func order(
        _ operation: Comparison, _ left: Expression, _ right: Expression, _ codes: [String], isNegated: Bool
    ) -> Expression {
        guard case .literal(.option(_, let place)) = right else {
            return bound(value(left), left.type) { exporter, left in
                exporter.bound(exporter.value(right), right.type) { _, right in
                    .comparison(operation, left.place(among: codes), right.place(among: codes))
                }
            }
        }
        let wanted = codes.enumerated().filter { operation.holds($0.offset, place) }
        guard !wanted.isEmpty else {
            return bound(value(left), left.type) { _, left in
                Expression.literal(.boolean(false)).undecidedIfAbsent([left])
            }
        }
        let options = wanted.map { Expression.literal(.option(code: $0.element, index: $0.offset)) }
        return membership(left, options, isNegated: isNegated)
    }

    /// FEEL decides whether a value is among others even if it or some of them are absent.
    private mutating func membership(
        _ operand: Expression, _ candidates: [Expression], isNegated: Bool
    ) -> Expression {
        let areNeverAbsent = candidates.allSatisfy(\.isNeverAbsent)
        if !isNegated, areNeverAbsent { return .oneOf(value(operand), candidates) }
        return bound(value(operand), operand.type) { exporter, operand in
            if areNeverAbsent {
                return Expression.oneOf(operand, candidates.map { exporter.value($0) })
                    .undecidedIfAbsent([operand])
            }
            let comparisons = candidates.map { candidate in
                exporter.bound(exporter.value(candidate), candidate.type) { _, candidate in
                    Expression.comparison(.equal, operand, candidate).undecidedIfAbsent([operand, candidate])
                }
            }
            return comparisons.dropFirst().reduce(comparisons.first ?? .literal(.boolean(false))) {
                .or($0, $1)
            }
        }
    }

    // MARK: - Bindings

    /// A condition that looks at a value several times: `some x in [value] satisfies …`, unless the value is short.
    private mutating func bound(
        _ value: Expression, _ type: ValueType, _ condition: (inout FEELExporter, Expression) -> Expression
    ) -> Expression {
        guard !value.isShort else { return condition(&self, value) }
        let variable = nextVariable
        nextVariable += 1
        let reference = Expression.answer(AnswerReference(level: 0, variable: variable, path: [], type: type))
        return .quantified(
            .some, .values(.list([value], type), type), variable: variable, condition(&self, reference))
    }
}

extension Expression {
    /// Whether it may be written twice: a few parts, and nothing in them that is.
    fileprivate var isShort: Bool { !hasMoreParts(than: 8) && isPlain }

    private var isPlain: Bool {
        switch self {
        case .answer, .isAbsent, .literal, .today: true
        case .property, .call, .arithmetic: parts.allSatisfy(\.isPlain)
        case .comparison, .isNull, .oneOf, .not, .and, .or, .matches, .conditional, .lookup, .list,
            .projection,
            .quantified:
            false
        }
    }

    fileprivate var isNeverAbsent: Bool {
        switch self {
        case .literal(.null): false
        case .literal, .today: true
        default: false
        }
    }

    /// `if x = null then null else …`: absent operands make it undecided.
    fileprivate func undecidedIfAbsent(_ operands: [Expression]) -> Expression {
        var absences: [Expression] = []
        for operand in operands where !operand.isNeverAbsent {
            if case .answer(let reference) = operand {
                absences.append(.isAbsent(reference))
            } else {
                absences.append(.isNull(operand))
            }
        }
        guard let first = absences.first else { return self }
        let isSame = absences.count == 2 && absences[0].source == absences[1].source
        let absent = isSame ? first : absences.dropFirst().reduce(first) { .or($0, $1) }
        return .conditional(absent, then: .literal(.null), otherwise: self, .boolean)
    }

    /// The place of an option in its list; absent like the option. Halves, so that it is not deep where the list is long.
    fileprivate func place(among codes: [String]) -> Expression {
        .conditional(
            .isNull(self), then: .literal(.null), otherwise: place(among: codes[...]), .integer)
    }

    private func place(among codes: ArraySlice<String>) -> Expression {
        guard codes.count > 1 else { return .literal(.integer(Int64(codes.startIndex))) }
        let middle = codes.startIndex + codes.count / 2
        let front = codes[..<middle]
        let options = zip(front.indices, front).map { Expression.literal(.option(code: $1, index: $0)) }
        return .conditional(
            .oneOf(self, options), then: place(among: front), otherwise: place(among: codes[middle...]),
            .integer)
    }

    /// How many variables are in use within one another at most.
    fileprivate var variableCount: Int {
        var most = 0
        var pending = [self]
        while let next = pending.popLast() {
            switch next {
            case .projection(_, let variable, _, _), .quantified(_, _, let variable, _):
                most = max(most, variable + 1)
            default: break
            }
            pending += next.parts
        }
        return most
    }
}

extension ValueType {
    /// The codes of an ordered list of options, in its order.
    fileprivate var orderedCodes: [String]? {
        if case .option(_, let codes, true) = self { codes } else { nil }
    }
}
