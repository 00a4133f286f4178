import CatalogDiagnostics

/// A message that a transition sends.
package struct Notification: Sendable {
    /// The applicant or a role of the administration.
    package let recipient: ActorRole
    /// Sent only if this is true; nil means always.
    package let condition: Expression?
    package let conditionSource: SourceRange?
    package let subject: MessageText
    package let text: MessageText
    /// How the applicant is reached who gave no e-mail address.
    package let otherwise: OtherWay?
    /// The name of the recipient.
    package let source: SourceRange

    package init(
        recipient: ActorRole, condition: Expression?, conditionSource: SourceRange?, subject: MessageText,
        text: MessageText, otherwise: OtherWay?, source: SourceRange
    ) {
        self.recipient = recipient
        self.condition = condition
        self.conditionSource = conditionSource
        self.subject = subject
        self.text = text
        self.otherwise = otherwise
        self.source = source
    }

    /// What is sent where there is no e-mail address.
    package enum OtherWay: String, CaseIterable, Sendable {
        case letter, phone, nothing
    }
}

/// A text with places for what is known of the case.
package struct MessageText: Sendable {
    /// As written, with `{path}` and `{path|fallback}`.
    package let text: LocalizedText
    /// Each place, language by language, with where it stands.
    package let placeholders: [Placeholder]

    package init(text: LocalizedText, placeholders: [Placeholder]) {
        self.text = text
        self.placeholders = placeholders
    }
}

/// A place in a text for an answer.
package struct Placeholder: Sendable {
    package let content: Content
    /// What stands there if there is no answer.
    package let fallback: String?
    package let source: SourceRange

    package init(content: Content, fallback: String?, source: SourceRange) {
        self.content = content
        self.fallback = fallback
        self.source = source
    }

    package enum Content: Sendable {
        /// An answer of the form, or of what a transition asked for.
        case answer(AnswerReference)
        case known(KnownOfEveryCase)
    }
}

/// What a text may name beside answers.
package enum KnownOfEveryCase: String, CaseIterable, Sendable {
    /// The number under which the administration keeps the case.
    case number
    /// The day of receipt.
    case received
    /// The day on which the transition happens.
    case today
    /// Whatever the state that is entered is called.
    case state
    /// The last day of the deadline of the state that is entered.
    case deadline
}
