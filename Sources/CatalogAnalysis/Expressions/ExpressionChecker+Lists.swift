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
        if case .list(let values) = binding.list.kind, hasDecimalComma(lookingThrough: values) { return nil }
        guard let list = operand(binding.list) else { return nil }
        guard let (source, type, scope, mostItems) = items(of: list) else { return nil }
        let index = variables.count
        let usualItems = usualItems(of: source, atMost: mostItems)
        guard variables.reduce(usualItems, { $0 * $1.usualItems }) <= Self.mostUsualCases else {
            add(.tooManyCombinations(at: binding.variable.range))
            return nil
        }
        guard hasRoom(for: mostItems, at: binding.variable.range) else { return nil }
        variables.append(
            Variable(
                name: binding.variable.name, type: type, scope: scope, mostItems: mostItems,
                usualItems: usualItems))
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

    /// How often what stands in lists within one another may be looked at, if lists of answers are as long as usual: the proof
    /// does so for many answers.
    private static let mostUsualCases = 1_000

    /// How often it may be looked at in one submission, however long its lists are.
    private static let mostCases = 1_000_000

    private func usualItems(of source: Expression.ItemSource, atMost mostItems: Int) -> Int {
        if case .values(.list, _) = source { mostItems } else { 10 }
    }

    /// Whether a list may be gone through for each of the cases around; says so if not.
    mutating func hasRoom(for mostItems: Int, at range: SourceRange) -> Bool {
        guard variables.reduce(mostItems, { $0 * $1.mostItems }) > Self.mostCases else { return true }
        add(.tooManyItems(at: range))
        return false
    }

    /// What a list gives one after another, and how much that is at most.
    private mutating func items(of list: Operand) -> (Expression.ItemSource, ValueType, Scope?, Int)? {
        let (expression, type) = list.settled
        guard case .list(let element) = type else {
            guard type == .null else {
                add(.notAList(list.syntax.range, type))
                return nil
            }
            return (.values(expression, .null), .null, nil, 1)
        }
        // The options of a multiple choice are values; the items of a list have answers of their own.
        if case .answer(let reference) = expression, let (scope, mostItems) = itemScope(of: reference) {
            return (.answers(reference), element, scope, mostItems)
        }
        if case .list(let values, _) = expression {
            return (.values(expression, element), element, nil, max(1, values.count))
        }
        if case .answer = expression, case .option(_, let codes, _) = element {
            return (.values(expression, element), element, nil, max(1, codes.count))
        }
        return (.values(expression, element), element, nil, Limits.mostItems)
    }

    /// The scope of the items if the answer is a list, nil where they are no records; and how many there are at most.
    func itemScope(of reference: AnswerReference) -> (scope: Scope?, mostItems: Int)? {
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
        guard case .list(let scope, let mostItems)? = content else { return nil }
        return (scope, mostItems)
    }
}
