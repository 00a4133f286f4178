import CatalogModel
import OutputText

/// Builds the schema of one service, or of what a transition of it asks for, and notes, check by check, what it enforces.
///
/// Each function that writes a keyword also makes the entry for the coverage table, and one that has to leave a check
/// out says why; so the table cannot claim what the schema does not do.
struct ServiceSchema {
    private(set) var coverage: [CoverageEntry] = []
    private(set) var schema: JSONValue = true
    private let catalog: Catalog
    private var usedDefinitions: Set<SchemaDefinition> = []
    private var namedTypes: [String: JSONValue] = [:]

    init(_ service: Service, catalog: Catalog) {
        self.init(
            service.form, at: "\(service.id)/\(service.version)", service,
            describing: [
                .init("title", .string(service.title[0])),
                .init("description", .string(service.description[0])),
            ], submission: service.submission, catalog)
    }

    /// The answers to what a transition asks for.
    init(_ transition: Transition, of service: Service, catalog: Catalog) {
        self.init(
            transition.form, at: "\(service.id)/\(service.version)/\(transition.id)", service,
            describing: [.init("title", .string(transition.label[0]))], submission: nil, catalog)
    }

    /// - Parameters:
    ///   - path: Where the schemas are called, on the website.
    ///   - submission: The schema of the envelope.
    private init(
        _ form: Form, at path: String, _ service: Service, describing description: [JSONValue.Member],
        submission: JSONValue?, _ catalog: Catalog
    ) {
        self.catalog = catalog
        for (code, support) in [
            ("syntax", SchemaSupport.notEnforced(.parser)), ("size", .notEnforced(.parser)),
            ("depth", .notEnforced(.parser)), ("duplicate", .notEnforced(.parser)), ("type", .enforced),
            ("unknown", .enforced),
        ] {
            cover("", code, support)
        }
        var conditions: [JSONValue] = []
        let members = object(form.fields, path: "", conditions: &conditions)
        for rule in form.rules { add(rule, to: &conditions) }
        for exit in form.exits { add(exit, to: &conditions) }
        var root: [JSONValue.Member] = [
            .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
            .init("$id", .string("\(catalog.website)/schemas/\(path)")),
            .init("$comment", .string("Generated from the definition with the hash \(service.contentHash).")),
        ]
        root += description + members
        if !conditions.isEmpty { root.append(.init("allOf", .array(conditions))) }
        let definitions = definitions(submission)
        if !definitions.isEmpty { root.append(.init("$defs", .object(definitions))) }
        schema = .object(root)
    }

    mutating func cover(
        _ path: String, _ code: String, _ support: SchemaSupport, _ detail: CoverageDetail? = nil
    ) {
        let entry = CoverageEntry(path: path, code: code, detail: detail, schema: support)
        coverage.append(entry)
    }

    // MARK: - Objects

    /// The members that describe an object; what depends on conditions is added to `conditions`.
    private mutating func object(
        _ fields: [Field], path: String, conditions: inout [JSONValue]
    ) -> [JSONValue.Member] {
        var properties: [JSONValue.Member] = []
        var required: [JSONValue] = []
        for field in fields {
            let fieldPath = path.isEmpty ? field.id : path + "." + field.id
            properties.append(.init(field.id, property(field, path: fieldPath)))
            if addPresence(field, path: fieldPath, to: &conditions) { required.append(.string(field.id)) }
            addComputation(field, path: fieldPath, to: &conditions)
            addBounds(field, path: fieldPath, to: &conditions)
        }
        var members: [JSONValue.Member] = [
            .init("type", "object"), .init("properties", .object(properties)),
        ]
        if !required.isEmpty { members.append(.init("required", .array(required))) }
        members.append(.init("additionalProperties", false))
        return members
    }

