import CatalogAnalysis
import CatalogDiagnostics
import CatalogEmitters
import CatalogEvaluation
import CatalogModel
import CatalogSyntax
import FormRuntime
import OutputText

/// What an expression is evaluated on.
package struct ExpressionContext: Sendable {
    fileprivate let names: AnswerNames
    private let answers: any AnswerSource
    private let today: FormRuntime.CalendarDate

    fileprivate var environment: Environment { Environment(answers: answers, today: today) }

    /// Without any answers.
    package init(today: FormRuntime.CalendarDate) {
        names = AnswerNames()
        answers = NoAnswers()
        self.today = today
    }

    /// On an object in JSON or YAML, whose members have the types that they are written in. Nil if the file cannot
    /// be read as one.
    package init?(answers file: SourceFile, today: FormRuntime.CalendarDate) {
        guard let root = parseYAML(file, id: SourceFileID(0)).document?.root, root.kind == .mapping else {
            return nil
        }
        names = AnswerNames(root)
        answers = WrittenAnswers(root)
        self.today = today
    }

    /// On answers to a service's form, in canonical JSON. Nil if there is no such service, or if the answers are no JSON.
    package init?(
        service id: String, of compilation: Compilation, answers: [UInt8], today: FormRuntime.CalendarDate
    ) {
        guard let catalog = compilation.catalog,
            let service = compilation.definitions.first(where: { $0.id == id })
        else {
            return nil
        }
        let definition = interpretedDefinition(of: service, from: DefinitionSources(catalog))
        guard let read = definition.answers(json: answers, today: today) else { return nil }
        names = AnswerNames(service.form)
        self.answers = FormAnswers(read, objects: [FieldTable(service.form.fields)])
        self.today = today
    }
}

/// What came of an evaluation.
package enum EvaluationResult: Sendable {
    case value(Value)
    /// The expression is wrong; what is said of it, with the text of the expression as its file.
    case refused([Diagnostic], SourceFile)

    /// The value in FEEL's writing, `null` for one that is absent.
    package var text: String? {
        if case .value(let value) = self { value.canonicalText ?? "null" } else { nil }
    }

    /// One line of JSON: `{"value": …, "type": …}` or `{"error": CODE, "message": …}`. A value is its text, so that no
    /// reader takes a decimal for a binary float; null for one that is absent.
    package func json(in language: MessageLanguage) -> String {
        switch self {
        case .value(let value):
            JSONValue.object([
                .init("value", value.canonicalText.map { .string($0) } ?? .null),
                .init("type", .string(value.typeName)),
            ]).compactText
        case .refused(let diagnostics, _):
            JSONValue.object([
                .init("error", .string(diagnostics.first?.definition.code ?? "")),
                .init("message", .string(diagnostics.first?.message[language] ?? "")),
            ]).compactText
        }
    }
}

/// Reads, checks and evaluates an expression.
package func evaluateExpression(_ text: String, in context: ExpressionContext) -> EvaluationResult {
    let (expression, diagnostics) = checkExpression(text, names: context.names, file: SourceFileID(0))
    guard let expression, !diagnostics.hasErrors else {
        return .refused(diagnostics, SourceFile(catalogPath: "expression", text: text))
    }
    return .value(evaluate(expression, in: context.environment))
}
