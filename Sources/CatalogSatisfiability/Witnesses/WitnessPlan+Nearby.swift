import CatalogModel

extension WitnessPlan {
    /// Answers that reach a goal and differ from the first ones only around what the goal looks at; nil if there are none,
    /// which proves nothing.
    ///
    /// This keeps the cost of a large form from growing with the square of its fields: few goals need more than their
    /// surroundings.
    ///
    /// - Parameter looked: What the goal looks at.
    mutating func nearby(_ wish: Wish, _ looked: Set<Int>) -> [Int: Candidate]? {
        var around = looked
        for _ in 0..<Self.mostWidenings {
            guard !around.isEmpty,
                let nodes = surroundings.affected(by: around, atMost: Self.mostAnswers)
            else { return nil }
            let task = wish.task(
                nodes, surroundings.demands(on: nodes), alwaysAsked: [], isRepresented: false)
            let usual = nodes.map { base[$0] }
            var budget = Self.mostSteps
            let result = world.search.run(task, among: &base, budget: &budget)
            for (node, candidate) in zip(nodes, usual) { base[node] = candidate }
            if case .found(let answers) = result { return answers }
            let wider = surroundings.withCauses(around)
            if wider == around { return nil }
            around = wider
        }
        return nil
    }

    /// How often what decides about the answers that may change may change, too.
    private static let mostWidenings = 4
    /// Answers that may change at once.
    private static let mostAnswers = 400
    static let mostSteps = 1_000
}