    /// Relevance and presence of a field; the result says whether the object always needs it.
    private mutating func addPresence(_ field: Field, path: String, to conditions: inout [JSONValue]) -> Bool
    {
        if let isNeeded = coverPlainPresence(field, path: path) { return isNeeded }
        var isRelevant: JSONValue = true
        let relevanceSource = field.relevance?.source ?? ""
        if let relevance = field.relevance {
            do throws(SchemaGap) {
                isRelevant = try SchemaCondition(relevance).isTrue
                cover(path, "irrelevant", .enforced, .written(relevanceSource))
            } catch {
                cover(path, "irrelevant", .notEnforced(error), .written(relevanceSource))
                coverPresenceOfUndecidable(field, path: path, gap: error)
                return false
            }
        }
        let mustBeThere = field.isThere
        let forbidden: JSONValue = ["properties": .object([.init(field.id, false)])]
        func branch(_ condition: JSONValue, then: JSONValue?, else other: JSONValue?, _ comment: String)
            -> JSONValue
        {
            var members: [JSONValue.Member] = [.init("$comment", .string(comment)), .init("if", condition)]
            if let then { members.append(.init("then", then)) }
            if let other { members.append(.init("else", other)) }
            return .object(members)
        }
        let isAsked = "\(field.id) is asked when: \(relevanceSource)"
        switch field.presence {
        case .required:
            cover(path, "required", .enforced)
            conditions.append(branch(isRelevant, then: mustBeThere, else: forbidden, isAsked))
        case .optional, .recommended:
            if case .recommended = field.presence { cover(path, "required", .notBlocking) }
            conditions.append(branch(isRelevant, then: nil, else: forbidden, isAsked))
        case .requiredWhen(let condition):
            if field.relevance != nil {
                conditions.append(branch(isRelevant, then: nil, else: forbidden, isAsked))
            }
            do throws(SchemaGap) {
                let isRequired = try SchemaCondition(condition).isTrue
                let both: JSONValue = isRelevant == true ? isRequired : ["allOf": [isRelevant, isRequired]]
                let comment = "\(field.id) is required when: \(condition.source)"
                conditions.append(branch(both, then: mustBeThere, else: nil, comment))
                cover(path, "required", .enforced, .written(condition.source))
            } catch {
                cover(path, "required", .notEnforced(error), .written(condition.source))
            }
        }
        return false
    }

    /// Presence of a field on which no condition has a say, and whether the object always needs it; nil for any other field.
    private mutating func coverPlainPresence(_ field: Field, path: String) -> Bool? {
        guard field.relevance == nil else { return nil }
        switch field.presence {
        case .required:
            cover(path, "required", .enforced)
            return true
        case .recommended:
            cover(path, "required", .notBlocking)
            return false
        case .optional: return false
        case .requiredWhen: return nil
        }
    }

    /// A field of which the schema does not know whether it is asked cannot be required either.
    private mutating func coverPresenceOfUndecidable(_ field: Field, path: String, gap: SchemaGap) {
        switch field.presence {
        case .required: cover(path, "required", .notEnforced(gap))
        case .requiredWhen(let condition):
            cover(path, "required", .notEnforced(gap), .written(condition.source))
        case .recommended: cover(path, "required", .notBlocking)
        case .optional: break
        }
    }

    private mutating func add(_ rule: Rule, to conditions: inout [JSONValue]) {
        let path = rule.at.path.joined(separator: ".")
        guard rule.severity == .error else {
            cover(path, "rule." + rule.id, .notBlocking, .written(rule.requirement.source))
            return
        }
        addProhibition(
            "rule." + rule.id, path: path, source: rule.requirement.source, to: &conditions
        ) { () throws(SchemaGap) in try SchemaCondition(rule.requirement).isFalse }
    }

    private mutating func add(_ exit: ExitPage, to conditions: inout [JSONValue]) {
        addProhibition(
            "exit." + exit.id, path: "", source: exit.condition.source, to: &conditions
        ) { () throws(SchemaGap) in try SchemaCondition(exit.condition).isTrue }
    }

    private mutating func addProhibition(
        _ code: String, path: String, source: String, to conditions: inout [JSONValue],
        _ prohibited: () throws(SchemaGap) -> JSONValue
    ) {
        do throws(SchemaGap) {
            let schema = try prohibited()
            cover(path, code, .enforced, .written(source))
            guard schema != false else { return }
            conditions.append(["$comment": .string("\(code): \(source)"), "not": schema])
        } catch {
            cover(path, code, .notEnforced(error), .written(source))
        }
    }

    // MARK: - Fields

