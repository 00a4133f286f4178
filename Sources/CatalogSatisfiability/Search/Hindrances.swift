/// What made goals impossible, by the answers that it looks at: mostly that hinders others, too.
struct Hindrances {
    /// By answer: the last ones, the newest behind. One without demands stands for what is impossible by itself.
    private var byAnswer: [Int: [Hindrance]] = [:]

    private struct Hindrance {
        let demands: [Statement]
        let origins: Set<Statement.Origin>
    }

    /// - Parameter task: What was impossible.
    mutating func add(_ demands: [Statement], _ task: Search.Task) {
        let added = Hindrance(demands: demands, origins: Set(demands.map(\.origin)))
        for answer in Set(task.demands.flatMap(\.answers)).union(task.present) {
            var known = byAnswer[answer] ?? []
            known.removeAll { $0.origins == added.origins }
            byAnswer[answer] = known.suffix(Self.mostKept - 1) + [added]
        }
    }

    /// Those around some answers, the newest first.
    func near(_ answers: Set<Int>) -> [[Statement]] {
        if byAnswer.isEmpty { return [] }
        var seen: Set<Set<Statement.Origin>> = []
        return answers.sorted().flatMap { byAnswer[$0]?.reversed() ?? [] }
            .filter { seen.insert($0.origins).inserted }.prefix(Self.mostKept).map(\.demands)
    }

    private static let mostKept = 4
}
