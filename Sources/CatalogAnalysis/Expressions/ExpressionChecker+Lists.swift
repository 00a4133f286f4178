import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension ExpressionChecker {
    mutating func list(_ items: [ExpressionSyntax], _ syntax: ExpressionSyntax) -> Operand? {
        let operands = items.map { operand($0) }
        let known = operands.compactMap(\.self)
        guard known.count == operands.count, let (type, values) = common(known) else { return nil }
        return Operand(syntax, .list(values, type), type: .list(type))
    }

    /// `some x in xs, y in ys satisfies …` is `some x in xs satisfies some y in ys satisfies …`.
    mutating func quantified(
        _ quantifier: ExpressionSyntax.Quantifier, _ bindings: ArraySlice<ExpressionSyntax.Binding>,
        _ body: ExpressionSyntax, _ syntax: ExpressionSyntax
    ) -> Operand? {
        guard let binding = bindings.first else { return condition(body).map { Operand(syntax, $0) } }
        guard let list = operand(binding.list) else { return nil }
        guard let (source, type, scope) = items(of: list) else { return nil }
        let index = variables.count
        let items = mostItems(of: source)
        guard variables.reduce(items, { $0 * $1.mostItems }) <= Self.mostCombinations else {
            add(.tooManyCombinations(at: binding.variable.range))
            return nil
        }
        variables.append(
            Variable(name: binding.variable.name, type: type, scope: scope, mostItems: items))
        let result = quantified(quantifier, bindings.dropFirst(), body, syntax)
        variables.removeLast()
        guard let condition = result?.settled.expression else { return nil }
        let kind: Expression.Quantifier =
            switch quantifier {
            case .some: .some
            case .every: .every
            }
        return Operand(syntax, .quantified(kind, source, variable: index, condition))
    }

    /// How often the condition of quantifiers within one another may be looked at.
    private static let mostCombinations = 1_000

    private func mostItems(of source: Expression.ItemSource) -> Int {
        if case .values(.list(let items, _), _) = source { max(1, items.count) } else { 10 }
    }

    /// What a list gives one after another.
    private mutating func items(of list: Operand) -> (Expression.ItemSource, ValueType, Scope?)? {
        let (expression, type) = list.settled
        guard case .list(let element) = type else {
            guard type == .null else {
                add(.notAList(list.syntax.range, type))
                return nil
            }
            return (.values(expression, .null), .null, nil)
        }
        // The options of a multiple choice are values; the items of a list have answers of their own.
        if case .answer(let reference) = expression, let scope = itemScope(of: reference) {
            return (.answers(reference), element, scope.scope)
        }
        return (.values(expression, element), element, nil)
    }

    /// The scope of the items if the answer is a list; it holds nothing where items are no records.
    private func itemScope(of reference: AnswerReference) -> (scope: Scope?, Void)? {
        var content: Scope.Content? =
            if let variable = reference.variable {
                variables.indices.contains(variable) ? variables[variable].scope.map { .record($0) } : nil
            } else {
                chain.levels.indices.contains(reference.level)
                    ? .record(chain.levels[reference.level].scope) : nil
            }
        for name in reference.path {
            guard case .record(let scope)? = content, let index = scope.index(of: name) else { return nil }
            content = scope.declarations[index].content
        }
        guard case .list(let scope)? = content else { return nil }
        return (scope, ())
    }
}
