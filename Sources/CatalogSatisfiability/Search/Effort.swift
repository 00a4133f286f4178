/// What looking for answers to one form may cost in all, counted in conditions that are evaluated: one that goes through a list
/// counts once more for each of its items. So the time that a form takes is limited whatever stands in it, and what is found
/// is the same on every machine.
final class Effort {
    private(set) var left: Int

    init(_ tree: AnswerTree, _ statements: FormStatements) {
        left = Self.most + Self.mostByPart * (tree.nodes.count + statements.demands.count)
    }

    func spend(_ cost: Int) { left = max(0, left - cost) }

    /// What one search may cost: more than that is not spent on a single goal.
    func most(steps: Int, demands: Int) -> Int { min(left, Self.mostByStep * (steps + demands)) }

    private static let most = 4_000_000
    private static let mostByPart = 1_000
    private static let mostByStep = 20
}
