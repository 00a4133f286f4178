import CatalogEvaluation
import CatalogModel
import FormRuntime

extension WitnessPlan {
    /// Answers that reach a goal, where only what has to change does: what the goal looks at is answered otherwise, then what
    /// follows from that is adjusted, in the order in which the form is decided. nil if that does not do, which proves nothing,
    /// and if it looks at many answers or a list, which have to be looked for in any case.
    ///
    /// This keeps the cost of a form small in which everything depends on the same answer.
    ///
    /// - Parameter looked: What the goal looks at.
    mutating func adjusted(_ wish: Wish, _ looked: Set<Int>) -> [Int: Candidate]? {
        guard mayBeAdjusted(looked), !world.search.effort.isSpent else { return nil }
        let nodes = looked.sorted()
        // Where one answer decides, each of its candidates is one step.
        let steps = nodes.reduce(Self.mostSteps) { $0 + world.domains.byNode[$1].candidates.count }
        if nodes.count == 1, let candidate = candidate(for: nodes[0], wish) {
            return adjusted(wish, to: [(nodes[0], candidate)], areFound: true)
        }
        guard let answers = answers(to: nodes, wish, steps: steps) else { return nil }
        return adjusted(wish, to: nodes.map { ($0, answers[$0] ?? base[$0]) }, areFound: true)
    }

    /// The first of the candidates of a question with few of them that is what is wanted, and that nothing refuses: what a search for this
    /// answer alone would find. nil if that is not seen at once.
    private mutating func candidate(for node: Int, _ wish: Wish) -> Candidate? {
        let domain = world.domains.byNode[node]
        guard domain.candidates.count <= Self.fewCandidates, domain.selections == nil,
            world.tree.computation(of: node) == nil, world.domains.openAtoms(of: [node]).isEmpty,
            world.isAsked(node, by: base)
        else { return nil }
        let demands = wish.wanted + surroundings.demands(on: [node]).filter { wish.keeps($0.origin) }
        let usual = base[node]
        defer { base[node] = usual }
        return domain.candidates.first { candidate in
            if let option = wish.option, !candidate.holds(option.wanted) { return false }
            base[node] = candidate
            return demands.allSatisfy { demand in
                world.search.effort.spend(demand.cost)
                return world.isFulfilled(demand, by: base)
            }
        }
    }

    private static let fewCandidates = 16

    /// Whether answers that a goal looks at are looked for by themselves first.
    func mayBeAdjusted(_ looked: Set<Int>) -> Bool {
        1...Self.mostAnswersOfAGoal ~= looked.count && !looked.contains(where: world.tree.isList)
    }

    /// Answers that reach a goal where one answer that has a part in deciding about it is another one, and what follows from that is
    /// adjusted; nil if there are none, which proves nothing.
    ///
    /// - Parameter looked: What the goal looks at.
    mutating func withAnotherCause(_ goal: Goal.Kind, _ wish: Wish, _ looked: Set<Int>) -> [Int: Candidate]? {
        var tries = Self.mostTries
        for node in surroundings.allCauses(of: looked, atMost: Self.mostCauses)
        where world.tree.computation(of: node) == nil && !world.tree.isList(node)
            && world.isAsked(node, by: base)
        {
            for candidate in world.domains.byNode[node].candidates
            where !candidate.isAbsent && !candidate.isAlike(base[node]) {
                guard tries > 0, !world.search.effort.isSpent else { return nil }
                tries -= 1
                if let answers = adjusted(wish, to: [(node, candidate)]),
                    with(answers, { $0.world.isReached(goal, by: $0.base, $0.form) })
                {
                    return answers
                }
            }
        }
        return nil
    }

