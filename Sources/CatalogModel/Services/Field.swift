import CatalogDiagnostics

/// A question and what counts as an answer to it.
///
/// Immutable; a class, because forms hand their fields around far more often than they look into them.
package final class Field: Sendable {
    /// camelCase; the name in JSON, Swift, HTML and expressions.
    package let id: String
    package let type: FieldType
    package let label: LocalizedText
    /// One sentence below the label.
    package let hint: LocalizedText?
    /// Markdown subset; longer help that is folded away at first.
    package let help: LocalizedText?
    package let presence: Presence
    /// The condition under which the field is asked; nil means always.
    package let relevance: Expression?
    /// Where the conditions and their parts stand: of `when`, and of `required` if it is one.
    package let relevancePlaces: ExpressionPlaces?
    package let presencePlaces: ExpressionPlaces?
    /// What gives the value of a field that is not asked for; its presence is optional, for the value may be absent.
    package let computation: WrittenExpression?
    /// Whether its expressions may use answers of later pages.
    package let looksAhead: Bool
    package let prefill: Prefill?
    /// Whether the browser does not keep the answer while the form is filled in.
    package let isSensitive: Bool
    /// Whether the answer is about a person; nil where nothing is said and the type decides.
    package let personal: PersonalMark?
    /// What stands in the control before anything was answered; already checked against the type.
    package let defaultValue: AnswerValue?
    /// The author's own sentences, by problem code such as `required` or `pattern`.
    package let messages: [FieldMessage]
    package let source: SourceRange

    package init(
        id: String, type: FieldType, label: LocalizedText, hint: LocalizedText?, help: LocalizedText?,
        presence: Presence, relevance: Expression?, relevancePlaces: ExpressionPlaces? = nil,
        presencePlaces: ExpressionPlaces? = nil, computation: WrittenExpression? = nil,
        looksAhead: Bool = false,
        prefill: Prefill?, isSensitive: Bool = false, personal: PersonalMark? = nil,
        defaultValue: AnswerValue?,
        messages: [FieldMessage], source: SourceRange
    ) {
        self.id = id
        self.type = type
        self.label = label
        self.hint = hint
        self.help = help
        self.presence = presence
        self.relevance = relevance
        self.relevancePlaces = relevancePlaces
        self.presencePlaces = presencePlaces
        self.computation = computation
        self.looksAhead = looksAhead
        self.prefill = prefill
        self.isSensitive = isSensitive
        self.personal = personal
        self.defaultValue = defaultValue
        self.messages = messages
        self.source = source
    }

    /// The same field with another type and presence.
    ///
    /// - Parameter isFree: Without the condition under which it is asked, and without what computes it.
    package func with(type: FieldType, presence: Presence, isFree: Bool = false) -> Field {
        Field(
            id: id, type: type, label: label, hint: hint, help: help, presence: presence,
            relevance: isFree ? nil : relevance, relevancePlaces: isFree ? nil : relevancePlaces,
            presencePlaces: presence.isConditional ? presencePlaces : nil,
            computation: isFree ? nil : computation, looksAhead: looksAhead, prefill: prefill,
            isSensitive: isSensitive, personal: personal, defaultValue: defaultValue, messages: messages,
            source: source)
    }

    /// Whether it is not asked for.
    package var isComputed: Bool { computation != nil }
    package var relevanceSource: SourceRange? { relevancePlaces?.range }
    package var presenceSource: SourceRange? { presencePlaces?.range }
}

/// Whether an answer has to be given, as long as the field is relevant.
package indirect enum Presence: Sendable {
    case required
    case optional
    /// Asked for with a warning, never blocking.
    case recommended
    /// Required while the condition is true.
    case requiredWhen(Expression)

    package var isRequired: Bool { if case .required = self { true } else { false } }

    fileprivate var isConditional: Bool { if case .requiredWhen = self { true } else { false } }
}

/// Where an answer can be taken from.
package enum Prefill: String, CaseIterable, Sendable {
    /// The applicant's account.
    case profile
}

/// The author's own sentence for one problem of a field.
package struct FieldMessage: Sendable {
    package let code: ProblemCode
    package let text: LocalizedText

    package init(code: ProblemCode, text: LocalizedText) {
        self.code = code
        self.text = text
    }
}

/// The problems that a field's own validations can report, with the codes that every target uses.
package enum ProblemCode: String, CaseIterable, Sendable {
    case required, type, format, option, minLength, maxLength, words, characters, pattern, minimum, maximum
    case earliest, latest, minItems, maxItems, unique, checksum, computed
}
