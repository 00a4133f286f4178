import CatalogDiagnostics

/// What is asked, page by page.
package struct Form: Sendable {
    package let pages: [Page]
    package let rules: [Rule]
    package let exits: [ExitPage]
    /// The fields of all pages: the members of a submission.
    package let fields: [Field]
    package let table: FieldTable
    /// The order in which it is decided what is asked for and what is computed.
    package let order: DecisionOrder

    /// - Parameter order: nil for the order in which the fields stand, if that is one.
    package init(pages: [Page], rules: [Rule], exits: [ExitPage], order: DecisionOrder? = nil) {
        self.pages = pages
        self.rules = rules
        self.exits = exits
        fields = pages.flatMap { $0.elements.fields }
        table = FieldTable(fields)
        self.order = order ?? DecisionOrder(fields)
    }
}

/// One page of a form.
package struct Page: Sendable {
    package let id: String
    package let title: LocalizedText
    /// Markdown subset.
    package let intro: LocalizedText?
    package let elements: [FormElement]

    package init(id: String, title: LocalizedText, intro: LocalizedText?, elements: [FormElement]) {
        self.id = id
        self.title = title
        self.intro = intro
        self.elements = elements
    }
}

/// What stands on a page or in a record, in reading order.
package enum FormElement: Sendable {
    case field(Field)
    case note(Note)
}

extension [FormElement] {
    package var fields: [Field] {
        compactMap { element in
            switch element {
            case .field(let field): field
            case .note: nil
            }
        }
    }
}

/// Content between fields.
package struct Note: Sendable {
    package let id: String
    /// Markdown subset.
    package let text: LocalizedText
    package let relevance: Expression?
    /// Where the condition and its parts stand.
    package let relevancePlaces: ExpressionPlaces?

    package init(
        id: String, text: LocalizedText, relevance: Expression?, relevancePlaces: ExpressionPlaces? = nil
    ) {
        self.id = id
        self.text = text
        self.relevance = relevance
        self.relevancePlaces = relevancePlaces
    }

    package var relevanceSource: SourceRange? { relevancePlaces?.range }
}

/// A cross-field rule: violated when its requirement is false (not when it is undecided).
package struct Rule: Sendable {
    package let id: String
    package let requirement: Expression
    /// The field at which the problem is shown.
    package let at: AnswerReference
    /// Where that is said.
    package let atSource: SourceRange
    package let message: LocalizedText
    package let severity: RuleSeverity
    /// Where the requirement and its parts stand.
    package let places: ExpressionPlaces

    package init(
        id: String, requirement: Expression, at: AnswerReference, atSource: SourceRange,
        message: LocalizedText, severity: RuleSeverity, places: ExpressionPlaces
    ) {
        self.id = id
        self.requirement = requirement
        self.at = at
        self.atSource = atSource
        self.message = message
        self.severity = severity
        self.places = places
    }

    package var source: SourceRange { places.range }
}

/// Whether a violated rule blocks the submission.
package enum RuleSeverity: String, CaseIterable, Sendable {
    case error, warning
}

/// A page that is shown instead of a form that could only fail. A submission for which its condition
/// is true is refused.
package struct ExitPage: Sendable {
    package let id: String
    package let condition: Expression
    package let title: LocalizedText
    /// Markdown subset.
    package let text: LocalizedText
    /// Where the condition and its parts stand.
    package let places: ExpressionPlaces

    package init(
        id: String, condition: Expression, title: LocalizedText, text: LocalizedText,
        places: ExpressionPlaces
    ) {
        self.id = id
        self.condition = condition
        self.title = title
        self.text = text
        self.places = places
    }

    package var source: SourceRange { places.range }
}
