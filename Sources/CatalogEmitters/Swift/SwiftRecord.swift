import CatalogModel
import OutputText

/// The struct for a record: named, declared in place, or the item of a list.
///
/// - Parameter around: the fields of the objects around the record, the nearest first; none for a named one.
func recordDeclaration(
    _ record: RecordType, name: SwiftName, summary: String, around: [FieldTable], names: SwiftNames
) -> SwiftCode {
    let members = SwiftMembers(record.fields, around: around, names: names)
    let initializer: SwiftCode =
        members.parameters.isEmpty
        ? "public init() {}"
        : """
        \(layOut("public init", members.parameters, effects: "", width: 110 - 4 * (around.count + 1)))
            \(.lines(members.assignments))
        }
        """
    return """
        \(doc: summary)
        public struct \(name): AnswerRecord {
            \(.paragraphs(members.all(with: initializer) + members.conditions))
        }
        """
}

/// The members that forms and records have in common.
struct SwiftMembers {
    let properties: [SwiftCode]
    let parameters: [SwiftCode]
    /// The parameters, each given to another initialiser that has it.
    let arguments: [SwiftCode]
    let assignments: [SwiftCode]
    /// Reading and writing.
    let coding: [SwiftCode]
    let nestedTypes: [SwiftCode]
    let conditions: [SwiftCode]

    /// The members in reading order, without the conditions.
    func all(with initializer: SwiftCode) -> [SwiftCode] { properties + nestedTypes + [initializer] + coding }

    init(_ fields: [Field], around: [FieldTable], names: SwiftNames) {
        let objects = [FieldTable(fields)] + around
        let members = fields.withSlots.map { slot, field in
            Member(
                field, slot: slot,
                answer: SwiftAnswer(field.type, inPlace: names.inPlace(field), names: names))
        }
        properties = members.map(\.property)
        parameters = members.compactMap(\.parameter)
        arguments = members.filter { $0.parameter != nil }.map { "\($0.name): \($0.name)" }
        assignments = members.map(\.assignment)
        coding = [
            function("public init(_ answers: Answers)", members.map(\.reading)),
            function("public func write(to writer: inout AnswerWriter)", members.map(\.writing)),
        ]
        nestedTypes = fields.compactMap { field in
            nestedDeclaration(of: field, objects: objects, names: names)
        }
        let scope = SwiftConditionScope(objects: objects)
        conditions = fields.flatMap(\.functions).map { $0.declaration(scope) }
    }
}

/// One field as a member of a struct.
private struct Member {
    let name: SwiftName
    let property: SwiftCode
    /// nil for a computed value, which nobody gives.
    let parameter: SwiftCode?
    let assignment: SwiftCode
    let reading: SwiftCode
    let writing: SwiftCode

    init(_ field: Field, slot: Int, answer: SwiftAnswer) {
        name = SwiftNames.property(field.id)
        let isOptional = field.canBeAbsent && !answer.isArray
        let type: SwiftCode = isOptional ? "\(answer.type)?" : answer.type
        let fallback: SwiftCode = !field.canBeAbsent ? "" : answer.isArray ? " = []" : " = nil"
        property = """
            \(doc: field.documentation)
            public let \(name): \(type)
            """
        parameter = field.isComputed ? nil : "\(name): \(type)\(fallback)"
        assignment = field.isComputed ? "self.\(name) = nil" : "self.\(name) = \(name)"
        reading = "\(name) = \(answer.read(slot, isOptional: isOptional))"
        let writer: SwiftCode = field.isComputed ? "writer.computed" : "writer.member"
        writing = "\(writer)(\(literal: field.id), \(name))"
    }
}

/// The type that a field declares in place, if it does.
private func nestedDeclaration(of field: Field, objects: [FieldTable], names: SwiftNames) -> SwiftCode? {
    let name = names.inPlace(field)
    let summary: String
    if case .list(let list) = field.type { summary = list.itemLabel[0] } else { summary = field.label[0] }
    switch field.type.innermostItem {
    case .choice(let list) where list.name == nil:
        return optionsDeclaration(list, name: name, summary: summary)
    case .choices(let choices) where choices.options.name == nil:
        return optionsDeclaration(choices.options, name: name, summary: summary)
    case .record(let record) where record.name == nil:
        return recordDeclaration(record, name: name, summary: summary, around: objects, names: names)
    case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
        .phone, .url,
        .iban, .bic, .postalCode, .file, .record, .list:
        return nil
    }
}

private func function(_ head: SwiftCode, _ body: [SwiftCode]) -> SwiftCode {
    guard !body.isEmpty else { return "\(head) {}" }
    return """
        \(head) {
            \(.lines(body))
        }
        """
}

/// The head of an initialiser up to its brace: in one line where that fits, else one parameter a line.
func layOut(_ head: SwiftCode, _ parameters: [SwiftCode], effects: SwiftCode, width: Int) -> SwiftCode {
    let single: SwiftCode = "\(head)(\(.list(parameters)))\(effects) {"
    if let length = single.width, length <= width { return single }
    let last = parameters.count - 1
    let lines = parameters.enumerated().map { $0 == last ? $1 : "\($1)," as SwiftCode }
    return """
        \(head)(
            \(.lines(lines))
        )\(effects) {
        """
}

extension Field {
    /// The label, and in words what the type of the property does not say.
    fileprivate var documentation: String {
        var paragraphs = [label[0]]
        if let hint { paragraphs.append(hint[0]) }
        var remarks: [String] = []
        if let relevance { remarks.append("Asked when `\(relevance.source)`.") }
        if let computation { remarks.append("Computed: `\(computation.expression.source)`.") }
        if let codes = type.boundCodes {
            for (code, bound) in [(codes.lower, type.bounds.lower), (codes.upper, type.bounds.upper)] {
                if let bound { remarks.append("\(code.bound) `\(bound.expression.source)`.") }
            }
        }
        switch presence {
        case .required, .optional: break
        case .recommended: remarks.append("Asked for, but never required.")
        case .requiredWhen(let condition): remarks.append("Required when `\(condition.source)`.")
        }
        if !remarks.isEmpty { paragraphs.append(remarks.joined(separator: " ")) }
        return paragraphs.joined(separator: "\n\n")
    }
}

extension ProblemCode {
    /// What a bound says, as the beginning of a sentence.
    fileprivate var bound: String {
        switch self {
        case .minimum: "At least"
        case .maximum: "At most"
        case .earliest: "Not before"
        case .latest: "Not after"
        case .minItems: "The fewest items:"
        case .maxItems: "The most items:"
        case .required, .type, .format, .option, .minLength, .maxLength, .words, .characters, .pattern,
            .unique, .checksum, .computed:
            rawValue
        }
    }
}