    /// The answers with some of them changed, and what follows from that adjusted; nil if that does not reach the goal.
    ///
    /// - Parameter areFound: That a search has found them: then only what follows has to be looked at, since there may be hundreds of
    ///   demands on one answer.
    mutating func adjusted(
        _ wish: Wish, to answers: [(node: Int, candidate: Candidate?)], areFound: Bool = false
    ) -> [Int: Candidate]? {
        var changed: [(node: Int, usual: Candidate?)] = []
        defer { for (node, usual) in changed.reversed() { base[node] = usual } }
        for (node, candidate) in answers {
            changed.append((node, base[node]))
            base[node] = candidate
        }
        let nodes = answers.map(\.node)
        guard let adjusted = adjustEffects(of: nodes, &changed) else { return nil }
        let demands =
            areFound
            ? surroundings.demands(on: adjusted) : wish.wanted + surroundings.demands(on: nodes + adjusted)
        for demand in demands where wish.keeps(demand.origin) {
            world.search.effort.spend(demand.cost)
            guard world.isFulfilled(demand, by: base) else { return nil }
        }
        return Dictionary(changed.map { ($0.node, base[$0.node] ?? .absent) }, uniquingKeysWith: { $1 })
    }

    /// Whether a condition is true once one answer is missing, and what follows from that is adjusted.
    mutating func holds(_ condition: Expression, without node: Int) -> Bool {
        var changed = [(node: node, usual: base[node])]
        defer { for (node, usual) in changed.reversed() { base[node] = usual } }
        base[node] = .absent
        guard adjustEffects(of: [node], &changed) != nil else { return false }
        return world.holds(condition, in: 0, by: base)
    }

    private static let mostTries = 64
    private static let mostCauses = 64
    private static let mostAnswersOfAGoal = 16

    /// Gives answers where questions are asked now, takes them back where they are not any more, and computes anew.
    ///
    /// - Parameter changed: The nodes with what was answered before; what is adjusted is added.
    /// - Returns: What was looked at; nil if a computed value is none that the form accepts.
    private mutating func adjustEffects(
        of nodes: [Int], _ changed: inout [(node: Int, usual: Candidate?)]
    ) -> [Int]? {
        var looked: [Int] = []
        // By place in the order. What decides about an answer comes before it, so that none waits twice.
        var waiting = PositionSet()
        func add(_ effects: [Int]) {
            for effect in effects { waiting.insert(surroundings.place(of: effect)) }
        }
        for (node, usual) in changed { add(surroundings.effects(of: node, from: usual, to: base[node])) }
        var next = waiting.first(from: 0)
        while let place = next {
            let node = surroundings.order[place]
            looked.append(node)
            world.search.effort.spend(world.statements.cost(of: node))
            guard let candidate = adjustedAnswer(to: node) else { return nil }
            let usual = base[node]
            if !isUnchanged(node, candidate, usual) {
                // What was chosen for the goal does not hold together.
                if nodes.contains(node) { return nil }
                changed.append((node, usual))
                base[node] = candidate
                add(surroundings.effects(of: node, from: usual, to: candidate))
            }
            next = waiting.first(from: place + 1)
        }
        return looked
    }

    private func isUnchanged(_ node: Int, _ candidate: Candidate, _ usual: Candidate?) -> Bool {
        guard let usual, world.tree.computation(of: node) != nil else { return candidate.isAlike(usual) }
        return candidate.isAbsent
            ? usual.isAbsent : compared(.equal, candidate.value, usual.value) == .yes
    }

    /// What an answer is once all that decides about it is known; nil if it cannot be.
    private func adjustedAnswer(to node: Int) -> Candidate? {
        let tree = world.tree
        guard world.isAsked(node, by: base) else { return .absent }
        if tree.computation(of: node) != nil {
            let value = tree.computed(node, from: base, today: world.today)
            let type = tree.nodes[node].type
            let isPossible =
                value.isAbsent || type?.isWithinBounds(value.value, today: world.today) != false
            return isPossible ? value : nil
        }
        guard let usual = base[node], !usual.isAbsent else {
            // What may be left out is answered, too, as in the first answers: that shows more.
            let usual = world.domains.byNode[node].candidates.first
            return usual ?? (tree.mayBeLeftOut(node) ? .absent : nil)
        }
        return usual
    }
}
