import CatalogDiagnostics
import CatalogModel

/// Questions of a form that show an answer which the browser does not even keep.
func checkPipedAnswers(of form: Form) -> [Diagnostic] {
    var check = PipedAnswerCheck()
    let scope = AnswerScope(form: form)
    for page in form.pages {
        check.look(at: page.title, scope)
        check.look(at: page.elements, scope)
    }
    return check.found
}

private struct PipedAnswerCheck {
    var found: [Diagnostic] = []

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
        // A text that stands in for another language is looked at once.
        for (language, translation) in text.translations.enumerated() where translation.language == language {
            for answer in translation.answers {
                guard let field = scope.field(answer.reference), field.isSensitive else { continue }
                // In a record of a type, a mistake is the same wherever the record is used.
                guard !found.contains(where: { $0.range == answer.source }) else { continue }
                found.append(.sensitiveAnswerShown(answer.source, name: field.id, declared: field.source))
            }
        }
    }
}
