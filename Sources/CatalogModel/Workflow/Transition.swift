import CatalogDiagnostics

/// A step from one state to another.
package struct Transition: Sendable {
    /// camelCase; the name of the step, and of what it asks for in expressions.
    package let id: String
    /// What is done, as on a button.
    package let label: LocalizedText
    /// Indices of states; several transitions may begin in one.
    package let from: [Int]
    package let to: Int
    package let trigger: Trigger
    /// What happens, as the world outside calls it: the id, unless several transitions share an event and their guards
    /// decide between them.
    package let event: String
    /// Closed unless this is true; nil means always open.
    package let condition: Expression?
    /// Where the condition stands.
    package let conditionSource: SourceRange?
    /// What has to be entered for it.
    package let asks: [FormElement]
    package let notifications: [Notification]
    /// The name.
    package let source: SourceRange
    /// Where the states stand from which it leads, one by one with `from`; `any` stands for many.
    package let fromSources: [SourceRange]

    package init(
        id: String, label: LocalizedText, from: [Int], to: Int, trigger: Trigger, event: String,
        condition: Expression?, conditionSource: SourceRange?, asks: [FormElement],
        notifications: [Notification], source: SourceRange, fromSources: [SourceRange]
    ) {
        self.id = id
        self.label = label
        self.from = from
        self.to = to
        self.trigger = trigger
        self.event = event
        self.condition = condition
        self.conditionSource = conditionSource
        self.asks = asks
        self.notifications = notifications
        self.source = source
        self.fromSources = fromSources
    }

    /// The roles that may take it; none if nobody but the clock or a payment does.
    package var roles: [ActorRole] {
        if case .roles(let roles) = trigger { roles } else { [] }
    }

    /// Whether only the applicant may take it.
    package var isTheApplicants: Bool { roles == [.applicant] }

    /// The messages that the applicant may get. Where the form asks for no e-mail address, one that nothing stands in for is none.
    package func messagesToApplicant(hasAddress: Bool) -> [Notification] {
        notifications.filter { $0.recipient == .applicant && (hasAddress || $0.otherwise != .nothing) }
    }

    /// The fields that have to be entered.
    package var fields: [Field] { asks.fields }
}

/// What makes a transition happen.
package enum Trigger: Sendable {
    /// Somebody takes it: one of these roles.
    case roles([ActorRole])
    /// A case has been in the state for so long.
    case elapsed(ProcessingTime)
    /// The deadline of the state has passed.
    case deadline
    case payment(PaymentOutcome)

    /// Whether it happens by itself when time passes.
    package var isTimed: Bool {
        switch self {
        case .elapsed, .deadline: true
        case .roles, .payment: false
        }
    }
}

/// Who acts, or hears of something.
package enum ActorRole: Hashable, Sendable {
    /// Whoever handed the form in.
    case applicant
    /// A program.
    case system
    /// Index in `Catalog.roles`.
    case staff(Int)
}

/// A role of the administration.
package struct Role: Sendable {
    /// camelCase.
    package let id: String
    package let name: LocalizedText
    package let source: SourceRange

    package init(id: String, name: LocalizedText, source: SourceRange) {
        self.id = id
        self.name = name
        self.source = source
    }
}
