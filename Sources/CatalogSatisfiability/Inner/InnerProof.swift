import CatalogDiagnostics
import CatalogModel
import FormRuntime

/// What is possible of the conditions inside the expressions of a form.
///
/// The answers that were found for the form settle most of them; it is only looked for the others.
struct InnerProof {
    private(set) var reached: [Goal.Key] = []
    private(set) var unreached: [(goal: Goal, verdict: Prover.Verdict)] = []
    private let form: CatalogModel.Form
    private var prover: Prover
    private var plan: WitnessPlan
    private var exits: WaysToExits
    /// Answers that are never given, or of which an option never is, as was said; or it was not decided.
    private var impossible: Set<Int> = []

    private var world: World { prover.world }
    private var tree: AnswerTree { prover.tree }

    /// - Parameters:
    ///   - form: One that can be submitted.
    ///   - open: What was not found of the form.
    init(
        _ form: CatalogModel.Form, _ prover: Prover, _ plan: WitnessPlan, _ exits: WaysToExits,
        open: [Goal.Kind]
    ) {
        (self.form, self.prover, self.plan, self.exits) = (form, prover, plan, exits)
        let open = Set(open)
        for goal in open {
            switch goal {
            case .asked(let node), .answered(let node), .option(let node, _): impossible.insert(node)
            default: break
            }
        }
        for conditions in prover.tree.innerConditions(form) {
            if prover.effort.isSpent || isExplained(conditions.place.holder, by: open) {
                leaveOpen(conditions)
            } else {
                settle(conditions)
            }
        }
    }

    /// Nothing is said of these, nor may it be on account of another place in which the same type is used.
    private mutating func leaveOpen(_ conditions: InnerConditions) {
        for condition in conditions.all {
            for isTrue in [true, false] where condition.hasToBe(isTrue) {
                reached.append(Goal(condition, isTrue: isTrue).key)
            }
        }
    }

    /// Whether what an expression decides is impossible, or may be, as a whole.
    private func isExplained(_ holder: InnerCondition.Holder, by open: Set<Goal.Kind>) -> Bool {
        if open.isEmpty { return false }
        return holder.goals.contains(where: open.contains)
            || holder.answer.map { answer in
                tree.ancestors(of: answer).contains {
                    open.contains(.asked($0)) || open.contains(.answered($0))
                }
            } ?? false
    }

    private mutating func settle(_ conditions: InnerConditions) {
        // Most are operands of `and` at which nothing has to be shown.
        let wanted = conditions.all.map { isWanted($0) }
        var open = OpenConditions(conditions, wanted)
        guard !open.areSettled else { return leaveOpen(conditions) }
        let looked = conditions.all.reduce(into: Set<Int>()) {
            $0.formUnion(tree.dependencies(of: $1.expression, in: conditions.place.object))
        }
        plan.show(around: looked, for: conditions.place.holder) { plan in
            open.look(at: plan.base, plan.world)
            return open.areSettled
        }
        for condition in conditions.all {
            for isTrue in [true, false] { settle(condition, isTrue: isTrue, &open) }
        }
    }

    private mutating func settle(_ condition: InnerCondition, isTrue: Bool, _ open: inout OpenConditions) {
        let isSaid = condition.hasToBe(isTrue)
        let goal = Goal(condition, isTrue: isTrue)
        guard open.needs(condition, isTrue: isTrue) else {
            if isSaid { reached.append(goal.key) }
            return
        }
        switch open.isReached(condition) {
        // What is said of that on which it depends is enough.
        case false?: return
        case nil: open.leave(condition, isTrue: isTrue)
        case true? where open.isOpen(condition, isTrue: isTrue):
            switch verdict(on: goal.kind) {
            case .reached(let answers):
                open.show(condition, isTrue: isTrue)
                if let answers { plan.with(answers) { open.lookAgain(at: $0.base, $0.world) } }
            case .never(let reasons):
                if isSaid, !isAboutTheImpossible(condition) {
                    unreached.append((goal, .never(reasons + assumptions(behind: goal.kind, condition))))
                }
                return
            case .undecided: open.leave(condition, isTrue: isTrue)
            }
        case true?: break
        }
        if isSaid { reached.append(goal.key) }
    }

    /// Whether a condition looks at an answer of which it has been said what it never is.
    private func isAboutTheImpossible(_ condition: InnerCondition) -> Bool {
        !impossible.isEmpty
            && tree.dependencies(of: condition.expression, in: condition.place.object).contains {
                !impossible.isDisjoint(with: tree.ancestors(of: $0))
            }
    }

