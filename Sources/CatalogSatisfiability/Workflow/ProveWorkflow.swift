import CatalogDiagnostics
import CatalogModel

/// What can never happen in a workflow, and what happens that should not: each mistake once, with the answers that show
/// it.
func proveWorkflow(_ service: Service, _ workflow: Workflow) -> [Diagnostic] {
    var proof = WorkflowProof(service, workflow)
    let found =
        proof.closedTransitions + proof.lateTimers + proof.rivals + proof.unansweredOutcomes
        + proof.stuckStates + proof.silentMessages
        + proof.missingAmounts + proof.emptyAmounts + proof.prover.missingConsents() + proof.missingAnswers
        + proof.missingAddresses
    // Whoever gets stuck hears nothing either.
    if found.hasErrors { return found }
    return found + proof.silentEnds
}

private struct WorkflowProof {
    var prover: WorkflowProver
    let workflow: Workflow
    /// Transitions that were reported because their guard is never true.
    var closed: Set<Int> = []
    /// Those of which nothing is known.
    var undecided: Set<Int> = []
    /// Messages that were reported because their condition is never true, by their places.
    var unsent: Set<SourceRange> = []

    init(_ service: Service, _ workflow: Workflow) {
        prover = WorkflowProver(service, workflow)
        self.workflow = workflow
    }

    // MARK: - Guards

    /// Transitions whose guard is never true: by itself, or after what was true on the way.
    var closedTransitions: [Diagnostic] {
        mutating get {
            var found: [Diagnostic] = []
            for (index, transition) in workflow.transitions.enumerated() {
                guard let condition = transition.condition, let source = transition.conditionSource else {
                    continue
                }
                let own: WorkflowProver.Demands = [(condition, .isTrue)]
                let verdict = prover.verdict(on: own)
                if case .never(let reasons) = verdict {
                    closed.insert(index)
                    found.append(
                        .transitionNeverOpen(
                            source, transition: transition.id,
                            facts: prover.wording.facts(in: condition, of: 0),
                            notes: prover.wording.notes(reasons, besides: nil) + dayNote(condition, source)))
                    continue
                }
                guard case .never? = prover.verdictAfterWays(on: own, to: transition) else {
                    if case .undecided = verdict, !prover.isPossible(own) {
                        undecided.insert(index)
                        found.append(.possibilityUndecided(source))
                    }
                    continue
                }
                closed.insert(index)
                let notes = notesOnWays(to: transition)
                found.append(
                    .transitionNeverOpen(source, transition: transition.id, facts: [], notes: notes))
            }
            return found
        }
    }

    /// From which day on a guard was tried.
    private func dayNote(_ condition: Expression, _ source: SourceRange) -> [Diagnostic.Note] {
        guard condition.usesToday else { return [] }
        return [Diagnostic.Note(Prover.meaningOfToday, at: source)]
    }

    /// What time would do only after it has done something else already, in every state from which it leads.
    var lateTimers: [Diagnostic] {
        workflow.transitions.enumerated().compactMap { index, late in
            guard !closed.contains(index), case .elapsed(let time) = late.trigger else { return nil }
            let earlier = late.from.map { state in
                workflow.ways(outOf: state).first { way in
                    let other = workflow.transitions[way]
                    guard way != index, other.condition == nil else { return false }
                    return switch other.trigger {
                    case .elapsed(let before): before.isCertainlyShorter(than: time)
                    case .deadline: workflow.states[state].deadline?.isCertainlyShorter(than: time) ?? false
                    case .roles, .payment: false
                    }
                }
            }
            guard let first = earlier.first ?? nil, !earlier.contains(where: { $0 == nil }) else {
                return nil
            }
            let other = workflow.transitions[first]
            return .transitionTooLate(late.source, transition: late.id, earlier: other.id, at: other.source)
        }
    }

