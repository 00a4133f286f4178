import CatalogDiagnostics
import CatalogModel
import FormRuntime

/// Finds out what is possible in the workflow of one service, for all answers that its form accepts.
struct WorkflowProver {
    let service: Service
    let workflow: CatalogModel.Workflow
    let graph: WorkflowGraph
    let knowledge: WorkflowKnowledge
    let wording: ProofWording
    /// The e-mail address that the form asks for, if it does.
    let addressPath: [String]?
    private var prover: Prover
    private let certain: CertainValues
    /// The later day on which what was possible last is possible; nil if it is on that of the witness.
    private var witnessDay: FormRuntime.CalendarDate?
    /// The transitions of the way on which what was possible last is possible.
    private(set) var witnessWay: [Int] = []
    /// What the form and the questions of transitions accept on earlier days, too; nil where the day is of no matter to them.
    private var earlierProver: Prover?
    private let earlierForm: CatalogModel.Form?
    /// By transition: what its guard allows, as soon as somebody asks.
    private var allowed: [Int: AllowedCandidates] = [:]

    /// What some expressions have to be at once.
    typealias Demands = [(condition: Expression, demand: Statement.Demand)]

    init(_ service: Service, _ workflow: CatalogModel.Workflow) {
        self.service = service
        self.workflow = workflow
        addressPath = service.form.addressPath
        graph = WorkflowGraph(workflow)
        knowledge = WorkflowKnowledge(workflow)
        let caseForm = workflow.caseForm(service.form)
        let form = caseForm.watching(workflow.conditions)
        prover = Prover(form)
        certain = CertainValues(prover.tree)
        earlierForm =
            caseForm.dependsOnTheDay ? caseForm.onEarlierDays.watching(workflow.conditions) : nil
        wording = ProofWording(form, prover.tree)
    }

    /// What can be said of demands on one day, after some guards were true.
    ///
    /// - Parameter guards: They were true on that day or before, as the answers were given on that day or before; the day has no part in them.
    mutating func verdict(on demands: Demands, after guards: [Int] = []) -> Prover.Verdict {
        let verdict = prover.verdict(on: prover.find(demands + self.demands(guards)))
        guard case .never = verdict else { return verdict }
        guard let earlierForm else { return verdict }
        var earlier = earlierProver ?? Prover(earlierForm)
        defer { earlierProver = earlier }
        return earlier.verdict(on: earlier.find(demands + self.demands(guards)))
    }

    /// What can be said of demands when a transition is taken: never if that is so by themselves, or after each way there. Where it may be
    /// taken again, what was true on the way there may not be true of what it asks for this time.
    mutating func verdict(on demands: Demands, before transition: Transition) -> Prover.Verdict {
        let verdict = verdict(on: demands)
        if case .never = verdict { return verdict }
        if !transition.asks.isEmpty {
            let reached = graph.paths(from: transition.to).isReached
            if transition.from.contains(where: { reached[$0] }) { return verdict }
        }
        return verdictAfterWays(on: demands, to: transition) ?? verdict
    }

    /// What can be said of demands after each way to a transition: never only if that is so after all of them. Nil if there is a way without
    /// guards, which changes nothing, or if not all ways are known.
    mutating func verdictAfterWays(on demands: Demands, to transition: Transition) -> Prover.Verdict? {
        guard knowledge.ways.areAll else { return nil }
        var last: Prover.Verdict?
        for way in ways(to: transition) {
            if way.demanding.isEmpty { return nil }
            let verdict = verdict(on: demands, after: way.demanding.sorted())
            last = verdict
            guard case .never = verdict else { break }
        }
        return last
    }

    enum Possibility {
        case possible
        case impossible
        case undecided
    }

    /// Whether there are answers with which all demands are met: on the day on which they are given, or on a later one, of which
    /// only some are tried.
    mutating func possibility(of demands: Demands) -> Possibility {
        witnessDay = nil
        let finding = prover.find(demands)
        if case .reached = finding { return .possible }
        let isLookedAtLater = demands.contains {
            $0.condition.usesToday && !$0.condition.references.isEmpty
        }
        if isLookedAtLater {
            for day in Self.laterDays where prover.isPossible(demands, on: day) {
                witnessDay = day
                return .possible
            }
        }
        guard prover.isCertain(finding) else { return .undecided }
        guard isLookedAtLater, let earlierForm else { return .impossible }
        // What is impossible even with what was answered on earlier days is so on all later ones.
        var earlier = earlierProver ?? Prover(earlierForm)
        defer { earlierProver = earlier }
        return earlier.isCertain(earlier.find(demands)) ? .impossible : .undecided
    }

    /// Whether there certainly are answers with which demands are met in a state more than a year after they were given.
    mutating func isPossibleForYears(_ demands: Demands, in state: Int) -> Bool {
        let day = Prover.usualDay.adding(months: 13, days: 0)
        witnessDay = day
        return knowledge.ways.areAll
            && knowledge.ways.toStates[state].contains { way in
                prover.isPossible(demands + self.demands(way.demanding.sorted()), on: day)
            }
    }