    private mutating func property(_ field: Field, path: String) -> JSONValue {
        var members: [JSONValue.Member] = [.init("title", .string(field.label[0]))]
        if let hint = field.hint { members.append(.init("description", .string(hint[0]))) }
        members += value(field.type, path: path)
        coverOmission(field, path: path)
        if case .consent = field.type, case .required = field.presence {
            members.append(.init("const", true))
        }
        return .object(members)
    }

    /// The keywords for the value of a type.
    private mutating func value(_ type: FieldType, path: String) -> [JSONValue.Member] {
        cover(path, "type", .enforced)
        switch type {
        case .decimal, .choice, .date, .time, .email, .phone, .url, .iban, .bic, .postalCode:
            cover(path, "normalisation", .enforced, .emptyText)
        case .integer, .money: cover(path, "type", .notEnforced(.parser), .fractionOfWholeNumber)
        case .text, .boolean, .consent, .choices, .file, .record, .list: break
        }
        switch type {
        case .text(let text): return members(of: text, path: path)
        case .integer(let integer):
            return members(from: integer.minimum, through: integer.maximum, path: path)
        case .money(let money): return members(from: money.minimum, through: money.maximum, path: path)
        case .decimal(let decimal): return members(of: decimal, path: path)
        case .boolean, .consent: return [.init("type", "boolean")]
        case .choice(let list): return members(of: list, path: path)
        case .choices(let choices): return members(of: choices, path: path)
        case .date(let date): return members(of: date, path: path)
        case .time: return members(of: .timeOfDay, path: path)
        case .email: return members(of: .emailAddress, path: path, limit: true)
        case .phone: return members(of: .phoneNumber, path: path)
        case .url: return members(of: .webAddress, path: path, limit: true)
        case .iban:
            cover(path, "checksum", .notEnforced(.checksum))
            return members(of: .iban, path: path)
        case .bic: return members(of: .bic, path: path)
        case .postalCode: return members(of: .postalCode, path: path)
        case .file(let file): return members(of: file, path: path)
        case .record(let record): return members(of: record, path: path)
        case .list(let list): return members(of: list, path: path)
        }
    }

    /// What most parsers round before a schema sees it.
    private mutating func reference(_ definition: SchemaDefinition) -> [JSONValue.Member] {
        usedDefinitions.insert(definition)
        return [.init("type", "string"), .init("$ref", definition.reference)]
    }

    private mutating func members(
        of definition: SchemaDefinition, path: String, limit: Bool = false
    ) -> [JSONValue.Member] {
        cover(path, "format", .enforced)
        if limit { cover(path, "maxLength", .enforced) }
        return reference(definition)
    }

    private mutating func members(of text: TextType, path: String) -> [JSONValue.Member] {
        var members = reference(text.lines > 1 ? .textInSeveralLines : .textInOneLine)
        cover(path, "normalisation", .enforced, .whiteSpaceAndControls)
        cover(path, "normalisation", .notEnforced(.normalForm), .normalFormC)
        if let minimum = text.minLength {
            members.append(.init("minLength", .integer(Int64(minimum))))
            cover(path, "minLength", .enforced)
        }
        members.append(.init("maxLength", .integer(Int64(text.maxLength))))
        cover(path, "maxLength", .enforced)
        // An object has room for one pattern only.
        var furtherPatterns: [JSONValue] = []
        if let limit = text.words, limit <= TextPatterns.mostWords {
            let pattern: JSONValue = .string(TextPatterns.words(atMost: limit))
            furtherPatterns.append(["pattern": pattern])
            cover(path, "words", .enforced)
        } else if text.words != nil {
            cover(path, "words", .notEnforced(.words))
        }
        if let pattern = text.pattern {
            members.append(.init("pattern", .string(pattern.portable)))
            cover(path, "pattern", .enforced)
        }
        switch text.characters {
        case .din91379:
            furtherPatterns.append(["pattern": .string(TextPatterns.din91379)])
            cover(path, "characters", .enforced)
        case nil: break
        }
        if !furtherPatterns.isEmpty { members.append(.init("allOf", .array(furtherPatterns))) }
        return members
    }

