import CatalogModel

extension AnswerTree {
    /// The conditions inside all expressions of a form, in page order; of a list those of its first item.
    func innerConditions(_ form: Form) -> [InnerConditions] {
        var found: [InnerConditions] = []
        func add(
            _ expression: Expression, _ places: ExpressionPlaces?, isCondition: Bool = true,
            _ holder: InnerCondition.Holder, in object: Int
        ) {
            guard let places else { return }
            let inner = InnerConditions(
                expression, places, isCondition: isCondition,
                in: InnerCondition.Place(holder: holder, object: object))
            if !inner.all.isEmpty { found.append(inner) }
        }
        for node in nodes.indices where !isInLaterItem(node) {
            if case .object = nodes[node].content {
                for (number, note) in notes(of: node).enumerated() {
                    guard let condition = note.relevance else { continue }
                    add(condition, note.relevancePlaces, .note(node, number), in: node)
                }
            }
            for bound in boundExpressions(of: node) {
                add(
                    bound.expression.expression, bound.expression.places, isCondition: false, .bound(node),
                    in: bound.object)
            }
            guard let field = nodes[node].field else { continue }
            let object = object(of: node)
            if let condition = field.relevance {
                add(condition, field.relevancePlaces, .relevance(node), in: object)
            }
            if case .requiredWhen(let condition) = field.presence {
                add(condition, field.presencePlaces, .presence(node), in: object)
            }
            if let computation = field.computation {
                add(
                    computation.expression, computation.places,
                    isCondition: computation.expression.type == .boolean, .computation(node), in: object)
            }
        }
        for (number, rule) in form.rules.enumerated() {
            add(rule.requirement, rule.places, .rule(number), in: 0)
        }
        for (number, exit) in form.exits.enumerated() {
            add(exit.condition, exit.places, .exit(number), in: 0)
        }
        return found
    }
}
