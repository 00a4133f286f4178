import OutputText

/// The JSON Schema (2020-12) of `prioritization.json`.
let prioritizationSchema: JSONValue = .object([
    .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
    .init("title", "prioritization.json"),
    .init(
        "description",
        "The ranking of a catalog: model, inputs and all that follows from them. Decimals are texts."),
    .init("type", "object"),
    .init("properties", properties(ranking)),
    .init("required", required(ranking)),
    .init("additionalProperties", false),
    .init(
        "$defs",
        .object(
            [
                .init("decimal", ["type": "string", "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?$"]),
                .init(
                    "text",
                    ["type": "object", "additionalProperties": ["type": "string"], "minProperties": 1]),
                .init("verdict", ["enum": ["build", "improve", "leave", "retire"]]),
                .init("rank", ["type": "integer", "minimum": 1]),
            ] + parts.map { .init($0.name, object($0.members, optional: $0.optional)) })),
])

/// A member and the schema of its value.
private typealias Shape = (name: String, schema: JSONValue)

private func reference(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }

private func list(of item: JSONValue) -> JSONValue { ["type": "array", "items": item] }

private func properties(_ members: [Shape]) -> JSONValue {
    .object(members.map { .init($0.name, $0.schema) })
}

private func required(_ members: [Shape]) -> JSONValue { .array(members.map { .string($0.name) }) }

private func object(_ members: [Shape], optional: [Shape] = []) -> JSONValue {
    .object([
        .init("type", "object"), .init("properties", properties(members + optional)),
        .init("required", required(members)),
        .init("additionalProperties", false),
    ])
}

private let decimal = reference("decimal")
private let text = reference("text")
private let name: JSONValue = ["type": "string"]
private let ranking: [Shape] = [
    ("format", ["const": 1]), ("model", reference("model")), ("services", list(of: reference("service"))),
    ("unranked", list(of: name)),
]

private struct Part {
    let name: String
    let members: [Shape]
    var optional: [Shape] = []
}

private let parts: [Part] = [
    Part(
        name: "model",
        members: [
            ("digits", ["type": "integer", "minimum": 0, "maximum": 4]),
            ("inputs", list(of: reference("input"))),
            ("criteria", list(of: reference("criterion"))), ("gates", list(of: reference("gate"))),
            ("thresholds", object([("retire", decimal), ("improve", decimal), ("build", decimal)])),
            ("retirement", ["anyOf": [["type": "null"], object([("when", name), ("reason", text)])]]),
        ]),
    Part(
        name: "input",
        members: [
            ("id", name), ("label", text),
            ("kind", ["enum": ["count", "minutes", "days", "money", "percentage", "boolean", "choice"]]),
        ],
        optional: [
            ("unit", name), ("minimum", decimal), ("maximum", decimal),
            ("options", list(of: object([("code", name), ("label", text)]))),
            ("step", object([("by", decimal), ("text", text)])),
        ]),
    Part(
        name: "criterion",
        members: [
            ("id", name), ("label", text), ("axis", ["enum": ["value", "effort"]]), ("minimum", decimal),
            ("maximum", decimal), ("scale", ["enum": ["linear", "logarithmic"]]),
            ("prefer", ["enum": ["more", "less"]]),
            ("weight", decimal), ("maximumPoints", decimal),
        ],
        optional: [
            ("explanation", text), ("value", name), ("by", name),
            ("values", ["type": "object", "additionalProperties": decimal]), ("unit", text),
        ]),
    Part(
        name: "gate",
        members: [
            ("id", name), ("label", text), ("effect", ["enum": ["require", "forbid"]]), ("reason", text),
        ]),
    Part(name: "span", members: [("low", decimal), ("counted", decimal), ("high", decimal)]),
    Part(
        name: "service",
        members: [
            ("rank", reference("rank")), ("id", name), ("title", text), ("isCandidate", ["type": "boolean"]),
            ("stage", ["enum": ["planned", "live"]]), ("verdict", reference("verdict")),
            ("reason", ["enum": ["gate", "threshold", "belowThreshold", "retirement", "keptByGate"]]),
            ("verdicts", object([("low", reference("verdict")), ("high", reference("verdict"))])),
            ("score", reference("span")), ("value", reference("span")), ("effort", reference("span")),
            ("penalty", decimal),
            ("ranks", object([("best", reference("rank")), ("worst", reference("rank"))])),
            ("retires", ["type": "boolean"]), ("gates", list(of: object([("id", name), ("basis", text)]))),
            ("inputs", list(of: reference("inputValue"))), ("missing", list(of: name)),
            ("contributions", list(of: reference("contribution"))), ("levers", list(of: reference("lever"))),
        ]),
    Part(
        name: "inputValue", members: [("id", name), ("origin", ["const": "declared"])],
        optional: [
            ("value", ["type": ["string", "boolean"]]), ("low", decimal), ("likely", decimal),
            ("high", decimal),
            ("source", name), ("asOf", ["type": "string", "format": "date"]),
            ("confidence", ["enum": ["low", "medium", "high"]]),
        ]),
    Part(
        name: "contribution",
        members: [
            ("criterion", name), ("value", ["anyOf": [["type": "null"], decimal]]), ("least", decimal),
            ("greatest", decimal), ("share", reference("span")), ("points", reference("span")),
            ("missing", list(of: name)),
        ]),
    Part(
        name: "lever",
        members: [
            ("input", name), ("before", decimal), ("after", decimal), ("points", decimal),
            ("change", decimal),
            ("rank", reference("rank")), ("verdict", reference("verdict")),
        ]),
]
