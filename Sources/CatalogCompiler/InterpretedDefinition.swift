import CatalogEmitters
import CatalogEvaluation
import CatalogModel
import FormRuntime

/// The definition of a service for the runtime, with conditions that are evaluated instead of compiled.
func interpretedDefinition(of service: Service, from sources: DefinitionSources) -> FormDefinition {
    let source = sources.source(of: service)
    return FormDefinition(
        service: service.id, version: service.version.description, hash: service.contentHash,
        languages: source.languages, table: source.table, texts: source.texts
    ) { number, answers in
        guard source.conditions.indices.contains(number) else { return .undecided }
        let (expression, objects) = source.conditions[number]
        let environment = Environment(answers: FormAnswers(answers, objects: objects), today: answers.today)
        return evaluate(expression, in: environment).truth
    }
}
