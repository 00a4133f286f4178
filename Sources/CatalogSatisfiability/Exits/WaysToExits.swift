import CatalogModel

/// What leads to an exit page. That comes before anything else is demanded, so answers that are wrong or missing lead there, too.
struct WaysToExits {
    private let form: CatalogModel.Form
    private let tree: AnswerTree
    /// Of the form as it takes what people type; made when it is needed.
    private var prover: Prover?

    init(_ form: CatalogModel.Form, _ tree: AnswerTree) {
        self.form = form
        self.tree = tree
    }

    /// What can be said of an exit page, or of an option that may lead to one, which no answers in order reach, so far as is known.
    mutating func verdict(on goal: Goal.Kind, after verdict: Prover.Verdict) -> Prover.Verdict {
        if form.exits.isEmpty { return verdict }
        let isOfAnExit: Bool
        switch goal {
        case .exitShown: isOfAnExit = true
        case .option: isOfAnExit = false
        case .innerTrue(let inner), .innerNotTrue(let inner):
            switch inner.place.holder {
            case .exit: isOfAnExit = true
            case .relevance, .presence, .computation, .bound, .note: isOfAnExit = false
            case .rule: return verdict
            }
        case .asked, .notAsked, .answered, .required, .notRequired, .ruleViolated, .noteShown, .noteHidden:
            return verdict
        }
        var prover = self.prover ?? Prover(form.asTyped)
        defer { self.prover = prover }
        if isOfAnExit {
            let wish = prover.world.wish(for: goal, form, alwaysAsked: [])
            let verdict =
                prover.verdictByHindrance(on: goal, wish, wish.answers) ?? prover.verdict(on: goal)
            return switch verdict {
            case .reached: .reached(nil)
            case .undecided: .undecided
            case .never(let reasons): .never(reasons.compactMap { $0.renumbered(prover.tree, tree) })
            }
        }
        guard let there = goal.renumbered(tree, prover.tree) else { return verdict }
        let finding = prover.verdict(onAnExitWith: there)
        if case .never = finding { return verdict }
        return finding
    }
}

extension Prover {
    /// Whether an exit page that depends on what a goal looks at is shown with answers that reach the goal.
    fileprivate mutating func verdict(onAnExitWith goal: Goal.Kind) -> Verdict {
        let looked = world.wish(for: goal, form, alwaysAsked: []).answers
        var isUndecided = false
        for (number, exit) in form.exits.enumerated()
        where !looked.isDisjoint(with: tree.dependencies(of: exit.condition, in: 0)) {
            let finding = find(world.task(for: goal, form, alwaysAsked: [], on: .toTheExit(number)))
            if case .reached = finding { return .reached(nil) }
            isUndecided = isUndecided || !isCertain(finding)
        }
        return isUndecided ? .undecided : .never([])
    }
}

extension AnswerTree {
    /// The node for the same answer in the tree of a form with the same questions; nil if a list has fewer items there.
    func counterpart(of node: Int, in other: AnswerTree) -> Int? {
        var place = 0
        for step in ancestors(of: node).reversed() {
            guard let index = children(of: nodes[step].parent).firstIndex(of: step),
                case let children = other.children(of: place), children.indices.contains(index)
            else { return nil }
            place = children[index]
        }
        return place
    }
}

extension Goal.Kind {
    /// The same goal in another tree; nil if there is none such, or if it is about nothing that leads to an exit page.
    fileprivate func renumbered(_ tree: AnswerTree, _ other: AnswerTree) -> Self? {
        switch self {
        case .option(let node, let option):
            tree.counterpart(of: node, in: other).map { .option($0, option) }
        case .innerTrue(let inner): inner.renumbered(tree, other).map { .innerTrue($0) }
        case .innerNotTrue(let inner): inner.renumbered(tree, other).map { .innerNotTrue($0) }
        case .asked, .notAsked, .answered, .required, .notRequired, .ruleViolated, .exitShown, .noteShown,
            .noteHidden:
            nil
        }
    }
}

extension InnerCondition {
    fileprivate func renumbered(_ tree: AnswerTree, _ other: AnswerTree) -> InnerCondition? {
        func number(_ node: Int) -> Int? { node == 0 ? 0 : tree.counterpart(of: node, in: other) }
        let holder: Holder? =
            switch place.holder {
            case .relevance(let node): number(node).map { .relevance($0) }
            case .presence(let node): number(node).map { .presence($0) }
            case .computation(let node): number(node).map { .computation($0) }
            case .bound(let node): number(node).map { .bound($0) }
            case .note(let object, let note): number(object).map { .note($0, note) }
            case .rule, .exit: place.holder
            }
        guard let holder, let object = number(place.object) else { return nil }
        return moved(to: Place(holder: holder, object: object))
    }
}

extension Prover.Reason {
    /// The same reason in another tree; nil if there is none such.
    func renumbered(_ tree: AnswerTree, _ other: AnswerTree) -> Self? {
        func number(_ node: Int) -> Int? { tree.counterpart(of: node, in: other) }
        return switch self {
        case .relevance(let node): number(node).map { .relevance($0) }
        case .presence(let node): number(node).map { .presence($0) }
        case .bound(let node, let isUpper): number(node).map { .bound($0, isUpper: isUpper) }
        case .filled(let node): number(node).map { .filled($0) }
        case .distinct(let node): number(node).map { .distinct($0) }
        case .rule, .exit, .assumption: self
        }
    }
}