    private mutating func members(from minimum: Int64, through maximum: Int64, path: String) -> [JSONValue
        .Member]
    {
        cover(path, "minimum", .enforced)
        cover(path, "maximum", .enforced)
        return [
            .init("type", "integer"), .init("minimum", .integer(minimum)),
            .init("maximum", .integer(maximum)),
        ]
    }

    private mutating func members(of decimal: DecimalType, path: String) -> [JSONValue.Member] {
        for code in ["format", "minimum", "maximum"] { cover(path, code, .enforced) }
        let (low, high) = (decimal.minimum.units, decimal.maximum.units)
        guard low <= high else { return [.init("not", true)] }
        // 16 digits, a sign and a point: no room for a line break that is not seen by the pattern's end.
        return [
            .init("type", "string"),
            .init("pattern", .string(DigitPattern.decimals(low...high, scale: decimal.scale))),
            .init("not", ["pattern": "\\n"]),
        ]
    }

    private func enumeration(_ list: OptionList) -> [JSONValue.Member] {
        [.init("type", "string"), .init("enum", .array(list.options.map { .string($0.code) }))]
    }

    private mutating func members(of list: OptionList, path: String) -> [JSONValue.Member] {
        cover(path, "option", .enforced)
        guard let name = list.name else { return enumeration(list) }
        let key = definitionName(name)
        if namedTypes[key] == nil { namedTypes[key] = .object(describing(name) + enumeration(list)) }
        return [.init("type", "string"), .init("$ref", .string("#/$defs/" + key))]
    }

    private mutating func members(of choices: ChoicesType, path: String) -> [JSONValue.Member] {
        for code in ["unique", "minItems", "maxItems"] { cover(path, code, .enforced) }
        cover(path, "normalisation", .enforced, .emptyList)
        return [
            .init("type", "array"), .init("items", .object(members(of: choices.options, path: path))),
            .init("uniqueItems", true), .init("minItems", .integer(Int64(max(1, choices.minItems)))),
            .init("maxItems", .integer(Int64(choices.maxItems))),
        ]
    }

    private mutating func members(of date: DateType, path: String) -> [JSONValue.Member] {
        var members = members(of: .calendarDate, path: path)
        var range: ClosedRange<UInt64> = 10_101...99_991_231
        var isLimited = false
        func number(_ day: CalendarDate) -> UInt64 { UInt64(day.year * 10_000 + day.month * 100 + day.day) }
        switch date.earliest {
        case .fixed(let day):
            range = number(day)...range.upperBound
            isLimited = true
            cover(path, "earliest", .enforced)
        case .today: cover(path, "earliest", .notEnforced(.today))
        case nil: break
        }
        switch date.latest {
        case .fixed(let day):
            isLimited = true
            cover(path, "latest", .enforced)
            guard number(day) >= range.lowerBound else { return members + [.init("not", true)] }
            range = range.lowerBound...number(day)
        case .today: cover(path, "latest", .notEnforced(.today))
        case nil: break
        }
        if isLimited { members.append(.init("pattern", .string(DigitPattern.dates(range)))) }
        return members
    }

    private mutating func members(of type: FileType, path: String) -> [JSONValue.Member] {
        for code in ["option", "minimum", "maximum", "maxLength", "format"] { cover(path, code, .enforced) }
        cover(path, "unknown", .enforced)
        cover(path, "normalisation", .enforced, .whiteSpaceAndControls)
        cover(path, "normalisation", .notEnforced(.normalForm), .normalFormC)
        func text(_ limit: Int64) -> JSONValue {
            .object(reference(.textInOneLine) + [.init("maxLength", .integer(limit))])
        }
        let mediaTypes = type.mediaTypes.map(JSONValue.string)
        let file: [JSONValue.Member] = [
            .init("type", "object"),
            .init(
                "properties",
                [
                    "id": text(200), "name": text(255),
                    "mediaType": ["type": "string", "enum": .array(mediaTypes)],
                    "size": ["type": "integer", "minimum": 1, "maximum": .integer(type.maxSize)],
                    "sha256": ["type": "string", "maxLength": 64, "pattern": .string(TextPatterns.sha256)],
                ]), .init("required", ["id", "name", "mediaType", "size", "sha256"]),
            .init("additionalProperties", false),
        ]
        guard type.maxItems > 1 else { return file }
        cover(path, "maxItems", .enforced)
        cover(path, "normalisation", .enforced, .emptyList)
        return [
            .init("type", "array"), .init("items", .object(file)), .init("minItems", 1),
            .init("maxItems", .integer(Int64(type.maxItems))),
        ]
    }

