import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// Gives every part of an expression its static type, or says what is wrong with it.
///
/// A part that is wrong is reported once; whatever contains it is nil without a further report.
struct ExpressionChecker {
    let chain: ScopeChain
    let visibility: Visibility
    private(set) var diagnostics: [Diagnostic] = []

    init(chain: ScopeChain, visibility: Visibility) {
        self.chain = chain
        self.visibility = visibility
    }

    mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// An expression of type boolean.
    mutating func condition(_ syntax: ExpressionSyntax) -> Expression? {
        switch syntax.kind {
        case .boolean(let value):
            return .literal(.boolean(value))
        case .not(let operand):
            return condition(operand).map { .not($0) }
        case .binary(.and, let left, let right):
            let operands = (condition(left), condition(right))
            guard let left = operands.0, let right = operands.1 else { return nil }
            return .and(left, right)
        case .binary(.or, let left, let right):
            let operands = (condition(left), condition(right))
            guard let left = operands.0, let right = operands.1 else { return nil }
            return .or(left, right)
        case .binary(let sign, let left, let right):
            guard let comparison = Comparison(rawValue: sign.rawValue) else {
                add(.unsupportedExpression(syntax))
                return nil
            }
            return compare(comparison, left, right)
        case .oneOf(let value, let candidates):
            return oneOf(value, candidates)
        case .between(let value, let low, let high):
            let bounds = (
                compare(.greaterOrEqual, value, low), compare(.lessOrEqual, value, high, isRepeated: true)
            )
            guard let lower = bounds.0, let upper = bounds.1 else { return nil }
            return .and(lower, upper)
        case .path(let parts):
            guard let reference = reference(parts) else { return nil }
            guard reference.type == .boolean else {
                add(.notACondition(syntax.range, type: reference.type))
                return nil
            }
            return .answer(reference)
        case .number, .string, .null:
            add(.notACondition(syntax.range, type: nil))
            return nil
        case .call, .member, .negate, .list, .conditional, .quantified:
            add(.unsupportedExpression(syntax))
            return nil
        }
    }

    private mutating func oneOf(_ value: ExpressionSyntax, _ candidates: [ExpressionSyntax]) -> Expression? {
        guard let operand = operand(value) else { return nil }
        let checked = candidates.map { candidate -> Expression? in
            guard let other = self.operand(candidate), let (_, right) = unify(operand, other, .equal) else {
                return nil
            }
            return right
        }
        guard let subject = operand.expression, !checked.isEmpty, !checked.contains(where: { $0 == nil })
        else { return nil }
        return .oneOf(subject, checked.compactMap(\.self))
    }

    private mutating func compare(
        _ comparison: Comparison, _ left: ExpressionSyntax, _ right: ExpressionSyntax,
        isRepeated: Bool = false
    ) -> Expression? {
        if case .null = right.kind { return absence(of: left, comparison, at: right) }
        if case .null = left.kind { return absence(of: right, comparison, at: left) }
        let before = diagnostics.count
        let leftOperand = operand(left)
        // The value of `between` is looked at twice but reported once.
        if isRepeated { diagnostics.removeSubrange(before...) }
        let rightOperand = operand(right)
        guard let leftOperand, let rightOperand else { return nil }
        guard let (first, second) = unify(leftOperand, rightOperand, comparison) else { return nil }
        return .comparison(comparison, first, second)
    }

    /// `x = null` and `x != null`.
    private mutating func absence(
        of syntax: ExpressionSyntax, _ comparison: Comparison, at null: ExpressionSyntax
    ) -> Expression? {
        guard case .path(let parts) = syntax.kind else {
            add(.unsupportedExpression(syntax))
            return nil
        }
        guard let reference = reference(parts) else { return nil }
        switch comparison {
        case .equal: return .isAbsent(reference)
        case .notEqual: return .not(.isAbsent(reference))
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            add(.unorderedComparison(null.range, comparison, type: nil))
            return nil
        }
    }

    /// Resolves a path along the scopes. Reports unknown names, names not yet asked, and ways through a list.
    mutating func reference(_ parts: [ExpressionSyntax.NamePart]) -> AnswerReference? {
        guard let first = parts.first else { return nil }
        for (level, around) in chain.levels.enumerated() {
            guard let index = around.scope.index(of: first.name) else { continue }
            if visibility == .earlierAnswers, index >= around.position {
                add(
                    .forwardReference(
                        first.range, name: first.name, declared: around.scope.declarations[index].range))
                return nil
            }
            return reference(parts, in: around.scope, level: level)
        }
        let names = chain.levels.flatMap { $0.scope.names }
        add(.unknownAnswer(first.range, name: first.name, known: names))
        return nil
    }

    private mutating func reference(
        _ parts: [ExpressionSyntax.NamePart], in scope: Scope, level: Int
    ) -> AnswerReference? {
        var scope = scope
        for (offset, part) in parts.enumerated() {
            guard let index = scope.index(of: part.name) else {
                add(.unknownAnswer(part.range, name: part.name, known: scope.names))
                return nil
            }
            let declaration = scope.declarations[index]
            if offset == parts.count - 1 {
                return declaration.type.map {
                    AnswerReference(level: level, path: parts.map(\.name), type: $0)
                }
            }
            switch declaration.content {
            case .record(let inner): scope = inner
            case .list:
                add(.pathThroughList(parts[offset + 1].range, list: part.name))
                return nil
            case .simple:
                // A broken declaration was reported where it stands.
                if declaration.type != nil {
                    add(.partOfSimpleAnswer(parts[offset + 1].range, name: part.name))
                }
                return nil
            }
        }
        return nil
    }
}
