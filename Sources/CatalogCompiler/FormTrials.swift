import CatalogDiagnostics
import CatalogEmitters
import CatalogModel
import CatalogSatisfiability

/// What forms say to their examples and witnesses; each form is made ready once for both.
struct FormTrials {
    /// Examples that do not turn out as their author expects.
    let exampleDiagnostics: [Diagnostic]
    /// By service: the witnesses that turn out as they were meant to.
    let witnesses: [[CheckedWitness]]
    /// For each place of which a witness turned out otherwise: that nothing shows what it was to show.
    let witnessDiagnostics: [Diagnostic]

    /// - Parameter witnesses: One list a service, in their order.
    init(_ services: [Service], _ witnesses: [[Witness]], _ sources: DefinitionSources) {
        let trials = Array(zip(services, witnesses)).concurrentMap { service, witnesses in
            guard !service.examples.isEmpty || !witnesses.isEmpty else { return Trial() }
            let definition = interpretedDefinition(of: service, from: sources)
            let runs = witnesses.map { run($0, on: definition) }
            let examples = service.examples.compactMap { example in
                run(example, on: definition) {
                    interpretedDefinition(of: service, from: sources, hasTexts: true)
                }
            }
            return Trial(
                examples: examples,
                witnesses: runs.compactMap(\.self),
                lost: zip(witnesses, runs).compactMap { $1 == nil ? $0.source : nil })
        }
        exampleDiagnostics = trials.flatMap(\.examples)
        self.witnesses = trials.map(\.witnesses)
        var seen: Set<SourceRange> = []
        witnessDiagnostics = trials.flatMap(\.lost).filter { seen.insert($0).inserted }
            .map { .possibilityUndecided($0) }
    }

    /// Of one service.
    private struct Trial {
        var examples: [Diagnostic] = []
        var witnesses: [CheckedWitness] = []
        var lost: [SourceRange] = []
    }
}