    /// The same in a state, to which some way has led: what its guards demand was met, too.
    mutating func possibility(of demands: Demands, in state: Int) -> Possibility {
        possibility(of: demands, in: [state], knowledge.ways)
    }

    /// The same where a transition begins, in whichever of its states.
    mutating func possibility(of demands: Demands, before transition: Transition) -> Possibility {
        possibility(of: demands, in: transition.from, knowledge.ways)
    }

    /// The same after some ways, on which guards were true, to one of some states.
    mutating func possibility(of demands: Demands, in states: [Int], _ ways: WorkflowWays) -> Possibility {
        // What is impossible by itself is so after any way.
        if !ways.areAll, possibility(of: demands) == .impossible { return .impossible }
        var isUndecided = !ways.areAll
        for way in states.flatMap({ ways.toStates[$0] }) {
            switch possibility(of: demands + self.demands(way.demanding.sorted())) {
            case .possible:
                witnessWay = way.transitions
                return .possible
            case .undecided: isUndecided = true
            case .impossible: break
            }
        }
        return isUndecided ? .undecided : .impossible
    }

    /// What makes a condition not true: it is false, unless it may have no value.
    func notTrue(_ condition: Expression) -> (condition: Expression, demand: Statement.Demand) {
        (condition, certain.isThere(condition) ? .isFalse : .isNotTrue)
    }

    /// What is demanded so that an expression has the value of a case.
    func demands(_ one: ValueCase) -> Demands {
        one.conditions.map { $0.isTrue ? ($0.condition, .isTrue) : notTrue($0.condition) }
    }

    /// Whether an amount of a payment is certainly more than nothing, if there is one.
    func isCertainlyDue(_ amount: Expression, _ payment: Payment) -> Bool {
        certain.isNoLess(amount, than: 0.5 / powerOfTen(payment.scale))
    }

    /// What is true if an expression has no value; nil if it always has one. Where that can only be for want of an answer, it says
    /// so: this can be decided.
    func absence(of expression: Expression) -> Expression? {
        if certain.isThere(expression) { return nil }
        guard expression.onlyLacksAnswers else { return .isNull(expression) }
        return expression.references.map(lack).reduce(
            .literal(.boolean(false)), Expression.or)
    }

    /// What is true if there is no answer. A day that is computed by moving an answer is taken to be there with that: nobody lives to see
    /// the end of the calendar.
    func lack(of reference: AnswerReference) -> Expression {
        let tree = prover.tree
        guard let node = tree.node(of: reference, in: 0), case .date? = tree.nodes[node].type,
            tree.nodes[node].field?.relevance == nil, certain.isInEachSubmission(tree.nodes[node].parent),
            let computation = tree.computation(of: node)?.replacing({ $0.seen(besides: reference) })
        else { return .isAbsent(reference) }
        return MovedDay(certain: certain, absence: lack).lack(of: computation) ?? .isAbsent(reference)
    }

    /// Whether an answer was looked for together with those that were found last, and is none of them.
    func witnessLacks(_ reference: AnswerReference) -> Bool {
        guard let node = prover.tree.node(of: reference, in: 0) else { return false }
        return prover.lastWitness?.answers[node]?.isAbsent == true
    }

    /// Whether there certainly are answers with which all demands are met.
    mutating func isPossible(_ demands: Demands) -> Bool { possibility(of: demands) == .possible }

    /// The next day, a good year later, and so late that nothing that began is not over.
    private static let laterDays = [(0, 1), (13, 0), (300, 0)].map {
        Prover.usualDay.adding(months: $0, days: $1)
    }

    /// The ways to where a transition begins, in whichever of its states, with the guards that were true on them and still are.
    func ways(to transition: Transition) -> [WorkflowWay] {
        transition.from.flatMap { knowledge.ways.toStates[$0] }
    }

    /// Whether the guards of two transitions can be told to be never true at once without a search; most guards of
    /// transitions that could be rivals compare one answer with different values.
    mutating func excludeOneAnother(_ first: Int, _ second: Int) -> Bool {
        allowed(by: first).excludes(allowed(by: second))
    }

    private mutating func allowed(by transition: Int) -> AllowedCandidates {
        if let known = allowed[transition] { return known }
        let found = workflow.transitions[transition].condition.map { prover.allowed(by: $0) } ?? [:]
        allowed[transition] = found
        return found
    }

    func demands(_ guards: [Int]) -> Demands {
        guards.compactMap { index in workflow.transitions[index].condition.map { ($0, .isTrue) } }
    }

