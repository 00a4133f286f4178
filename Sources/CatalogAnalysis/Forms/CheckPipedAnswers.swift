import CatalogDiagnostics
import CatalogModel

/// Questions of a form that show an answer which the browser does not even keep, or a whole list.
func checkPipedAnswers(of form: Form) -> [Diagnostic] {
    // Few forms show an answer, and what answers there are takes a while to put together.
    guard form.showsAnswers else { return [] }
    var check = PipedAnswerCheck()
    let scope = AnswerScope(form: form)
    for page in form.pages {
        check.look(at: page.title, scope)
        check.look(at: page.elements, scope)
    }
    return check.found
}

/// Answers in questions that are no questions of a form: nobody fills them in. A type that forms use as well may have them.
func checkNoPipedAnswers(in elements: [FormElement]) -> [Diagnostic] {
    elements.fields.flatMap { field in
        let texts = [field.label] + [field.hint].compactMap(\.self)
        return texts.compactMap { $0.translations.flatMap(\.answers).first }.map {
            Diagnostic.placeholderNotFilledIn($0.source, written: $0.shortened)
        } + checkNoPipedAnswers(in: field.type)
    }
}

/// Recursion follows the nesting of types, which the analysis limits.
private func checkNoPipedAnswers(in type: FieldType) -> [Diagnostic] {
    switch type {
    case .record(let record) where record.name == nil: checkNoPipedAnswers(in: record.elements)
    case .list(let list): checkNoPipedAnswers(in: list.item)
    case _: []
    }
}

extension Form {
    /// Whether a question or the title of a page has a place for an answer.
    fileprivate var showsAnswers: Bool {
        pages.contains { $0.title.showsAnswers || $0.elements.showAnswers }
    }
}

extension [FormElement] {
    /// Recursion follows the nesting of types, which the analysis limits.
    fileprivate var showAnswers: Bool {
        contains { element in
            guard case .field(let field) = element else { return false }
            return field.label.showsAnswers || field.hint?.showsAnswers == true || field.type.showsAnswers
        }
    }
}

extension FieldType {
    fileprivate var showsAnswers: Bool {
        switch self {
        case .record(let record): record.elements.showAnswers
        case .list(let list): list.item.showsAnswers
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone, .url, .iban, .bic, .postalCode, .file:
            false
        }
    }
}

extension LocalizedText {
    fileprivate var showsAnswers: Bool { translations.contains { !$0.answers.isEmpty } }
}

extension PipedAnswer {
    fileprivate var shortened: String { "{" + reference.path.joined(separator: ".") + "|…}" }
}

private struct PipedAnswerCheck {
    var found: [Diagnostic] = []
    var places: Set<SourceRange> = []

    mutating func look(at elements: [FormElement], _ scope: AnswerScope) {
        for field in elements.fields {
            look(at: field.label, scope)
            if let hint = field.hint { look(at: hint, scope) }
            look(into: field.type, scope)
        }
    }

    /// Recursion follows the nesting of types, which the analysis limits.
    private mutating func look(into type: FieldType, _ scope: AnswerScope) {
        switch type {
        case .record(let record): look(at: record.elements, scope.inside(record))
        case .list(let list): look(into: list.item, scope)
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone, .url, .iban, .bic, .postalCode, .file:
            break
        }
    }

    mutating func look(at text: LocalizedText, _ scope: AnswerScope) {
        guard text.showsAnswers else { return }
        // A mistake that every translation has is reported in the first.
        var looked: Set<[String]> = []
        for answer in text.translations.flatMap(\.answers) {
            guard looked.insert(answer.reference.path).inserted else { continue }
            let way = scope.way(to: answer.reference)
            // In a record of a type, a mistake is the same wherever the record is used.
            if let field = way.first(where: \.isSensitive), places.insert(answer.source).inserted {
                found.append(.sensitiveAnswerShown(answer.source, name: field.id, declared: field.source))
            } else if case .list = way.last?.type, places.insert(answer.source).inserted {
                found.append(
                    .wrongPlaceholder(answer.source, written: answer.shortened, needsWords: true))
            }
        }
    }
}
