import CatalogModel
import OutputText

/// The struct for a record: named, declared in place, or the item of a list.
///
/// - Parameter around: the fields of the objects around the record, the nearest first; none for a named one.
func recordDeclaration(
    _ fields: FieldTable, name: SwiftName, summary: String, around: [FieldTable], names: SwiftNames
) -> SwiftCode {
    let members = SwiftMembers([fields] + around, names: names)
    let initializer: SwiftCode =
        members.given.isEmpty
        ? "public init() {}"
        : """
        \(layOut("public init", members.parameters, effects: "", width: 110 - 4 * (around.count + 1)))
            \(.lines(members.given.map { "self.\($0.name) = \($0.value)" }))
        }
        """
    let reading = function(
        "public init(_ answers: Answers)", members.read.map { "\($0.name) = \($0.value)" })
    let functions = [initializer, reading, members.writing] + members.conditions
    return """
        \(doc: summary)
        public struct \(name): AnswerRecord {
            \(.paragraphs(members.properties + members.nestedTypes + functions))
        }
        """
}

/// The members that forms and records have in common.
struct SwiftMembers {
    let properties: [SwiftCode]
    let parameters: [SwiftCode]
    /// What the properties are in a struct that a developer builds: the parameters, and nothing for what is computed.
    let given: [MemberValue]
    /// What the properties are in a struct that is read from answers.
    let read: [MemberValue]
    let writing: SwiftCode
    let nestedTypes: [SwiftCode]
    let conditions: [SwiftCode]

    /// - Parameter objects: The fields by their ids, and those of the objects around them, the nearest first.
    init(_ objects: [FieldTable], names: SwiftNames) {
        let fields = objects.first?.fields ?? []
        let members = fields.withSlots.map { slot, field in
            Member(
                field, slot: slot,
                answer: SwiftAnswer(field.type, inPlace: names.inPlace(field), names: names))
        }
        properties = members.map(\.property)
        parameters = members.compactMap(\.parameter)
        given = members.map(\.given)
        read = members.map(\.read)
        writing = function("public func write(to writer: inout AnswerWriter)", members.map(\.writing))
        nestedTypes = fields.compactMap { field in
            nestedDeclaration(of: field, objects: objects, names: names)
        }
        let scope = SwiftConditionScope(objects: objects)
        conditions = fields.flatMap(\.functions).map { $0.declaration(scope) }
    }
}

/// A property and the expression for its value.
struct MemberValue {
    let name: SwiftName
    let value: SwiftCode

    /// As the memberwise initialiser takes it.
    var argument: SwiftExpression { .atom("\(label: name): \(value)") }
}

/// One field as a member of a struct.
private struct Member {
    let property: SwiftCode
    /// nil for a computed value, which nobody gives.
    let parameter: SwiftCode?
    let given: MemberValue
    let read: MemberValue
    let writing: SwiftCode

    init(_ field: Field, slot: Int, answer: SwiftAnswer) {
        let name = SwiftNames.property(field.id)
        let isOptional = field.canBeAbsent && !answer.isArray
        let type: SwiftCode = isOptional ? "\(answer.type)?" : answer.type
        let fallback: SwiftCode = !field.canBeAbsent ? "" : answer.isArray ? " = []" : " = nil"
        property = """
            \(doc: field.documentation)
            public let \(name): \(type)
            """
        parameter = field.isComputed ? nil : "\(parameter: name): \(type)\(fallback)"
        given = MemberValue(name: name, value: field.isComputed ? "nil" : "\(name)")
        read = MemberValue(name: name, value: answer.read(slot, isOptional: isOptional))
        let writer: SwiftCode = field.isComputed ? "writer.computed" : "writer.member"
        writing = "\(writer)(\(literal: field.id), \(name))"
    }
}

/// The type that a field declares in place, if it does.
private func nestedDeclaration(of field: Field, objects: [FieldTable], names: SwiftNames) -> SwiftCode? {
    // Most fields declare none.
    guard let declared = field.type.declaredInPlace else { return nil }
    let name = names.inPlace(field)
    let summary: String
    if case .list(let list) = field.type { summary = list.itemLabel[0] } else { summary = field.label[0] }
    switch declared {
    case .options(let list): return optionsDeclaration(list, name: name, summary: summary)
    case .record(let record):
        return recordDeclaration(record.table, name: name, summary: summary, around: objects, names: names)
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
    return """
        \(head)(
            \(.listLines(parameters))
        )\(effects) {
        """
}

extension Field {
    /// The label, and in words what the type of the property does not say.
    fileprivate var documentation: String {
        var text = label[0]
        if let hint {
            text += "\n\n"
            text += hint[0]
        }
        // All remarks are one paragraph.
        var separator = "\n\n"
        func remark(_ words: String) {
            text += separator
            text += words
            separator = " "
        }
        if case .decimal(let decimal) = type {
            remark("With \(decimal.scale) decimal place\(decimal.scale == 1 ? "" : "s").")
        }
        if case .money(let money) = type { remark("In \(money.currency).") }
        if let relevance { remark("Asked when `\(relevance.source)`.") }
        if let computation { remark("Computed: `\(computation.expression.source)`.") }
        if let codes = type.boundCodes {
            if let lower = type.bounds.lower { remark("\(codes.lower.bound) `\(lower.expression.source)`.") }
            if let upper = type.bounds.upper { remark("\(codes.upper.bound) `\(upper.expression.source)`.") }
        }
        switch presence {
        case .required, .optional: break
        case .recommended: remark("Asked for, but never required.")
        case .requiredWhen(let condition): remark("Required when `\(condition.source)`.")
        }
        return text
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