    /// Pairs of transitions between which nobody chooses, that can both be open. More than a page of them is of no use to
    /// anybody: what is left is said once these are mended.
    var rivals: [Diagnostic] {
        mutating get {
            var found: [Diagnostic] = []
            let from = workflow.transitions.map { Set($0.from) }
            for (later, second) in workflow.transitions.enumerated() where !closed.contains(later) {
                for (earlier, first) in workflow.transitions[..<later].enumerated()
                where !closed.contains(earlier) && found.count < Self.mostRivals {
                    guard workflow.mayBeRivals(first, second) else { continue }
                    let shared = first.from.filter {
                        from[later].contains($0) && workflow.areRivals(first, second, in: $0)
                    }
                    if shared.isEmpty || prover.excludeOneAnother(earlier, later) { continue }
                    if let overlap = overlap(earlier, later, in: shared) { found.append(overlap) }
                }
            }
            return found
        }
    }

    /// That two transitions can be open at once in one of some states, or that this was not decided.
    private mutating func overlap(_ earlier: Int, _ later: Int, in states: [Int]) -> Diagnostic? {
        let (first, second) = (workflow.transitions[earlier], workflow.transitions[later])
        let demands = prover.demands([earlier, later])
        let names = (first.id, second.id)
        var doubt: Diagnostic?
        for state in states {
            let name = workflow.states[state].id
            switch prover.possibility(of: demands, in: state) {
            case .possible:
                return .overlappingTransitions(
                    second.source, names: names, state: name,
                    witness: demands.isEmpty ? nil : prover.text(for: demands), first: first.source,
                    shareEvent: first.event == second.event)
            case .impossible: break
            case .undecided:
                guard undecided.isDisjoint(with: [earlier, later]) else { continue }
                doubt =
                    doubt ?? .overlapUndecided(second.source, names: names, state: name, first: first.source)
            }
        }
        return doubt
    }

    private static let mostRivals = 100

    /// States in which all guards may be closed at once. What only ends a case because the applicant wants it is no way on.
    var stuckStates: [Diagnostic] {
        mutating get {
            var found: [Diagnostic] = []
            for (index, state) in workflow.states.enumerated() where !state.isFinal {
                let all = workflow.ways(outOf: index)
                let onward = all.filter { way in
                    let transition = workflow.transitions[way]
                    return !(transition.isTheApplicants && workflow.states[transition.to].isFinal)
                }
                let ways = onward.isEmpty ? all : onward
                let conditions = ways.compactMap { workflow.transitions[$0].condition }
                // What only waits for a day leaves nobody stuck.
                let last = conditions.compactMap { $0.inTheEnd(prover.absence(of:)) }
                // The outcomes of a payment were looked at one by one.
                guard state.payment == nil, conditions.count == ways.count, closed.isDisjoint(with: ways)
                else { continue }
                let note =
                    undecided.isDisjoint(with: ways)
                    ? Diagnostic.wayOnUndecided(state.source, state: state.id) : nil
                // Of one of them it is not known what becomes of it.
                guard last.count == conditions.count else {
                    if let note, conditions.contains(where: \.mayCloseForGood),
                        prover.possibility(of: last.map(prover.notTrue), in: index) != .impossible,
                        prover.possibility(of: conditions.map(prover.notTrue), in: index) != .impossible
                    {
                        found.append(note)
                    }
                    continue
                }
                guard isPossible(last.map(prover.notTrue), in: index, or: note, &found) else {
                    if let wait = waitForAge(in: index, ways) { found.append(wait) }
                    continue
                }
                let witness = prover.text(
                    for: conditions.map { ($0, .isNotTrue) },
                    isLater: conditions.contains(where: \.closesForGood))
                found.append(
                    .stuckState(
                        state.source, state: state.id, witness: witness,
                        guards: ways.compactMap { workflow.transitions[$0].conditionSource }))
            }
            return found
        }
    }

    /// That somebody has to grow older for more than a year in a state before a guard opens.
    private mutating func waitForAge(in state: Int, _ ways: [Int]) -> Diagnostic? {
        let conditions = ways.compactMap { workflow.transitions[$0].condition }
        // What closes at some age may have been open until then.
        guard conditions.contains(where: \.dependsOnAgeAlone), !conditions.contains(where: \.closesForGood),
            conditions.allSatisfy({ !$0.usesToday || $0.dependsOnAgeAlone }),
            prover.isPossibleForYears(conditions.map(prover.notTrue), in: state)
        else { return nil }
        return .waitForAge(
            workflow.states[state].source, state: workflow.states[state].id,
            witness: prover.text(for: conditions.map { ($0, .isNotTrue) }),
            guards: ways.compactMap { workflow.transitions[$0].conditionSource })
    }

