import CatalogModel

extension Prover {
    /// The smallest part of a task's demands that still makes it impossible.
    struct Core {
        let task: Search.Task
        /// Where these demands come from.
        let origins: [Statement.Origin]
        /// The steps that are left for asking further.
        let budget: Int

        init(_ task: Search.Task, origins: [Statement.Origin], budget: Int) {
            (self.task, self.origins, self.budget) = (task, origins, budget)
        }

        /// A task of which nothing can be left out.
        init(_ task: Search.Task) {
            var seen: Set<Statement.Origin> = [.goal]
            let origins = task.demands.map(\.origin).filter { seen.insert($0).inserted }
            self.init(task, origins: origins, budget: 0)
        }
    }

    /// Each demand is left out for a try, and stays out if nothing changes; many at once as long as nothing does, so that
    /// few that matter among many take few searches. That may take a limited number of steps.
    func core(of task: Search.Task, by search: Search) -> Core {
        var attempt = Attempt(search, Self.mostCoreSteps, task)
        var tried: Set<Statement.Origin> = [.goal]
        let origins = task.demands.map(\.origin).filter { tried.insert($0).inserted }
        var left = task
        let needed = origins.needed { part in
            let part = Set(part)
            var smaller = left
            smaller.demands.removeAll { part.contains($0.origin) }
            guard attempt.isImpossible(smaller) else { return true }
            left = smaller
            return false
        }
        return Core(left, origins: needed, budget: attempt.budget)
    }

    /// What in the form a core comes from: its demands, and the conditions without which its answers would be asked for.
    func reasons(of core: Core, by search: Search) -> [Reason] {
        var attempt = Attempt(search, core.budget, core.task)
        var left = core.task
        let conditional = left.answers.filter {
            statements.relevance[$0] != nil && !left.alwaysAsked.contains($0)
        }
        let needed = conditional.needed { part in
            var freer = left
            freer.alwaysAsked.formUnion(part)
            guard attempt.isImpossible(freer) else { return true }
            left = freer
            return false
        }
        return core.origins.compactMap(\.reason) + needed.map { .relevance($0) }
    }

    private static let mostCoreSteps = 60_000

    /// Searches that share a number of steps. Of what contradicts itself, a part is kept that does, too: that is certain, and takes
    /// no search, but as many steps as there are demands.
    private struct Attempt {
        let search: Search
        var budget: Int
        private let isByContradiction: Bool

        init(_ search: Search, _ budget: Int, _ task: Search.Task) {
            (self.search, self.budget) = (search, budget)
            isByContradiction = !task.isRepresented && search.isContradictory(task)
        }

        /// About what it takes to look at a demand beside many others.
        private static let stepsOfADemand = 8

        mutating func isImpossible(_ task: Search.Task) -> Bool {
            if isByContradiction {
                // Where hundreds of demands are needed, it would take as many looks at all of them.
                guard budget > 0 else { return false }
                budget -= Self.stepsOfADemand * task.demands.count
                return search.isContradictory(task)
            }
            return if budget > 0, case .none = search.run(task, budget: &budget) { true } else { false }
        }
    }
}

extension Array {
    /// The elements that cannot be left out, if they are left out from the first to the last: the same as one by one, since what
    /// can be left out together can be left out singly, but with few questions where few are needed.
    ///
    /// - Parameter isNeeded: Whether a part cannot be left out as a whole; otherwise it is left out from now on.
    fileprivate func needed(_ isNeeded: (ArraySlice<Element>) -> Bool) -> [Element] {
        var found: [Element] = []
        var pending = [self[...]]
        while let part = pending.popLast() {
            guard !part.isEmpty, isNeeded(part) else { continue }
            if part.count == 1 {
                found += part
            } else {
                let middle = part.startIndex + part.count / 2
                pending += [part[middle...], part[..<middle]]
            }
        }
        return found
    }
}

extension Statement.Origin {
    fileprivate var reason: Prover.Reason? {
        switch self {
        case .goal: nil
        case .presence(let node): .presence(node)
        case .bound(let node, let isUpper): .bound(node, isUpper: isUpper)
        case .filled(let node): .filled(node)
        case .distinct(let node): .distinct(node)
        case .rule(let number): .rule(number)
        case .exit(let number): .exit(number)
        }
    }
}
