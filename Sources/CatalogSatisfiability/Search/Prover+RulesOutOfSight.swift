import CatalogModel

extension Prover {
    /// Rules that answers can violate while the question at which they show their message is not asked, each with the question whose
    /// condition hides it: that one, or what holds it. Where that is not decided, nothing is said.
    mutating func rulesOutOfSight() -> [(rule: Int, hiddenBy: Int)] {
        form.rules.indices.compactMap { rule in
            guard let place = tree.node(of: form.rules[rule].at, in: 0) else { return nil }
            let hiding = tree.ancestors(of: place).first { node in
                // Of a question that is never asked, that was said.
                guard statements.relevance[node] != nil, !alwaysAsked.contains(node) else { return false }
                guard case .reached = find(world.task(violating: rule, withoutAsking: node, form)) else {
                    return false
                }
                return true
            }
            return hiding.map { (rule, $0) }
        }
    }
}

extension World {
    /// Answers that violate a rule although a question is not asked whose condition could be true.
    fileprivate func task(violating rule: Int, withoutAsking node: Int, _ form: Form) -> Search.Task {
        var wish = wish(for: .ruleViolated(rule), form, alwaysAsked: [])
        let hidden = self.wish(for: .notAsked(node), form, alwaysAsked: [])
        wish.wanted += hidden.wanted
        wish.present.formUnion(hidden.present)
        let covered = component(covering: wish.answers)
        return wish.task(
            covered.answers, covered.demands, alwaysAsked: [], isRepresented: covered.isRepresented)
    }
}