    /// Outcomes of a payment after which all guards may be closed: what happened outside cannot be taken back.
    var unansweredOutcomes: [Diagnostic] {
        mutating get {
            var found: [Diagnostic] = []
            for (index, state) in workflow.states.enumerated() where state.payment != nil {
                for outcome in PaymentOutcome.allCases {
                    let ways = workflow.ways(outOf: index).filter { way in
                        if case .payment(outcome) = workflow.transitions[way].trigger { true } else { false }
                    }
                    let conditions = ways.compactMap { workflow.transitions[$0].condition }
                    guard !ways.isEmpty, conditions.count == ways.count, closed.isDisjoint(with: ways) else {
                        continue
                    }
                    let demands = conditions.map(prover.notTrue)
                    let note = Diagnostic.wayOnUndecided(
                        workflow.transitions[ways[0]].source, state: state.id)
                    guard isPossible(demands, in: index, or: note, &found) else { continue }
                    found.append(
                        .unansweredOutcome(
                            workflow.transitions[ways[0]].source, state: state.id, outcome: outcome,
                            witness: prover.text(for: demands)))
                }
            }
            return found
        }
    }

    /// Whether demands can certainly be met at once in a state; where that was not decided, a note says so.
    private mutating func isPossible(
        _ demands: WorkflowProver.Demands, in state: Int, or note: Diagnostic?, _ found: inout [Diagnostic]
    ) -> Bool {
        let possibility = prover.possibility(of: demands, in: state)
        if case .undecided = possibility, let note { found.append(note) }
        return possibility == .possible
    }

    /// The guards that were true on the ways to a transition.
    private func notesOnWays(to transition: Transition) -> [Diagnostic.Note] {
        let ways = prover.ways(to: transition).map(\.demanding)
        let all = ways.reduce(into: Set<Int>()) { $0.formUnion($1) }
        return all.sorted().compactMap { index in
            let isOnEach = ways.allSatisfy { $0.contains(index) }
            return workflow.transitions[index].conditionSource.map { source in
                Diagnostic.Note(
                    isOnEach
                        ? Wording(
                            de: "Wer hierher kommt, hat diese Bedingung erfüllt.",
                            en: "Whoever comes here has fulfilled this condition.")
                        : Wording(
                            de: "Wer auf diesem Weg kommt, hat diese Bedingung erfüllt.",
                            en: "Whoever comes on this way has fulfilled this condition."), at: source)
            }
        }
    }

    // MARK: - Messages

    var silentMessages: [Diagnostic] {
        mutating get {
            var found: [Diagnostic] = []
            for (index, transition) in workflow.transitions.enumerated() where !closed.contains(index) {
                for message in transition.notifications {
                    guard let condition = message.condition, let source = message.conditionSource,
                        case .never(let reasons) = prover.verdict(
                            on: demands(of: message, at: index), before: transition)
                    else { continue }
                    unsent.insert(message.source)
                    found.append(
                        .messageNeverSent(
                            source, transition: transition.id,
                            facts: prover.wording.facts(in: condition, of: 0),
                            notes: prover.wording.notes(reasons, besides: nil)))
                }
            }
            return found
        }
    }

    /// What is true when a transition sends a message.
    private func demands(of message: Notification, at transition: Int) -> WorkflowProver.Demands {
        prover.demands([transition]) + (message.condition.map { [($0, .isTrue)] } ?? [])
    }

    /// Places in texts whose answer may be absent, each once a message.
    var missingAnswers: [Diagnostic] {
        mutating get {
            var found: [Diagnostic] = []
            for (index, transition) in workflow.transitions.enumerated() where !closed.contains(index) {
                let known = prover.knowledge.taken(before: transition).union([index])
                for message in transition.notifications where !unsent.contains(message.source) {
                    var seen: Set<String> = []
                    for placeholder in message.subject.placeholders + message.text.placeholders
                    where placeholder.fallback == nil && seen.insert(placeholder.name).inserted {
                        if let diagnostic = missing(placeholder, in: message, of: index, known: known) {
                            found.append(diagnostic)
                        }
                    }
                }
            }
            return found
        }
    }

