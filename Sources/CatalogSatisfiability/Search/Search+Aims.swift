import CatalogEvaluation
import CatalogModel
import FormRuntime

// Candidates with which a goal is reached are looked for before all others are tried in their order.

extension Search.Run {
    /// Whether there are candidates with which the goal may be reached whatever is answered behind.
    func isAimedAt(_ node: Int) -> Bool {
        aims.contains { $0.answers.contains(node) } && search.domains.byNode[node].line != nil
    }

    /// The candidates with which the goal is reached if the answers behind are the usual ones.
    mutating func aimed(_ node: Int) -> [Candidate] {
        let behind = answersBehind(node)
        return behind.isEmpty ? [] : with(\.usual, of: behind) { $0.turns(of: $0.aims, node) }
    }

    /// The candidates with which the goal is reached by the answers behind: by the usual ones or, if it cannot be, by all the
    /// least or all the greatest ones.
    ///
    /// A sum that is to be small is so only if each of its answers is.
    ///
    /// Once such answers are found for one, they are kept to as long as the search does: it need not be found out again for each of
    /// hundreds of answers behind.
    mutating func aimedFirst(_ node: Int, at place: Int) -> [Candidate] {
        if let course, course.leads(to: place, by: candidates, task.answers) {
            self.course?.reached = place
            return [course.planned[node]].compactMap(\.self)
        }
        let domain = search.domains.byNode[node]
        let behind = answersBehind(node)
        for choice in [\Domain.usual, \.least, \.greatest] {
            let found = with(choice, of: behind) { run in
                if let alike = domain[keyPath: choice], run.isReached(by: alike, node) { return [alike] }
                return run.turns(of: run.aims, node).filter { run.isReached(by: $0, node) }
            }
            guard let first = found.first else { continue }
            var planned = [node: first]
            for other in behind { planned[other] = search.domains.byNode[other][keyPath: choice] }
            course = Course(reached: place, planned: planned)
            return found
        }
        return []
    }

    /// Answers with which the goal is reached, from a position on.
    struct Course {
        /// Up to where the search has kept to them.
        var reached: Int
        /// By node.
        let planned: [Int: Candidate]

        /// Whether the search has kept to them up to a position.
        func leads(to place: Int, by candidates: [Candidate?], _ answers: [Int]) -> Bool {
            // Where it went back, it has reason not to.
            guard place > reached else { return false }
            return answers[reached..<place].allSatisfy { node in
                planned[node].map { $0 === candidates[node] } ?? true
            }
        }
    }

    /// The answers that the goal compares with one, and that are decided later.
    private func answersBehind(_ node: Int) -> [Int] {
        aims.filter { $0.answers.contains(node) }.flatMap(\.answers).filter {
            $0 != node && candidates[$0] == nil && positions[$0] != nil
        }
    }

    /// Looks at something as if other questions were answered, too.
    private mutating func with<Found>(
        _ choice: KeyPath<Domain, Candidate?>, of nodes: [Int], _ look: (inout Search.Run) -> Found
    ) -> Found {
        for node in nodes { candidates[node] = search.domains.byNode[node][keyPath: choice] }
        defer { for node in nodes { candidates[node] = nil } }
        return look(&self)
    }

    /// Whether an answer reaches that part of the goal in which it is compared with others, all of which are known.
    private mutating func isReached(by candidate: Candidate, _ node: Int) -> Bool {
        var before = [(node, candidates[node])]
        candidates[node] = candidate
        // The candidates of a whole form are not copied for this.
        defer { for (node, candidate) in before.reversed() { candidates[node] = candidate } }
        for atom in aims where atom.answers.contains(node) {
            for computed in atom.computed {
                before.append((computed, candidates[computed]))
                candidates[computed] = search.tree.computed(computed, from: candidates, today: search.today)
            }
        }
        return aimedDemands.allSatisfy { demand in
            guard demand.answers.contains(node) else { return true }
            spent += cost(of: demand.answers)
            return search.holds(demand, by: candidates)
        }
    }

    /// Where atoms turn, on both sides, each once.
    mutating func turns(of atoms: [Atom], _ node: Int) -> [Candidate] {
        guard let line = search.domains.byNode[node].line else { return [] }
        var seen: Set<Int64> = []
        var found: [Candidate] = []
        for atom in atoms where atom.answers.contains(node) {
            spent += Self.costOfTurns * cost(of: atom.answers)
            let ordinals =
                search.thresholds.ordinals(of: atom, along: line, of: node, given: candidates) ?? []
            for ordinal in ordinals.flatMap({ [$0, $0 - 1] }) where seen.insert(ordinal).inserted {
                if let candidate = line.candidate(ordinal) { found.append(candidate) }
            }
        }
        return found
    }

