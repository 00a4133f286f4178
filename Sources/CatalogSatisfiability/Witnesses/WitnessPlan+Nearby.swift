import CatalogModel

extension WitnessPlan {
    /// Answers that reach a goal and differ little from some that were found; nil if there are none, which proves nothing.
    ///
    /// - Parameter looked: What the goal looks at.
    mutating func close(to wish: Wish, _ looked: Set<Int>) -> [Int: Candidate]? {
        if let found = adjusted(wish, looked) ?? nearby(wish, looked) ?? withOtherItems(wish, looked) {
            return found
        }
        // To ask a question may have taken another answer to one on which half of the form hangs.
        for change in newestChanges(of: looked) {
            if let found = from(change, { $0.adjusted(wish, looked) ?? $0.nearby(wish, looked) }) {
                return change.merging(found) { $1 }
            }
        }
        return nil
    }

    /// Looks for something around other first answers.
    private mutating func from<Result>(
        _ others: [Int: Candidate], _ look: (inout WitnessPlan) -> Result
    ) -> Result {
        let usual = others.keys.map { (node: $0, candidate: base[$0]) }
        defer { for (node, candidate) in usual { base[node] = candidate } }
        for (node, candidate) in others { base[node] = candidate }
        return look(&self)
    }

    /// Answers that reach a goal and differ from the first ones only around what the goal looks at; nil if there are none,
    /// which proves nothing.
    ///
    /// This keeps the cost of a large form from growing with the square of its fields: few goals need more than their
    /// surroundings.
    ///
    /// - Parameter looked: What the goal looks at.
    mutating func nearby(_ wish: Wish, _ looked: Set<Int>) -> [Int: Candidate]? {
        if world.search.effort.isSpent { return nil }
        var around = looked
        for _ in 0..<Self.mostWidenings {
            guard !around.isEmpty,
                let nodes = surroundings.affected(by: around, atMost: Self.mostAnswers)
            else { return nil }
            // What decides nothing was looked for by itself before.
            let isNew = nodes.count > looked.count || !mayBeAdjusted(looked)
            if isNew, let answers = answers(to: nodes, wish, steps: Self.mostSteps) { return answers }
            let wider = surroundings.withCauses(around)
            if wider == around { return nil }
            around = wider
        }
        return nil
    }

    /// Answers that reach a goal that looks at lists on which so much depends that it cannot all be looked for: what is in the lists is
    /// answered otherwise, then what follows from that is adjusted. nil if that does not do, which proves nothing.
    ///
    /// - Parameter looked: What the goal looks at.
    mutating func withOtherItems(_ wish: Wish, _ looked: Set<Int>) -> [Int: Candidate]? {
        let lists = looked.filter(world.tree.isList)
        guard !lists.isEmpty, !world.search.effort.isSpent,
            surroundings.affected(by: looked, atMost: Self.mostAnswers) == nil
        else { return nil }
        let nodes = lists.reduce(into: looked) { $0.formUnion(world.tree.subtree($1)) }.sorted()
        guard nodes.count <= Self.mostAnswersInLists,
            let answers = answers(to: nodes, wish, steps: Self.mostSteps)
        else { return nil }
        return adjusted(wish, to: nodes.map { ($0, answers[$0]) }, areFound: true)
    }

    private static let mostAnswersInLists = 64

    /// The same around other first answers: those with which much is shown may leave no room for a goal.
    mutating func nearby(
        _ goal: Goal.Kind, _ wish: Wish, _ looked: Set<Int>, from others: [Int: Candidate]
    ) -> [Int: Candidate]? {
        let found = from(others) {
            $0.adjusted(wish, looked) ?? $0.withAnotherCause(goal, wish, looked) ?? $0.nearby(wish, looked)
        }
        return found.map { others.merging($0) { $1 } }
    }

    /// Answers to some questions, while all others are answered as at first; nil if none are found in so many steps.
    mutating func answers(to nodes: [Int], _ wish: Wish, steps: Int) -> [Int: Candidate]? {
        let task = wish.task(nodes, surroundings.demands(on: nodes), alwaysAsked: [], isRepresented: true)
        let usual = nodes.map { base[$0] }
        defer { for (node, candidate) in zip(nodes, usual) { base[node] = candidate } }
        var budget = steps
        guard case .found(let answers) = world.search.run(task, among: &base, budget: &budget) else {
            return nil
        }
        return answers
    }

    /// How often what decides about the answers that may change may change, too.
    private static let mostWidenings = 4
    /// Answers that may change at once.
    static let mostAnswers = 400
    static let mostSteps = 1_000
}
