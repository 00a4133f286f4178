/// What is wanted of a case.
enum CaseStep {
    /// Of the transitions that share an event, the one that is open: what comes from outside.
    case event(String)
    /// This one and no other that shares its event, by its id: what a method of a state takes, and what was stored.
    case transition(String)

    var name: String {
        switch self {
        case .event(let name), .transition(let name): name
        }
    }

    func mayTake(_ transition: CaseTransition) -> Bool {
        switch self {
        case .event(let event): transition.event == event
        case .transition(let id): transition.id == id
        }
    }
}

/// A step that somebody, a payment or time wants to take.
struct CaseAttempt {
    let step: CaseStep
    /// What the transition asks for, as canonical JSON; nil for nothing.
    let asked: [UInt8]?
    /// For a payment and for what time does, nil.
    let role: String?
    let person: String?
    let moment: Moment
    /// Where it stands in a stored case: its problems are told there. What asks for it now stands nowhere.
    var pointer = ""
}

extension CaseFile {
    /// The events that are open to a role on a day, each once: those that `handle` takes then, if what they ask for is right
    /// and the case does not become too large with it.
    public func events(for role: Process.Role, on day: CalendarDate) -> [String] {
        var facts = KnownFacts(self)
        var events: [String] = []
        for transition in Process.definition.transitions where transition.from.contains(stateID) {
            let event = transition.event
            guard !events.contains(event),
                (try? choice(.event(event), by: role.rawValue, on: day, knowing: &facts)) != nil
            else { continue }
            events.append(event)
        }
        return events
    }

    /// The transitions that happen by themselves because their time has passed on a day, in the order of the definition.
    public func overdue(on day: CalendarDate) -> [String] {
        var facts = KnownFacts(self)
        return Process.definition.transitions.filter { transition in
            transition.trigger.isTime
                && (try? choice(.transition(transition.id), by: nil, on: day, knowing: &facts)) != nil
        }.map(\.id)
    }

    /// Takes what an event of some name does: of the transitions that share it, the one that is open.
    ///
    /// - Parameters:
    ///   - asked: What the transition asks for, as canonical JSON; nil if it asks for nothing.
    ///   - role: For a payment and for what time does, nil.
    ///   - person: Who it was, as the administration names people; nil for nobody. Kept in Unicode normalization form C and without NUL,
    ///     which cannot be stored.
    /// - Returns: What is wrong; empty if it has happened. Warnings do not stop it.
    @discardableResult
    public mutating func handle(
        _ event: String, asked: [UInt8]? = nil, as role: Process.Role?, by person: String? = nil,
        at moment: Moment
    ) -> [Problem] {
        var facts = KnownFacts(self)
        let attempt = CaseAttempt(
            step: .event(event), asked: asked, role: role?.rawValue, person: person, moment: moment)
        do throws(Rejection) {
            return try take(attempt, knowing: &facts)
        } catch {
            return error.problems
        }
    }

    /// Takes a step.
    ///
    /// - Parameter facts: What is known of the case, and with the step afterwards.
    /// - Returns: Warnings.
    mutating func take(
        _ attempt: CaseAttempt, knowing facts: inout KnownFacts<Process>
    ) throws(Rejection) -> [Problem] {
        let day = attempt.moment.day
        let transition = try Self.telling(at: attempt.pointer) { () throws(Rejection) in
            try choice(attempt.step, by: attempt.role, on: day, knowing: &facts)
        }
        let answered = try Self.telling(at: attempt.pointer.isEmpty ? "" : attempt.pointer + "/asked") {
            () throws(Rejection) in try self.answered(attempt.asked, to: transition, on: day)
        }
        let event = CaseEvent(
            transition: transition.id, role: attempt.role, person: attempt.person?.storable,
            at: attempt.moment, asked: answered.json)
        try Self.telling(at: attempt.pointer) { () throws(Rejection) in
            try append(event, leadingTo: transition.to)
        }
        facts.add(event)
        return answered.warnings
    }

    /// Tells the problems of a part of a stored case there.
    private static func telling<Result>(
        at pointer: String, _ body: () throws(Rejection) -> Result
    ) throws(Rejection) -> Result {
        do throws(Rejection) { return try body() } catch {
            guard !pointer.isEmpty else { throw error }
            throw Rejection(problems: error.problems.map { $0.moved(below: pointer) })
        }
    }

    /// The transition that a step takes on a day, or why there is none.
    private func choice(
        _ step: CaseStep, by role: String?, on day: CalendarDate, knowing facts: inout KnownFacts<Process>
    ) throws(Rejection) -> CaseTransition {
        func refusal(_ kind: ProblemKind, limit: CalendarDate? = nil) -> Rejection {
            Rejection(problems: [problem(kind, step.name, limit: limit?.description)])
        }
        let here = Process.definition.transitions.filter { step.mayTake($0) && $0.from.contains(stateID) }
        guard !here.isEmpty else { throw refusal(.event) }
        // By the day: within one, clocks that disagree, or are put back an hour, change nothing that counts.
        guard day >= stateEntered else { throw refusal(.history) }
        guard history.count < Self.mostEvents else { throw refusal(.size) }
        let allowed = here.filter { transition in
            if case .roles(let roles) = transition.trigger { return role.map(roles.contains) ?? false }
            return role == nil
        }
        guard !allowed.isEmpty else { throw refusal(.role) }
        let ends = allowed.map { self.end(of: $0) }
        let due = zip(allowed, ends).filter { day > $0.1 ?? .first || $0.1 == nil }.map(\.0)
        guard !due.isEmpty else { throw refusal(.early, limit: ends.compactMap { $0 }.min()) }
        guard let open = due.first(where: { isOpen($0, on: day, knowing: &facts) }) else {
            throw refusal(.closed)
        }
        return open
    }

    /// The last day on which a timed transition of this state does not happen.
    private func end(of transition: CaseTransition) -> CalendarDate? {
        switch transition.trigger {
        case .elapsed(let time): Process.definition.holidays.end(of: time, from: stateEntered)
        case .deadline: deadline
        case .roles, .payment: nil
        }
    }

    private func isOpen(
        _ transition: CaseTransition, on day: CalendarDate, knowing facts: inout KnownFacts<Process>
    ) -> Bool {
        guard let number = transition.guardNumber else { return true }
        guard let answers = facts.answers(on: day) else { return false }
        return Process.definition.facts.condition(number, answers) == .yes
    }

    /// What was answered to what a transition asks for, with the computed values, which whoever answers may leave out.
    private func answered(
        _ asked: [UInt8]?, to transition: CaseTransition, on day: CalendarDate
    ) throws(Rejection) -> (json: [UInt8]?, warnings: [Problem]) {
        func answers<Asked: Form>(
            _ json: [UInt8], to form: Asked.Type
        ) throws(Rejection) -> (json: [UInt8]?, warnings: [Problem]) {
            switch Asked.read(json: json, today: day) {
            case .accepted(let form, let warnings): return (form.json(), warnings)
            case .rejected(let problems): throw Rejection(problems: problems)
            }
        }
        let nothing = Array("{}".utf8)
        if let form = transition.asks { return try answers(asked ?? nothing, to: form) }
        guard asked == nil || asked == nothing else {
            throw Rejection(problems: [problem(.unknown, transition.id)])
        }
        return (nil, [])
    }
}

extension CaseTransition.Trigger {
    fileprivate var isTime: Bool {
        switch self {
        case .elapsed, .deadline: true
        case .roles, .payment: false
        }
    }
}
