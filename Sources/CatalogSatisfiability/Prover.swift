import CatalogDiagnostics
import CatalogModel
import FormRuntime

/// Finds out what is possible in one form.
struct Prover {
    let form: CatalogModel.Form
    let tree: AnswerTree
    let statements: FormStatements
    let atoms: [Atom]
    let effort: Effort
    let contradictions: Contradictions
    /// The form on the usual day.
    let world: World
    /// What was looked at last on other days.
    private var laterDays: LaterDays?
    /// Questions whose own condition was found to be never true.
    private(set) var alwaysAsked: Set<Int> = []
    private var hindrances = Hindrances()
    private let turnsOfToday = TurnsOfToday()
    /// By the place of a component: answers to it that were looked for without a wish; none if that took too long.
    private var plainAnswers: [Int: [Int: Candidate]] = [:]

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
        /// That it makes a difference only where something around it is true, or is not.
        case assumption(SourceRange, isTrue: Bool)
    }

    /// The day and the answers of the last verdict that found some.
    private(set) var lastWitness: (day: FormRuntime.CalendarDate, answers: [Int: Candidate])?

    /// - Parameter looksAtTheFormAlone: That nothing will be looked for but what stands in the form.
    init(_ form: CatalogModel.Form, looksAtTheFormAlone: Bool = false) {
        self.form = form
        // Most forms have no lists.
        lazy var quantifiers = form.quantifiersByList
        tree = AnswerTree(form) { NeededItems($0.type, quantifiers: quantifiers[$0.id] ?? 0) }
        statements = FormStatements(form, tree)
        atoms = tree.allAtoms(of: form, statements)
        effort = Effort(tree, statements)
        contradictions = Contradictions(tree)
        world = World(
            tree, statements, atoms: atoms, today: Self.usualDay, isForAtoms: looksAtTheFormAlone, effort,
            contradictions)
    }

    /// The day on which answers are handed in, unless something is only possible on another one.
    static let usualDay = FormRuntime.CalendarDate(year: 2026, month: 3, day: 2) ?? .first

    /// The parts of the form that a task is about on other days. The goals of one part mostly come one after another.
    private mutating func laterDays(of answers: [Int]) -> LaterDays {
        if let known = laterDays, known.answers == answers { return known }
        let made = LaterDays(answers, among: atoms, tree)
        laterDays = made
        return made
    }

    /// Whether answers exist that the form accepts, for one component.
    mutating func verdict(on component: Component) -> Verdict {
        if let answers = world.loneAnswer(to: component) {
            lastWitness = (Self.usualDay, answers)
            return .reached(answers)
        }
        let task = Search.Task(world.component(covering: component.answers.prefix(1)))
        if let answers = world.search.answersThatShowMuch(task) {
            lastWitness = (Self.usualDay, answers)
            return .reached(answers)
        }
        let finding = find(task)
        if case .givenUp = finding, let part = impossibleWithoutBystanders(task) {
            return verdict(on: .none(Failure(part, isCertain: true, laterDays: [], isProvenAsAWhole: true)))
        }
        return verdict(on: finding)
    }

    /// Answers that the form accepts to the components of some, without any wish what else they show; nil if they are not found.
    mutating func plainAnswers(around some: Set<Int>) -> [Int: Candidate]? {
        var found: [Int: Candidate] = [:]
        // In order, for each costs some of the effort.
        for place in some.compactMap(world.component(of:)).sortedOnce {
            if plainAnswers[place] == nil {
                let result = world.search.runByAlternatives(Search.Task(world.allComponents[place]))
                if case .found(let answers) = result {
                    plainAnswers[place] = answers
                } else {
                    plainAnswers[place] = [:]
                }
            }
            guard let answers = plainAnswers[place], !answers.isEmpty else { return nil }
            found.merge(answers) { first, _ in first }
        }
        return found
    }

    /// What is only impossible because a question is never asked counts as reached: that was reported at the question.
    mutating func verdict(on goal: Goal.Kind) -> Verdict {
        if effort.isSpent { return .undecided }
        let (first, withExit) = find(goal, alwaysAsked: [])
        guard case .none = withExit ?? first, case .none = first else {
            return verdict(on: withExit ?? first)
        }
        if !alwaysAsked.isEmpty {
            let (first, withExit) = find(goal, alwaysAsked: alwaysAsked)
            if case .reached = withExit ?? first { return .reached(nil) }
        }
        // Only now is it worth while to find out why.
        let verdict = verdict(on: first)
        guard case .never(let reasons) = verdict else { return verdict }
        if case .exitShown = goal { return checked(reasons, of: goal) }
        if let withExit, !isCertain(withExit) { return .undecided }
        return verdict
    }

    /// Whether a goal is impossible for what made others impossible that look at the same answers; nil if that is not seen in little
    /// time. Where hundreds of goals are impossible, only the first ones are held against the whole form.
    mutating func verdictByHindrance(on goal: Goal.Kind, _ wish: Wish, _ looked: Set<Int>) -> Verdict? {
        guard !effort.isSpent, form.exits.isEmpty || !goal.mayLeadToAnExit else { return nil }
        for hindrance in hindrances.near(looked) {
            guard let task = task(for: wish, looked, hinderedBy: hindrance) else { continue }
            let verdict = verdict(on: .none(Failure(task, isCertain: true, laterDays: [])))
            guard case .never(let reasons) = verdict, case .exitShown = goal else { return verdict }
            return checked(reasons, of: goal)
        }
        return nil
    }

    /// What is wanted together with some other demands alone, if that is impossible on all days.
    private func task(
        for wish: Wish, _ looked: Set<Int>, hinderedBy hindrance: [Statement]
    ) -> Search.Task? {
        let hindrance = hindrance.filter { wish.keeps($0.origin) }
        let answers = hindrance.reduce(into: looked) { $0.formUnion($1.answers) }
        let covered = world.component(covering: answers)
        var task = wish.task(
            covered.answers, hindrance, alwaysAsked: [], isRepresented: covered.isRepresented)
        task = restricted(task)
        // What is reached if such a question is asked counts as reached.
        guard alwaysAsked.isDisjoint(with: task.answers) else { return nil }
        if world.search.isContradictory(task) {
            // So it is explained without a search, too.
            task.isRepresented = false
            return task
        }
        guard task.isRepresented, !world.dependsOnToday(task) else { return nil }
        var budget = Self.mostHindranceSteps
        guard case .none = world.search.run(task, budget: &budget) else { return nil }
        return task
    }

    private static let mostHindranceSteps = 2_000

    /// Looks for answers that reach a goal in a submission, and where there are none, on the way to an exit page if that
    /// is as good.
    private mutating func find(_ goal: Goal.Kind, alwaysAsked: Set<Int>) -> (
        first: Finding, withExit: Finding?
    ) {
        let first = find(world.task(for: goal, form, alwaysAsked: alwaysAsked))
        if case .reached = first { return (first, nil) }
        guard !form.exits.isEmpty, goal.mayLeadToAnExit else { return (first, nil) }
        var withExit = find(world.task(for: goal, form, alwaysAsked: alwaysAsked, on: .anywhere))
        if case .reached = withExit { return (first, withExit) }
        for number in form.exits.indices where !form.rules.isEmpty {
            let finding = find(
                world.task(for: goal, form, alwaysAsked: alwaysAsked, on: .toTheExit(number)))
            if case .reached = finding { return (first, finding) }
            if !isCertain(finding) { withExit = finding }
        }
        // That no exit page is reached says nothing where it is open whether a submission is.
        if case .givenUp = first { return (first, nil) }
        return (first, withExit)
    }

    /// Why an exit page never appears. That an earlier one hides it is not said if its condition is never true at all, or may be: a
    /// part of the demands may be impossible with the earlier exit, and another part without it.
    private mutating func checked(_ reasons: [Reason], of goal: Goal.Kind) -> Verdict {
        guard reasons.contains(where: { if case .exit = $0 { true } else { false } }) else {
            return .never(reasons)
        }
        let withoutOthers = find(world.task(for: goal, form, alwaysAsked: [], on: .anywhere))
        let verdict = verdict(on: withoutOthers)
        if case .reached = verdict { return .never(reasons) }
        return verdict
    }

    /// Remembers that the condition of a question is never true, so that nothing that follows from it is reported.
    mutating func assumeAsked(_ node: Int) { alwaysAsked.insert(node) }

    /// What came of a search, before anybody asks why.
    enum Finding {
        case reached([Int: Candidate]?)
        case none(Failure)
        case givenUp
    }

    /// A search that found nothing. A class, since findings are handed on.
    final class Failure {
        /// On the usual day.
        let task: Search.Task
        /// Whether that proves that there is nothing, on all days that count.
        let isCertain: Bool
        /// The later days on which nothing was found either; none if the day does not matter.
        let laterDays: [FormRuntime.CalendarDate]
        /// The answers among which it was looked for on these; the task may be a part of that.
        let whole: [Int]
        /// Whether it was proven with answers of its own, so that a part of it needs a proof, too.
        let isProvenAsAWhole: Bool

        init(
            _ task: Search.Task, isCertain: Bool, laterDays: [FormRuntime.CalendarDate], whole: [Int] = [],
            isProvenAsAWhole: Bool = false
        ) {
            (self.task, self.isCertain, self.laterDays, self.whole) = (task, isCertain, laterDays, whole)
            self.isProvenAsAWhole = isProvenAsAWhole
        }

        /// Of a task that contradicts itself, which it does on all days.
        convenience init(_ task: Search.Task) { self.init(task, isCertain: true, laterDays: []) }
    }

    /// Whether there are answers on the usual day.
    mutating func isReachedOnTheUsualDay(_ task: Search.Task) -> Bool {
        guard case .found(let answers) = world.search.runByAlternatives(task) else { return false }
        lastWitness = (Self.usualDay, answers)
        return true
    }

    mutating func find(_ first: Search.Task) -> Finding {
        if effort.isSpent { return .givenUp }
        let search = world.search
        if let demand = search.refusal(ofTheOptionIn: first) {
            var part = first
            part.demands.removeAll { $0.origin != .goal && $0 !== demand }
            return .none(Failure(restricted(part)))
        }
        // Where the tried answers stand for all, they are tried at once.
        if !first.isRepresented, search.isContradictory(first) { return .none(Failure(first)) }
        let result = search.runByAlternatives(first)
        let answers: [Int: Candidate]? =
            switch result {
            case .found(let answers): answers
            // Other answers in front make another search of it.
            case .givenUp: search.answersThatShowMuch(first)
            case .none: nil
            }
        if let answers {
            lastWitness = (Self.usualDay, answers)
            return .reached(answers)
        }
        if case .givenUp = result {
            if first.isRepresented, search.isContradictory(first) { return .none(Failure(first)) }
            return impossibleAlone(first).map { .none(Failure($0)) } ?? .givenUp
        }
        // Of hundreds of demands, few are to blame mostly; all that comes now is easier without the others.
        if case .none(let refusing) = result, let part = impossiblePart(of: first, refusing) {
            if first.isRepresented {
                let finding = findLater(part, among: first.answers)
                if case .none(let failure) = finding, failure.isCertain { return finding }
            } else if isProvenOnAllDays(part) {
                return .none(Failure(part, isCertain: true, laterDays: [], isProvenAsAWhole: true))
            }
        }
        return findLater(first, among: first.answers)
    }

    /// Looks on later days for what is impossible on the usual one.
    ///
    /// - Parameter whole: The answers of the task, and others.
    private mutating func findLater(_ task: Search.Task, among whole: [Int]) -> Finding {
        let search = world.search
        var isCertain = task.isRepresented
        guard world.dependsOnToday(task) else {
            return .none(Failure(task, isCertain: isCertain, laterDays: []))
        }
        let days = ReceiptDays(TodaySubject(task, tree, statements), tree, turnsOfToday)
        let parts = laterDays(of: whole)
        for day in days.days {
            let later = parts.day(day, like: search)
            var there = task
            there.isRepresented = later.isRepresented
            switch later.search.runByAlternatives(there) {
            case .found(let answers):
                lastWitness = (day, answers)
                return .reached(nil)
            case .givenUp: return .givenUp
            case .none: isCertain = isCertain && later.isRepresented
            }
        }
        isCertain = isCertain && days.areAll
        // Where the tried answers do not stand for all, that was looked at before.
        if task.isRepresented, !isCertain, search.isContradictory(task) { return .none(Failure(task)) }
        return .none(Failure(task, isCertain: isCertain, laterDays: days.days, whole: whole))
    }

    /// Those among a task's demands that refused answers to it, with the answers that they look at, if no answers fulfil them alone; nil
    /// if that is not so, or if it is not much less.
    private func impossiblePart(of task: Search.Task, _ refusing: [Statement]) -> Search.Task? {
        let origins = Set(refusing.map(\.origin)).union([.goal])
        var part = task
        part.demands.removeAll { !origins.contains($0.origin) }
        part = restricted(part)
        let (size, whole) = (part.demands.count + part.answers.count, task.demands.count + task.answers.count)
        guard 2 * size <= whole, case .none = world.search.run(part) else { return nil }
        return part
    }

    /// What is wanted of a task, if that is impossible whatever else is demanded: beside many demands it may be hard to see.
    private func impossibleAlone(_ task: Search.Task) -> Search.Task? {
        var alone = task
        alone.demands.removeAll { $0.origin != .goal }
        guard !alone.demands.isEmpty else { return nil }
        alone = restricted(alone)
        let isSmaller = (alone.demands.count, alone.answers.count) < (task.demands.count, task.answers.count)
        guard isSmaller, !world.dependsOnToday(alone) else { return nil }
        return isProven(alone, on: Self.usualDay) ? alone : nil
    }

    /// The demands of a component without the values that are computed from its answers and that nothing demanded looks at, if they are
    /// impossible on all days: such values may be hard to tell apart, and nobody need do so.
    private func impossibleWithoutBystanders(_ task: Search.Task) -> Search.Task? {
        let part = restricted(task)
        return part.answers.count < task.answers.count && isProvenForAllDays(part) ? part : nil
    }

    /// What a search has decided, and why there is nothing.
    mutating func verdict(on finding: Finding) -> Verdict {
        switch finding {
        case .reached(let answers): return .reached(answers)
        case .givenUp: return .undecided
        case .none(let failure):
            guard let core = provenCore(of: failure) else { return .undecided }
            hindrances.add(core.task.demands.filter { $0.origin != .goal }, core.task)
            let found = reasons(of: core, by: world.search)
            // Otherwise it was proven that the core is impossible on all days.
            return .never(failure.isCertain ? found + laterReasons(of: failure, besides: found, core) : found)
        }
    }

    /// What makes something impossible on later days on which there are answers to the cores of all days before.
    private mutating func laterReasons(of failure: Failure, besides reasons: [Reason], _ core: Core)
        -> [Reason]
    {
        var (cores, known, found) = ([core.task], Set(reasons), [Reason]())
        let parts = laterDays(of: failure.whole)
        for day in failure.laterDays {
            let search = parts.day(day, like: world.search).search
            let isOpen = cores.allSatisfy { core in
                if case .found = search.run(core) { true } else { false }
            }
            guard isOpen else { continue }
            let core = self.core(of: failure.task, by: search)
            cores.append(core.task)
            found += self.reasons(of: core, by: search).filter { known.insert($0).inserted }
        }
        return found
    }

    /// Whether a search has proven that there is nothing.
    func isCertain(_ finding: Finding) -> Bool {
        guard case .none(let failure) = finding else { return false }
        return failure.isCertain || provenCore(of: failure) != nil
    }

    /// What is impossible of what was looked for; nil if that is not proven.
    private func provenCore(of failure: Failure) -> Core? {
        if failure.isProvenAsAWhole {
            let part = core(of: failure.task, by: world.search)
            return isProvenOnAllDays(part.task) ? part : Core(failure.task)
        }
        if failure.isCertain { return core(of: failure.task, by: world.search) }
        guard let core = effort.proof({ core(of: failure.task, by: world.search) }) else { return nil }
        return isProven(failure, by: core) ? core : nil
    }

    private func isProvenOnAllDays(_ task: Search.Task) -> Bool {
        isProven(task, on: Self.usualDay) && (!world.dependsOnToday(task) || isProven(task, on: nil))
    }

    private func isProven(_ failure: Failure, by core: Core) -> Bool {
        failure.laterDays.isEmpty ? isProven(core.task, on: Self.usualDay) : isProvenForAllDays(core.task)
    }

    /// Whether what is impossible on the usual day stays so.
    private func isProvenForAllDays(_ core: Search.Task) -> Bool {
        guard isProven(core, on: Self.usualDay) else { return false }
        if isProven(core, on: nil) { return true }
        let days = ReceiptDays(TodaySubject(restricted(core), tree, statements), tree, turnsOfToday)
        return days.areAll && days.days.allSatisfy { isProven(core, on: $0) }
    }
}

extension Goal.Kind {
    /// Whether an exit page is as good as a submission: for options that lead to one, and for what is left out then.
    fileprivate var mayLeadToAnExit: Bool {
        switch self {
        case .option, .notAsked, .notRequired, .noteHidden: true
        case .innerTrue(let inner), .innerNotTrue(let inner):
            switch inner.place.holder {
            case .relevance, .presence, .computation, .bound, .note: true
            // Nobody looks at the rules on the way to an exit page, and of exit pages anything is looked at.
            case .rule, .exit: false
            }
        case .asked, .answered, .required, .ruleViolated, .exitShown, .noteShown: false
        }
    }
}

extension AnswerTree {
    /// The atoms of all conditions of a form.
    fileprivate func allAtoms(of form: CatalogModel.Form, _ statements: FormStatements) -> [Atom] {
        var found: [Atom] = []
        for node in nodes.indices {
            if let relevance = statements.relevance[node] {
                found += allAtoms(of: relevance)
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
