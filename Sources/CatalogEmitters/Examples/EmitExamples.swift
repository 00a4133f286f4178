import CatalogModel
import OutputText

/// Every example as a file of its own, for the tests and for whoever connects to a service.
///
/// Behind the examples that people wrote come the witnesses, which the compiler found.
func emitExamples(_ service: Service, witnesses: [CheckedWitness]) -> [OutputFile] {
    service.examples.map { file($0.id, json($0, service), service) }
        + witnesses.map { file($0.witness.id, json($0, service), service) }
}

private func file(_ id: String, _ json: JSONValue, _ service: Service) -> OutputFile {
    OutputFile(path: "examples/\(service.id)/\(id).json", bytes: json.fileBytes)
}

private func json(_ checked: CheckedWitness, _ service: Service) -> JSONValue {
    let witness = checked.witness
    return .object(
        [
            .init("service", .string(service.id)), .init("example", .string(witness.id)),
            .init("today", .string(witness.today.description)),
            .init("reaches", .array(witness.reaches.map { .string($0) })),
        ] + members(checked.expectation) + [.init("answers", JSONValue(witness.answers))])
}

private func json(_ example: Example, _ service: Service) -> JSONValue {
    var members: [JSONValue.Member] = [
        .init("service", .string(service.id)), .init("example", .string(example.id)),
    ]
    if let today = example.today { members.append(.init("today", .string(today.description))) }
    members += CatalogEmitters.members(example.expectation)
    members.append(.init("answers", JSONValue(example.answers)))
    return .object(members)
}

private func members(_ expectation: Example.Expectation) -> [JSONValue.Member] {
    switch expectation {
    case .valid: return [.init("expected", "valid")]
    case .invalid(let problems):
        let list = problems.map { problem -> JSONValue in
            ["pointer": .string(problem.pointer), "code": .string(problem.code)]
        }
        return [.init("expected", "invalid"), .init("problems", .array(list))]
    }
}

extension JSONValue {
    /// An answer as canonical JSON holds it.
    init(_ answer: AnswerValue) {
        switch answer {
        case .text(let text): self = .string(text)
        case .integer(let number): self = .integer(number)
        case .boolean(let value): self = .boolean(value)
        case .list(let items): self = .array(items.map { JSONValue($0) })
        case .object(let members): self = .object(members.map { .init($0.name, JSONValue($0.value)) })
        }
    }
}
