import CatalogDiagnostics
import CatalogModel
import FormRuntime

/// What is possible in one form.
struct FormProof {
    /// In page order: what was reached, as most is.
    private(set) var reached: [Goal.Key] = []
    /// In page order: what else was looked for, and what came of it.
    private(set) var unreached: [(goal: Goal, verdict: Prover.Verdict)] = []
    /// Parts of the form whose demands contradict each other, or for which that could not be decided.
    private(set) var contradictions: [(component: Component, verdict: Prover.Verdict)] = []
    private(set) var rulesOutOfSight: [(rule: Int, hiddenBy: Int)] = []
    private(set) var unfilledAnswers: [UnfilledAnswer] = []
    private(set) var absentTotals: [AbsentTotal] = []
    private(set) var hastyExits: [HastyExit] = []
    private(set) var witnesses: [Witness] = []
    let tree: AnswerTree

    /// Of more questions than these that are only asked after one that never is, it is not looked whether they are impossible by themselves.
    private static let mostFollowers = 64

    /// - Parameter file: Where the form is written, apart from types that several services may use.
    init(_ form: CatalogModel.Form, writtenIn file: SourceFileID) {
        var prover = Prover(form, looksAtTheFormAlone: true)
        tree = prover.tree
        let world = prover.world
        var plan = WitnessPlan(world, form)
        var exits = WaysToExits(form, tree)
        var broken: Set<Int> = []
        for (place, component) in world.allComponents.enumerated() {
            let verdict = prover.verdict(on: component)
            if case .reached(let answers?) = verdict {
                plan.add(answers)
            } else {
                broken.insert(place)
                // What is only possible on another day leaves no test data; that is said once.
                if case .reached = verdict, !contradictions.isEmpty { continue }
                contradictions.append((component, verdict))
            }
        }
        // Why a question is never asked explains why it is never answered, and perhaps why an option is not.
        var neverAsked: [Int: Set<Prover.Reason>] = [:]
        // Of these it will be said that no submission has them, and why.
        var missing: [Int: Set<Prover.Reason>] = [:]
        var neverAnswered: Set<Int> = []
        // Questions that are only asked after one of these.
        var askedAfterNone: Set<Int> = []
        for goal in tree.goals(form) {
            if !broken.isEmpty, let part = goal.kind.answer.flatMap(world.component(of:)),
                broken.contains(part)
            {
                continue
            }
            if case .answered(let node) = goal.kind, neverAsked[node] != nil { continue }
            if !neverAnswered.isEmpty, let node = goal.kind.answer,
                tree.ancestors(of: node).dropFirst().contains(where: neverAnswered.contains)
            {
                continue
            }
            if plan.isShownByFirstAnswers(goal) || plan.isShownByAnotherOption(goal) {
                reached.append(goal.key)
                continue
            }
            // Nothing that follows from what was said is reported; of many, nothing else either.
            if !missing.isEmpty, let node = goal.kind.answer {
                if case .asked = goal.kind,
                    world.search.needs(toAsk: node).answers.contains(where: {
                        missing[$0] != nil || askedAfterNone.contains($0)
                    })
                {
                    askedAfterNone.insert(node)
                }
                // One by one this takes the square of their number.
                if askedAfterNone.count > Self.mostFollowers, askedAfterNone.contains(node) {
                    reached.append(goal.key)
                    continue
                }
            }
            let wish = world.wish(for: goal.kind, form, alwaysAsked: [])
            let looked = wish.answers
            if plan.isShownByChange(goal, looked) {
                reached.append(goal.key)
                continue
            }
            if !broken.isEmpty {
                guard broken.isDisjoint(with: looked.compactMap(world.component(of:))) else { continue }
            }
            var verdict =
                prover.verdictByHindrance(on: goal.kind, wish, looked)
                ?? plan.close(to: wish, looked).map { .reached($0) }
                ?? prover.verdict(on: goal.kind)
            if case .undecided = verdict {
                let found =
                    plan.withAnotherCause(goal.kind, wish, looked)
                    ?? prover.plainAnswers(around: looked).flatMap {
                        plan.nearby(goal.kind, wish, looked, from: $0)
                    }
                if let found { verdict = .reached(found) }
            }
            if case .reached = verdict {} else { verdict = exits.verdict(on: goal.kind, after: verdict) }
            switch verdict {
            case .reached(let answers):
                if let answers { plan.add(answers, for: goal, looked) }
                reached.append(goal.key)
                continue
            case .never(let reasons):
                if let node = goal.kind.answer, neverAsked[node]?.isSuperset(of: reasons) == true { continue }
                if case .asked(let node) = goal.kind {
                    // In a type it is perhaps not reported, because it is possible elsewhere.
                    if goal.source.file == file {
                        prover.assumeAsked(node)
                        missing[node] = Set(reasons)
                    }
                    neverAsked[node] = Set(reasons)
                }
                if case .answered(let node) = goal.kind, goal.source.file == file {
                    missing[node] = Set(reasons)
                    neverAnswered.insert(node)
                }
            case .undecided: if !goal.isWorthANote(in: tree) { continue }
            }
            unreached.append((goal, verdict))
        }
        let open = unreached.map(\.goal)
        if !missing.isEmpty {
            unreached.removeAll { goal, verdict in
                guard case .never(let reasons) = verdict else { return false }
                let looked = world.wish(for: goal.kind, form, alwaysAsked: []).answers
                return tree.explains(goal.kind, looked, reasons, missing)
            }
        }
        guard broken.isEmpty else { return }
        rulesOutOfSight = prover.rulesOutOfSight()
        unfilledAnswers = prover.unfilledAnswers(
            writtenIn: file, besides: Set(neverAsked.keys).union(missing.keys))
        absentTotals = prover.absentTotals(writtenIn: file)
        hastyExits = plan.hastyExits(prover)
        witnesses = plan.witnesses()
        let inner = InnerProof(form, prover, plan, exits, open: open.map(\.kind))
        reached += inner.reached
        unreached += inner.unreached
        leaveOutWhatFollowsFromBounds()
    }

