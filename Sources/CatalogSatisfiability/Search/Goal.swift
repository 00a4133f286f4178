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
            }
        return Key(source: source, aspect: aspect)
    }
}

extension AnswerTree {
    /// All goals of a form, in page order; of a list those of its first item.
    func goals(_ form: Form) -> [Goal] {
        var found = noteGoals(in: 0)
        for node in nodes.indices
        where node > 0 && !ancestors(of: node).contains(where: { (nodes[$0].itemIndex ?? 0) > 0 }) {
            if let field = nodes[node].field { found += goals(of: field, node) }
            found += noteGoals(in: node)
            // No option of a computed value can be chosen.
            if computation(of: node) != nil { continue }
            found +=
                nodes[node].type?.options.enumerated().map { place, option in
                    Goal(
                        kind: .option(node, Goal.WantedOption(code: option.code, place: place)),
                        source: option.source)
                } ?? []
        }
        found += form.rules.enumerated().map { Goal(kind: .ruleViolated($0), source: $1.source) }
        found += form.exits.enumerated().map { Goal(kind: .exitShown($0), source: $1.source) }
        return found
    }

    private func goals(of field: Field, _ node: Int) -> [Goal] {
        var found: [Goal] = []
        if field.relevance != nil, let source = field.relevanceSource {
            found += [Goal(kind: .asked(node), source: source), Goal(kind: .notAsked(node), source: source)]
        }
        if case .requiredWhen = field.presence, let source = field.presenceSource {
            found += [
                Goal(kind: .required(node), source: source), Goal(kind: .notRequired(node), source: source),
            ]
        }
        found.append(Goal(kind: .answered(node), source: field.source))
        return found
    }

    private func noteGoals(in object: Int) -> [Goal] {
        notes(of: object).enumerated().flatMap { number, note -> [Goal] in
            guard note.relevance != nil, let source = note.relevanceSource else { return [] }
            return [
                Goal(kind: .noteShown(object, number), source: source),
                Goal(kind: .noteHidden(object, number), source: source),
            ]
        }
    }
}

extension [FormElement] {
    var notes: [Note] { compactMap { if case .note(let note) = $0 { note } else { nil } } }
}

extension FieldType {
    fileprivate var options: [OptionList.Option] {
        switch self {
        case .choice(let list): list.options
        case .choices(let type): type.options.options
        case .text, .integer, .decimal, .money, .boolean, .consent, .date, .time, .email, .phone, .url, .iban,
            .bic,
            .postalCode, .file, .record, .list:
            []
        }
    }
}
