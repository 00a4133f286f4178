import CatalogModel
import OutputText

/// Builds the schema of a form and keeps account of what it leaves out.
struct SchemaBuilder {
    private(set) var gaps: [SchemaGap] = []

    private mutating func leaveOut(_ path: String, _ code: String, _ reason: SchemaGapReason) {
        gaps.append(SchemaGap(path: path, code: code, reason: reason))
    }

    // MARK: - Objects

    mutating func object(_ elements: [FormElement], path: String, isForm: Bool = false) -> JSONValue {
        var properties: [JSONValue.Member] = []
        var required: [JSONValue] = []
        var conditions: [JSONValue] = []
        for field in elements.fields {
            let fieldPath = path.isEmpty ? field.id : "\(path).\(field.id)"
            properties.append(.init(field.id, schema(of: field, path: fieldPath)))
            if let condition = presence(of: field, path: fieldPath) { conditions.append(condition) }
            if field.relevance == nil, case .required = field.presence { required.append(.string(field.id)) }
        }
        var members: [JSONValue.Member] = [
            .init("type", "object"), .init("properties", .object(properties)),
            .init("additionalProperties", false),
        ]
        if !required.isEmpty { members.append(.init("required", .array(required))) }
        if !isForm { members.append(.init("minProperties", 1)) }
        if !conditions.isEmpty { members.append(.init("allOf", .array(conditions))) }
        return .object(members)
    }

    private mutating func schema(of field: Field, path: String) -> JSONValue {
        let schema = schema(of: field.type, path: path)
        guard case .consent = field.type, case .required = field.presence else {
            return titled(schema, field)
        }
        return titled(["type": "boolean", "const": true], field)
    }

    private func titled(_ schema: JSONValue, _ field: Field) -> JSONValue {
        .object([.init("title", .string(field.label[0]))] + schema.members)
    }

    /// When a field has to be there and when it must not; nil where that is always the same.
    private mutating func presence(of field: Field, path: String) -> JSONValue? {
        let whenAsked = demand(field, path: path)
        guard let relevance = field.relevance else { return whenAsked }
        guard let isAsked = conditionSchema(where: relevance, is: true) else {
            leaveOut(path, "irrelevant", .notYetEmitted)
            leaveOut(path, "required", .notYetEmitted)
            return nil
        }
        var members: [JSONValue.Member] = [.init("if", isAsked)]
        if case .required = field.presence {
            members.append(.init("then", demanded(field)))
        } else if let whenAsked {
            members.append(.init("then", whenAsked))
        }
        members.append(.init("else", ["properties": .object([.init(field.id, false)])]))
        return .object(members)
    }

    /// The condition under which an answer is required, if there is one.
    private mutating func demand(_ field: Field, path: String) -> JSONValue? {
        switch field.presence {
        case .required, .optional, .recommended: return nil
        case .requiredWhen(let condition):
            guard let isRequired = conditionSchema(where: condition, is: true) else {
                leaveOut(path, "required", .notYetEmitted)
                return nil
            }
            return .object([.init("if", isRequired), .init("then", demanded(field))])
        }
    }

    private func demanded(_ field: Field) -> JSONValue {
        let required = JSONValue.Member("required", [.string(field.id)])
        guard case .consent = field.type else { return .object([required]) }
        return .object([required, .init("properties", .object([.init(field.id, ["const": true])]))])
    }

    // MARK: - Types

    private mutating func schema(of type: FieldType, path: String) -> JSONValue {
        switch type {
        case .text(let text): return schema(of: text, path: path)
        case .integer(let type):
            return ["type": "integer", "minimum": .integer(type.minimum), "maximum": .integer(type.maximum)]
        case .money(let type):
            return ["type": "integer", "minimum": .integer(type.minimum), "maximum": .integer(type.maximum)]
        case .decimal(let type): return schema(of: type, path: path)
        case .boolean, .consent: return ["type": "boolean"]
        case .choice(let list): return options(list)
        case .choices(let type):
            return [
                "type": "array", "items": options(type.options), "uniqueItems": true,
                "minItems": .integer(Int64(type.minItems)), "maxItems": .integer(Int64(type.maxItems)),
            ]
        case .date(let type): return schema(of: type, path: path)
        case .time: return string("(?:[01][0-9]|2[0-3]):[0-5][0-9]")
        case .email:
            let label = "[A-Za-z0-9](?:[A-Za-z0-9\\x2D]{0,61}[A-Za-z0-9])?"
            return string(
                "[A-Za-z0-9.!#$%&'*+/=?^_{|}~`\\x2D]{1,64}@\(label)(?:\\.\(label))+", maxLength: 254)
        case .phone: return string("\\+?[0-9][0-9 ()/\\x2D]{3,29}")
        case .url:
            let graphic = "[!$%&'()*+,.\\x2D0-9:;=@A-Z\\[\\]_a-z~]"
            return string("https?://\(graphic)[!#$%&'()*+,./?\\x2D0-9:;=@A-Z\\[\\]_a-z~]*", maxLength: 2_000)
        case .iban:
            leaveOut(path, "checksum", .notExpressible)
            return string("(?:DE[0-9]{2}[A-Z0-9]{18}|(?:D[A-DF-Z]|[A-CE-Z][A-Z])[0-9]{2}[A-Z0-9]{11,30})")
        case .bic: return string("[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")
        case .postalCode: return string("[0-9]{5}")
        case .file(let type): return schema(of: type, path: path)
        case .record(let record): return object(record.elements, path: path)
        case .list(let list):
            var members: [JSONValue.Member] = [
                .init("type", "array"), .init("items", schema(of: list.item, path: path)),
                .init("minItems", .integer(Int64(max(1, list.minItems)))),
                .init("maxItems", .integer(Int64(list.maxItems))),
            ]
            if list.isUnique { members.append(.init("uniqueItems", true)) }
            return .object(members)
        }
    }

