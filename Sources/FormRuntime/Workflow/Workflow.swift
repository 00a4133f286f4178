/// What happens to the submissions of one form until they are closed. Generated.
public protocol Workflow: Sendable {
    /// The form that a case begins with.
    associatedtype Content: Form
    associatedtype State: WorkflowName
    associatedtype Role: WorkflowName

    static var definition: WorkflowDefinition { get }
}

/// What a workflow calls one of its states or roles. Generated enums conform to it.
///
/// It asks for an array `allCases` and not for `CaseIterable`: the Swift compiler would otherwise go through all that
/// `Collection` requires for each step of a workflow, which takes it several times as long as all the rest.
public protocol WorkflowName: RawRepresentable<String>, Hashable, Sendable {
    /// In the order of the definition.
    static var allCases: [Self] { get }
}

/// A state of a workflow as a type, so that what is not possible in it does not compile. Generated.
public protocol Place<Process>: Sendable {
    associatedtype Process: Workflow
    static var state: Process.State { get }
}

/// What the runtime knows of a workflow. Generated.
public struct WorkflowDefinition: Sendable {
    let states: [CaseState]
    let transitions: [CaseTransition]
    let holidays: HolidayCalendar
    /// The answers that guards, amounts and texts use, as a form without any demands; its texts are those of messages.
    let facts: FormDefinition
    /// The amount of a payment by the number of its state.
    let amount: @Sendable (Int, Answers) -> Number?

    /// - Parameters:
    ///   - states: The first is the initial one.
    ///   - facts: Its conditions are the guards of transitions and the conditions of messages.
    public init(
        states: [CaseState], transitions: [CaseTransition], holidays: HolidayCalendar, facts: FormDefinition,
        amount: @escaping @Sendable (Int, Answers) -> Number? = { _, _ in nil }
    ) {
        self.states = states
        self.transitions = transitions
        self.holidays = holidays
        self.facts = facts
        self.amount = amount
    }

    func state(_ id: String) -> CaseState? { states.first { $0.id == id } }

    func transition(_ id: String) -> CaseTransition? { transitions.first { $0.id == id } }
}

/// A state of a workflow.
public struct CaseState: Sendable {
    let id: String
    let isFinal: Bool
    let time: ProcessingTime?
    let payment: Payment?

    /// What is waited for: a currency of ISO 4217 with the digits of its minor unit.
    public struct Payment: Sendable {
        let currency: String
        let scale: Int

        public init(currency: String, scale: Int) {
            self.currency = currency
            self.scale = scale
        }
    }

    public init(
        _ id: String, isFinal: Bool = false, within time: ProcessingTime? = nil, payment: Payment? = nil
    ) {
        self.id = id
        self.isFinal = isFinal
        self.time = time
        self.payment = payment
    }
}

/// A transition of a workflow.
public struct CaseTransition: Sendable {
    let id: String
    let from: [String]
    let to: String
    let trigger: Trigger
    let event: String
    /// The number of its condition in the facts; nil if it is always open.
    let guardNumber: Int?
    /// What it asks for.
    let asks: (any Form.Type)?
    let messages: [Message]

    /// What makes it happen.
    public enum Trigger: Sendable {
        case roles([String])
        case elapsed(ProcessingTime)
        case deadline
        case payment(PaymentOutcome)
    }

    /// A message that it sends. Its texts are `TRANSITION.RECIPIENT.subject` and `….text` of the facts.
    public struct Message: Sendable {
        let recipient: String
        let condition: Int?
        let otherwise: OtherWay?

        public init(to recipient: String, when condition: Int? = nil, otherwise: OtherWay? = nil) {
            self.recipient = recipient
            self.condition = condition
            self.otherwise = otherwise
        }
    }

    public init(
        _ id: String, from: [String], to: String, _ trigger: Trigger, event: String? = nil,
        when guardNumber: Int? = nil, asks: (any Form.Type)? = nil, messages: [Message] = []
    ) {
        self.id = id
        self.from = from
        self.to = to
        self.trigger = trigger
        self.event = event ?? id
        self.guardNumber = guardNumber
        self.asks = asks
        self.messages = messages
    }
}

/// What became of a payment.
public enum PaymentOutcome: String, CaseIterable, Sendable {
    case paid, failed, expired
}

/// How the applicant is reached who gave no e-mail address.
public enum OtherWay: String, CaseIterable, Sendable {
    case letter, phone, nothing
}
