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
    @Sendable func result<Result>(
        _ number: Int, of functions: [(expression: Expression, objects: [FieldTable])], _ answers: Answers,
        _ evaluate: (Expression, Environment) -> Result
    ) -> Result? {
        guard functions.indices.contains(number) else { return nil }
        let (expression, objects) = functions[number]
        return evaluate(
            expression, Environment(answers: FormAnswers(answers, objects: objects), today: answers.today))
    }
    return FormDefinition(
        service: service.id, version: service.version.description, hash: service.contentHash,
        languages: source.languages, table: source.table, texts: hasTexts ? sources.texts(of: service) : [],
        condition: {
            result($0, of: source.conditions, $1) { truth(of: $0, in: $1) } ?? .undecided
        },
        value: {
            (result($0, of: source.values, $1) { evaluate($0, in: $1) } ?? .null).computed
        })
}