    /// The answers of a witness that some expressions look at: `kind = "large", email absent`.
    ///
    /// The witness is that of the last verdict. What an absent answer depends on is shown, too, and the day where
    /// it has a part in it.
    ///
    /// - Parameter isLater: Whether that is so in the end, and not on the day of the witness.
    func text(for demands: Demands, isLater: Bool = false) -> Wording? {
        guard let (day, witness) = prover.lastWitness else { return nil }
        let tree = prover.tree
        var nodes: [Int] = []
        var pending = demands.map { (condition: $0.condition, object: 0) }
        while let next = pending.popLast() {
            for node in tree.answers(in: next.condition, of: next.object) where !nodes.contains(node) {
                nodes.append(node)
                guard witness[node]?.answer == nil else { continue }
                pending += tree.ancestors(of: node).compactMap { around in
                    tree.nodes[around].field?.relevance.map { ($0, tree.object(of: around)) }
                }
            }
        }
        // Items that the witness does not have are no answers that are missing.
        func isInMissingItem(_ node: Int) -> Bool {
            tree.ancestors(of: node).contains { around in
                guard let index = tree.nodes[around].itemIndex else { return false }
                return index >= witness[tree.nodes[around].parent]?.count ?? 0
            }
        }
        let simple = nodes.filter {
            tree.nodes[$0].field != nil && tree.children(of: $0).isEmpty && !isInMissingItem($0)
        }.sorted()
        let usesToday = demands.contains { $0.condition.usesToday }
        guard !simple.isEmpty || usesToday else { return nil }
        var german = isLater ? ["today() viel später"] : usesToday ? ["today() = \(witnessDay ?? day)"] : []
        var english = isLater ? ["today() much later"] : german
        for node in simple.prefix(8) {
            let path = tree.path(of: node)
            if let answer = witness[node]?.answer {
                let shown = answer.shownText(of: tree.nodes[node].type)
                german.append("\(path) = \(shown)")
                english.append("\(path) = \(shown)")
            } else {
                german.append("\(path) fehlt")
                english.append("\(path) absent")
            }
        }
        return Wording(de: german.joined(separator: ", "), en: english.joined(separator: ", "))
    }
}

extension Prover {
    /// Looks for answers that the form accepts and that give conditions what is demanded of them.
    fileprivate mutating func find(_ demands: WorkflowProver.Demands) -> Finding {
        find(task(for: demands))
    }

    /// Whether conditions are what is demanded on a later day than the usual one, on which the answers are given.
    fileprivate mutating func isPossible(
        _ demands: WorkflowProver.Demands, on day: FormRuntime.CalendarDate
    ) -> Bool {
        isReachedOnTheUsualDay(task(for: demands, on: day))
    }

    private func task(
        for demands: WorkflowProver.Demands, on day: FormRuntime.CalendarDate? = nil
    ) -> Search.Task {
        let wanted = demands.flatMap { world.search.statements(that: $0.condition, $0.demand) }
            .map { $0.on(day) }
        let component = world.component(covering: wanted.flatMap(\.answers))
        return Search.Task(
            answers: component.answers, demands: wanted + component.demands,
            isRepresented: component.isRepresented)
    }
}

extension AnswerReference {
    /// The answer that another one, in an object, means by this reference, seen from where that one is seen; nil if it is not below
    /// the same object, which may be absent without it.
    fileprivate func seen(besides other: AnswerReference) -> AnswerReference? {
        level == 0
            ? AnswerReference(
                level: other.level, path: other.path.dropLast() + path, type: type, isComputed: isComputed)
            : nil
    }
}

extension CatalogModel.Workflow {
    /// Everything in it that depends on answers.
    fileprivate var conditions: [Expression] {
        var found = transitions.compactMap(\.condition)
        for message in transitions.flatMap(\.notifications) {
            found += message.condition.map { [$0] } ?? []
            for placeholder in message.subject.placeholders + message.text.placeholders {
                if case .answer(let reference) = placeholder.content { found.append(.isAbsent(reference)) }
            }
        }
        for payment in states.compactMap(\.payment) {
            for one in payment.amount.cases {
                found += one.conditions.map(\.condition) + [.isNull(one.value), payment.isNothing(one.value)]
            }
        }
        return found
    }
}

extension CatalogModel.Form {
    /// The same form, whose search also tries the answers that some conditions tell apart: as conditions of notes, which
    /// demand nothing.
    fileprivate func watching(_ conditions: [Expression]) -> CatalogModel.Form {
        guard let last = pages.last else { return self }
        let notes = conditions.map {
            FormElement.note(Note(id: "", text: last.title, relevance: $0, relevancePlaces: nil))
        }
        let page = Page(id: "", title: last.title, intro: nil, elements: notes)
        return CatalogModel.Form(pages: pages + [page], rules: rules, exits: exits)
    }
}

extension AnswerValue {
    /// As an expression would write it, cut where it is long.
    fileprivate func shownText(of type: FieldType?) -> String {
        if case .money(let money) = type, case .integer(let units) = self {
            return ScaledDecimal(units: units, scale: money.scale).description
        }
        return shownText
    }

    private var shownText: String {
        switch self {
        case .text(let text): text.count > 30 ? "\"\(text.prefix(30))…\"" : "\"\(text)\""
        case .integer(let value): String(value)
        case .boolean(let value): value ? "true" : "false"
        case .list(let items): "[" + items.prefix(3).map(\.shownText).joined(separator: ", ") + "]"
        case .object: "{…}"
        }
    }
}
