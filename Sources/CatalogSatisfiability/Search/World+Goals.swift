import CatalogEvaluation
import CatalogModel
import FormRuntime

/// What has to be so for a goal to be reached.
struct Wish {
    var wanted: [Statement] = []
    /// Answers that have to be given.
    var present: Set<Int> = []
    /// An answer that then has to be given, too: that to the question that is to be asked.
    var implied: Int?
    /// The option that one answer has to be or to hold.
    var option: (answer: Int, wanted: Goal.WantedOption)?
    /// Whether what the form demands otherwise is demanded now, too, by where that comes from.
    var keeps: (Statement.Origin) -> Bool = { _ in true }

    /// The answers that it looks at.
    var answers: Set<Int> { wanted.reduce(into: present) { $0.formUnion($1.answers) } }

    /// What has to be looked for in some answers; first of all what is wanted, since that excludes most of them.
    func task(_ answers: [Int], _ demands: [Statement], alwaysAsked: Set<Int>, isRepresented: Bool)
        -> Search.Task
    {
        Search.Task(
            answers: answers, demands: wanted + demands.filter { keeps($0.origin) }, present: present,
            implied: implied, option: option, alwaysAsked: alwaysAsked, isRepresented: isRepresented)
    }
}

/// Where answers that reach a goal may lead.
enum Way: Equatable {
    case toASubmission
    /// To a submission, or to an exit page in spite of which the rules hold.
    case anywhere
    /// To an exit page, by its number; nobody looks at the rules then.
    case toTheExit(Int)
}

extension World {
    /// What has to be looked for to reach a goal: answers that the form accepts, apart from the rule or the exit that is
    /// to be met itself.
    ///
    /// - Parameter alwaysAsked: Questions whose own condition is known to be never true; it was reported, and nothing
    ///   that follows from it is.
    func task(
        for goal: Goal.Kind, _ form: CatalogModel.Form, alwaysAsked: Set<Int>, on way: Way = .toASubmission
    ) -> Search.Task {
        let wish = wish(for: goal, form, alwaysAsked: alwaysAsked, on: way)
        let covered = component(covering: wish.answers)
        return wish.task(
            covered.answers, covered.demands, alwaysAsked: alwaysAsked, isRepresented: covered.isRepresented)
    }

    /// What has to be so for a goal to be reached, in its own words.
    func wish(
        for goal: Goal.Kind, _ form: CatalogModel.Form, alwaysAsked: Set<Int>, on way: Way = .toASubmission
    ) -> Wish {
        var wish = Wish()
        var withoutRules = false
        var left: (Statement.Origin) -> Bool = { _ in true }
        func demand(_ expression: Expression, _ object: Int, _ demand: Statement.Demand) {
            wish.wanted += tree.statements(expression, in: object, demand, .goal)
        }
        func holder(of node: Int) { wish.present.formUnion(tree.ancestors(of: node).dropFirst()) }
        func asked(_ node: Int, _ kind: Statement.Demand) {
            holder(of: node)
            guard let relevance = statements.relevance[node], !alwaysAsked.contains(node) else { return }
            wish.wanted +=
                kind == .isTrue ? search.needs(toAsk: node).demands : relevance.statements(kind, tree)
        }
        switch goal {
        case .asked(let node):
            asked(node, .isTrue)
            if way == .toASubmission, tree.isSimpleAndNeeded(node) { wish.implied = node }
        case .notAsked(let node): asked(node, .isNotTrue)
        case .answered(let node): wish.present.formUnion(tree.ancestors(of: node))
        case .option(let node, let option):
            wish.present.formUnion(tree.ancestors(of: node))
            wish.option = (node, option)
        case .required(let node), .notRequired(let node):
            asked(node, .isTrue)
            guard case .requiredWhen(let condition)? = tree.nodes[node].field?.presence else { break }
            if case .required = goal {
                demand(condition, tree.object(of: node), .isTrue)
            } else {
                demand(condition, tree.object(of: node), .isNotTrue)
            }
        case .ruleViolated(let number):
            left = { $0 != .rule(number) }
            demand(form.rules[number].requirement, 0, .isFalse)
        case .exitShown(let number):
            // The first exit that applies is the one that is shown.
            left = { if case .exit(let other) = $0 { other < number } else { true } }
            withoutRules = true
            demand(form.exits[number].condition, 0, .isTrue)
        case .noteShown(let object, let number), .noteHidden(let object, let number):
            wish.present.formUnion(tree.ancestors(of: object))
            let notes = tree.notes(of: object)
            guard notes.indices.contains(number), let condition = notes[number].relevance else { break }
            if case .noteShown = goal {
                demand(condition, object, .isTrue)
            } else {
                demand(condition, object, .isNotTrue)
            }
        case .innerTrue(let inner), .innerNotTrue(let inner):
            let isTrue = if case .innerTrue = goal { true } else { false }
            demand(inner.expression, inner.place.object, inner.demand(isTrue: isTrue))
            for assumption in inner.assumptions {
                demand(assumption.expression, inner.place.object, assumption.demand)
            }
            switch inner.place.holder {
            case .relevance(let node): holder(of: node)
            case .presence(let node), .computation(let node): asked(node, .isTrue)
            case .bound(let node): wish.present.formUnion(tree.ancestors(of: node))
            case .note(let object, _): wish.present.formUnion(tree.ancestors(of: object))
            case .rule(let number): left = { $0 != .rule(number) }
            case .exit:
                // An exit page comes before anything is demanded, and whether another one comes before it makes no difference here.
                withoutRules = true
                left = { if case .exit = $0 { false } else { true } }
            }
        }
        if case .toTheExit(let number) = way {
            withoutRules = true
            demand(form.exits[number].condition, 0, .isTrue)
        }
        wish.keeps = { origin in
            if withoutRules, case .rule = origin { return false }
            if way != .toASubmission, case .exit = origin { return false }
            return left(origin)
        }
        return wish
    }

