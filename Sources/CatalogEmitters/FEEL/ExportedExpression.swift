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
            return bound(value(option), option.type) { exporter, option in
                option.selection(
                    zip(expression.lookupCodes, values).map { ($0, exporter.value($1)) }, type)
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
            // Options of an ordered list stand for their places, because FEEL would compare the codes as texts.
            let codes = left.type.orderedCodes ?? right.type.orderedCodes
            guard let codes else { return .comparison(operation, value(left), value(right)) }
            return .comparison(operation, place(of: left, in: codes), place(of: right, in: codes))
        }
    }

    private mutating func place(of option: Expression, in codes: [String]) -> Expression {
        if case .literal(.option(_, let index)) = option { return .literal(.integer(Int64(index))) }
        let places = codes.indices.map { Expression.literal(.integer(Int64($0))) }
        return bound(value(option), option.type) { _, option in
            option.selection(Array(zip(codes, places)), .integer)
        }
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

    /// What is made of a value that is looked at several times: `some x in [value] satisfies …` of one that is long, whose
    /// truth is that of what is made; a value other than a truth value is picked out of `for x in [value] return …`.
    private mutating func bound(
        _ value: Expression, _ type: ValueType, _ make: (inout FEELExporter, Expression) -> Expression
    ) -> Expression {
        guard !value.isShort else { return make(&self, value) }
        let variable = nextVariable
        nextVariable += 1
        let reference = Expression.answer(AnswerReference(level: 0, variable: variable, path: [], type: type))
        let source = Expression.ItemSource.values(.list([value], type), type)
        let made = make(&self, reference)
        guard made.type != .boolean else { return .quantified(.some, source, variable: variable, made) }
        // Of one item, the least is that item.
        return .call(.minimum, [.projection(source, variable: variable, made, made.type)])
    }
}

extension Expression {
    /// Whether it may be written twice: nothing in it is, as it would be in a condition.
    fileprivate var isShort: Bool {
        switch self {
        case .answer, .isAbsent, .literal, .today: true
        case .property, .call, .arithmetic: parts.allSatisfy(\.isShort)
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

    /// The value that belongs to an option: `if x = "a" then … else if x = "b" then … else null`.
    fileprivate func selection(_ values: [(code: String, value: Expression)], _ type: ValueType) -> Expression
    {
        values.enumerated().reversed().reduce(.literal(.null)) { rest, row in
            let option = Expression.literal(.option(code: row.element.code, index: row.offset))
            return .conditional(
                .comparison(.equal, self, option), then: row.element.value, otherwise: rest, type)
        }
    }

    fileprivate var lookupCodes: [String] {
        if case .lookup(let option, _, _) = self { option.type.codes } else { [] }
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
