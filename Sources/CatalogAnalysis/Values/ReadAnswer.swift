import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// How strictly an answer in a definition is held against its field.
enum AnswerCheck {
    /// A default value or a valid example: has to satisfy the field's type and validations.
    case everything
    /// An invalid example: only has to be something that a submission can carry.
    case shapeOnly
}

extension Analyzer {
    /// A default is written as bounds and conditions are: an amount in its currency, not in cents as in submissions, and decimals
    /// without quotes.
    mutating func readDefault(_ entry: YAMLNode.Entry, _ type: FieldType) -> AnswerValue? {
        switch type {
        case .consent, .file, .record, .list:
            report(.defaultNotPossible(entry.key.range))
            return nil
        case _ where entry.value.isNull:
            report(.emptyText(owner: entry.key.range))
            return nil
        case .money(let type):
            return readDecimal(entry, scale: type.scale, type.minimum...type.maximum).map {
                .integer($0.units)
            }
        case .decimal(let type):
            return readDecimal(entry, scale: type.scale, type.minimum.units...type.maximum.units).map {
                .text($0.description)
            }
        case .text, .integer, .boolean, .choice, .choices, .date, .time, .email, .phone, .url, .iban, .bic,
            .postalCode:
            return readAnswer(entry.value, as: type, .everything)
        }
    }

    /// An answer as canonical JSON holds it; nil (and a report) if it is wrong.
    mutating func readAnswer(_ node: YAMLNode, as type: FieldType, _ check: AnswerCheck) -> AnswerValue? {
        if let problem = plainProblem(node, type) {
            report(.invalidAnswer(node.range, problem))
            return nil
        }
        guard let value = rawAnswer(node, as: type) else { return nil }
        guard check == .everything else { return value }
        switch type {
        case .record(let record):
            return readMembers(node, of: record.fields) == nil ? nil : value
        case .list(let list):
            return checkItems(node, list) ? value : nil
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone,
            .url, .iban, .bic, .postalCode, .file:
            if let problem = validate(value, type) {
                reportInvalid(node, type, problem)
                return nil
            }
            return value
        }
    }

    private mutating func reportInvalid(_ node: YAMLNode, _ type: FieldType, _ problem: AnswerProblem) {
        let options: OptionList? =
            switch type {
            case .choice(let list): list
            case .choices(let type): type.options
            default: nil
            }
        let nodes = node.kind == .sequence ? Array(node.items) : [node]
        let unknown = nodes.first { item in
            item.kind == .scalar && options?.options.contains { item.hasText($0.code) } == false
        }
        guard problem.code == .option, let options, let unknown else {
            return report(.invalidAnswer(node.range, problem))
        }
        report(.unknownOption(unknown, in: options))
    }

    /// An object whose members satisfy the fields that it is made of; nil if one of them does not, or could not be read.
    mutating func readMembers(_ node: YAMLNode, of fields: [Field]) -> AnswerValue? {
        guard node.kind == .mapping else {
            report(.wrongNode(node, expected: .answers, owner: node.range))
            return nil
        }
        let entries = node.entries
        var members: [AnswerValue.Member] = []
        members.reserveCapacity(entries.count)
        var finder = FieldFinder(fields)
        lazy var known = fields.filter { !$0.isComputed }.map(\.id)
        lazy var free = node.unused(known)
        lazy var holders = fields.holdersOfParts
        for entry in entries where !entry.value.isLost {
            guard let field = finder.field(named: entry.key) else {
                report(
                    .unknownAnswerInExample(
                        entry.key, known: known, among: free, holder: holders[entry.key.text] ?? nil))
                continue
            }
            if entry.isEmpty {
                report(.nullAnswer(entry.key.range))
            } else if field.mayBeRefused, entry.value.kind == .scalar, entry.value.style == .plain,
                entry.value.hasText("false")
            {
                members.append(AnswerValue.Member(name: field.id, value: .boolean(false)))
            } else if let value = readAnswer(entry.value, as: field.type, .everything) {
                members.append(AnswerValue.Member(name: field.id, value: value))
            }
        }
        return members.count == entries.count ? .object(members) : nil
    }

    private mutating func checkItems(_ node: YAMLNode, _ list: ListType) -> Bool {
        guard node.kind == .sequence else {
            report(
                .wrongNode(
                    node, expected: .sequence(of: Wording(de: "Einträge", en: "items")), owner: node.range))
            return false
        }
        guard node.isIncomplete || (max(1, list.minItems)...max(1, list.maxItems)).contains(node.items.count)
        else {
            let problem = AnswerProblem(
                code: node.items.count < list.minItems || node.items.isEmpty ? .minItems : .maxItems,
                expectation: Wording(
                    de: "\(list.minItems) bis \(list.maxItems) Einträge",
                    en: "\(list.minItems) to \(list.maxItems) items"))
            report(.invalidAnswer(node.range, problem))
            return false
        }
        var isFine = true
        for item in node.items where !item.isLost && readAnswer(item, as: list.item, .everything) == nil {
            isFine = false
        }
        return isFine
    }

