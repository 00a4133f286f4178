import CatalogModel
import OutputText

/// The table of a form that the runtime interprets, and the conditions and values that it names by number.
///
/// One line a field, rule, exit and pattern; two blanks a level. Records are written out wherever they are used, so that the
/// table needs nothing but itself.
struct DefinitionTable {
    private var words = TableWords("form 1")
    private(set) var conditions = NumberedFunctions()
    /// What is computed, for fields and as bounds.
    private(set) var values = NumberedFunctions()
    private var patterns: [TextPattern] = []
    private let names: SwiftNames

    init(_ form: Form, names: SwiftNames) {
        self.names = names
        let objects = [FieldTable(form.fields)]
        for field in form.fields { add(field, owner: nil, objects, level: 0) }
        for rule in form.rules {
            let index = conditions.number(of: rule.condition, owner: nil, objects)
            words.beginLine(level: 0, "rule")
            words.add(rule.id)
            words.add(rule.severity.rawValue)
            words.add("condition", index)
            words.add("at", rule.at.path.joined(separator: "."))
        }
        for exit in form.exits {
            let index = conditions.number(of: exit.swiftCondition, owner: nil, objects)
            words.beginLine(level: 0, "exit")
            words.add(exit.id)
            words.add("condition", index)
        }
        for (index, pattern) in patterns.enumerated() {
            words.beginLine(level: 0, "pattern")
            words.add(String(index))
            words.add(pattern.automaton.tableText)
        }
        if !form.order.isDocumentOrder {
            words.beginLine(level: 0, "order")
            for step in form.order.steps { words.add("\(step.node)" + (step.isEnd ? "." : "")) }
        }
    }

    var bytes: [UInt8] { words.bytes }

    var text: String { String(decoding: words.bytes, as: UTF8.self) }

    /// - Parameter owner: the type that declares the field's conditions; nil for the form.
    private mutating func add(_ field: Field, owner: SwiftCode?, _ objects: [FieldTable], level: Int) {
        words.beginLine(level: level, field.id)
        words.add(keyword(field.type))
        switch field.presence {
        case .required: words.add("required")
        case .optional: words.add("optional")
        case .recommended: words.add("recommended")
        case .requiredWhen: break
        }
        if let condition = field.presenceCondition {
            words.add("requiredWhen", conditions.number(of: condition, owner: owner, objects))
        }
        if let condition = field.relevanceCondition {
            words.add("when", conditions.number(of: condition, owner: owner, objects))
        }
        if let computation = field.computationFunction {
            words.add("computed", values.number(of: computation, owner: owner, objects))
        }
        addRest(of: field.type, of: field, isItem: false, owner: owner, objects, level: level)
    }

    /// The limits of a type, and the lines of what it holds.
    private mutating func addRest(
        of type: FieldType, of field: Field, isItem: Bool, owner: SwiftCode?, _ objects: [FieldTable],
        level: Int
    ) {
        addLimits(type)
        let bounds = field.boundFunctions(of: type, isItem: isItem)
        if let lower = bounds.lower { words.add("lowest", values.number(of: lower, owner: owner, objects)) }
        if let upper = bounds.upper { words.add("highest", values.number(of: upper, owner: owner, objects)) }
        switch type {
        case .record(let record):
            let inPlace = names.inPlace(field)
            let inside: SwiftCode =
                record.name.map { "\(names.named($0))" }
                ?? (owner.map { "\($0).\(inPlace)" } ?? "\(inPlace)")
            let inner = [FieldTable(record.fields)] + objects
            for field in record.fields {
                add(field, owner: inside, inner, level: level + 1)
            }
        case .list(let list):
            words.beginLine(level: level + 1, "-")
            words.add(keyword(list.item))
            addRest(of: list.item, of: field, isItem: true, owner: owner, objects, level: level + 1)
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone,
            .url, .iban, .bic, .postalCode, .file:
            break
        }
    }

