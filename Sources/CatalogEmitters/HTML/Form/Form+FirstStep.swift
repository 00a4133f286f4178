import CatalogModel

extension Form {
    /// Whether the script may have to show a conditional question or note before anything was answered; it then has to know
    /// the conditions at once.
    var showsMoreAtFirst: Bool {
        guard let first = pages.first else { return false }
        let conditions = first.elements.conditions
        // A box that is not ticked is false, and a default is an answer.
        let hasAnswers = first.elements.contains { $0.isAnsweredAtFirst }
        return conditions.contains { hasAnswers || $0.mayHoldWithoutAnswers }
    }
}

extension [FormElement] {
    /// When what stands here, and in the records here, applies.
    fileprivate var conditions: [Expression] {
        flatMap { element -> [Expression] in
            switch element {
            case .note(let note): return note.relevance.map { [$0] } ?? []
            case .field(let field):
                let own = field.relevance.map { [$0] } ?? []
                guard case .record(let record) = field.type else { return own }
                return own + record.elements.conditions
            }
        }
    }
}

extension FormElement {
    fileprivate var isAnsweredAtFirst: Bool {
        guard case .field(let field) = self else { return false }
        return switch field.type {
        case .consent: true
        case .record(let record):
            field.defaultValue != nil || record.elements.contains { $0.isAnsweredAtFirst }
        case .text, .integer, .decimal, .money, .boolean, .choice, .choices, .date, .time, .email, .phone,
            .url,
            .iban, .bic, .postalCode, .file, .list:
            field.defaultValue != nil
        }
    }
}

extension Expression {
    /// False only if the expression is certainly not true while nothing is answered: what hands absence on.
    fileprivate var mayHoldWithoutAnswers: Bool {
        switch self {
        case .answer: false
        case .and(let left, let right): left.mayHoldWithoutAnswers && right.mayHoldWithoutAnswers
        case .or(let left, let right): left.mayHoldWithoutAnswers || right.mayHoldWithoutAnswers
        case .comparison(_, .answer, _), .comparison(_, _, .answer), .oneOf(.answer, _): false
        case .not(.answer), .not(.comparison(_, .answer, _)), .not(.oneOf(.answer, _)): false
        default: true
        }
    }
}
