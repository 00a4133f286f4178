import CatalogModel
import OutputText

/// What the script knows of one form: its fields with their limits, rules, exits, conditions and the author's own messages.
struct ScriptDefinition {
    private let service: Service
    private let functions: FormFunctions
    private let catalog: Catalog

    init(_ service: Service, _ functions: FormFunctions, in catalog: Catalog) {
        self.service = service
        self.functions = functions
        self.catalog = catalog
    }

    /// A module that exports `definition`.
    var module: [UInt8] {
        let conditions = functions.all
        let form = service.form
        let rules = form.rules.map { rule -> JavaScriptCode in
            let target = rule.at.path.joined(separator: ".")
            return "[\(literal: rule.id), \(literal: rule.severity.rawValue), \(literal: target)]"
        }
        let definition: JavaScriptCode = .lines([
            "export const definition = {",
            "service: \(literal: service.id), hash: \(literal: service.contentHash), zone: \(literal: catalog.timeZone),",
            "fields: \(fields(form.fields)),",
            "rules: [\(.list(rules))],",
            "exits: [\(.list(form.exits.map { "\(literal: $0.id)" }))],",
            "steps: [\(.list(functions.steps.map { "\(literal: $0)" }))],",
            "conditions: {", .lines(conditions), "},",
            "own: {\(.list(service.languages.map(ownMessages)))}", "};",
        ])
        let script = Script(definition.fileBytes())
        return expressionFunctions(usedBy: script) + compactScript(script)
    }

    // MARK: Fields

    private func fields(_ fields: [Field]) -> JavaScriptCode {
        let all = fields.map { field -> JavaScriptCode in
            let name: [JavaScriptCode] = ["name: \(literal: field.id)"]
            let members =
                name + (field.isComputed ? ["computed: true"] : []) + presence(field) + type(field.type)
            return "{\(.list(members))}"
        }
        return "[\(.list(all))]"
    }

    private func presence(_ field: Field) -> [JavaScriptCode] {
        switch field.presence {
        case .required: []
        case .optional: ["presence: \"optional\""]
        case .recommended: ["presence: \"recommended\""]
        case .requiredWhen: ["presence: \"when\""]
        }
    }

    private func type(_ type: FieldType) -> [JavaScriptCode] {
        switch type {
        case .text(let text): self.text(text)
        case .integer(let type):
            ["type: \"integer\"", "minimum: \(big: type.minimum)", "maximum: \(big: type.maximum)"]
        case .decimal(let type):
            [
                "type: \"decimal\"", "scale: \(type.scale)", "minimum: \(big: type.minimum.units)",
                "maximum: \(big: type.maximum.units)",
            ]
        case .money(let type):
            [
                "type: \"money\"", "scale: \(type.scale)", "currency: \(literal: type.currency)",
                "minimum: \(big: type.minimum)", "maximum: \(big: type.maximum)",
            ]
        case .boolean: ["type: \"boolean\""]
        case .consent: ["type: \"consent\""]
        case .choice: ["type: \"choice\""]
        case .choices(let type):
            ["type: \"choices\"", "min: \(type.minItems)", "max: \(type.maxItems)"]
        case .date(let type):
            ["type: \"date\""] + bound("earliest", type.earliest) + bound("latest", type.latest)
        case .time: ["type: \"time\""]
        case .email: ["type: \"email\""]
        case .phone: ["type: \"phone\""]
        case .url: ["type: \"url\""]
        case .iban: ["type: \"iban\""]
        case .bic: ["type: \"bic\""]
        case .postalCode: ["type: \"postalCode\""]
        case .file(let type):
            [
                "type: \"file\"", "types: [\(.list(type.mediaTypes.map { "\(literal: $0)" }))]",
                "size: \(type.maxSize)", "max: \(type.maxItems)",
            ]
        case .record(let record): ["type: \"record\"", "fields: \(fields(record.fields))"]
        case .list(let list):
            ["type: \"list\"", "min: \(list.minItems)", "max: \(list.maxItems)"]
                + (list.isUnique ? ["unique: true"] : [])
                + ["item: {\(.list(self.type(list.item)))}"]
        }
    }

    private func text(_ type: TextType) -> [JavaScriptCode] {
        var members: [JavaScriptCode] = ["type: \"text\"", "max: \(type.maxLength)"]
        if type.lines > 1 { members.append("lines: true") }
        if let least = type.minLength { members.append("min: \(least)") }
        if let words = type.words { members.append("words: \(words)") }
        if case .din91379? = type.characters { members.append("names: true") }
        if let pattern = type.pattern {
            members.append("pattern: new RegExp(\(literal: "^(?:" + pattern.ecmaScript + ")$"), \"u\")")
        }
        return members
    }

    private func bound(_ name: JavaScriptCode, _ bound: DateBound?) -> [JavaScriptCode] {
        switch bound {
        case nil: []
        case .fixed(let day)?: ["\(name): \(literal: day.description)"]
        case .today(let months, let days)?: ["\(name): [\(months), \(days)]"]
        }
    }

    // MARK: Messages

    private func ownMessages(language: Int) -> JavaScriptCode {
        var members: [JavaScriptCode] = []
        func add(_ fields: [Field], prefix: String) {
            for field in fields {
                let path = prefix + field.id
                for message in field.messages {
                    members.append(
                        "\(literal: path + "!" + message.code.rawValue): \(literal: message.text[language])")
                }
                add(field.type, path: path)
            }
        }
        func add(_ type: FieldType, path: String) {
            switch type {
            case .record(let record): add(record.fields, prefix: path + ".")
            case .list(let list): add(list.item, path: path)
            case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time,
                .email, .phone, .url, .iban, .bic, .postalCode, .file:
                break
            }
        }
        add(service.form.fields, prefix: "")
        for rule in service.form.rules {
            members.append("\(literal: "rule." + rule.id): \(literal: rule.message[language])")
        }
        let tag = catalog.languages[language].tag.rawValue
        return "\(literal: tag): {\(.list(members))}"
    }
}