    /// Whether an expression is true.
    func holds(_ expression: Expression, in object: Int, by candidates: [Candidate?]) -> Bool {
        search.truth(of: expression, in: object, by: candidates) == .yes
    }

    /// Whether a question is asked: what holds it is there, and its own condition is true.
    func isAsked(_ node: Int, by candidates: [Candidate?]) -> Bool {
        if !tree.isHolderThere(node, by: candidates) { return false }
        return statements.relevance[node].map { search.isTrue($0, by: candidates) } ?? true
    }

    func isFulfilled(_ demand: Statement, by candidates: [Candidate?]) -> Bool {
        if let answer = demand.whileAbsent {
            guard candidates[answer]?.isAbsent == true, isAsked(answer, by: candidates) else { return true }
        }
        return search.holds(demand, by: candidates)
    }

    /// Whether all that holds a node is answered.
    private func isHeld(_ node: Int, by candidates: [Candidate?]) -> Bool {
        tree.ancestors(of: node).dropFirst().allSatisfy { candidates[$0]?.isAbsent == false }
    }

    /// Whether what an expression decides has to be decided.
    func comes(to holder: InnerCondition.Holder, by candidates: [Candidate?]) -> Bool {
        func isPlaced(_ node: Int) -> Bool {
            isHeld(node, by: candidates) && tree.isHolderThere(node, by: candidates)
        }
        return switch holder {
        case .relevance(let node): isPlaced(node)
        case .presence(let node), .computation(let node):
            isPlaced(node) && isAsked(node, by: candidates)
        case .bound(let node): isPlaced(node) && candidates[node]?.isAbsent == false
        case .note(let object, _):
            object == 0 || isPlaced(object) && candidates[object]?.isAbsent == false
        case .rule, .exit: true
        }
    }

    /// Whether answers reach a goal.
    func isReached(_ goal: Goal.Kind, by candidates: [Candidate?], _ form: CatalogModel.Form) -> Bool {
        func truth(_ expression: Expression, _ object: Int) -> Truth {
            search.truth(of: expression, in: object, by: candidates)
        }
        func isHeld(_ node: Int) -> Bool { self.isHeld(node, by: candidates) }
        func isAsked(_ node: Int) -> Bool {
            isHeld(node) && self.isAsked(node, by: candidates)
        }
        switch goal {
        case .asked(let node): return isAsked(node)
        case .notAsked(let node): return isHeld(node) && !isAsked(node)
        case .answered(let node): return isHeld(node) && candidates[node]?.isAbsent == false
        case .option(let node, let option):
            return isHeld(node) && candidates[node]?.holds(option) == true
        case .required(let node), .notRequired(let node):
            guard case .requiredWhen(let condition)? = tree.nodes[node].field?.presence, isAsked(node) else {
                return false
            }
            let isRequired = truth(condition, tree.object(of: node)) == .yes
            if case .required = goal { return isRequired }
            return !isRequired
        case .ruleViolated(let number): return truth(form.rules[number].requirement, 0) == .no
        case .exitShown(let number):
            return form.exits.firstIndex { truth($0.condition, 0) == .yes } == number
        case .noteShown(let object, let number), .noteHidden(let object, let number):
            let notes = tree.notes(of: object)
            guard notes.indices.contains(number), let condition = notes[number].relevance,
                object == 0 || isHeld(object) && candidates[object]?.isAbsent == false
            else { return false }
            let isShown = truth(condition, object) == .yes
            if case .noteShown = goal { return isShown }
            return !isShown
        case .innerTrue(let inner), .innerNotTrue(let inner):
            guard comes(to: inner.place.holder, by: candidates) else { return false }
            let makesADifference = inner.assumptions.allSatisfy {
                $0.demand.isFulfilled(by: truth($0.expression, inner.place.object))
            }
            guard makesADifference else { return false }
            let isTrue = if case .innerTrue = goal { true } else { false }
            return inner.demand(isTrue: isTrue).isFulfilled(by: truth(inner.expression, inner.place.object))
        }
    }
}

extension AnswerTree {
    /// Whether a question for one value always has to be answered where it is asked.
    fileprivate func isSimpleAndNeeded(_ node: Int) -> Bool {
        guard case .simple = nodes[node].content else { return false }
        return nodes[node].field?.presence.isRequired == true
    }
}