    /// Whether it is worth while to look at a condition: of an operand of `and` only if nothing that the type of an answer allows makes
    /// it false. That it follows from other conditions, as it does where it is said again, does no harm.
    private mutating func isWanted(_ condition: InnerCondition) -> Bool {
        guard case .conjunct = condition.role else { return true }
        let named = tree.named(in: condition.expression, of: condition.place.object)
        guard let node = named.first, named.allSatisfy({ $0 == node }), tree.computation(of: node) == nil
        else {
            return false
        }
        // The other end of an interval is written for who reads it.
        let isEndOfAnInterval = condition.conjunctions.last?.companions.contains {
            Set(tree.named(in: $0.expression, of: condition.place.object)) == [node]
        }
        if isEndOfAnInterval == true { return false }
        return plan.isAlwaysTrue(condition.expression, in: condition.place.object, whatever: node)
    }

    private mutating func verdict(on goal: Goal.Kind) -> Prover.Verdict {
        if let answers = answersApart(to: goal) { return .reached(answers) }
        let wish = world.wish(for: goal, form, alwaysAsked: [])
        let looked = wish.answers
        let verdict =
            prover.verdictByHindrance(on: goal, wish, looked)
            ?? plan.close(to: wish, looked).map { .reached($0) }
            ?? prover.verdict(on: goal)
        if case .reached = verdict { return verdict }
        return exits.verdict(on: goal, after: verdict)
    }

    /// Answers that are looked for as if nothing stood around a condition, if they do: where much does, a search that looks at all of that
    /// for each condition would take too long.
    private mutating func answersApart(to goal: Goal.Kind) -> [Int: Candidate]? {
        guard let condition = goal.inner, condition.assumptions.count > Self.fewAssumptions else {
            return nil
        }
        let wish = world.wish(for: goal.assuming([]), form, alwaysAsked: [])
        guard let answers = plan.adjusted(wish, wish.answers) else { return nil }
        let isFound = plan.with(answers) { $0.world.isReached(goal, by: $0.base, $0.form) }
        return isFound ? answers : nil
    }

    /// What stands around a condition and has a part in making a goal impossible: one of the nearest if that is enough.
    private mutating func assumptions(behind goal: Goal.Kind, _ condition: InnerCondition) -> [Prover.Reason]
    {
        let all = condition.assumptions
        guard !all.isEmpty, !isImpossible(goal, assuming: []) else { return [] }
        let object = condition.place.object
        let looked = Set(tree.dependencies(of: condition.expression, in: object))
        // What looks at the same answers first.
        func isNear(_ assumption: InnerCondition.Assumption) -> Bool {
            !looked.isDisjoint(with: tree.dependencies(of: assumption.expression, in: object))
        }
        let near = (all.filter(isNear) + all.filter { !isNear($0) }).prefix(Self.mostAssumptions)
        let enough = near.first { isImpossible(goal, assuming: [$0]) }
        return (enough.map { [$0] } ?? Array(near)).map {
            .assumption($0.source, isTrue: $0.demand.isFulfilled(by: .yes))
        }
    }

    private mutating func isImpossible(_ goal: Goal.Kind, assuming some: [InnerCondition.Assumption]) -> Bool
    {
        if case .never = verdict(on: goal.assuming(some)) { return true }
        return false
    }

    private static let fewAssumptions = 8
    private static let mostAssumptions = 8
}

extension Goal {
    fileprivate init(_ condition: InnerCondition, isTrue: Bool) {
        self.init(kind: isTrue ? .innerTrue(condition) : .innerNotTrue(condition), source: condition.source)
    }
}

extension Goal.Kind {
    fileprivate var inner: InnerCondition? {
        switch self {
        case .innerTrue(let condition), .innerNotTrue(let condition): condition
        default: nil
        }
    }

    /// The same where only some of what stands around the condition is so.
    fileprivate func assuming(_ some: [InnerCondition.Assumption]) -> Self {
        switch self {
        case .innerTrue(let condition): .innerTrue(condition.assuming(some))
        case .innerNotTrue(let condition): .innerNotTrue(condition.assuming(some))
        default: self
        }
    }
}

extension WitnessPlan {
    /// Whether a condition is true whatever an answer is, as far as its type says.
    fileprivate mutating func isAlwaysTrue(_ condition: Expression, in object: Int, whatever node: Int)
        -> Bool
    {
        let usual = base[node]
        defer { base[node] = usual }
        let candidates = world.domains.byNode[node].candidates
        return !candidates.isEmpty
            && candidates.allSatisfy { candidate in
                base[node] = candidate
                world.search.effort.spend(Effort.evaluation)
                return world.search.truth(of: condition, in: object, by: base) == .yes
            }
    }
}
