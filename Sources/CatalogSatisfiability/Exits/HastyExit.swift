import CatalogModel

/// An exit page that comes in the place of a question: whoever has left out the answer is sent away instead of being asked for it.
struct HastyExit {
    /// Its place among the exit pages of the form.
    let exit: Int
    /// The question, which has to be answered.
    let missing: Int
}

extension WitnessPlan {
    /// Exit pages that come for want of an answer that has to be given, beside the first answers: mostly because a missing answer takes the
    /// `else` of an `if`. One question each.
    ///
    /// Nothing is said of answers that anything in the form holds against `null`: whoever does so knows that they may be missing.
    mutating func hastyExits(_ prover: Prover) -> [HastyExit] {
        var found: [HastyExit] = []
        // Most exit pages do not come for that.
        lazy var tested = prover.nodesHeldAgainstNull
        for (number, exit) in form.exits.enumerated() where !world.holds(exit.condition, in: 0, by: base) {
            let missing = world.tree.dependencies(of: exit.condition, in: 0).first { node in
                !world.search.effort.isSpent && hasToBeAnswered(node)
                    && holds(exit.condition, without: node) && !tested.contains(node)
            }
            if let missing { found.append(HastyExit(exit: number, missing: missing)) }
        }
        return found
    }

    private func hasToBeAnswered(_ node: Int) -> Bool {
        guard let field = world.tree.nodes[node].field else { return false }
        return field.presence.isRequired && !world.tree.isInItem(node)
            && world.isAsked(node, by: base)
    }
}
