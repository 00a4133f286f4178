import CatalogDiagnostics
import CatalogModel
import FormRuntime

/// Finds out what is possible in one form.
struct Prover {
    let form: CatalogModel.Form
    let tree: AnswerTree
    let statements: FormStatements
    let atoms: [Atom]
    /// By day; each is made when it is needed.
    private var worlds: [FormRuntime.CalendarDate: World] = [:]
    /// Questions whose own condition was found to be never true.
    private var alwaysAsked: Set<Int> = []

    enum Verdict {
        /// With the answers that were assigned; nil if they are none for the usual day or lean on what cannot be.
        case reached([Int: Candidate]?)
        /// With what else in the form has a part in it.
        case never([Reason])
        case undecided
    }

    /// A part of the definition that has a part in a contradiction.
    enum Reason: Hashable {
        case relevance(Int)
        case presence(Int)
        case bound(Int, isUpper: Bool)
        case filled(Int)
        case distinct(Int)
        case rule(Int)
        case exit(Int)
    }

    /// The day and the answers of the last verdict that found some.
    private(set) var lastWitness: (day: FormRuntime.CalendarDate, answers: [Int: Candidate])?

    init(_ form: CatalogModel.Form) {
        self.form = form
        // Most forms have no lists.
        lazy var quantifiers = form.quantifiersByList
        tree = AnswerTree(form) { NeededItems($0.type, quantifiers: quantifiers[$0.id] ?? 0) }
        statements = FormStatements(form, tree)
        atoms = tree.allAtoms(of: form, statements)
    }

    /// The day on which answers are handed in, unless something is only possible on another one.
    static let usualDay = FormRuntime.CalendarDate(year: 2026, month: 3, day: 2) ?? .first

    mutating func world(_ day: FormRuntime.CalendarDate = usualDay) -> World {
        if let world = worlds[day] { return world }
        let world = World(tree, statements, atoms: atoms, today: day)
        worlds[day] = world
        return world
    }

    /// Whether answers exist that the form accepts, for one component.
    mutating func verdict(on component: Component) -> Verdict {
        decide { world in
            let component = world.component(covering: component.answers.prefix(1))
            let task = Search.Task(
                answers: component.answers, demands: component.demands, isRepresented: component.isRepresented
            )
            return (task, component)
        }
    }

    /// What is only impossible because a question is never asked counts as reached: that was reported at the question.
    mutating func verdict(on goal: Goal.Kind) -> Verdict {
        let verdict = verdict(on: goal, alwaysAsked: [])
        guard case .never = verdict, !alwaysAsked.isEmpty else { return verdict }
        switch self.verdict(on: goal, alwaysAsked: alwaysAsked) {
        case .reached: return .reached(nil)
        case .never, .undecided: return verdict
        }
    }

    private mutating func verdict(on goal: Goal.Kind, alwaysAsked: Set<Int>) -> Verdict {
        let form = form
        let verdict = decide { $0.task(for: goal, form, alwaysAsked: alwaysAsked) }
        guard case .never(let reasons) = verdict, !form.exits.isEmpty else { return verdict }
        if case .exitShown = goal { return .never(checked(reasons, of: goal, alwaysAsked)) }
        guard goal.mayLeadToAnExit else { return verdict }
        let withExit = decide { $0.task(for: goal, form, alwaysAsked: alwaysAsked, withoutExits: false) }
        if case .never = withExit { return verdict }
        return withExit
    }

    /// Why an exit page never appears. That an earlier one hides it is not said if its condition is never true at all: a part of
    /// the demands may be impossible with the earlier exit, and another part without it.
    private mutating func checked(_ reasons: [Reason], of goal: Goal.Kind, _ alwaysAsked: Set<Int>)
        -> [Reason]
    {
        guard reasons.contains(where: { if case .exit = $0 { true } else { false } }) else { return reasons }
        let form = form
        let withoutOthers = decide { $0.task(for: goal, form, alwaysAsked: alwaysAsked, withoutExits: false) }
        if case .never(let found) = withoutOthers { return found }
        return reasons
    }

    /// Remembers that the condition of a question is never true, so that nothing that follows from it is reported.
    mutating func assumeAsked(_ node: Int) { alwaysAsked.insert(node) }

