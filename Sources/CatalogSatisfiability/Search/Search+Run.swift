import CatalogEvaluation
import CatalogModel
import FormRuntime

extension Search {
    /// The state of one search. Positions count the answers in the order in which they are decided.
    struct Run {
        let search: Search
        let task: Task
        let positions: Positions
        /// By node.
        var candidates: [Candidate?]
        /// By position: the places in the task of the demands of which it is the last answer, what failed last in front.
        private var due: [[Int]]
        /// By position: the open atoms of which it is the last answer; empty if there are none at all.
        private var open: [[Int]]
        /// What the goal compares of several answers, and the parts of the goal in which it does.
        let aims: [Atom]
        let aimedDemands: [Statement]
        /// By node: of an answer with many candidates those between which the goal turns. They are tried first.
        let turning: [Int: [Candidate]]
        /// By position: conditions with which more is shown if they are true; empty if that is of no matter.
        private let wishes: [[Statement]]
        /// Answers that lead to the goal, once they are found.
        var course: Course?
        /// The places in the task of the demands that refused a candidate.
        private var refusing = PositionSet()
        /// What the search has cost until now, but for nested items.
        var spent = 0

        init(_ search: Search, _ task: Task, among others: inout [Candidate?]) {
            self.search = search
            var task = task
            task.answers = search.tree.inOrder(task.answers)
            positions = Positions(task.answers)
            let implied = search.implied(by: task, among: positions)
            task.demands += implied.demands
            task.present.formUnion(implied.answers)
            self.task = task
            wishes = task.showsMuch ? search.wishes(of: task, positions) : []
            candidates = []
            swap(&candidates, &others)
            for node in task.answers { candidates[node] = nil }
            due = Array(repeating: [], count: task.answers.count)
            for (place, demand) in task.demands.enumerated() {
                if let last = positions.last(of: demand.answers) { due[last].append(place) }
            }
            let atoms = search.domains.openAtoms(of: task.answers)
            open = atoms.isEmpty ? [] : Array(repeating: [], count: task.answers.count)
            for atom in atoms {
                if let last = positions.last(of: search.domains.open[atom].answers) {
                    open[last].append(atom)
                }
            }
            turning = search.turning(task)
            aims =
                atoms.isEmpty ? [] : search.goalAtoms(among: task.demands).filter { $0.answers.count > 1 }
            aimedDemands =
                aims.isEmpty ? [] : task.demands.filter { $0.origin == .goal && $0.answers.count > 1 }
            search.effort.spend(Effort.setUp * (task.answers.count + task.demands.count))
        }

        /// The positions of the answers that decide whether that at a position is asked for, and what it is if it is computed.
        private func reasons(_ place: Int) -> [Int] {
            let node = task.answers[place]
            let statements = search.statements
            let deciding =
                [search.tree.nodes[node].parent] + (statements.relevance[node]?.answers ?? [])
                + statements.inputs[node]
            return deciding.compactMap { positions[$0] }
        }

        /// The positions of the answers that decide what there is to try at a position. Of an answer that people have to give, it
        /// is no way out that it is not asked for.
        private func reasons(for choice: Choice, at place: Int) -> [Int] {
            let node = task.answers[place]
            let isGiven = choice.isAsked && task.present.contains(node)
            return isGiven && search.tree.computation(of: node) == nil ? [] : reasons(place)
        }

        mutating func result(_ budget: inout Int) -> Result {
            let mostSteps = min(Search.mostSteps(task), budget)
            let mostEffort = search.effort.most(steps: mostSteps, demands: task.demands.count)
            let nestedItems = search.effort.nestedItems
            nestedItems.limit(to: mostEffort / Effort.evaluation)
            defer { nestedItems.endLimit() }
            let result = result(&budget, mostSteps: mostSteps, mostEffort: mostEffort)
            // What was evaluated last was not evaluated to its end.
            return nestedItems.areTooMany ? .givenUp : result
        }

        private mutating func result(_ budget: inout Int, mostSteps: Int, mostEffort: Int) -> Result {
            let count = task.answers.count
            // A demand without answers follows from the day alone.
            for demand in task.demands where demand.answers.isEmpty && !isFulfilled(demand) {
                return .none(refusing: [demand])
            }
            var choices = Array(repeating: Choice(), count: count)
            var (place, steps, isEntering) = (0, 0, true)
            defer {
                budget -= steps
                search.effort.spend(cost + steps)
            }
            while place < count {
                let node = task.answers[place]
                if isEntering {
                    choices[place] = possible(node, at: place)
                }
                isEntering = false
                var fits = false
                while !fits, let option = choices[place].takeNext({ further(node, at: place) }) {
                    candidates[node] = option
                    steps += 1
                    guard steps <= mostSteps, cost + steps <= mostEffort else { return .givenUp }
                    fits = true
                    if let demand = firstUnfulfilled(at: place) {
                        for answer in demand.answers {
                            if let position = positions[answer] { choices[place].conflicts.insert(position) }
                        }
                        if let answer = demand.whileAbsent.flatMap({ positions[$0] }) {
                            for reason in reasons(answer) { choices[place].conflicts.insert(reason) }
                        }
                        fits = false
                    }
                }
                if fits {
                    place += 1
                    isEntering = true
                    continue
                }
                candidates[node] = nil
                var conflicts = choices[place].conflicts
                for reason in reasons(for: choices[place], at: place) { conflicts.insert(reason) }
                conflicts.remove(place)
                guard let target = conflicts.last, target < place else {
                    return .none(
                        refusing: task.demands.indices.filter(refusing.contains).map { task.demands[$0] })
                }
                conflicts.remove(target)
                choices[target].conflicts.formUnion(conflicts)
                for undone in (target + 1)...place { candidates[task.answers[undone]] = nil }
                place = target
            }
            return .found(
                Dictionary(uniqueKeysWithValues: task.answers.map { ($0, candidates[$0] ?? .absent) }))
        }

