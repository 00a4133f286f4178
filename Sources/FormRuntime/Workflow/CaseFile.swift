/// A case: a submission and all that has happened to it.
///
/// Only what the workflow allows can happen, so whoever holds a case file holds one that came about in order. A stored
/// one is gone through again from the beginning when it is read, and there is none that would be refused then.
public struct CaseFile<Process: Workflow>: Hashable, Sendable {
    /// The number under which the administration keeps the case.
    public let number: String
    /// What was submitted, with the definition that it was made with, which may be another one than the workflow's.
    public let submission: Submission<Process.Content>
    /// The day of receipt in the catalog's time zone.
    public let received: CalendarDate
    /// What has happened, the first event first.
    public private(set) var history: [CaseEvent] = []
    /// The state, by its id.
    private(set) var stateID: String
    /// What each transition asked for last, as canonical JSON.
    private(set) var asked: [String: [UInt8]] = [:]
    /// Bytes that the stored case takes.
    private var size = 0

    /// A case in the initial state, with a submission that was kept.
    ///
    /// - Parameters:
    ///   - number: Kept in Unicode normalization form C and without NUL, which cannot be stored.
    ///   - received: The day on which the submission came in, which its answers are judged by: a later one on which an office
    ///     gets round to it is the day of an event.
    /// - Throws: The problems that the answers have on the day of receipt, which may be another one than they were checked on before;
    ///   `size` if the case is too large to be stored.
    public init(
        _ submission: Submission<Process.Content>, number: String, received: CalendarDate
    ) throws(Rejection) {
        try submission.answers.validate(today: received)
        try self.init(checked: submission, number: number, received: received)
    }

    /// A case in the initial state, with a form that was made with this definition; see the other one.
    public init(_ content: Process.Content, number: String, received: CalendarDate) throws(Rejection) {
        try self.init(Submission(content), number: number, received: received)
    }

    /// With answers that were checked as on the day of receipt.
    init(
        checked submission: Submission<Process.Content>, number: String, received: CalendarDate
    ) throws(Rejection) {
        self.submission = submission
        self.number = number.storable
        self.received = received
        stateID = Process.definition.states.first?.id ?? ""
        size = json().count
        guard size <= Self.largest else {
            throw Rejection(problems: [Problem(kind: .size, pointer: "", Process.definition.facts)])
        }
    }

    /// What was submitted.
    public var content: Process.Content { submission.answers }

    public var state: Process.State? { Process.State(rawValue: stateID) }

    /// Whether the submission was made with exactly the definition of this workflow.
    public var isMadeWithThisDefinition: Bool { submission.isMadeWithThisDefinition }

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

    /// What is known of the case on a day: the answers, and what was asked for last by each transition.
    func facts(on day: CalendarDate) -> Answers? {
        var facts = KnownFacts(self)
        return facts.answers(on: day)
    }

    /// Lets an event happen.
    ///
    /// - Throws: `size` if the case would then be too large to be stored.
    mutating func append(_ event: CaseEvent, leadingTo state: String) throws(Rejection) {
        var writer = AnswerWriter()
        event.writeElement(to: &writer)
        let around = history.isEmpty ? #","history":[]"# : ","
        let grown = size + around.utf8.count + writer.bytes.count + state.utf8.count - stateID.utf8.count
        guard grown <= Self.largest else { throw Rejection(problems: [problem(.size, event.transition)]) }
        history.append(event)
        if let answers = event.asked { asked[event.transition] = answers }
        (size, stateID) = (grown, state)
    }

    func problem(_ kind: ProblemKind, _ name: String, limit: String? = nil) -> Problem {
        let limit = limit.map { [Problem.Parameter(name: "limit", value: $0)] } ?? []
        return Problem(
            kind, of: Process.definition.facts,
            particulars: Problem.Particulars(
                parameters: [Problem.Parameter(name: "name", value: name)] + limit))
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
    /// Without NUL, which no JSON that is read may hold, and in normalization form C (SEMANTICS, row 5): so it is the same bytes after it was
    /// stored and read, and comparing it is quick, however many marks stand in it.
    var storable: String {
        var text = utf8.contains(0) ? String(decoding: utf8.filter { $0 != 0 }, as: UTF8.self) : self
        let kept = text.withUTF8 { bytes in
            TextFacts(of: bytes).mayNeedComposition
                ? String(decoding: composed(bytes), as: UTF8.self) : nil
        }
        return kept ?? text
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
