extension Search {
    /// What follows from a task whatever the answers are: an answer that has to be given has to be asked for, so the condition
    /// of its question has to be true, which needs the answers that it compares, and so on.
    ///
    /// As demands of their own, these exclude a candidate as soon as it is tried, instead of at the end of a long chain of
    /// questions of which the last one is not asked.
    ///
    /// - Parameter positions: Of the answers that are looked for. What decides about others is not followed.
    func implied(by task: Task, among positions: Positions) -> Needs {
        var pending = task.present.sorted()
        // What may also be undecided, as most that a form demands may, needs nothing.
        for demand in task.demands where demand.demand.isOfAValue { pending += tree.needed(by: demand) }
        var found = Needs()
        var seen: Set<Int> = []
        while let node = pending.popLast() {
            guard positions[node] != nil, seen.insert(node).inserted else { continue }
            found.answers.append(node)
            pending.append(tree.nodes[node].parent)
            if task.isFree(node) { continue }
            let needs = needs(toAsk: node)
            found.demands += needs.demands
            pending += needs.answers
        }
        return found
    }

    /// Less than a task demands: nothing of some answers, and whatever depends on them may be as it will. What follows from the
    /// task as a whole is still demanded of the others. Whatever fulfils the task fulfils this, too.
    func task(_ task: Task, without left: Set<Int>) -> Task {
        let implied = implied(by: task, among: Positions(task.answers))
        let isIn = tree.nodes.indices.map { tree.ancestors(of: $0).contains(where: left.contains) }
        // What a value is computed from includes the condition under which it is computed.
        let isLeft = tree.nodes.indices.map { node in
            guard !isIn[node], tree.computation(of: node) != nil else { return isIn[node] }
            let deciding = statements.inputs[node] + (statements.relevance[node]?.answers ?? [])
            return deciding.contains { isIn[$0] }
        }
        var smaller = task
        smaller.answers.removeAll { isLeft[$0] }
        smaller.present = task.present.union(implied.answers).filter { !isLeft[$0] }
        if let option = task.option, isLeft[option.answer] { smaller.option = nil }
        smaller.released = Set(
            smaller.answers.filter { statements.relevance[$0]?.answers.contains { isLeft[$0] } == true })
        smaller.demands = (task.demands + implied.demands).filter { demand in
            !demand.answers.contains { isLeft[$0] }
                && demand.whileAbsent.map { !smaller.released.contains($0) } ?? true
        }
        return smaller
    }

    /// What is needed for something.
    struct Needs {
        var demands: [Statement] = []
        /// Answers that have to be given.
        var answers: [Int] = []
    }

    /// What the condition of a question demands.
    func needs(toAsk node: Int) -> Needs {
        if let known = needsByNode[node] { return known }
        guard let relevance = statements.relevance[node] else { return Needs() }
        let demands = relevance.statements(.isTrue, tree)
        let needs = Needs(demands: demands, answers: demands.flatMap(tree.needed))
        needsByNode[node] = needs
        return needs
    }
}