    mutating func decide(_ task: (World) -> (Search.Task, Component)) -> Verdict {
        let usual = world()
        let (first, component) = task(usual)
        switch usual.run(first) {
        case .found(let answers):
            lastWitness = (Self.usualDay, answers)
            return .reached(answers)
        case .givenUp: return .undecided
        case .none: break
        }
        guard usual.dependsOnToday(first) else {
            let core = core(of: first, in: usual)
            let isCertain = component.isRepresented || isProven(core.task, on: Self.usualDay)
            return isCertain ? .never(core.reasons) : .undecided
        }
        let days = ReceiptDays(TodaySubject(first, tree, statements), tree)
        var isCertain = component.isRepresented
        for day in days.days {
            let other = world(day)
            let (next, component) = task(other)
            switch other.run(next) {
            case .found(let answers):
                lastWitness = (day, answers)
                return .reached(nil)
            case .givenUp: return .undecided
            case .none: isCertain = isCertain && component.isRepresented
            }
        }
        let core = core(of: first, in: usual)
        return isCertain && days.areAll || isProvenForAllDays(core.task) ? .never(core.reasons) : .undecided
    }

    /// Whether what is impossible on the usual day stays so.
    private func isProvenForAllDays(_ core: Search.Task) -> Bool {
        guard isProven(core, on: Self.usualDay) else { return false }
        if isProven(core, on: nil) { return true }
        let days = ReceiptDays(TodaySubject(restricted(core), tree, statements), tree)
        return days.areAll && days.days.allSatisfy { isProven(core, on: $0) }
    }

    /// The smallest part of the demands that still makes a task impossible, and what in the form it comes from.
    ///
    /// Each demand is left out for a try; that may take a limited number of steps.
    private func core(of task: Search.Task, in world: World) -> (task: Search.Task, reasons: [Reason]) {
        var task = task
        var budget = Self.mostCoreSteps
        func isImpossible(_ task: Search.Task) -> Bool {
            if budget > 0, case .none = world.search.run(task, budget: &budget) { true } else { false }
        }
        var reasons: [Reason] = []
        var tried: Set<Statement.Origin> = [.goal]
        for origin in task.demands.map(\.origin) where tried.insert(origin).inserted {
            var smaller = task
            smaller.demands.removeAll { $0.origin == origin }
            if isImpossible(smaller) {
                task = smaller
            } else if let reason = origin.reason {
                reasons.append(reason)
            }
        }
        let core = task
        for answer in task.answers
        where statements.relevance[answer] != nil && !task.alwaysAsked.contains(answer) {
            var smaller = task
            smaller.alwaysAsked.insert(answer)
            if isImpossible(smaller) { task = smaller } else { reasons.append(.relevance(answer)) }
        }
        return (core, reasons)
    }

    private static let mostCoreSteps = 60_000
}

extension Goal.Kind {
    /// Whether an exit page is as good as a submission: for options that lead to one, and for what is left out then.
    fileprivate var mayLeadToAnExit: Bool {
        switch self {
        case .option, .notAsked, .notRequired, .noteHidden: true
        case .asked, .answered, .required, .ruleViolated, .exitShown, .noteShown: false
        }
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

extension AnswerTree {
    /// The atoms of all conditions of a form.
    fileprivate func allAtoms(of form: CatalogModel.Form, _ statements: FormStatements) -> [Atom] {
        var found: [Atom] = []
        for node in nodes.indices {
            if let relevance = statements.relevance[node] {
                found += allAtoms(of: relevance.condition, in: relevance.object)
            }
            if case .requiredWhen(let condition)? = nodes[node].field?.presence {
                found += allAtoms(of: condition, in: object(of: node))
            }
            found += atoms(ofComputation: node)
            for bound in boundConditions(of: node) {
                found += allAtoms(of: bound.expression, in: bound.object)
            }
            guard case .object = nodes[node].content else { continue }
            for note in notes(of: node) {
                found += note.relevance.map { allAtoms(of: $0, in: node) } ?? []
            }
        }
        for rule in form.rules { found += allAtoms(of: rule.requirement, in: 0) }
        for exit in form.exits { found += allAtoms(of: exit.condition, in: 0) }
        return found
    }
}