    /// A question whose own bounds leave no room is the reason for all that they make impossible elsewhere: that nobody may be asked, and
    /// what hangs on the same answers.
    private mutating func leaveOutWhatFollowsFromBounds() {
        var roomless: Set<Int> = []
        for case (let goal, .never(let reasons)) in unreached {
            guard case .asked(let node) = goal.kind, reasons.areBounds(of: [node]) else { continue }
            roomless.insert(node)
        }
        guard !roomless.isEmpty else { return }
        unreached.removeAll { goal, verdict in
            guard case .never(let reasons) = verdict else { return false }
            if case .asked(let node) = goal.kind, roomless.contains(node) { return false }
            return reasons.areBounds(of: roomless)
        }
    }
}

extension [Prover.Reason] {
    /// Whether there are some bounds of some answers, and beside them nothing but that these are asked for.
    func areBounds(of nodes: Set<Int>) -> Bool {
        !isEmpty
            && allSatisfy { reason in
                switch reason {
                case .bound(let node, _): nodes.contains(node)
                case .relevance(let node): nodes.contains(node)
                default: false
                }
            } && contains { if case .bound = $0 { true } else { false } }
    }
}

extension AnswerTree {
    /// Whether what makes a goal impossible has been said already of an answer that the goal looks at: that no submission has it.
    ///
    /// - Parameter missing: Such answers, and why. What is impossible by itself is not explained by them.
    fileprivate func explains(
        _ goal: Goal.Kind, _ looked: Set<Int>, _ reasons: [Prover.Reason],
        _ missing: [Int: Set<Prover.Reason>]
    ) -> Bool {
        let own: Int? =
            switch goal {
            case .asked(let node), .answered(let node): node
            case .notAsked, .required, .notRequired, .option, .ruleViolated, .exitShown, .noteShown,
                .noteHidden, .innerTrue, .innerNotTrue:
                nil
            }
        return Set(looked.flatMap(ancestors)).contains { node in
            guard node != own, let known = missing[node] else { return false }
            let others = reasons.filter { $0 != .relevance(node) }
            return !others.isEmpty && known.isSuperset(of: others)
        }
    }
}

extension Goal {
    /// Whether it is said that it could not be decided: once a condition.
    fileprivate func isWorthANote(in tree: AnswerTree) -> Bool {
        switch kind {
        case .asked, .required, .noteShown, .option, .ruleViolated, .exitShown, .notAsked, .notRequired,
            .noteHidden:
            true
        // What stands inside has to be settled only if that is easy: what it belongs to was looked for.
        case .innerTrue, .innerNotTrue: false
        case .answered(let node): tree.nodes[node].field?.relevance == nil
        }
    }
}

extension Goal.Kind {
    /// The answer or object that it is about; nil for rules and exits.
    var answer: Int? {
        switch self {
        case .asked(let node), .notAsked(let node), .answered(let node), .required(let node),
            .notRequired(let node),
            .option(let node, _):
            node
        case .noteShown(let object, _), .noteHidden(let object, _): object == 0 ? nil : object
        case .innerTrue(let inner), .innerNotTrue(let inner): inner.place.holder.answer
        case .ruleViolated, .exitShown: nil
        }
    }
}