    private mutating func missing(
        _ placeholder: Placeholder, in message: Notification, of index: Int, known: Set<Int>
    ) -> Diagnostic? {
        let transition = workflow.transitions[index]
        switch placeholder.content {
        case .known(.deadline):
            guard workflow.states[transition.to].deadline == nil else { return nil }
            return .placeholderMayBeAbsent(
                placeholder.source, name: placeholder.name,
                why: Wording(
                    de: "„\(workflow.states[transition.to].id)“ hat keine Frist.",
                    en: "“\(workflow.states[transition.to].id)” has no deadline."))
        case .known: return nil
        case .answer(let reference):
            let demands = demands(of: message, at: index)
            if let asker = workflow.asker(of: reference), !known.contains(asker) {
                switch prover.possibility(of: demands, in: transition.from, prover.graph.ways { $0 != asker })
                {
                case .possible:
                    let path = prover.graph.text(prover.witnessWay, from: workflow.initial)
                    return .placeholderMayBeAbsent(
                        placeholder.source, name: placeholder.name,
                        why: Wording(
                            de:
                                "„\(workflow.transitions[asker].id)“ fragt danach, liegt aber nicht auf diesem Weg: \(path).",
                            en:
                                "“\(workflow.transitions[asker].id)” asks for it, but is not on this way: \(path)."
                        ))
                case .undecided: return .absenceUndecided(placeholder.source)
                // Whoever comes here was asked.
                case .impossible: break
                }
            }
            guard prover.absence(of: .answer(reference)) != nil else { return nil }
            let all = demands + [(.isAbsent(reference), .isTrue)]
            switch prover.possibility(of: all, before: transition) {
            case .possible: break
            case .impossible: return nil
            case .undecided: return .absenceUndecided(placeholder.source)
            }
            let witness = prover.text(for: all)
            return .placeholderMayBeAbsent(
                placeholder.source, name: placeholder.name,
                why: witness.map {
                    Wording(de: "Zum Beispiel bei: \($0.german).", en: "For example with: \($0.english).")
                } ?? Wording(de: "Die Antwort ist freiwillig.", en: "The answer is voluntary."))
        }
    }

    /// Messages to an applicant who may have given no address, in one report a workflow.
    var missingAddresses: [Diagnostic] {
        mutating get {
            var places: [SourceRange] = []
            var witness: Wording?
            let address = prover.service.form.addressPath
            for (index, transition) in workflow.transitions.enumerated() where !closed.contains(index) {
                for message in transition.notifications
                where message.recipient == .applicant && message.otherwise == nil
                    && !unsent.contains(message.source)
                {
                    guard let address else {
                        places.append(message.source)
                        continue
                    }
                    let reference = AnswerReference(level: 0, path: address, type: .text)
                    let demands = demands(of: message, at: index) + [(.isAbsent(reference), .isTrue)]
                    guard prover.possibility(of: demands, before: transition) == .possible else { continue }
                    places.append(message.source)
                    witness = witness ?? prover.text(for: demands)
                }
            }
            guard let first = places.first else { return [] }
            return [
                .applicantWithoutAddress(
                    first, field: address?.joined(separator: "."), witness: witness,
                    others: Array(places.dropFirst().prefix(10)))
            ]
        }
    }

    var missingAmounts: [Diagnostic] {
        mutating get {
            workflow.states.indices.compactMap { index in
                guard let payment = workflow.states[index].payment else { return nil }
                guard !payment.amount.references.isEmpty else { return nil }
                let cases = payment.amount.cases.compactMap { one in
                    prover.absence(of: one.value).map { prover.demands(one) + [($0, .isTrue)] }
                }
                return diagnostic(
                    of: cases, in: index, possible: { .amountMayBeAbsent(payment.source, witness: $0) },
                    undecided: .absenceUndecided(payment.source))
            }
        }
    }

    /// Payments that are rounded half up to nothing: nobody could pay them, so the case would wait for ever.
    var emptyAmounts: [Diagnostic] {
        mutating get {
            workflow.states.indices.compactMap { index in
                guard let payment = workflow.states[index].payment else { return nil }
                let cases = payment.amount.cases.compactMap { one in
                    prover.isCertainlyDue(one.value, payment)
                        ? nil : prover.demands(one) + [(payment.isNothing(one.value), .isTrue)]
                }
                return diagnostic(
                    of: cases, in: index, possible: { .amountNotPositive(payment.source, witness: $0) },
                    undecided: .nothingUndecided(payment.source))
            }
        }
    }

