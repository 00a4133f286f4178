import CatalogEmitters
import CatalogModel
import FormRuntime

/// Hands a witness to its form; nil unless it turns out as it was meant to: accepted, or refused by rules and exit pages
/// alone, those among them that it was made for.
///
/// - Parameter json: Room for its answers, which the next witness may use again.
func run(_ witness: Witness, on definition: FormDefinition, _ json: inout [UInt8]) -> CheckedWitness? {
    let day = witness.today
    guard let today = FormRuntime.CalendarDate(year: day.year, month: day.month, day: day.day) else {
        return nil
    }
    json.removeAll(keepingCapacity: true)
    witness.answers.write(to: &json)
    let all = definition.problems(json: json, today: today)
    guard witness.refusals.allSatisfy({ code in all.contains { $0.code == code } }) else { return nil }
    let problems = all.filter { $0.severity == .error }
    guard !problems.isEmpty else { return CheckedWitness(witness, expectation: .valid) }
    guard problems.allSatisfy({ $0.code.hasPrefix("rule.") || $0.code.hasPrefix("exit.") }) else {
        return nil
    }
    let expected = problems.map { Example.ExpectedProblem(pointer: $0.pointer, code: $0.code) }
    return CheckedWitness(witness, expectation: .invalid(problems: expected))
}