        /// What excludes one candidate often excludes the next one, too: it is looked at first from then on.
        private mutating func firstUnfulfilled(at place: Int) -> Statement? {
            for (index, demand) in due[place].enumerated() where !isFulfilled(task.demands[demand]) {
                refusing.insert(demand)
                if index > 0 {
                    due[place].remove(at: index)
                    due[place].insert(demand, at: 0)
                }
                return task.demands[demand]
            }
            return nil
        }

        mutating func isFulfilled(_ demand: Statement) -> Bool {
            if let answer = demand.whileAbsent {
                guard candidates[answer]?.isAbsent == true, isAsked(answer) else { return true }
            }
            if demand.expression != nil { spent += cost(of: demand.answers, demand.direct) }
            return search.holds(demand, by: candidates)
        }

        /// What the search has cost until now.
        private var cost: Int { spent + Effort.evaluation * search.effort.nestedItems.count }

        /// What it costs to evaluate a condition on some answers.
        func cost(of answers: [Int], _ direct: DirectCondition? = nil) -> Int {
            if let direct { return direct.cost }
            let once = Effort.evaluation(of: answers.count)
            return search.tree.hasLists ? once * answers.reduce(1) { $0 + itemCount(of: $1) } : once
        }

        /// How many items a list has in all the items of lists around it; none for what is no list.
        private func itemCount(of node: Int) -> Int {
            guard var count = candidates[node]?.count, count > 0 else { return 0 }
            var holder = search.tree.nodes[node].parent
            while holder != 0 {
                if let around = candidates[holder]?.count, around > 1 {
                    count = min(count * around, Effort.mostItems)
                }
                holder = search.tree.nodes[holder].parent
            }
            return count
        }

        /// Whether a question is asked: what holds it is there, and its own condition is true.
        private mutating func isAsked(_ node: Int) -> Bool {
            if !search.tree.isHolderThere(node, by: candidates) { return false }
            guard let relevance = search.statements.relevance[node], !task.isFree(node) else { return true }
            spent += cost(of: relevance.answers, relevance.direct)
            return search.isTrue(relevance, by: candidates)
        }

        /// The one value that a computed node has; none if it is needed and absent, or beyond its bounds.
        private mutating func computed(_ node: Int) -> [Candidate] {
            spent += cost(of: search.statements.inputs[node])
            let value = search.tree.computed(
                node, from: candidates, today: search.today, counting: search.effort.nestedItems)
            if value.isAbsent { return task.present.contains(node) ? [] : [value] }
            let type = search.tree.nodes[node].type
            return type?.isWithinBounds(value.value, today: search.today) == false ? [] : [value]
        }

        private mutating func possible(_ node: Int, at place: Int) -> Choice {
            guard isAsked(node) else {
                return Choice(task.present.contains(node) ? [] : [.absent], isAsked: false)
            }
            if search.tree.computation(of: node) != nil { return Choice(computed(node)) }
            let domain = search.domains.byNode[node]
            if isOpenSelection(domain, of: node) { return Choice(selected(domain, of: node), isOpen: true) }
            var found = domain.candidates
            var isOpen = isOpen(node, at: place)
            if isOpen { found += wanted(node, at: place) }
            let isAimedAt = isAimedAt(node)
            isOpen = isOpen || isAimedAt
            if let option = task.option, option.answer == node {
                found = domain.candidates(holding: option.wanted)
            }
            if task.showsMuch { bringTheBestToFront(&found, node, wishes[place]) }
            if isAimedAt { found = aimedFirst(node, at: place) + found }
            let first = turning[node] ?? []
            if isOpen { return Choice(first, then: found, isOpen: true) }
            // Most answers have to be given, and their candidates are not copied.
            if mayBeLeftOut(node) { found.append(.absent) }
            return Choice(first, then: found)
        }

        func mayBeLeftOut(_ node: Int) -> Bool {
            (task.released.contains(node) || search.tree.mayBeLeftOut(node)) && !task.present.contains(node)
        }

        /// Whether there are candidates that follow from the other answers.
        private func isOpen(_ node: Int, at place: Int) -> Bool {
            !open.isEmpty && !open[place].isEmpty && search.domains.byNode[node].line != nil
        }

        /// The candidates that follow from what the goal demands: it is reached by them rather than by others.
        private mutating func wanted(_ node: Int, at place: Int) -> [Candidate] {
            turns(of: search.goalAtoms(among: due[place].map { task.demands[$0] }), node)
        }

        /// All other candidates of an open answer.
        private mutating func further(_ node: Int, at place: Int) -> [Candidate] {
            if let selections = search.domains.byNode[node].selections {
                if let demand = due[place].first(where: { refusesEach(task.demands[$0], selections, node) }) {
                    refusing.insert(demand)
                    return mayBeLeftOut(node) ? [.absent] : []
                }
                return furtherSelections(selections, node, due[place].map { task.demands[$0] })
            }
            return turns(of: open[place].map { search.domains.open[$0] }, node) + aimed(node)
                + (mayBeLeftOut(node) ? [.absent] : [])
        }
    }
}
