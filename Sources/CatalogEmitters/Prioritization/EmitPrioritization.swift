import CatalogModel
import CatalogPrioritization
import FormRuntime
import OutputText

/// `prioritization.json`: the model, the inputs and all that follows from them, so that another program can compute the
/// ranking again to the last digit. Numbers are texts, for no reader shall take them for binary floats.
package func emitPrioritization(_ prioritization: Prioritization?, _ catalog: Catalog) -> [OutputFile] {
    guard let prioritization else { return [] }
    return [
        OutputFile(
            path: "prioritization.json",
            bytes: prioritizationJSON(prioritization, languages: catalog.languages).fileBytes),
        OutputFile(path: "prioritization.schema.json", bytes: prioritizationSchema.fileBytes),
    ]
}

/// The ranking as one JSON value; `prioritization.schema.json` describes it.
package func prioritizationJSON(_ prioritization: Prioritization, languages: [CatalogLanguage]) -> JSONValue {
    let writer = PrioritizationWriter(model: prioritization.model, languages: languages)
    return .object([
        .init("format", 1),
        .init("model", writer.modelValue),
        .init("services", .array(prioritization.services.map(writer.service))),
        .init("unranked", .array(prioritization.unranked.map { .string($0.id) })),
    ])
}

/// Writes the parts of the ranking.
struct PrioritizationWriter {
    let model: PrioritizationModel
    let languages: [CatalogLanguage]

    /// In all languages in which the text really is written.
    func text(_ text: LocalizedText) -> JSONValue {
        .object(
            languages.indices.filter { text.translations[$0].language == $0 }.map {
                .init(languages[$0].tag.rawValue, .string(text[$0]))
            })
    }

    var modelValue: JSONValue {
        .object([
            .init("digits", .integer(Int64(model.digits))),
            .init("inputs", .array(model.inputs.map(input))),
            .init("criteria", .array(model.criteria.map(criterion))),
            .init("gates", .array(model.gates.map(gate))),
            .init(
                "thresholds",
                .object([
                    .init("retire", number(model.thresholds.retire)),
                    .init("improve", number(model.thresholds.improve)),
                    .init("build", number(model.thresholds.build)),
                ])),
            .init("retirement", model.retirement.map(retirement) ?? .null),
        ])
    }

    private func input(_ input: PriorityInput) -> JSONValue {
        var members: [JSONValue.Member] = [.init("id", .string(input.id)), .init("label", text(input.label))]
        switch input.kind {
        case .number(let quantity, let plausible):
            members += [
                .init("kind", .string(quantity.rawValue)), .init("unit", .string(quantity.unit)),
                .init("minimum", number(plausible.minimum)), .init("maximum", number(plausible.maximum)),
            ]
        case .boolean: members.append(.init("kind", "boolean"))
        case .choice(let options):
            members += [
                .init("kind", "choice"),
                .init(
                    "options",
                    .array(
                        options.map {
                            .object([.init("code", .string($0.code)), .init("label", text($0.label))])
                        })),
            ]
        }
        if let step = input.step {
            members.append(
                .init("step", .object([.init("by", number(step.by)), .init("text", text(step.text))])))
        }
        return .object(members)
    }

    private func criterion(_ criterion: Criterion) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("id", .string(criterion.id)), .init("label", text(criterion.label)),
        ]
        if let explanation = criterion.explanation { members.append(.init("explanation", text(explanation))) }
        members.append(.init("axis", .string(criterion.axis.rawValue)))
        if let table = criterion.table {
            members += [
                .init("by", .string(criterion.value.text)),
                .init("values", .object(table.map { .init($0.code, number($0.number)) })),
            ]
        } else {
            members.append(.init("value", .string(criterion.value.text)))
        }
        if let unit = criterion.unit { members.append(.init("unit", text(unit))) }
        members += [
            .init("minimum", number(criterion.minimum)), .init("maximum", number(criterion.maximum)),
            .init("scale", .string(criterion.scale.rawValue)),
            .init("prefer", .string(criterion.preference.rawValue)),
            .init("weight", number(criterion.weight)),
            .init("maximumPoints", .string(model.maximumPoints(of: criterion).description)),
        ]
        return .object(members)
    }

    private func gate(_ gate: Gate) -> JSONValue {
        .object([
            .init("id", .string(gate.id)), .init("label", text(gate.label)),
            .init("effect", .string(gate.effect.rawValue)), .init("reason", text(gate.reason)),
        ])
    }

    private func retirement(_ retirement: Retirement) -> JSONValue {
        .object([.init("when", .string(retirement.condition.text)), .init("reason", text(retirement.reason))])
    }

    func number(_ decimal: ScaledDecimal) -> JSONValue { .string(decimal.shortText) }
}
