import CatalogEmitters
import CatalogModel
import FormRuntime

/// Hands a witness to its form; nil unless it turns out as it was meant to: accepted, or refused by a rule or an exit page
/// alone.
func run(_ witness: Witness, on definition: FormDefinition) -> CheckedWitness? {
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
