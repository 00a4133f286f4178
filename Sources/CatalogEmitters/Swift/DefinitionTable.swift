import CatalogModel
import OutputText

/// The table of a form that the runtime interprets, and the conditions and values that it names by number.
///
/// One line a field, rule, exit and pattern; two blanks a level. Records are written out wherever they are used, so that the
/// table needs nothing but itself.
struct DefinitionTable {
    private(set) var lines = ["form 1"]
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
            let target = rule.at.path.joined(separator: ".")
            lines.append("rule \(rule.id) \(rule.severity.rawValue) condition=\(index) at=\(target)")
        }
        for exit in form.exits {
            let index = conditions.number(of: exit.swiftCondition, owner: nil, objects)
            lines.append("exit \(exit.id) condition=\(index)")
        }
        for (index, pattern) in patterns.enumerated() {
            lines.append("pattern \(index) \(pattern.automaton.tableText)")
        }
        if !form.order.isDocumentOrder {
            let steps = form.order.steps.map { "\($0.node)" + ($0.isEnd ? "." : "") }
            lines.append("order " + steps.joined(separator: " "))
        }
    }

    /// - Parameter owner: the type that declares the field's conditions; nil for the form.
    private mutating func add(_ field: Field, owner: SwiftCode?, _ objects: [FieldTable], level: Int) {
        var words = [field.id, keyword(field.type)]
        switch field.presence {
        case .required: words.append("required")
        case .optional: words.append("optional")
        case .recommended: words.append("recommended")
        case .requiredWhen: break
        }
        if let condition = field.presenceCondition {
            words.append("requiredWhen=\(conditions.number(of: condition, owner: owner, objects))")
        }
        if let condition = field.relevanceCondition {
            words.append("when=\(conditions.number(of: condition, owner: owner, objects))")
        }
        if let computation = field.computationFunction {
            words.append("computed=\(values.number(of: computation, owner: owner, objects))")
        }
        append(words, field.type, of: field, isItem: false, owner: owner, objects, level: level)
    }

    /// The line of a type with its limits, and the lines of what it holds.
    private mutating func append(
        _ words: [String], _ type: FieldType, of field: Field, isItem: Bool, owner: SwiftCode?,
        _ objects: [FieldTable], level: Int
    ) {
        let bounds = field.boundFunctions(of: type, isItem: isItem)
        let computed = [("lowest", bounds.lower), ("highest", bounds.upper)].compactMap { word, bound in
            bound.map { "\(word)=\(values.number(of: $0, owner: owner, objects))" }
        }
        let all = words + limits(type) + computed
        lines.append(String(repeating: "  ", count: level) + all.joined(separator: " "))
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
            append(
                ["-", keyword(list.item)], list.item, of: field, isItem: true, owner: owner, objects,
                level: level + 1)
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone,
            .url, .iban, .bic, .postalCode, .file:
            break
        }
    }

    private mutating func limits(_ type: FieldType) -> [String] {
        switch type {
        case .text(let text):
            var words = text.lines > 1 ? ["lines=\(text.lines)"] : []
            if let minimum = text.minLength { words.append("min=\(minimum)") }
            words.append("max=\(text.maxLength)")
            if let limit = text.words { words.append("words=\(limit)") }
            if let repertoire = text.characters { words.append("characters=\(repertoire.rawValue)") }
            if let pattern = text.pattern { words.append("pattern=\(number(of: pattern))") }
            return words
        case .integer(let integer): return ["min=\(integer.minimum)", "max=\(integer.maximum)"]
        case .decimal(let decimal):
            return ["scale=\(decimal.scale)", "min=\(decimal.minimum.units)", "max=\(decimal.maximum.units)"]
        case .money(let money):
            return [
                "currency=\(money.currency)", "scale=\(money.scale)", "min=\(money.minimum)",
                "max=\(money.maximum)",
            ]
        case .choice(let list): return [codes(list)]
        case .choices(let choices):
            return [codes(choices.options), "min=\(choices.minItems)", "max=\(choices.maxItems)"]
        case .date(let date):
            return [
                date.earliest.map { "earliest=\($0.tableText)" },
                date.latest.map { "latest=\($0.tableText)" },
            ].compactMap(\.self)
        case .file(let file):
            return [
                "mediaTypes=\(file.mediaTypes.joined(separator: ","))", "maxSize=\(file.maxSize)",
                "max=\(file.maxItems)",
            ]
        case .list(let list):
            return ["min=\(list.minItems)", "max=\(list.maxItems)"] + (list.isUnique ? ["unique"] : [])
        case .boolean, .consent, .time, .email, .phone, .url, .iban, .bic, .postalCode, .record: return []
        }
    }

    private func codes(_ list: OptionList) -> String {
        "options=" + list.options.map(\.code).joined(separator: ",")
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