    /// A string that matches a pattern as a whole. `$` also matches before a line feed at the end in some engines, so that
    /// is excluded.
    private func string(_ pattern: String, maxLength: Int? = nil) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("type", "string"), .init("pattern", .string("^(?:\(pattern))$")),
            .init("not", ["pattern": "\\n$"]),
        ]
        if let maxLength { members.append(.init("maxLength", .integer(Int64(maxLength)))) }
        return .object(members)
    }

    private func options(_ list: OptionList) -> JSONValue {
        ["type": "string", "enum": .array(list.options.map { .string($0.code) })]
    }

    private static let blanks =
        "\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000"

    /// What no normalised text has.
    private func denormal(lines: Int) -> JSONValue {
        let controls =
            lines > 1 ? "[\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F]" : "[\\u0000-\\u001F\\u007F-\\u009F]"
        return [
            "anyOf": [
                ["pattern": .string("^[\(Self.blanks)]")], ["pattern": .string("[\(Self.blanks)]$")],
                ["pattern": .string(controls)],
            ]
        ]
    }

    private mutating func schema(of type: TextType, path: String) -> JSONValue {
        leaveOut(path, "normalisation", .notExpressible)
        if type.words != nil { leaveOut(path, "words", .notYetEmitted) }
        if type.characters != nil { leaveOut(path, "characters", .notYetEmitted) }
        var members: [JSONValue.Member] = [
            .init("type", "string"), .init("minLength", .integer(Int64(type.minLength ?? 1))),
            .init("maxLength", .integer(Int64(type.maxLength))), .init("not", denormal(lines: type.lines)),
        ]
        if let pattern = type.pattern {
            members.append(.init("pattern", .string("^(?:\(pattern.ecmaScript))$")))
        }
        return .object(members)
    }

    private mutating func schema(of type: DecimalType, path: String) -> JSONValue {
        let zero = ScaledDecimal(units: 0, scale: type.scale).description
        let sign = type.minimum.units >= 0 ? "" : "-?"
        if type.minimum.units != 0 { leaveOut(path, "minimum", .notYetEmitted) }
        leaveOut(path, "maximum", .notYetEmitted)
        return [
            "type": "string", "pattern": .string("^\(sign)(?:0|[1-9][0-9]*)\\.[0-9]{\(type.scale)}$"),
            "not": ["anyOf": [["const": .string("-" + zero)], ["pattern": "\\n$"]]],
        ]
    }

    private mutating func schema(of type: DateType, path: String) -> JSONValue {
        for (code, bound) in [("earliest", type.earliest), ("latest", type.latest)] {
            switch bound {
            case .fixed: leaveOut(path, code, .notYetEmitted)
            case .today: leaveOut(path, code, .dependsOnToday)
            case nil: break
            }
        }
        let common =
            "[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
            + "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        let leap = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29"
        return [
            "type": "string", "pattern": .string("^(?:\(common)|\(leap))$"),
            "not": ["anyOf": [["pattern": "^0000"], ["pattern": "\\n$"]]],
        ]
    }

    private mutating func schema(of type: FileType, path: String) -> JSONValue {
        leaveOut(path, "normalisation", .notExpressible)
        func text(_ limit: Int64) -> JSONValue {
            ["type": "string", "minLength": 1, "maxLength": .integer(limit), "not": denormal(lines: 1)]
        }
        let file: JSONValue = [
            "type": "object",
            "properties": [
                "id": text(200), "name": text(255),
                "mediaType": ["type": "string", "enum": .array(type.mediaTypes.map { .string($0) })],
                "size": ["type": "integer", "minimum": 1, "maximum": .integer(type.maxSize)],
                "sha256": string("[0-9a-f]{64}"),
            ],
            "required": ["id", "name", "mediaType", "size", "sha256"], "additionalProperties": false,
        ]
        guard type.maxItems > 1 else { return file }
        return ["type": "array", "items": file, "minItems": 1, "maxItems": .integer(Int64(type.maxItems))]
    }

    // MARK: - Rules and exits

    mutating func schema(of rule: Rule) -> JSONValue? {
        let path = rule.at.path.joined(separator: ".")
        guard rule.severity == .error else {
            leaveOut(path, "rule.\(rule.id)", .onlyWarns)
            return nil
        }
        guard let violated = conditionSchema(where: rule.requirement, is: false) else {
            leaveOut(path, "rule.\(rule.id)", .notYetEmitted)
            return nil
        }
        return ["not": violated]
    }

    mutating func schema(of exit: ExitPage) -> JSONValue? {
        guard let applies = conditionSchema(where: exit.condition, is: true) else {
            leaveOut("", "exit.\(exit.id)", .notYetEmitted)
            return nil
        }
        return ["not": applies]
    }
}
