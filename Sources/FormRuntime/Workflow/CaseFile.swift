/// A case: a submission and all that has happened to it.
///
/// Only what the workflow allows can happen, so whoever holds a case file holds one that came about in order. A stored
/// one is gone through again from the beginning when it is read.
public struct CaseFile<Process: Workflow>: Hashable, Sendable {
    /// The number under which the administration keeps the case.
    public let number: String
    /// What was submitted.
    public let content: Process.Content
    /// The day of receipt in the catalog's time zone.
    public let received: CalendarDate
    /// Version of the definition that the case began with, which may be another one than the workflow's.
    public let version: String
    /// Hash of that definition.
    public let definition: String
    /// What has happened, the first event first.
    public private(set) var history: [CaseEvent] = []
    /// The state, by its id.
    private(set) var stateID: String

    /// A case in the initial state.
    public init(_ content: Process.Content, number: String, received: CalendarDate) {
        self.init(
            content, number: number, received: received, version: Process.Content.definition.version,
            definition: Process.Content.definition.hash)
    }

    init(
        _ content: Process.Content, number: String, received: CalendarDate, version: String,
        definition: String
    ) {
        self.content = content
        self.number = number.storable
        self.received = received
        self.version = version
        self.definition = definition
        stateID = Process.definition.states.first?.id ?? ""
    }

    public var state: Process.State? { Process.State(rawValue: stateID) }

    /// Whether the case began with exactly the definition of this workflow.
    public var isMadeWithThisDefinition: Bool { definition == Process.Content.definition.hash }

    /// Whether nothing can happen any more.
    public var isClosed: Bool { Process.definition.state(stateID)?.isFinal ?? true }

    /// The day on which the state was entered.
    public var stateEntered: CalendarDate { history.last?.at.day ?? received }

    /// The last day on which the case may be in its state; nil if there is no deadline.
    public var deadline: CalendarDate? {
        Process.definition.state(stateID)?.time.map {
            Process.definition.holidays.end(of: $0, from: stateEntered)
        }
    }

    /// What has to be paid in this state, rounded half up to the minor unit.
    public var amountDue: Money? {
        guard let index = Process.definition.states.firstIndex(where: { $0.id == stateID }),
            let payment = Process.definition.states[index].payment,
            let answers = facts(on: stateEntered),
            let amount = Process.definition.amount(index, answers)
        else { return nil }
        return Money(rounding: amount, currency: payment.currency, scale: payment.scale)
    }

    // MARK: - Events

    /// The events that are open to a role on a day, each once; whether what they ask for is right is not known yet.
    public func events(for role: Process.Role, on day: CalendarDate) -> [String] {
        var events: [String] = []
        for transition in Process.definition.transitions where transition.from.contains(stateID) {
            guard case .roles(let roles) = transition.trigger, roles.contains(role.rawValue),
                isOpen(transition, on: day), !events.contains(transition.event)
            else { continue }
            events.append(transition.event)
        }
        return events
    }

    /// The transitions that happen by themselves because their time has passed on a day, in the order of the definition.
    public func overdue(on day: CalendarDate) -> [String] {
        Process.definition.transitions.filter { transition in
            guard transition.from.contains(stateID), let end = end(of: transition) else { return false }
            return day > end && isOpen(transition, on: day)
        }.map(\.id)
    }

    /// The last day on which a timed transition of this state does not happen.
    private func end(of transition: CaseTransition) -> CalendarDate? {
        switch transition.trigger {
        case .elapsed(let time): Process.definition.holidays.end(of: time, from: stateEntered)
        case .deadline: deadline
        case .roles, .payment: nil
        }
    }

    /// Takes what an event of some name does: of the transitions that share it, the one that is open.
    ///
    /// - Parameters:
    ///   - asked: What the transition asks for, as canonical JSON; nil if it asks for nothing.
    ///   - role: For a payment and for what time does, nil.
    ///   - person: Who it was, as the administration names people; nil for nobody.
    /// - Returns: What is wrong; empty if it has happened. Warnings do not stop it.
    @discardableResult
    public mutating func handle(
        _ event: String, asked: [UInt8]? = nil, as role: Process.Role?, by person: String? = nil,
        at moment: Moment
    ) -> [Problem] {
        handle(event, asked: asked, asRoleNamed: role?.rawValue, by: person, at: moment)
    }

