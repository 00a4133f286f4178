import CatalogModel

extension Search {
    /// Answers to a task with which much is asked and shown besides, so that few goals need others; nil if they are not found at once.
    func answersThatShowMuch(_ task: Task) -> [Int: Candidate]? {
        var task = task
        task.showsMuch = true
        var budget = Self.mostStepsAtOnce + Self.mostStepsByAnswer * task.answers.count
        guard case .found(let answers) = run(task, budget: &budget) else { return nil }
        return answers
    }

    private static let mostStepsAtOnce = 100
    private static let mostStepsByAnswer = 4

    /// By position: the conditions of questions and notes, and those under which questions have to be answered, each part of them where its
    /// truth is known. How many items a list has is known before what is in them, so that is at each of its answers. Of many, some.
    func wishes(of task: Task, _ positions: Positions) -> [[Statement]] {
        var wishes = Array(repeating: [Statement](), count: task.answers.count)
        func add(_ demands: [Statement]) {
            for demand in demands {
                let last = positions.last(of: demand.answers)
                if let last { wishes[last].append(demand) }
                guard tree.hasLists else { continue }
                for answer in demand.answers where tree.isInItem(answer) {
                    if let position = positions[answer], position != last { wishes[position].append(demand) }
                }
            }
        }
        for node in task.answers {
            add(needs(toAsk: node).demands)
            if case .requiredWhen(let condition)? = tree.nodes[node].field?.presence {
                add(tree.statements(condition, in: tree.object(of: node), .isTrue, .goal))
            }
            guard case .object = tree.nodes[node].content else { continue }
            for note in tree.notes(of: node) {
                if let condition = note.relevance {
                    add(tree.statements(condition, in: node, .isTrue, .goal))
                }
            }
        }
        return wishes.map { $0.sample(atMost: Self.mostWishes) }
    }

    private static let mostWishes = 64
}

extension Search.Run {
    /// Puts the candidate in front with which most of some conditions are true, of several the first one. Of many candidates, some are looked
    /// at.
    mutating func bringTheBestToFront(_ found: inout [Candidate], _ node: Int, _ wishes: [Statement]) {
        guard !wishes.isEmpty, found.count > 1 else { return }
        var best = (place: 0, fulfilled: -1)
        for place in Array(found.indices).sample(atMost: max(3, Self.mostComparisons / wishes.count)) {
            candidates[node] = found[place]
            let fulfilled = wishes.count { isFulfilled($0) }
            if fulfilled > best.fulfilled { best = (place, fulfilled) }
            if fulfilled == wishes.count { break }
        }
        candidates[node] = nil
        if best.place > 0 { found.insert(found.remove(at: best.place), at: 0) }
    }

    private static let mostComparisons = 256
}

extension Array {
    /// Some of many elements, evenly distributed, the first two and the last always among them; at least three, in order.
    fileprivate func sample(atMost limit: Int) -> [Element] {
        if count <= limit { return self }
        return ((0..<limit - 1).map { $0 * (count - 1) / (limit - 2) } + [1]).sortedOnce.map { self[$0] }
    }
}
