import CatalogModel

extension Search {
    /// Looks for what a task demands. Where that is too much, and something that has to be true is one thing or another, each of
    /// them is tried by itself: then more follows from it.
    func runByAlternatives(_ task: Task) -> Result {
        let result = run(task)
        guard case .givenUp = result else { return result }
        let implied = implied(by: task, among: Positions(task.answers)).demands
        let wanted = task.demands.filter { $0.origin == .goal }
        for alternatives in (wanted + implied).compactMap(tree.alternatives).prefix(Self.mostDisjunctions) {
            var isNone = true
            for alternative in alternatives {
                var narrower = task
                narrower.demands = alternative + narrower.demands
                switch run(narrower) {
                case .found(let answers): return .found(answers)
                case .none: continue
                case .givenUp: isNone = false
                }
            }
            if isNone { return .none(refusing: task.demands) }
        }
        return .givenUp
    }

    private static let mostDisjunctions = 4
}

extension AnswerTree {
    /// What a demand is fulfilled by, one or the other; nil if it is not of that kind, or if there are too many.
    func alternatives(to demand: Statement) -> [[Statement]]? {
        guard demand.whileAbsent == nil, let expression = demand.expression else { return nil }
        var found: [[Statement]] = []
        var pending = [expression]
        while let next = pending.popLast() {
            switch (next, demand.demand) {
            case (.or(let left, let right), .isTrue), (.or(let left, let right), .isNotFalse),
                (.and(let left, let right), .isFalse), (.and(let left, let right), .isNotTrue):
                pending += [right, left]
            default:
                found.append(
                    statements(next, in: demand.object, demand.demand, .goal).map { $0.on(demand.day) })
            }
            if found.count > Self.mostAlternatives { return nil }
        }
        return found.count > 1 ? found : nil
    }

    private static let mostAlternatives = 8
}
