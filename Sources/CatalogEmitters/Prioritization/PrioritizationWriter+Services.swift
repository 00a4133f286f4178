import CatalogModel
import CatalogPrioritization
import FormRuntime
import OutputText

extension PrioritizationWriter {
    func service(_ service: RankedService) -> JSONValue {
        .object([
            .init("rank", .integer(Int64(service.rank))),
            .init("id", .string(service.id)),
            .init("title", text(service.title)),
            .init("isCandidate", .boolean(service.isCandidate)),
            .init("stage", .string(service.priorities.stage.rawValue)),
            .init("verdict", .string(service.verdict.rawValue)),
            .init("reason", .string(service.reason.code)),
            .init(
                "verdicts",
                .object([
                    .init("low", .string(service.verdictAtLow.rawValue)),
                    .init("high", .string(service.verdictAtHigh.rawValue)),
                ])),
            .init("score", span(service.score)),
            .init("value", span(service.value)),
            .init("effort", span(service.effort)),
            .init("penalty", number(service.penalty)),
            .init(
                "ranks",
                .object([
                    .init("best", .integer(Int64(service.ranks.lowerBound))),
                    .init("worst", .integer(Int64(service.ranks.upperBound))),
                ])),
            .init("retires", .boolean(service.retires)),
            .init("gates", .array(service.priorities.gates.map(gate))),
            .init("inputs", .array(service.priorities.inputs.map(input))),
            .init("missing", .array(service.missing.map { .string(model.inputs[$0].id) })),
            .init("contributions", .array(service.contributions.map(contribution))),
            .init("levers", .array(service.levers.map(lever))),
        ])
    }

    private func number(_ number: Number) -> JSONValue { .string(number.description) }

    private func span(_ span: Span) -> JSONValue {
        .object([
            .init("low", number(span.low)), .init("counted", number(span.counted)),
            .init("high", number(span.high)),
        ])
    }

    private func gate(_ held: ServicePriorities.HeldGate) -> JSONValue {
        .object([.init("id", .string(model.gates[held.gate].id)), .init("basis", text(held.basis))])
    }

    private func input(_ value: InputValue) -> JSONValue {
        var members: [JSONValue.Member] = [.init("id", .string(model.inputs[value.input].id))]
        switch value.amount {
        case .number(let amount): members.append(.init("value", number(amount)))
        case .range(let low, let likely, let high):
            members += [
                .init("low", number(low)), .init("likely", number(likely)), .init("high", number(high)),
            ]
        case .boolean(let amount): members.append(.init("value", .boolean(amount)))
        case .option(let index):
            members.append(.init("value", .string(model.inputs[value.input].options[index].code)))
        }
        members.append(.init("origin", .string(value.origin.rawValue)))
        if let source = value.source { members.append(.init("source", .string(source))) }
        if let asOf = value.asOf { members.append(.init("asOf", .string(asOf.description))) }
        if let confidence = value.confidence {
            members.append(.init("confidence", .string(confidence.rawValue)))
        }
        return .object(members)
    }

    private func contribution(_ contribution: Contribution) -> JSONValue {
        .object([
            .init("criterion", .string(model.criteria[contribution.criterion].id)),
            .init("value", contribution.value.map { number($0) } ?? .null),
            .init("least", number(contribution.least)),
            .init("greatest", number(contribution.greatest)),
            .init("share", span(contribution.share)),
            .init("points", span(contribution.points)),
            .init("missing", .array(contribution.missing.map { .string(model.inputs[$0].id) })),
        ])
    }

    private func lever(_ lever: Lever) -> JSONValue {
        .object([
            .init("input", .string(model.inputs[lever.input].id)),
            .init("before", number(lever.before)), .init("after", number(lever.after)),
            .init("points", number(lever.points)), .init("change", number(lever.change)),
            .init("rank", .integer(Int64(lever.rank))), .init("verdict", .string(lever.verdict.rawValue)),
        ])
    }
}

extension VerdictReason {
    /// How other programs know it.
    var code: String {
        switch self {
        case .gate: "gate"
        case .threshold: "threshold"
        case .belowThreshold: "belowThreshold"
        case .retirement: "retirement"
        case .keptByGate: "keptByGate"
        }
    }
}
