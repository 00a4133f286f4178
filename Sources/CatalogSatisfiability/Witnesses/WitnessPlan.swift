import CatalogModel
import FormRuntime

/// Combines the answers that were found for parts of a form into as few submissions as show everything.
///
/// The first answers that were found of each part go with one another. Whatever they do not show, a change of a few of them
/// does; changes that have nothing to do with one another are shown by one submission.
struct WitnessPlan {
    let world: World
    let form: CatalogModel.Form
    let surroundings: Surroundings
    /// By node; between two calls the first answers of all parts.
    var base: [Candidate?]
    private var shownByBase: [Goal] = []
    private var changes: [Change] = []
    /// By node: the places of the changes that change its answer.
    private var places: [[Int]]

    /// Answers that show what the first ones do not.
    private struct Change {
        /// What is answered otherwise, and what follows from that.
        let answers: [Int: Candidate]
        /// The answers among them that somebody gives.
        let given: [Int]
        private(set) var goals: [Goal]
        /// What the goals look at.
        private(set) var looked: Set<Int>
        let outcome: Outcome

        /// Whether it is worth while to look closer.
        func mayReach(_ goal: Goal.Kind) -> Bool {
            guard case .option(let node, let option) = goal else { return true }
            return answers[node]?.holds(option) ?? true
        }

        /// The answers among some, of which there are fewer.
        func answers(to nodes: Set<Int>) -> [Int: Candidate] {
            guard nodes.count < answers.count else { return answers }
            return nodes.reduce(into: [:]) { $0[$1] = answers[$1] }
        }

        mutating func add(_ goal: Goal, _ looked: Set<Int>) {
            goals.append(goal)
            self.looked.formUnion(looked)
        }

        /// Whether it says something of a condition in an expression. Of a rule it does so also if it violates that one.
        func counts(for holder: InnerCondition.Holder) -> Bool {
            switch outcome {
            case .accepted: true
            case .leadsToAnExit: if case .rule = holder { false } else { true }
            case .refusedByRule:
                switch (holder, goals.first?.kind) {
                case (.exit, _): true
                case (.rule(let number), .ruleViolated(let violated)): number == violated
                case (.relevance, _), (.presence, _), (.computation, _), (.bound, _), (.note, _), (.rule, _):
                    false
                }
            }
        }

        /// What the form says to it.
        enum Outcome: Hashable { case accepted, refusedByRule, leadsToAnExit }
    }

    /// The answers that a condition or a computed value looks at.
    private let mentioned: Set<Int>

    /// Answers and demands that are looked at for witnesses, since each is handed to the form as a whole.
    private static let mostPartsOfWitnesses = 1_000_000
    /// How many of the changes of an answer are looked at for another goal; the newest are the likeliest.
    private static let mostLookedAt = 64

    init(_ world: World, _ form: CatalogModel.Form) {
        self.world = world
        self.form = form
        surroundings = Surroundings(world.tree, world.statements)
        base = Array(repeating: nil, count: world.tree.nodes.count)
        base[0] = .present
        mentioned = world.domains.mentioned.union(world.statements.inputs.joined())
        places = Array(repeating: [], count: world.tree.nodes.count)
    }

    /// Adds the first answers of a component.
    mutating func add(_ answers: [Int: Candidate]) {
        for (node, candidate) in answers { base[node] = candidate }
    }

    /// Adds answers that reach a goal, once the first answers of all components are there.
    ///
    /// - Parameter looked: What the goal looks at.
    mutating func add(_ answers: [Int: Candidate], for goal: Goal, _ looked: Set<Int>) {
        let tree = world.tree
        let different = answers.filter { node, candidate in
            tree.computation(of: node) != nil || !candidate.isAlike(base[node])
        }
        let given = different.keys.filter { tree.computation(of: $0) == nil }.sorted()
        for node in given { places[node].append(changes.count) }
        changes.append(
            Change(
                answers: different, given: given, goals: [goal], looked: looked,
                outcome: outcome(of: different, for: goal)))
    }

    private mutating func outcome(of answers: [Int: Candidate], for goal: Goal) -> Change.Outcome {
        if case .exitShown = goal.kind { return .leadsToAnExit }
        var exits: Set<Int> = []
        // Most forms have no exit pages.
        for demand in form.exits.isEmpty ? [] : surroundings.demands(on: answers.keys) {
            if case .exit(let number) = demand.origin { exits.insert(number) }
        }
        let leadsToAnExit =
            !exits.isEmpty
            && with(answers) { plan in
                exits.contains { plan.world.holds(plan.form.exits[$0].condition, in: 0, by: plan.base) }
            }
        if leadsToAnExit { return .leadsToAnExit }
        if case .ruleViolated = goal.kind { return .refusedByRule }
        return .accepted
    }

    /// Looks at something with other answers in the place of the first ones.
    mutating func with<Result>(
        _ answers: [Int: Candidate], _ look: (borrowing WitnessPlan) -> Result
    ) -> Result {
        with([answers], look)
    }