    /// What is said of a state where one of some demands may be met there, or where that was not decided.
    private mutating func diagnostic(
        of cases: [WorkflowProver.Demands], in state: Int, possible: (Wording?) -> Diagnostic,
        undecided: Diagnostic
    ) -> Diagnostic? {
        var isUndecided = false
        for demands in cases {
            switch prover.possibility(of: demands, in: state) {
            case .possible: return possible(prover.text(for: demands))
            case .impossible: break
            case .undecided: isUndecided = true
            }
        }
        return isUndecided ? undecided : nil
    }

    /// An end that a case can come to without a word to the applicant, who did not end it either. Once a workflow.
    ///
    /// A message with a condition is a word only where the condition is true. Whoever gave no address is not meant:
    /// that is another mistake, or their wish.
    var silentEnds: [Diagnostic] {
        mutating get {
            let ways = silentWays
            var silent: [(end: WorkflowState, way: WorkflowWay, witness: Wording?)] = []
            var undecided: WorkflowState?
            for (index, state) in workflow.states.enumerated() where state.isFinal {
                // Nobody comes there without a word on any way.
                if ways.toStates[index].isEmpty { continue }
                var isUndecided = !ways.areAll
                let way = ways.toStates[index].first { way in
                    let possibility = possibility(of: way)
                    if possibility == .undecided { isUndecided = true }
                    return possibility == .possible
                }
                if let way {
                    silent.append((state, way, silent.isEmpty ? witness(of: way) : nil))
                } else if isUndecided {
                    undecided = undecided ?? state
                }
            }
            if let first = silent.first {
                return [
                    .applicantNeverInformed(
                        first.end.source, state: first.end.id,
                        path: prover.graph.text(first.way.transitions, from: workflow.initial),
                        witness: first.witness, others: silent.dropFirst().map(\.end.id))
                ]
            }
            return undecided.map { [.silenceUndecided($0.source, state: $0.id)] } ?? []
        }
    }

    /// The ways along transitions of which the applicant hears nothing, or may hear nothing.
    private var silentWays: WorkflowWays {
        prover.graph.ways(
            along: { index in
                let transition = workflow.transitions[index]
                return (!transition.notifiesApplicant || !silence(of: transition).isEmpty)
                    && !(transition.isTheApplicants && workflow.states[transition.to].isFinal)
            },
            demanding: { !demands(ofSilent: $0).isEmpty })
    }

    /// Whether somebody who gave an address can come on a way and hear nothing. Guards in which the day has a part may have been true on
    /// different days.
    private mutating func possibility(of way: WorkflowWay) -> WorkflowProver.Possibility {
        if way.demanding.isEmpty { return .possible }
        let demands = demands(ofSilent: way)
        let possibility = prover.possibility(of: demands + reachable)
        guard possibility == .impossible, demands.contains(where: \.condition.usesToday) else {
            return possibility
        }
        let lasting = demands.filter { !$0.condition.usesToday }
        return prover.possibility(of: lasting + reachable) == .impossible ? .impossible : .undecided
    }

    private func witness(of way: WorkflowWay) -> Wording? {
        way.demanding.isEmpty ? nil : prover.text(for: demands(ofSilent: way))
    }

    private func demands(ofSilent way: WorkflowWay) -> WorkflowProver.Demands {
        way.demanding.sorted().flatMap { demands(ofSilent: $0) }
    }

    /// What is true if a transition is taken without a word.
    private func demands(ofSilent transition: Int) -> WorkflowProver.Demands {
        prover.demands([transition]) + silence(of: workflow.transitions[transition])
    }

    /// What makes all messages to the applicant stay away; nothing if one is sent in any case, or if there is none.
    private func silence(of transition: Transition) -> WorkflowProver.Demands {
        let messages = transition.notifications.filter { $0.recipient == .applicant }
        let conditions = messages.compactMap(\.condition)
        return conditions.count == messages.count ? conditions.map { ($0, .isNotTrue) } : []
    }