    private mutating func members(of record: RecordType, path: String) -> [JSONValue.Member] {
        cover(path, "normalisation", .enforced, .emptyRecord)
        cover(path, "unknown", .enforced)
        var conditions: [JSONValue] = []
        var members = object(record.fields, path: path, conditions: &conditions)
        members.append(record.fields.oneThatSomebodyGives)
        if !conditions.isEmpty { members.append(.init("allOf", .array(conditions))) }
        guard let name = record.name else { return members }
        let key = definitionName(name)
        if namedTypes[key] == nil { namedTypes[key] = .object(describing(name) + members) }
        return [.init("type", "object"), .init("$ref", .string("#/$defs/" + key))]
    }

    private mutating func members(of list: ListType, path: String) -> [JSONValue.Member] {
        cover(path, "normalisation", .enforced, .emptyList)
        cover(path, "minItems", .enforced)
        cover(path, "maxItems", .enforced)
        let itemPath: String
        if case .record = list.item { itemPath = path } else { itemPath = path + ".-" }
        let item = JSONValue.object(
            [.init("title", .string(list.itemLabel[0]))] + value(list.item, path: itemPath))
        var members: [JSONValue.Member] = [
            .init("type", "array"), .init("items", item),
            .init("minItems", .integer(Int64(max(1, list.minItems)))),
            .init("maxItems", .integer(Int64(list.maxItems))),
        ]
        if list.isUnique {
            members.append(.init("uniqueItems", true))
            cover(path, "unique", .enforced)
            if list.item.holdsComputation {
                cover(path, "unique", .notEnforced(.computedAnswer), .valueLeftOut)
            }
        }
        return members
    }

    // MARK: - Definitions

    private func describing(_ name: String) -> [JSONValue.Member] {
        let description = catalog.types.first { $0.id == name }?.description
        return description.map { [.init("description", .string($0[0]))] } ?? []
    }

    /// The key of a named type in `$defs`; `submission` is the envelope's.
    private func definitionName(_ name: String) -> String {
        var stem = Substring(name)
        while stem.hasSuffix("Type") { stem = stem.dropLast(4) }
        return ["submission", "iban", "bic"].contains(stem) ? name + "Type" : name
    }

    private func definitions(_ submission: JSONValue?) -> [JSONValue.Member] {
        let types = namedTypes.keys.sorted().map { JSONValue.Member($0, namedTypes[$0] ?? true) }
        let shared = SchemaDefinition.allCases.filter(usedDefinitions.contains)
            .map { JSONValue.Member($0.rawValue, $0.schema) }
        return (submission.map { [.init("submission", $0)] } ?? []) + types + shared
    }
}

extension Service {
    /// The envelope around the answers.
    fileprivate var submission: JSONValue {
        [
            "title": "Submission",
            "description": "What is stored and handed on: the answers, and what they answer.",
            "type": "object",
            "properties": [
                "service": ["const": .string(id)],
                "version": ["const": .string(version.description)],
                "definition": ["const": .string(contentHash)],
                "answers": ["$ref": "#"],
            ], "required": ["service", "version", "definition", "answers"], "additionalProperties": false,
        ]
    }
}

extension [Field] {
    /// That an object is not empty, and holds more than computed values.
    fileprivate var oneThatSomebodyGives: JSONValue.Member {
        let given = filter { !$0.isComputed }
        let isAlwaysThere = given.contains { field in
            if case .required = field.presence { field.relevance == nil } else { false }
        }
        guard given.count < count, !isAlwaysThere else { return .init("minProperties", 1) }
        return .init("anyOf", .array(given.map { ["required": [.string($0.id)]] }))
    }
}

extension Field {
    /// The object has an answer to the field, and a consent is given.
    fileprivate var isThere: JSONValue {
        let answer: JSONValue
        if case .consent = type { answer = ["const": true] } else { answer = true }
        return ["properties": .object([.init(id, answer)]), "required": [.string(id)]]
    }
}