    /// The same with several changes, the later ones over the earlier ones.
    private mutating func with<Result>(
        _ changes: [[Int: Candidate]], _ look: (borrowing WitnessPlan) -> Result
    ) -> Result {
        var usual: [(node: Int, candidate: Candidate?)] = []
        defer { for (node, candidate) in usual.reversed() { base[node] = candidate } }
        for (node, candidate) in changes.joined() {
            usual.append((node, base[node]))
            base[node] = candidate
        }
        return look(self)
    }

    /// Whether the first answers show a goal; takes note of it.
    mutating func isShownByFirstAnswers(_ goal: Goal) -> Bool {
        guard goal.kind.answer != nil, world.isReached(goal.kind, by: base, form) else { return false }
        shownByBase.append(goal)
        return true
    }

    /// Whether a goal is an option of a question that is asked and on which nothing depends: then it can be chosen instead. Takes note
    /// of that.
    mutating func isShownByAnotherOption(_ goal: Goal) -> Bool {
        guard case .option(let node, let option) = goal.kind, surroundings.decidesNothing(node),
            !world.tree.isInItem(node), world.isAsked(node, by: base),
            world.tree.ancestors(of: node).allSatisfy({ base[$0]?.isAbsent == false }),
            // Another change may show it already.
            !places[node].suffix(Self.mostLookedAt).contains(where: { changes[$0].mayReach(goal.kind) }),
            world.domains.byNode[node].selections == nil,
            let other = world.domains.byNode[node].candidates(holding: option).first
        else { return false }
        places[node].append(changes.count)
        changes.append(
            Change(
                answers: [node: other], given: [node], goals: [goal],
                looked: Set(world.tree.ancestors(of: node)), outcome: .accepted))
        return true
    }

    /// Whether a change that was found already shows a goal; takes note of it.
    ///
    /// - Parameter looked: What the goal looks at.
    mutating func isShownByChange(_ goal: Goal, _ looked: Set<Int>) -> Bool {
        guard goal.kind.answer != nil, looked.contains(where: { !places[$0].isEmpty }) else { return false }
        let near = looked.flatMap { places[$0].suffix(Self.mostLookedAt) }.sortedOnce
        let found = near.first { place in
            changes[place].outcome == .accepted && changes[place].mayReach(goal.kind)
                && with(changes[place].answers(to: looked)) {
                    $0.world.isReached(goal.kind, by: $0.base, $0.form)
                }
        }
        guard let found else { return false }
        changes[found].add(goal, looked)
        return true
    }

    /// The newest answers that were found for others of the goals that look at one of some answers; none if what depends on these can be
    /// looked for as a whole.
    func newestChanges(of looked: Set<Int>) -> [[Int: Candidate]] {
        guard world.component(covering: looked).answers.count > Self.mostAnswers else { return [] }
        let newest = Set(looked.flatMap { places[$0].suffix(1) }).sorted().suffix(2)
        return newest.map { changes[$0] }.filter { $0.outcome == .accepted }.map(\.answers)
    }

    /// Shows the first answers and those of changes around an expression to whoever looks for something there, until that is found.
    ///
    /// - Parameter looked: What the expression looks at.
    mutating func show(
        around looked: Set<Int>, for holder: InnerCondition.Holder, _ isFound: (borrowing WitnessPlan) -> Bool
    ) {
        if isFound(self) { return }
        for place in looked.flatMap({ places[$0].suffix(Self.mostLookedAt) }).sortedOnce
        where changes[place].counts(for: holder) {
            if with(changes[place].answers, isFound) { return }
        }
    }

    /// One submission for the first answers, then as few as can be for the changes that are accepted, for those that rules
    /// refuse, and one for each that leads to an exit. If those are too many, some of each kind.
    private func submissions(atMost limit: Int) -> [(changes: [Change], goals: [Goal])] {
        let kinds = [
            rounds(changes.filter { $0.outcome == .accepted }),
            rounds(changes.filter { $0.outcome == .refusedByRule }),
            changes.filter { $0.outcome == .leadsToAnExit }.map { [$0] },
        ]
        var kept = kinds.map { _ in 0 }
        var left = limit - 1
        while left > 0,
            let least = kinds.indices.filter({ kept[$0] < kinds[$0].count }).min(by: { kept[$0] < kept[$1] })
        {
            kept[least] += 1
            left -= 1
        }
        let chosen = zip(kinds, kept).flatMap { $0.prefix($1) }
        return [([], shownByBase)] + chosen.map { ($0, $0.flatMap(\.goals)) }
    }

