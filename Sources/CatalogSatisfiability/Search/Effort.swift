import CatalogEvaluation

/// What looking for answers to one form may cost in all: the candidates that are tried, and the conditions that are evaluated. So
/// the time that a form takes is limited whatever stands in it, and what is found is the same on every machine.
final class Effort {
    private(set) var left: Int
    /// What may be spent on proofs for parts of the demands, each of which looks for candidates of its own.
    private var leftForProofs: Int

    init(_ tree: AnswerTree, _ statements: FormStatements) {
        left = Self.most + Self.mostByPart * (tree.nodes.count + statements.demands.count)
        leftForProofs = left / 2
    }

    /// What evaluations look at beside the items that their answers have.
    let nestedItems = NestedItems()

    /// Whether nothing is looked for any more.
    var isSpent: Bool { left == 0 }

    func spend(_ cost: Int) { left = max(0, left - cost) }

    /// Looks for a proof; nil if too much was spent on proofs already.
    func proof<Found>(_ prove: () -> Found) -> Found? {
        guard leftForProofs > 0, left > 0 else { return nil }
        let before = left
        defer { leftForProofs -= before - left }
        return prove()
    }

    /// What one search may cost: more than that is not spent on a single goal.
    func most(steps: Int, demands: Int) -> Int { min(left, Self.mostByStep * (steps + demands)) }

    /// A condition that is evaluated; one that goes through a list counts once more for each of its items, and once more for each
    /// item that it looks at for the sake of another one.
    static let evaluation = 10
    /// The same of as many answers; a sum of hundreds is as dear as a hundred conditions.
    static func evaluation(of answers: Int) -> Int { evaluation * (1 + answers / answersOfAnEvaluation) }

    private static let answersOfAnEvaluation = 8
    /// What a search notes of each answer and demand before it begins.
    static let setUp = 8
    /// An atom for which candidates are looked for: where its truth changes is found by halving.
    static let atom = 20 * evaluation
    /// More items are not counted.
    static let mostItems = 1_000_000
    /// A comparison whose sides are known.
    static let direct = 1

    private static let most = 30_000_000
    private static let mostByPart = 5_000
    private static let mostByStep = 200
}
