import CatalogModel
import OutputText

/// Every example as a file of its own, for the tests and for whoever connects to a service.
func emitExamples(_ catalog: Catalog) -> [OutputFile] {
    catalog.services.flatMap { service in
        service.examples.map { example in
            OutputFile(
                path: "examples/\(service.id)/\(example.id).json", text: json(example, service).fileText)
        }
    }
}

private func json(_ example: Example, _ service: Service) -> JSONValue {
    var members: [JSONValue.Member] = [
        .init("service", .string(service.id)), .init("example", .string(example.id)),
    ]
    if let today = example.today { members.append(.init("today", .string(today.description))) }
    switch example.expectation {
    case .valid: members.append(.init("expected", "valid"))
    case .invalid(let problems):
        members.append(.init("expected", "invalid"))
        let list = problems.map { problem -> JSONValue in
            ["pointer": .string(problem.pointer), "code": .string(problem.code)]
        }
        members.append(.init("problems", .array(list)))
    }
    members.append(.init("answers", JSONValue(example.answers)))
    return .object(members)
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
