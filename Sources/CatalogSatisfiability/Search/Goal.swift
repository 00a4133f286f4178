import CatalogDiagnostics
import CatalogModel

/// Something in a form that has to be possible.
struct Goal: Sendable {
    let kind: Kind
    /// Where it is written, in this service or in a type that several services use.
    let source: SourceRange

    enum Kind: Hashable, Sendable {
        /// Asking a question, by its node.
        case asked(Int)
        /// Not asking it although what holds it is there.
        case notAsked(Int)
        case answered(Int)
        case required(Int)
        case notRequired(Int)
        case option(Int, WantedOption)
        case ruleViolated(Int)
        case exitShown(Int)
        /// By its object and its place among the notes of the object.
        case noteShown(Int, Int)
        case noteHidden(Int, Int)
        /// That a condition inside an expression is true, or not, where it makes a difference.
        case innerTrue(InnerCondition)
        case innerNotTrue(InnerCondition)
    }

    /// An option that an answer has to be or to hold.
    struct WantedOption: Hashable, Sendable {
        let code: String
        /// Its place in the list.
        let place: Int
    }

    /// One goal is reached as soon as it is in one of the places where a type is used.
    struct Key: Hashable {
        let source: SourceRange
        let aspect: Aspect
    }

    /// The kind of a goal, wherever it is.
    enum Aspect {
        case asked, notAsked, answered, required, notRequired, option, rule, exit, noteShown, noteHidden
        case innerTrue, innerNotTrue
    }

    var key: Key {
        let aspect: Aspect =
            switch kind {
            case .asked: .asked
            case .notAsked: .notAsked
            case .answered: .answered
            case .required: .required
            case .notRequired: .notRequired
            case .option: .option
            case .ruleViolated: .rule
            case .exitShown: .exit
            case .noteShown: .noteShown
            case .noteHidden: .noteHidden
            case .innerTrue: .innerTrue
            case .innerNotTrue: .innerNotTrue
            }
        return Key(source: source, aspect: aspect)
    }
}

extension AnswerTree {
    /// All goals of a form, in page order; of a list those of its first item.
    func goals(_ form: Form) -> [Goal] {
        var found: [Goal] = []
        found.reserveCapacity(2 * nodes.count)
        addNoteGoals(in: 0, to: &found)
        for node in nodes.indices where node > 0 && !isInLaterItem(node) {
            if let field = nodes[node].field { addGoals(of: field, node, to: &found) }
            addNoteGoals(in: node, to: &found)
            // No option of a computed value can be chosen.
            if computation(of: node) != nil { continue }
            guard let options = nodes[node].type?.options else { continue }
            for (place, option) in options.enumerated() {
                let wanted = Goal.WantedOption(code: option.code, place: place)
                found.append(Goal(kind: .option(node, wanted), source: option.source))
            }
        }
        for (number, rule) in form.rules.enumerated() {
            found.append(Goal(kind: .ruleViolated(number), source: rule.source))
        }
        for (number, exit) in form.exits.enumerated() {
            found.append(Goal(kind: .exitShown(number), source: exit.source))
        }
        return found
    }

    private func addGoals(of field: Field, _ node: Int, to found: inout [Goal]) {
        if field.relevance != nil, let source = field.relevanceSource {
            found.append(Goal(kind: .asked(node), source: source))
            found.append(Goal(kind: .notAsked(node), source: source))
        }
        if case .requiredWhen = field.presence, let source = field.presenceSource {
            found.append(Goal(kind: .required(node), source: source))
            found.append(Goal(kind: .notRequired(node), source: source))
        }
        found.append(Goal(kind: .answered(node), source: field.source))
    }

    private func addNoteGoals(in object: Int, to found: inout [Goal]) {
        for (number, note) in notes(of: object).enumerated() {
            guard note.relevance != nil, let source = note.relevanceSource else { continue }
            found.append(Goal(kind: .noteShown(object, number), source: source))
            found.append(Goal(kind: .noteHidden(object, number), source: source))
        }
    }
}

extension [FormElement] {
    var notes: [Note] { compactMap { if case .note(let note) = $0 { note } else { nil } } }
}

extension FieldType {
    /// nil for a type without options.
    fileprivate var options: [OptionList.Option]? {
        switch self {
        case .choice(let list): list.options
        case .choices(let type): type.options.options
        case .text, .integer, .decimal, .money, .boolean, .consent, .date, .time, .email, .phone, .url, .iban,
            .bic,
            .postalCode, .file, .record, .list:
            nil
        }
    }
}
