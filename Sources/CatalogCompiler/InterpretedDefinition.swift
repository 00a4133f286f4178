import CatalogEmitters
import CatalogEvaluation
import CatalogModel
import FormRuntime

/// The definition of a service for the runtime, with conditions that are evaluated instead of compiled.
///
/// - Parameter hasTexts: Whether its problems are to have messages; their texts are not needed to find the problems.
func interpretedDefinition(
    of service: Service, from sources: DefinitionSources, hasTexts: Bool = false
) -> FormDefinition {
    let source = sources.source(of: service)
    @Sendable func value(
        _ number: Int, of functions: [(expression: Expression, objects: [FieldTable])], _ answers: Answers
    ) -> Value {
        guard functions.indices.contains(number) else { return .null }
        let (expression, objects) = functions[number]
        let environment = Environment(answers: FormAnswers(answers, objects: objects), today: answers.today)
        return evaluate(expression, in: environment)
    }
    return FormDefinition(
        service: service.id, version: service.version.description, hash: service.contentHash,
        languages: source.languages, table: source.table, texts: hasTexts ? sources.texts(of: service) : [],
        condition: { value($0, of: source.conditions, $1).truth },
        value: { value($0, of: source.values, $1).computed })
}