    /// About as often an atom is evaluated for that.
    private static let costOfTurns = 32
}

extension Search {
    /// By node: of answers with many candidates those between which an atom of the goal turns, whatever else is answered.
    func turning(_ task: Task) -> [Int: [Candidate]] {
        var found: [Int: [Candidate]] = [:]
        for demand in task.demands where demand.origin == .goal {
            guard demand.answers.contains(where: { domains.byNode[$0].candidates.count > Self.fewCandidates })
            else { continue }
            for (node, candidates) in turning(demand) { found[node, default: []] += candidates }
        }
        return found
    }

    private func turning(_ demand: Statement) -> [(node: Int, candidates: [Candidate])] {
        if let known = turningByDemand[ObjectIdentifier(demand)] { return known.turning }
        var found: [(node: Int, candidates: [Candidate])] = []
        for atom in tree.allAtoms(of: demand) {
            guard let node = atom.answers.first, atom.answers.count == 1, atom.computed.isEmpty,
                domains.byNode[node].candidates.count > Self.fewCandidates
            else { continue }
            found.append((node, turning(atom, node)))
        }
        turningByDemand[ObjectIdentifier(demand)] = (demand, found)
        return found
    }

    private func turning(_ atom: Atom, _ node: Int) -> [Candidate] {
        let domain = domains.byNode[node]
        if let line = domain.line {
            effort.spend(Effort.evaluation)
            let ordinals = thresholds.ordinals(of: atom, along: line, of: node, given: tree.nothing) ?? []
            return ordinals.flatMap { [$0, $0 - 1] }.compactMap(line.candidate)
        }
        let texts = candidates(namedBy: atom, node)
        guard let direct = DirectCondition(atom.expression, in: atom.object, tree) else {
            return texts.isEmpty ? [] : texts + domain.candidates.prefix(1)
        }
        let named = texts + options(namedBy: atom, node)
        effort.spend(Effort.direct * (named.isEmpty ? domain.candidates.count : named.count))
        var answers = tree.nothing
        func first(_ isWanted: Bool) -> Candidate? {
            func isIt(_ candidate: Candidate) -> Bool {
                answers[node] = candidate
                return (direct.truth(by: answers) == .yes) == isWanted
            }
            return named.first(where: isIt) ?? domain.candidates.first(where: isIt)
        }
        return [first(true), first(false)].compactMap(\.self)
    }

    /// The candidates that are texts that an atom names. They are looked up, since there may be a condition for each of them.
    private func candidates(namedBy atom: Atom, _ node: Int) -> [Candidate] {
        guard case .text? = tree.nodes[node].type else { return [] }
        let candidates = domains.byNode[node].candidates
        var found: [Candidate] = []
        var pending = [atom.expression]
        while let expression = pending.popLast() {
            if case .literal(.text(let text)) = expression, let place = places(ofTextsFor: node)[text] {
                found.append(candidates[place])
            }
            pending += expression.parts
        }
        return found
    }

    /// The candidates that are options with which an atom compares an answer, in their order; none if it does anything else.
    private func options(namedBy atom: Atom, _ node: Int) -> [Candidate] {
        guard case .choice? = tree.nodes[node].type else { return [] }
        var literals: [Expression] = []
        if case .comparison(_, .answer, let literal) = atom.expression { literals = [literal] }
        if case .comparison(_, let literal, .answer) = atom.expression { literals = [literal] }
        if case .oneOf(.answer, let others) = atom.expression { literals = others }
        var places: [Int] = []
        for literal in literals {
            guard case .literal(.option(_, let place)) = literal else { return [] }
            places.append(place)
        }
        let candidates = domains.byNode[node].candidates
        // In an item they may stand in another order.
        guard case .option(_, index: 0)? = candidates.first?.value else { return [] }
        return places.sortedOnce.compactMap { candidates.indices.contains($0) ? candidates[$0] : nil }
    }

    /// By text: its place among the candidates.
    private func places(ofTextsFor node: Int) -> [String: Int] {
        if let known = textPlacesByNode[node] { return known }
        var places: [String: Int] = [:]
        for (place, candidate) in domains.byNode[node].candidates.enumerated() {
            if case .text(let text) = candidate.value { places[text] = place }
        }
        textPlacesByNode[node] = places
        return places
    }

    private static let fewCandidates = 16

    /// The atoms of those among some demands that make up the goal.
    func goalAtoms(among demands: [Statement]) -> [Atom] {
        demands.filter { $0.origin == .goal }.flatMap(tree.allAtoms)
    }
}