    /// The applicant gave an address, if the form asks for one.
    private var reachable: WorkflowProver.Demands {
        guard let path = prover.service.form.addressPath else { return [] }
        return [(.isAbsent(AnswerReference(level: 0, path: path, type: .text)), .isNotTrue)]
    }
}

extension Workflow {
    /// Whether two transitions can be rivals in some state.
    fileprivate func mayBeRivals(_ first: Transition, _ second: Transition) -> Bool {
        switch (first.trigger, second.trigger) {
        case (.deadline, .elapsed), (.elapsed, .deadline): true
        default: areRivals(first, second, in: initial)
        }
    }

    /// Whether nothing but their guards decides between two transitions that begin in a state: people choose by the name
    /// of the event and by their role, a program and the clock do not. A payment and what time does happen without a role.
    fileprivate func areRivals(_ first: Transition, _ second: Transition, in state: Int) -> Bool {
        switch (first.trigger, second.trigger) {
        case (.roles(let some), .roles(let others)):
            let shared = some.filter(others.contains)
            return shared.contains(.system) || first.event == second.event && !shared.isEmpty
        case (.payment(let one), .payment(let other)): return one == other || first.event == second.event
        case (.payment, .elapsed), (.payment, .deadline), (.elapsed, .payment), (.deadline, .payment):
            return first.event == second.event
        case (.elapsed(let one), .elapsed(let other)): return one.isSame(as: other)
        case (.deadline, .deadline): return true
        case (.deadline, .elapsed(let time)), (.elapsed(let time), .deadline):
            return states[state].deadline?.isSame(as: time) ?? false
        case (.roles, _), (_, .roles): return false
        }
    }
}

extension Payment {
    /// That an amount is rounded half up to nothing.
    func isNothing(_ amount: Expression) -> Expression {
        let halfAMinorUnit = "0." + String(repeating: "0", count: scale) + "5"
        return .comparison(.less, amount, .literal(.number(halfAMinorUnit)))
    }
}

extension Placeholder {
    /// As it is written between the braces.
    fileprivate var name: String {
        switch content {
        case .answer(let reference): reference.path.joined(separator: ".")
        case .known(let known): "case.\(known.rawValue)"
        }
    }
}

extension CatalogModel.Form {
    /// The first e-mail address that is asked for, outside of lists.
    fileprivate var addressPath: [String]? { addressPath(in: fields) }

    /// Recursion follows the nesting of records, which the analysis limits.
    private func addressPath(in fields: [Field]) -> [String]? {
        for field in fields {
            if case .email = field.type { return [field.id] }
            if case .record(let record) = field.type, let inner = addressPath(in: record.fields) {
                return [field.id] + inner
            }
        }
        return nil
    }
}

extension ProcessingTime {
    /// Whether it is over on an earlier day, whatever the day on which both begin and whatever the holidays.
    fileprivate func isCertainlyShorter(than other: ProcessingTime) -> Bool {
        if unit == other.unit, unit == .workdays || unit == .months { return count < other.count }
        return calendarDays.upperBound + Self.longestDelay < other.calendarDays.lowerBound
    }

    /// Whether both end on one day, whatever the day on which both begin.
    fileprivate func isSame(as other: ProcessingTime) -> Bool {
        guard self != other else { return true }
        // The day after, or the first workday from there on.
        let next = [ProcessingTime(count: 1, unit: .days), ProcessingTime(count: 1, unit: .workdays)]
        if next.contains(self), next.contains(other) { return true }
        guard unit != .workdays, other.unit != .workdays else { return false }
        return calendarDays.count == 1 && calendarDays == other.calendarDays
    }

    /// By how many days the end of a time is put off at most because it is no workday (section 193 of the Civil Code): from Good
    /// Friday, or from Christmas on a Thursday, to the Tuesday or Monday after that.
    private static let longestDelay = 4

    /// How many days it may have, without what is put off.
    private var calendarDays: ClosedRange<Int> {
        switch unit {
        case .days: count...count
        case .weeks: 7 * count...7 * count
        case .months: Retention(count: count, unit: .months).days
        // At least the weekends in between; with holidays there is no telling.
        case .workdays: count + (count - 1) / 5 * 2...Self.manyDays
        }
    }

    /// More than any time has.
    private static let manyDays = 1_000_000
}
