import CatalogModel

extension Search {
    /// Whether a task can be told to be impossible without trying any answers, whatever the day is.
    func isContradictory(_ task: Task) -> Bool {
        let implied = implied(by: task, among: Positions(task.answers))
        // All that is demanded is about answers of the task.
        let present =
            implied.answers + task.given
            + task.answers.filter { contradictions.isAnsweredInEach[$0] && !task.released.contains($0) }
        let demands = demands(near: task, implied.demands, present)
        effort.spend(demands.reduce(0) { $0 + Effort.evaluation(of: $1.answers.count) })
        return contradictions.areIn(demands, present: present)
    }

    /// What is wanted and what follows from it, and what the form demands of the same answers and of those that have to be there, and of those that it demands something
    /// of together with them. What is demanded of answers that may be missing demands nothing without them.
    private func demands(near task: Task, _ implied: [Statement], _ present: [Int]) -> [Statement] {
        var found = task.demands.filter { $0.origin == .goal } + implied
        var isPresent = [Bool](repeating: false, count: tree.nodes.count)
        for node in present { isPresent[node] = true }
        for node in found.flatMap(\.answers) { isPresent[node] = true }
        var isNear = [Bool](repeating: found.isEmpty, count: tree.nodes.count)
        for node in found.flatMap(\.answers) + task.given { isNear[node] = true }
        var others = task.demands.filter { demand in
            // Of a computed value it is seen later what has to be there for it.
            demand.origin != .goal
                && demand.answers.allSatisfy { isPresent[$0] || tree.computation(of: $0) != nil }
        }
        for _ in 0..<Self.mostDistance where !others.isEmpty {
            let near = others.filter { $0.answers.contains { isNear[$0] } }
            if near.isEmpty { break }
            others.removeAll { $0.answers.contains { isNear[$0] } }
            found += near
            for node in near.flatMap(\.answers) { isNear[node] = true }
        }
        return found
    }

    private static let mostDistance = 3
}

extension Search.Task {
    /// The answers that are given if there are any answers to it.
    fileprivate var given: [Int] { present + (implied.map { [$0] } ?? []) }
}