    mutating func handle(
        _ event: String, asked: [UInt8]?, asRoleNamed role: String?, by person: String?, at moment: Moment
    ) -> [Problem] {
        let here = Process.definition.transitions.filter { $0.event == event && $0.from.contains(stateID) }
        guard !here.isEmpty else { return [problem(.event, event)] }
        // By the day: within one, clocks that disagree, or are put back an hour, change nothing that counts.
        guard moment.day >= stateEntered else { return [problem(.history, event)] }
        guard history.count < Self.mostEvents else { return [problem(.size, event)] }
        let allowed = here.filter { transition in
            if case .roles(let roles) = transition.trigger { return role.map(roles.contains) ?? false }
            return role == nil
        }
        guard !allowed.isEmpty else { return [problem(.role, event)] }
        let ends = allowed.map { self.end(of: $0) }
        let due = zip(allowed, ends).filter { moment.day > $0.1 ?? .first || $0.1 == nil }.map(\.0)
        guard !due.isEmpty else {
            return [problem(.early, event, limit: ends.compactMap { $0 }.min()?.description)]
        }
        guard let transition = due.first(where: { isOpen($0, on: moment.day) }) else {
            return [problem(.closed, event)]
        }
        return take(transition, asked: asked, as: role, by: person, at: moment)
    }

    private mutating func take(
        _ transition: CaseTransition, asked: [UInt8]?, as role: String?, by person: String?, at moment: Moment
    ) -> [Problem] {
        let nothing = Array("{}".utf8)
        var answers = Answered(json: nil, problems: [])
        if let asks = transition.asks {
            answers = Answered(asked ?? nothing, to: asks, on: moment.day)
            if answers.problems.hasErrors { return answers.problems }
        } else if let asked, asked != nothing {
            return [problem(.unknown, transition.id)]
        }
        history.append(
            CaseEvent(
                transition: transition.id, role: role, person: person?.storable, at: moment,
                asked: answers.json))
        stateID = transition.to
        return answers.problems
    }

    func isOpen(_ transition: CaseTransition, on day: CalendarDate) -> Bool {
        guard let number = transition.guardNumber else { return true }
        guard let answers = facts(on: day) else { return false }
        return Process.definition.facts.condition(number, answers) == .yes
    }

    /// What is known of the case on a day: the answers, and what was asked for last by each transition.
    func facts(on day: CalendarDate) -> Answers? {
        var json = content.json()
        guard json.popLast() == UInt8(ascii: "}") else { return nil }
        var asked: [String: [UInt8]] = [:]
        for event in history { if let answers = event.asked { asked[event.transition] = answers } }
        for transition in Process.definition.transitions {
            guard let answers = asked[transition.id] else { continue }
            if json.count > 1 { json.append(UInt8(ascii: ",")) }
            json += Array("\"\(transition.id)\":".utf8) + answers
        }
        json.append(UInt8(ascii: "}"))
        return Process.definition.facts.answers(json: json, today: day)
    }

    func problem(_ kind: ProblemKind, _ name: String, limit: String? = nil) -> Problem {
        let limit = limit.map { [Problem.Parameter(name: "limit", value: $0)] } ?? []
        return Problem(
            kind, of: Process.definition.facts,
            particulars: Problem.Particulars(
                parameters: [Problem.Parameter(name: "name", value: name)] + limit))
    }
}

/// What was answered to what a transition asks for.
private struct Answered {
    /// With the computed values, which whoever answers may leave out; nil if the answers are not accepted.
    let json: [UInt8]?
    let problems: [Problem]

    init(json: [UInt8]?, problems: [Problem]) { (self.json, self.problems) = (json, problems) }

    init<Asked: Form>(_ json: [UInt8], to asked: Asked.Type, on day: CalendarDate) {
        switch Asked.read(json: json, today: day) {
        case .accepted(let form, let warnings): self.init(json: form.json(), problems: warnings)
        case .rejected(let problems): self.init(json: nil, problems: problems)
        }
    }
}

/// Something that happened to a case.
public struct CaseEvent: Hashable, Sendable {
    /// The transition that was taken.
    public let transition: String
    /// Nil for what a payment or time did.
    public let role: String?
    /// Who it was, as the administration names people.
    public let person: String?
    public let at: Moment
    /// What was entered for it and what is computed from that, as canonical JSON.
    public let asked: [UInt8]?
}

extension String {
    /// Without NUL, which no JSON that is read may hold (SEMANTICS, row 5).
    fileprivate var storable: String {
        utf8.contains(0) ? String(decoding: utf8.filter { $0 != 0 }, as: UTF8.self) : self
    }
}

extension Money {
    /// An amount in units of its currency, rounded half up to the minor unit; nil where it does not fit.
    init?(rounding amount: Number, currency: String, scale: Int) {
        let units = Number.product(amount, Number.power(Number(10), scale))
        guard let rounded = Number.rounded(units, Number(0), .halfUp)?.integer else { return nil }
        self.init(minorUnits: rounded, currency: currency)
    }
}
