import CatalogDiagnostics
import CatalogEmitters
import CatalogModel
import CatalogSatisfiability
import FormRuntime

/// Hands every witness to its form, and keeps those that turn out as they were meant to: accepted, or refused by a rule or
/// an exit page alone. Where one turns out otherwise, a note says that nothing shows what it was to show.
func runWitnesses(
    _ witnesses: [[Witness]], _ catalog: Catalog, _ sources: DefinitionSources
) -> (checked: [[CheckedWitness]], diagnostics: [Diagnostic]) {
    let runs = Array(zip(catalog.services, witnesses)).concurrentMap { service, witnesses in
        guard !witnesses.isEmpty else { return (checked: [CheckedWitness](), lost: [SourceRange]()) }
        let definition = interpretedDefinition(of: service, from: sources)
        let runs = witnesses.map { run($0, on: definition) }
        let lost = zip(witnesses, runs).compactMap { witness, run in run == nil ? witness.source : nil }
        return (runs.compactMap(\.self), lost)
    }
    var seen: Set<SourceRange> = []
    let lost = runs.flatMap(\.lost).filter { seen.insert($0).inserted }
    return (runs.map(\.checked), lost.map { .possibilityUndecided($0) })
}

private func run(_ witness: Witness, on definition: FormDefinition) -> CheckedWitness? {
    let day = witness.today
    guard let today = FormRuntime.CalendarDate(year: day.year, month: day.month, day: day.day) else {
        return nil
    }
    let problems = definition.problems(json: witness.answers.json, today: today).filter {
        $0.severity == .error
    }
    guard !problems.isEmpty else { return CheckedWitness(witness, expectation: .valid) }
    guard problems.allSatisfy({ $0.code.hasPrefix("rule.") || $0.code.hasPrefix("exit.") }) else {
        return nil
    }
    let expected = problems.map { Example.ExpectedProblem(pointer: $0.pointer, code: $0.code) }
    return CheckedWitness(witness, expectation: .invalid(problems: expected))
}
