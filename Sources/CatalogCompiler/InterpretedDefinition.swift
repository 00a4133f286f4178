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
    let conditions = source.conditions.map { PlacedCondition($0.expression, objects: $0.objects) }
    return FormDefinition(
        service: service.id, version: service.version.description, hash: service.contentHash,
        languages: source.languages, standIns: source.standIns, table: source.table,
        texts: hasTexts ? sources.texts(of: service) : [],
        condition: { number, answers in
            conditions.indices.contains(number) ? conditions[number].truth(for: answers) : .undecided
        },
        value: { number, answers in
            guard source.values.indices.contains(number) else { return Value.null.computed }
            let (expression, objects) = source.values[number]
            let environment = Environment(
                answers: FormAnswers(answers, objects: objects), today: answers.today)
            return evaluate(expression, in: environment).computed
        })
}
