import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// What an expression over inputs has to give.
enum PriorityExpressionKind { case number, condition }

extension Analyzer {
    /// An expression over the inputs of a service.
    mutating func readPriorityExpression(
        _ entry: YAMLNode.Entry, _ kind: PriorityExpressionKind
    ) -> PriorityExpression? {
        let node = entry.value
        guard node.kind == .scalar, node.style != .plain || !node.isTextEmpty else {
            report(.wrongNode(node, expected: kind == .number ? .number : .condition, owner: entry.key.range))
            return nil
        }
        let (parsed, found) = parseExpression(node.text, in: node)
        diagnostics += found
        guard let syntax = parsed, checkNames(syntax, node, entry.key.range) else { return nil }
        var checker = ExpressionChecker(chain: ScopeChain(priorities.scope), visibility: .anywhere)
        let expression = kind == .condition ? checker.condition(syntax) : checker.expression(syntax)
        diagnostics += checker.diagnostics.written(in: node)
        guard let expression else { return nil }
        guard kind == .condition || expression.type.isNumeric else {
            report(.criterionNotANumber(node, type: expression.type))
            return nil
        }
        let inputs = priorities
        let mixed = expression.mixedUnits { name in
            if case .number(let quantity, _)? = inputs.input(name)?.input?.kind { quantity.unit } else { nil }
        }
        if let mixed {
            report(.mixedUnits(node.range, mixed))
            return nil
        }
        return PriorityExpression(
            expression: expression, text: node.text, source: node.range, divisors: syntax.divisors)
    }

    /// Whether an expression names only inputs, at least one and not too many, and neither the clock nor whether an
    /// input is there.
    private mutating func checkNames(_ syntax: ExpressionSyntax, _ node: YAMLNode, _ owner: SourceRange)
        -> Bool
    {
        if let clock = syntax.parts.lazy.compactMap(\.clock).first {
            report(.clockInCriterion(clock.range))
            return false
        }
        if let null = syntax.parts.first(where: \.isNull) {
            report(.absenceInCriterion(null.range))
            return false
        }
        let names = syntax.freeNames
        var isKnown = true
        var reported: Set<String> = []
        for name in names {
            guard priorities.input(name.name) == nil else {
                priorities.mentions[name.name] = priorities.mentions[name.name] ?? name.range
                continue
            }
            isKnown = false
            if !priorities.areInputsBroken, reported.insert(name.name).inserted {
                report(.unknownInput(name.range, name: name.name, known: priorities.inputs.map(\.id)))
            }
        }
        guard isKnown else { return false }
        guard !names.isEmpty else {
            report(.criterionWithoutInput(node, known: priorities.inputs.map(\.id)))
            return false
        }
        guard Set(names.map(\.name)).count <= Limits.inputsOfCriterion else {
            report(
                .tooMuch(
                    Wording(de: "Angaben in einem Ausdruck", en: "inputs in one expression"),
                    limit: Limits.inputsOfCriterion, at: node.range))
            return false
        }
        return true
    }
}
