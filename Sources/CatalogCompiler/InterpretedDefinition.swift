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
    @Sendable func function(
        _ number: Int, of functions: [(expression: Expression, objects: [FieldTable])], _ answers: Answers
    ) -> (expression: Expression, environment: Environment)? {
        guard functions.indices.contains(number) else { return nil }
        let (expression, objects) = functions[number]
        return (
            expression, Environment(answers: FormAnswers(answers, objects: objects), today: answers.today)
        )
    }
    return FormDefinition(
        service: service.id, version: service.version.description, hash: service.contentHash,
        languages: source.languages, table: source.table, texts: hasTexts ? sources.texts(of: service) : [],
        condition: {
            function($0, of: source.conditions, $1).map { truth(of: $0, in: $1) } ?? .undecided
        },
        value: {
            (function($0, of: source.values, $1).map { evaluate($0, in: $1) } ?? .null).computed
        })
}