    /// Puts changes together that do not touch the same answers, what these decide, or the same demands: each into the first
    /// submission that it fits, as far as those can be counted in a word.
    private func rounds(_ changes: [Change]) -> [[Change]] {
        var rounds: [[Change]] = []
        var alone: [[Change]] = []
        var takenByNode = [UInt64](repeating: 0, count: world.tree.nodes.count)
        var takenByDemand = [UInt64](repeating: 0, count: world.statements.demands.count)
        for change in changes {
            let own = change.given.reduce(0) { $0 | takenByNode[$1] }
            guard own != .max else {
                alone.append([change])
                continue
            }
            // Some perhaps twice, which does not matter.
            let touched = change.given + change.given.flatMap { surroundings.effects(of: $0) } + change.looked
            let demands = surroundings.demandPlaces(on: touched)
            let taken =
                touched.reduce(0) { $0 | takenByNode[$1] } | demands.reduce(0) { $0 | takenByDemand[$1] }
            let round = (~taken).trailingZeroBitCount
            guard round < UInt64.bitWidth else {
                alone.append([change])
                continue
            }
            for node in touched { takenByNode[node] |= 1 << UInt64(round) }
            for demand in demands { takenByDemand[demand] |= 1 << UInt64(round) }
            if round == rounds.count { rounds.append([]) }
            rounds[round].append(change)
        }
        return rounds + alone
    }

    /// What shows everything that was found; of a form so large that it has hundreds of witnesses, some of each kind.
    mutating func witnesses() -> [Witness] {
        let parts =
            world.tree.nodes.count + world.statements.demands.count
            + world.statements.looksAtItems(world.tree)
        let most = max(1, Self.mostPartsOfWitnesses / parts)
        var waiting = submissions(atMost: most)[...]
        var witnesses: [Witness] = []
        while witnesses.count < most, let submission = waiting.popFirst() {
            let (shown, witness) = with(submission.changes.map(\.answers)) { plan in
                let shown = submission.goals.filter {
                    plan.world.isReached($0.kind, by: plan.base, plan.form)
                }
                return (
                    shown, plan.witness(number: witnesses.count + 1, of: shown, submission.changes.isEmpty)
                )
            }
            witnesses.append(witness)
            // What a change no longer shows in company, it shows alone.
            guard submission.changes.count > 1, shown.count < submission.goals.count else { continue }
            let lost = Set(submission.goals.map(\.kind)).subtracting(shown.map(\.kind))
            for change in submission.changes {
                let goals = change.goals.filter { lost.contains($0.kind) }
                if !goals.isEmpty { waiting.append(([change], goals)) }
            }
        }
        return witnesses
    }

    private func witness(number: Int, of goals: [Goal], _ isFirst: Bool) -> Witness {
        let today = CatalogModel.CalendarDate(
            year: world.today.year, month: world.today.month, day: world.today.day)
        let assembly = AnswerAssembly(
            tree: world.tree, candidates: base, mentioned: mentioned, today: world.today)
        let (tree, form, kinds) = (world.tree, form, goals.map(\.kind))
        return Witness(
            id: "witness\(number)", answers: assembly.submission, today: today ?? .first,
            reaches: { kinds.map { tree.name(of: $0, form) } },
            refusals: goals.compactMap { $0.kind.refusal(form) },
            source: isFirst ? form.fields.first?.source : goals.first?.source)
    }
}

extension Candidate {
    /// Whether it is the same to whoever hands it in.
    func isAlike(_ other: Candidate?) -> Bool {
        guard let other else { return false }
        return self === other || isAbsent == other.isAbsent && count == other.count && answer == other.answer
    }
}

extension Goal.Kind {
    /// The code of the problem that a submission has where this happens; nil for what does not refuse it.
    fileprivate func refusal(_ form: CatalogModel.Form) -> String? {
        switch self {
        case .ruleViolated(let number): "rule." + form.rules[number].id
        case .exitShown(let number): "exit." + form.exits[number].id
        case .asked, .notAsked, .answered, .required, .notRequired, .option, .noteShown, .noteHidden,
            .innerTrue, .innerNotTrue:
            nil
        }
    }
}

extension AnswerTree {
    /// What a witness says that it shows, such as `option kind organic`.
    fileprivate func name(of goal: Goal.Kind, _ form: CatalogModel.Form) -> String {
        switch goal {
        case .asked(let node): "asked \(path(of: node))"
        case .notAsked(let node): "not asked \(path(of: node))"
        case .answered(let node): "answered \(path(of: node))"
        case .required(let node): "required \(path(of: node))"
        case .notRequired(let node): "not required \(path(of: node))"
        case .option(let node, let option): "option \(path(of: node)) \(option.code)"
        case .ruleViolated(let number): "rule \(form.rules[number].id)"
        case .exitShown(let number): "exit \(form.exits[number].id)"
        case .noteShown(let object, let number): "note shown \(notes(of: object)[number].id)"
        case .noteHidden(let object, let number): "note hidden \(notes(of: object)[number].id)"
        // Answers that are looked for on account of these are no witnesses.
        case .innerTrue, .innerNotTrue: ""
        }
    }
}
