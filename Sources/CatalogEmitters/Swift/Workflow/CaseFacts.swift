import CatalogModel
import OutputText

/// What the conditions, amounts and texts of a workflow use of a case: as a form without any demands, because the answers
/// were checked when they came in.
struct CaseFacts {
    let form: Form
    /// Guards of transitions and conditions of messages, in the order of their numbers.
    let conditions: [SwiftFunction]
    /// By the place of a transition.
    let guards: [Int: Int]
    /// By the places of a transition and of a message in it.
    let messageConditions: [Int: [Int: Int]]
    /// The placeholders that are choices, with their options.
    let choices: [(path: [String], options: OptionList)]

    init(_ service: Service, _ workflow: Workflow) {
        var conditions: [SwiftFunction] = []
        var guards: [Int: Int] = [:]
        var messageConditions: [Int: [Int: Int]] = [:]
        var used: [String] = []
        func use(_ expression: Expression) { used += expression.references.compactMap(\.path.first) }
        for (index, transition) in workflow.transitions.enumerated() {
            if let condition = transition.condition {
                guards[index] = conditions.count
                conditions.append(
                    SwiftFunction(
                        transition.id + "IsOpen",
                        "Whether `\(transition.id)` is open", condition))
                use(condition)
            }
            for (number, message) in transition.notifications.enumerated() {
                guard let condition = message.condition else { continue }
                messageConditions[index, default: [:]][number] = conditions.count
                conditions.append(
                    SwiftFunction(
                        "\(transition.id)Message\(number + 1)IsSent",
                        "Whether message \(number + 1) of `\(transition.id)` is sent",
                        condition))
                use(condition)
            }
        }
        var paths: [[String]] = []
        for message in workflow.transitions.flatMap(\.notifications) {
            for placeholder in message.subject.placeholders + message.text.placeholders {
                guard case .answer(let reference) = placeholder.content else { continue }
                used += reference.path.prefix(1)
                if !paths.contains(reference.path) { paths.append(reference.path) }
            }
        }
        for payment in workflow.states.compactMap(\.payment) { use(payment.amount) }
        let known = workflow.caseForm(service.form)
        let fields = known.fields.filter { used.contains($0.id) }.map(\.withoutDemands)
        let elements = fields.map { FormElement.field($0) }
        form = Form(
            pages: [Page(id: "facts", title: service.title, intro: nil, elements: elements)], rules: [],
            exits: [])
        choices = paths.compactMap { path in fields.options(at: path).map { (path, $0) } }
        self.conditions = conditions
        self.guards = guards
        self.messageConditions = messageConditions
    }
}

extension [Field] {
    /// The options of the choice at a path of records.
    fileprivate func options(at path: [String]) -> OptionList? {
        var fields = self
        for (depth, name) in path.enumerated() {
            guard let field = fields.first(where: { $0.id == name }) else { return nil }
            if depth == path.count - 1 {
                return switch field.type {
                case .choice(let list): list
                case .choices(let choices): choices.options
                case .text, .integer, .decimal, .money, .boolean, .consent, .date, .time, .email, .phone,
                    .url,
                    .iban, .bic, .postalCode, .file, .record, .list:
                    nil
                }
            }
            guard case .record(let record) = field.type else { return nil }
            fields = record.fields
        }
        return nil
    }
}

extension Field {
    /// The field with nothing that an answer could violate but its type.
    ///
    /// Recursion follows the nesting of types, which the analysis limits.
    fileprivate var withoutDemands: Field {
        Field(
            id: id, type: type.withoutDemands, label: label, hint: nil, help: nil, presence: .optional,
            relevance: nil, prefill: nil, defaultValue: nil,
            messages: [], source: source)
    }
}

extension FieldType {
    fileprivate var withoutDemands: FieldType {
        switch self {
        case .text(let text):
            .text(
                TextType(
                    lines: text.lines, minLength: nil, maxLength: text.maxLength, words: nil, pattern: nil,
                    characters: nil, autocomplete: nil))
        case .date: .date(DateType(earliest: nil, latest: nil, autocomplete: nil))
        case .record(let record):
            .record(RecordType(name: record.name, elements: record.fields.map { .field($0.withoutDemands) }))
        case .list(let list):
            .list(
                ListType(
                    item: list.item.withoutDemands, minItems: 0, maxItems: list.maxItems, isUnique: false,
                    itemLabel: list.itemLabel))
        case .integer(let integer):
            .integer(IntegerType(minimum: integer.minimum, maximum: integer.maximum, unit: nil))
        case .decimal(let decimal):
            .decimal(
                DecimalType(
                    scale: decimal.scale, minimum: decimal.minimum, maximum: decimal.maximum, unit: nil))
        case .money(let money):
            .money(
                MoneyType(
                    currency: money.currency, scale: money.scale, minimum: money.minimum,
                    maximum: money.maximum))
        case .boolean, .consent, .choice, .choices, .time, .email, .phone, .url,
            .iban, .bic, .postalCode, .file:
            self
        }
    }
}
