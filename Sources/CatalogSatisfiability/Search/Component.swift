import CatalogModel

/// Answers that depend on one another: what the others are does not matter to them.
struct Component: Sendable {
    /// In the order in which they are asked.
    let answers: [Int]
    /// The demands of the form on them.
    let demands: [Statement]
    /// Whether the candidates stand for all answers, so that a search without result proves that there is none.
    let isRepresented: Bool
}

/// Takes a form apart.
func components(
    _ tree: AnswerTree, _ statements: FormStatements, _ domains: Domains
) -> [Component] {
    var groups = Groups(count: tree.nodes.count)
    let isConditional = tree.conditionalNodes(statements)
    for node in tree.nodes.indices.dropFirst() {
        let parent = tree.nodes[node].parent
        if isConditional[parent] { groups.join(node, parent) }
        for answer in statements.relevance[node]?.answers ?? [] { groups.join(node, answer) }
        for input in statements.inputs[node] { groups.join(node, input) }
    }
    for demand in statements.demands {
        for (left, right) in zip(demand.answers, demand.answers.dropFirst()) { groups.join(left, right) }
    }
    var demands: [Int: [Statement]] = [:]
    for demand in statements.demands {
        if let first = demand.answers.first { demands[groups.root(first), default: []].append(demand) }
    }
    return groups.groups().compactMap { answers in
        let answers = answers.first == 0 ? Array(answers.dropFirst()) : answers
        guard let first = answers.first else { return nil }
        return Component(
            answers: answers, demands: demands[groups.root(first)] ?? [],
            isRepresented: answers.allSatisfy { domains.byNode[$0].isRepresentative })
    }
}

extension AnswerTree {
    /// By node: whether it or something around it may be missing, so that it matters to what is inside.
    fileprivate func conditionalNodes(_ statements: FormStatements) -> [Bool] {
        var isConditional = [Bool](repeating: false, count: nodes.count)
        for node in nodes.indices.dropFirst() {
            var mayBeMissing =
                statements.relevance[node] != nil || isConditional[nodes[node].parent] || isList(node)
            switch nodes[node].field?.presence {
            case .required, nil: break
            case .optional, .recommended, .requiredWhen: mayBeMissing = true
            }
            isConditional[node] = mayBeMissing
        }
        return isConditional
    }
}

extension Search.Task {
    /// Answers to a component that the form accepts.
    init(_ component: Component) {
        self.init(
            answers: component.answers, demands: component.demands, isRepresented: component.isRepresented)
    }
}
