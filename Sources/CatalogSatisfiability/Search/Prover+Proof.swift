import CatalogModel
import FormRuntime

extension AnswerTree {
    /// The atoms of everything that a task looks at.
    func atoms(of task: Search.Task, _ statements: FormStatements) -> [Atom] {
        var found = task.demands.flatMap(allAtoms)
        for answer in task.answers {
            if let relevance = statements.relevance[answer], !task.isFree(answer) {
                found += allAtoms(of: relevance.condition, in: relevance.object)
            }
            found += atoms(ofComputation: answer)
        }
        return found
    }

    /// The lists that have fewer items here than a task can tell apart: most conditions of a form go through a list that is none of
    /// its business.
    fileprivate func abridged(in task: Search.Task, _ statements: FormStatements) -> Set<Int> {
        if abridged.isEmpty { return [] }
        var passes = ListPasses()
        func add(_ condition: Expression?, _ object: Int) {
            guard let condition else { return }
            passes.add(condition, isInItem: ancestors(of: object).contains { nodes[$0].itemIndex != nil })
        }
        for demand in task.demands { add(demand.expression, demand.object) }
        for answer in task.answers {
            if let relevance = statements.relevance[answer], !task.isFree(answer) {
                add(relevance.condition, relevance.object)
            }
            add(computation(of: answer), object(of: answer))
        }
        return abridged.filter { list in
            guard let field = nodes[list].field else { return true }
            let needed = NeededItems(field.type, quantifiers: passes.byList[field.id] ?? 0)
            return !needed.isEnough || needed.count > children(of: list).count
        }
    }
}

extension Prover {
    /// Whether a part of the form's demands that no tried answers fulfil is fulfilled by none at all: on a day, or with
    /// none on any day from the usual one on, as far as it does not look at the day.
    ///
    /// Only what these demands look at has to be told apart, so that others that cannot be decided do no harm. Where candidates do
    /// not stand for all answers to a question, it is proven without that question or not at all.
    func isProven(_ task: Search.Task, on day: FormRuntime.CalendarDate?) -> Bool {
        effort.proof { finds(nothingFor: task, on: day) } ?? false
    }

    private func finds(nothingFor task: Search.Task, on day: FormRuntime.CalendarDate?) -> Bool {
        var task = restricted(task)
        if day == nil {
            task.demands.removeAll(where: \.usesToday)
            let isMoved = task.answers.contains { answer in
                statements.relevance[answer]?.condition.usesToday == true
                    || tree.computation(of: answer) != nil
            }
            if isMoved { return false }
        }
        task.isRepresented = true
        var search = self.search(for: task, on: day)
        let unrepresented = Set(task.answers.filter { !search.domains.byNode[$0].isRepresentative })
        if !unrepresented.isEmpty {
            task = search.task(task, without: unrepresented)
            search = self.search(for: task, on: day)
            guard task.answers.allSatisfy({ search.domains.byNode[$0].isRepresentative }) else {
                return false
            }
        }
        if case .none = search.run(task) { return true }
        return false
    }

    /// With candidates that tell apart what a task looks at.
    private func search(for task: Search.Task, on day: FormRuntime.CalendarDate?) -> Search {
        let distinct = Set(
            task.demands.compactMap { demand -> Int? in
                if case .differ(_, _, let list) = demand.subject { list } else { nil }
            }
        ).sorted()
        let domains = Domains(
            tree, atoms: tree.atoms(of: task, statements), distinct: distinct, answers: task.answers,
            abridged: tree.abridged(in: task, statements), today: day ?? Self.usualDay, isAnyDay: day == nil,
            effort)
        return Search(
            tree, statements, domains, today: day ?? Self.usualDay, effort, contradictions, like: world.search
        )
    }

    /// The same task with those answers alone that its demands depend on, and what decides whether they are asked for.
    func restricted(_ task: Search.Task) -> Search.Task {
        var pending = task.demands.flatMap(\.answers) + task.present + (task.option.map { [$0.answer] } ?? [])
        guard !pending.isEmpty else { return task }
        var needed: Set<Int> = []
        while let node = pending.popLast() {
            guard needed.insert(node).inserted else { continue }
            pending += tree.ancestors(of: node).dropFirst()
            pending += statements.inputs[node]
            if !task.isFree(node) { pending += statements.relevance[node]?.answers ?? [] }
        }
        var task = task
        task.answers = task.answers.filter(needed.contains)
        return task
    }
}
