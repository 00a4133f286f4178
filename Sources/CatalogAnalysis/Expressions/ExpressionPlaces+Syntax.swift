import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension ExpressionPlaces {
    /// The places of a checked expression, found by going through it and the syntax that it was made of side by side.
    ///
    /// Where the two do not correspond, all parts have the place of the whole. Recursion follows the expression, whose
    /// depth the parser limits.
    init(_ expression: Expression, _ syntax: ExpressionSyntax) {
        self.init(syntax.range, parts: Self.parts(expression, syntax))
    }

    private static func parts(_ expression: Expression, _ syntax: ExpressionSyntax) -> [ExpressionPlaces] {
        func pairs(_ parts: [Expression], _ syntaxes: [ExpressionSyntax]) -> [ExpressionPlaces] {
            guard parts.count == syntaxes.count else { return [] }
            return zip(parts, syntaxes).map { ExpressionPlaces($0, $1) }
        }
        switch (expression, syntax.kind) {
        case (.comparison(_, let left, let right), .binary(_, let first, let second)):
            return pairs([left, right], [first, second])
        case (.and(let left, let right), .binary(.and, let first, let second)),
            (.or(let left, let right), .binary(.or, let first, let second)):
            return pairs([left, right], [first, second])
        case (.and(let lower, let upper), .between(let value, let low, let high)):
            return [
                Self(syntax.range, parts: pairs(lower.parts, [value, low])),
                Self(syntax.range, parts: pairs(upper.parts, [value, high])),
            ]
        case (.isNull(let operand), .binary(_, let first, let second)):
            if case .null = first.kind { return pairs([operand], [second]) }
            return pairs([operand], [first])
        case (.not(let operand), .not(let inner)): return pairs([operand], [inner])
        // `x != null` is `not(x = null)`.
        case (.not(let operand), .binary): return [Self(operand, syntax)]
        case (.oneOf(let value, let candidates), .oneOf(let first, let others)):
            return pairs([value] + candidates, [first] + others.flatMap(\.written))
        case (.arithmetic(let arithmetic), _): return parts(arithmetic, syntax)
        case (.call(_, let arguments), .call(_, let written)):
            if arguments.count == 1, written.count > 1, case .list(let items, _) = arguments[0] {
                return [Self(syntax.range, parts: pairs(items, written))]
            }
            return pairs(arguments, written)
        case (.matches(let text, _), .call(_, let written)): return pairs([text], Array(written.prefix(1)))
        case (.property(_, let operand), .member(let inner, _)): return pairs([operand], [inner])
        case (.property(_, .answer), .path(let names)): return [Self(range(of: names.dropLast()))]
        case (.conditional(let condition, let then, let otherwise, _), .conditional(let a, let b, let c)):
            return pairs([condition, then, otherwise], [a, b, c])
        case (.list(let items, _), .list(let written)): return pairs(items, written)
        case (.quantified, .quantified(_, let bindings, let body)):
            return quantified(expression, bindings[...], body)
        case (.projection(.answers(let list), _, let body, _), .path(let names)):
            let count = list.path.count + (list.variable == nil ? 0 : 1)
            return [Self(body, syntax), Self(range(of: names.prefix(count)))]
        default: return []
        }
    }

    private static func range(of names: ArraySlice<ExpressionSyntax.NamePart>) -> SourceRange {
        guard let first = names.first, let last = names.last else {
            return SourceRange(file: SourceFileID(0), start: 0, end: 0)
        }
        return first.range.through(last.range)
    }

    /// What it goes through, the body, and for items of an answer the name of the list.
    private static func quantified(
        _ expression: Expression, _ bindings: ArraySlice<ExpressionSyntax.Binding>, _ body: ExpressionSyntax
    ) -> [ExpressionPlaces] {
        guard case .quantified(_, let source, _, let inner) = expression, let binding = bindings.first else {
            return []
        }
        let rest = bindings.dropFirst()
        let innermost =
            rest.isEmpty ? Self(inner, body) : Self(body.range, parts: quantified(inner, rest, body))
        switch source {
        case .values(let values, _): return [Self(values, binding.list), innermost]
        case .answers: return [innermost, Self(binding.list.range)]
        }
    }

    private static func parts(_ arithmetic: Arithmetic, _ syntax: ExpressionSyntax) -> [ExpressionPlaces] {
        let operands = arithmetic.operands
        switch (arithmetic, syntax.kind) {
        case (
            .movedDate(let date, .arithmetic(.negation(let duration, _)), _), .binary(.subtract, let a, let b)
        ),
            (.movedTime(let date, .arithmetic(.negation(let duration, _))), .binary(.subtract, let a, let b)):
            return [Self(date, a), Self(b.range, parts: [Self(duration, b)])]
        case (_, .binary(_, let first, let second)) where operands.count == 2:
            let isTurned = !(first.mayMean(operands[0]) && second.mayMean(operands[1]))
            return isTurned
                ? [Self(operands[0], second), Self(operands[1], first)]
                : [Self(operands[0], first), Self(operands[1], second)]
        case (.power(let base, _), .binary(_, let first, _)): return [Self(base, first)]
        case (_, .negate(let inner)) where operands.count == 1: return [Self(operands[0], inner)]
        case (_, .call(_, let arguments)) where arguments.count == operands.count:
            return zip(operands, arguments).map { Self($0, $1) }
        default: return []
        }
    }
}

extension ExpressionSyntax {
    /// A list that is written out behind `in` stands for its items.
    fileprivate var written: [ExpressionSyntax] {
        if case .list(let items) = kind { items } else { [self] }
    }

    /// Whether an operand can have been made of this; enough to tell a duration from what it is added to.
    fileprivate func mayMean(_ expression: Expression) -> Bool {
        switch (expression, kind) {
        case (.literal(.dayTime), .call), (.literal(.yearMonth), .call), (.literal(.date), .call): true
        case (.literal(.dayTime), _), (.literal(.yearMonth), _), (.literal(.date), _):
            if case .temporal = kind { true } else { false }
        case (.literal, .number), (.literal, .string), (.literal, .negate), (.literal, .boolean): true
        case (.literal, _): false
        case (.answer, .path), (.property, .path), (.projection, .path): true
        case (.answer, .call(let name, _)): name.name == "date"
        case (.answer, _): false
        case (_, .path), (_, .number), (_, .string): false
        default: true
        }
    }
}