    private mutating func addLimits(_ type: FieldType) {
        switch type {
        case .text(let text):
            if text.lines > 1 { words.add("lines", text.lines) }
            if let minimum = text.minLength { words.add("min", minimum) }
            words.add("max", text.maxLength)
            if let limit = text.words { words.add("words", limit) }
            if let repertoire = text.characters { words.add("characters", repertoire.rawValue) }
            if let pattern = text.pattern { words.add("pattern", number(of: pattern)) }
        case .integer(let integer):
            words.add("min", integer.minimum)
            words.add("max", integer.maximum)
        case .decimal(let decimal):
            words.add("scale", decimal.scale)
            words.add("min", decimal.minimum.units)
            words.add("max", decimal.maximum.units)
        case .money(let money):
            words.add("currency", money.currency)
            words.add("scale", money.scale)
            words.add("min", money.minimum)
            words.add("max", money.maximum)
        case .choice(let list): words.add("options", list: list.options.lazy.map(\.code))
        case .choices(let choices):
            words.add("options", list: choices.options.options.lazy.map(\.code))
            words.add("min", choices.minItems)
            words.add("max", choices.maxItems)
        case .date(let date):
            if let earliest = date.earliest { words.add("earliest", earliest.tableText) }
            if let latest = date.latest { words.add("latest", latest.tableText) }
        case .file(let file):
            words.add("mediaTypes", list: file.mediaTypes)
            words.add("maxSize", file.maxSize)
            words.add("max", file.maxItems)
        case .list(let list):
            words.add("min", list.minItems)
            words.add("max", list.maxItems)
            if list.isUnique { words.add("unique") }
        case .boolean, .consent, .time, .email, .phone, .url, .iban, .bic, .postalCode, .record: break
        }
    }

    /// The number of a pattern; equal ones share it.
    private mutating func number(of pattern: TextPattern) -> Int {
        if let known = patterns.firstIndex(where: { $0.automaton == pattern.automaton }) { return known }
        patterns.append(pattern)
        return patterns.count - 1
    }

    private func keyword(_ type: FieldType) -> String {
        switch type {
        case .text: "text"
        case .integer: "integer"
        case .decimal: "decimal"
        case .money: "money"
        case .boolean: "boolean"
        case .consent: "consent"
        case .choice: "choice"
        case .choices: "choices"
        case .date: "date"
        case .time: "time"
        case .email: "email"
        case .phone: "phone"
        case .url: "url"
        case .iban: "iban"
        case .bic: "bic"
        case .postalCode: "postalCode"
        case .file: "file"
        case .record: "record"
        case .list: "list"
        }
    }
}

/// Functions that a table names by number; a record that is used twice shares its own.
struct NumberedFunctions {
    /// The calls, by number.
    private(set) var calls: [SwiftCode] = []
    /// The same functions as expressions, each with the fields of the object that holds it and of the objects around it.
    private(set) var expressions: [(expression: Expression, objects: [FieldTable])] = []
    private var numbers: [SwiftCode: Int] = [:]

    /// - Parameter owner: the type that declares the function; nil for the form.
    mutating func number(of function: SwiftFunction, owner: SwiftCode?, _ objects: [FieldTable]) -> Int {
        let call: SwiftCode = owner.map { "\($0).\(function.name)(answers)" } ?? "\(function.name)(answers)"
        if let known = numbers[call] { return known }
        numbers[call] = calls.count
        calls.append(call)
        expressions.append((function.expression, objects))
        return calls.count - 1
    }
}

extension DateBound {
    var tableText: String {
        func signed(_ number: Int) -> String { number < 0 ? String(number) : "+\(number)" }
        return switch self {
        case .fixed(let date): date.description
        case .today(let months, let days): "today\(signed(months))m\(signed(days))d"
        }
    }
}

extension PatternAutomaton {
    /// States joined by `;`, each `*` if it accepts and then its transitions `FIRST-LAST>TARGET` in hexadecimal.
    var tableText: String {
        func hexadecimal(_ scalar: UInt32) -> String { String(scalar, radix: 16, uppercase: true) }
        return states.map { state in
            (state.isAccepting ? "*" : "")
                + state.transitions.map { transition in
                    let first = hexadecimal(transition.first)
                    let range =
                        transition.first == transition.last
                        ? first : first + "-" + hexadecimal(transition.last)
                    return "\(range)>\(transition.target)"
                }.joined(separator: ",")
        }.joined(separator: ";")
    }
}
