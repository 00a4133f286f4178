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
    /// At least one.
    private let submissions: [any AnswerSource]
    private let today: FormRuntime.CalendarDate

    /// One for each submission.
    fileprivate var environments: [Environment] {
        submissions.map { Environment(answers: $0, today: today) }
    }

    /// Without any answers.
    package init(today: FormRuntime.CalendarDate) {
        names = AnswerNames()
        submissions = [NoAnswers()]
        self.today = today
    }

    /// On an object in JSON or YAML, whose members have the types that they are written in. Nil if the file cannot
    /// be read as one.
    package init?(answers file: SourceFile, today: FormRuntime.CalendarDate) {
        guard let root = parseYAML(file, id: SourceFileID(0)).document?.root, root.kind == .mapping else {
            return nil
        }
        names = AnswerNames(root)
        submissions = [WrittenAnswers(root)]
        self.today = today
    }

    /// On answers to a service's form, in canonical JSON. Some may be missing or beyond their limits; each has to be one that
    /// expressions can look at.
    ///
    /// - Parameter submissions: Each is evaluated on; on no answers, if there is none.
    package init(
        service id: String, of compilation: Compilation, submissions: [[UInt8]],
        today: FormRuntime.CalendarDate
    ) throws(Refusal) {
        guard let catalog = compilation.catalog,
            let service = compilation.definitions.first(where: { $0.id == id })
        else { throw .unknownService }
        let definition = interpretedDefinition(of: service, from: DefinitionSources(catalog))
        let fields = service.form.table
        var read: [any AnswerSource] = []
        for (index, json) in (submissions.isEmpty ? [Array("{}".utf8)] : submissions).enumerated() {
            let problems = definition.problems(json: json, today: today).filter {
                Self.unusable.contains($0.code)
            }
            guard problems.isEmpty, let answers = definition.answers(json: json, today: today) else {
                throw .unusableAnswers(problems, ofSubmission: index)
            }
            read.append(FormAnswers(answers, objects: [fields]))
        }
        names = AnswerNames(service.form)
        self.submissions = read
        self.today = today
    }

    /// Why there is nothing to evaluate on.
    package enum Refusal: Error {
        case unknownService
        case unusableAnswers([Problem], ofSubmission: Int)
    }

    private static let unusable: Set = [
        "syntax", "depth", "size", "duplicate", "unknown", "type", "normalisation", "format", "option",
        "computed",
    ]
}

/// What came of an expression.
package enum EvaluationResult: Sendable {
    /// One for each submission that it was evaluated on.
    case values([Value])
    /// The expression as FEEL, if that was asked for.
    case feel(String)
    /// The expression is wrong; what is said of it, with the text of the expression as its file.
    case refused([Diagnostic], SourceFile)

    /// The values in FEEL's writing, one a line, `null` for one that is absent; or the expression.
    package var text: String? {
        switch self {
        case .values(let values): values.map { $0.canonicalText ?? "null" }.joined(separator: "\n")
        case .feel(let text): text
        case .refused: nil
        }
    }

    /// One line of JSON: `{"value": …, "type": …}`, an array of these for several submissions, `{"feel": …}` or
    /// `{"error": CODE, "message": …}`. A value is its text, so that no reader takes a decimal for a binary float; null for one that is
    /// absent.
    package func json(in language: MessageLanguage) -> String {
        switch self {
        case .values(let values): Self.json(values).compactText
        case .feel(let text): JSONValue.object([.init("feel", .string(text))]).compactText
        case .refused(let diagnostics, _):
            JSONValue.object([
                .init("error", .string(diagnostics.first?.definition.code ?? "")),
                .init("message", .string(diagnostics.first?.message[language] ?? "")),
            ]).compactText
        }
    }

    private static func json(_ values: [Value]) -> JSONValue {
        let objects = values.map { value in
            JSONValue.object([
                .init("value", value.canonicalText.map { .string($0) } ?? .null),
                .init("type", .string(value.typeName)),
            ])
        }
        return if let only = objects.first, objects.count == 1 { only } else { .array(objects) }
    }
}

/// Reads and checks an expression, and evaluates it on each submission.
package func evaluateExpression(_ text: String, in context: ExpressionContext) -> EvaluationResult {
    result(of: text, in: context) { expression in
        .values(context.environments.map { evaluate(expression, in: $0) })
    }
}

/// Reads and checks an expression, and writes it as FEEL that any engine runs, as the guards of a workflow are exported.
package func exportExpression(_ text: String, in context: ExpressionContext) -> EvaluationResult {
    result(of: text, in: context) { .feel($0.feel) }
}

private func result(
    of text: String, in context: ExpressionContext, _ make: (Expression) -> EvaluationResult
) -> EvaluationResult {
    let (expression, diagnostics) = checkExpression(text, names: context.names, file: SourceFileID(0))
    guard let expression, !diagnostics.hasErrors else {
        return .refused(diagnostics, SourceFile(catalogPath: "expression", text: text))
    }
    return make(expression)
}
