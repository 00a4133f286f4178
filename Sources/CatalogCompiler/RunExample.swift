import CatalogDiagnostics
import CatalogEmitters
import CatalogModel
import FormRuntime

/// Runs an example on its form; nil if it turns out as its author expects.
///
/// - Parameter definitionWithTexts: The same form, whose problems have messages; made only if they are told.
func run(
    _ example: Example, on definition: FormDefinition, _ definitionWithTexts: () -> FormDefinition
) -> Diagnostic? {
    let day = example.receipt
    guard let today = FormRuntime.CalendarDate(year: day.year, month: day.month, day: day.day) else {
        return nil
    }
    let answers = example.answers.json
    func errors(_ definition: FormDefinition) -> [Problem] {
        definition.problems(json: answers, today: today).filter { $0.severity == .error }
    }
    let problems = errors(definition)
    switch example.expectation {
    case .valid:
        guard !problems.isEmpty else { return nil }
        return .validExampleRefused(example, errors(definitionWithTexts()))
    case .invalid(let expected):
        let found = Set(problems.map { ProblemKey(pointer: $0.pointer, code: $0.code) })
        let wanted = Set(expected.map { ProblemKey(pointer: $0.pointer, code: $0.code) })
        guard found != wanted else { return nil }
        return .otherProblemsInExample(
            example.source, missing: wanted.subtracting(found).sorted(),
            unexpected: found.subtracting(wanted).sorted(),
            isAccepted: problems.isEmpty)
    }
}

/// Where a problem is, and what it is.
struct ProblemKey: Hashable, Comparable {
    let pointer: String
    let code: String

    /// `applicant.birthDate: required`, as an example states it.
    var text: String {
        let path = pointer.split(separator: "/").joined(separator: ".")
        return "\(path.isEmpty ? "\"\"" : path): \(code)"
    }

    static func < (left: ProblemKey, right: ProblemKey) -> Bool {
        (left.pointer, left.code) < (right.pointer, right.code)
    }
}