    /// What a node says, without holding it against validations. The type only decides how numbers are read.
    mutating func rawAnswer(_ node: YAMLNode, as type: FieldType?) -> AnswerValue? {
        if node.isLost { return nil }
        switch node.kind {
        case .sequence: return rawList(node, as: type)
        case .mapping: return rawObject(node, as: type)
        case .scalar: return rawScalar(node, as: type)
        }
    }

    private mutating func rawList(_ node: YAMLNode, as type: FieldType?) -> AnswerValue? {
        var itemType: FieldType?
        if case .list(let list)? = type { itemType = list.item }
        let items = node.items.map { rawAnswer($0, as: itemType) }
        return items.contains { $0 == nil } ? nil : .list(items.compactMap(\.self))
    }

    private mutating func rawObject(_ node: YAMLNode, as type: FieldType?) -> AnswerValue? {
        var fields: [Field] = []
        if case .record(let record)? = type { fields = record.fields }
        return rawObject(node, of: fields)
    }

    mutating func rawObject(_ node: YAMLNode, of fields: [Field]) -> AnswerValue? {
        var members: [AnswerValue.Member] = []
        var isComplete = true
        var finder = FieldFinder(fields)
        for entry in node.entries {
            if entry.isEmpty {
                report(.nullAnswer(entry.key.range))
                isComplete = false
                continue
            }
            let type = finder.field(named: entry.key)?.type
            if let value = rawAnswer(entry.value, as: type) {
                members.append(AnswerValue.Member(name: entry.key.text, value: value))
            } else {
                isComplete = false
            }
        }
        return isComplete ? .object(members) : nil
    }

    private mutating func rawScalar(_ node: YAMLNode, as type: FieldType?) -> AnswerValue? {
        guard node.style == .plain else { return .text(node.text) }
        switch (plainMeaning(of: node), type) {
        case (.text, _): return .text(node.text)
        case (.boolean(let value), _) where node.hasText("true") || node.hasText("false"):
            return .boolean(value)
        case (.timestamp, .date?): return .text(node.text)
        case (.integer, _):
            if let number = ScaledDecimal(node.text, scale: 0) { return .integer(number.units) }
        case (.null, _):
            report(.nullAnswer(node.range))
            return nil
        case (.boolean, _), (.timestamp, _), (.octal, _), (.otherBase, _), (.float, _), (.sexagesimal, _):
            break
        }
        // Quotes alone would not make a time of `8:00`.
        let format: WrittenFormat? = if case .time? = type { .timeOfDay } else { nil }
        report(.ambiguousScalar(node, plainMeaning(of: node), meant: format?.mended(node.text)))
        return nil
    }
}

/// Finds the fields that the entries of one object name.
private struct FieldFinder {
    private let fields: [Field]
    /// Behind the field that was found last.
    private var next = 0
    /// Made when it is worth while.
    private var byName: [String: Field]?

    /// So many may be looked through for one entry.
    private static let fewFields = 16

    init(_ fields: [Field]) { self.fields = fields }

    /// Most answers stand in the order of their fields, with few left out.
    mutating func field(named key: YAMLNode) -> Field? {
        if let near = fields[next...].prefix(Self.fewFields).firstIndex(where: { key.hasText($0.id) }) {
            next = near + 1
            return fields[near]
        }
        if byName == nil {
            byName = Dictionary(fields.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        }
        return byName?[key.text]
    }
}

extension YAMLNode.Entry {
    /// Whether nothing is written behind the key.
    fileprivate var isEmpty: Bool {
        value.kind == .scalar && value.style == .plain && value.isTextEmpty && !value.isLost
    }
}

/// What is wrong with a value that YAML takes for something else, where quotes would not help.
private func plainProblem(_ node: YAMLNode, _ type: FieldType) -> AnswerProblem? {
    guard node.kind == .scalar, node.style == .plain else { return nil }
    switch (type, plainMeaning(of: node)) {
    case (.boolean, .boolean), (.consent, .boolean):
        return node.hasText("true") || node.hasText("false") ? nil : validate(.text(node.text), type)
    case (.integer, .float), (.integer, .octal), (.integer, .otherBase), (.money, .float), (.money, .octal):
        return validate(.text(node.text), type)
    case (.decimal, .integer), (.decimal, .float):
        return validate(.text(node.text), type)
    default:
        return nil
    }
}

extension Field {
    /// Whether it is a consent that need not be given.
    fileprivate var mayBeRefused: Bool {
        if case .consent = type { !presence.isRequired } else { false }
    }
}

extension [Field] {
    /// By the name of an answer in a record, or in the items of a list, the field that holds it; nil where several do.
    fileprivate var holdersOfParts: [String: Field?] {
        var found: [String: Field?] = [:]
        for field in self {
            for part in field.type.parts {
                found[part.id] = found[part.id] == nil ? .some(field) : .some(nil)
            }
        }
        return found
    }
}

extension FieldType {
    /// What somebody answers in a record, or in an item of a list.
    fileprivate var parts: [Field] {
        let record: RecordType
        switch self {
        case .record(let type): record = type
        case .list(let list):
            guard case .record(let type) = list.item else { return [] }
            record = type
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone, .url,
            .iban, .bic, .postalCode, .file:
            return []
        }
        return record.fields.filter { !$0.isComputed }
    }
}
