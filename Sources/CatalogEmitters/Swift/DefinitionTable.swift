import CatalogModel
import OutputText

/// The table of a form that the runtime interprets, and the conditions and values that it names by number.
///
/// One line a field, rule, exit and pattern; two blanks a level. Records are written out wherever they are used, so that the
/// table needs nothing but itself.
struct DefinitionTable {
    private var words = TableWords("form 1")
    private(set) var conditions: NumberedFunctions
    /// What is computed, for fields and as bounds.
    private(set) var values: NumberedFunctions
    private var patterns: [TextPattern] = []

    init(_ form: Form, names: SwiftNames) {
        conditions = NumberedFunctions(names: names)
        values = NumberedFunctions(names: names)
        let objects = [form.table]
        for field in form.fields { add(field, owner: nil, objects, level: 0) }
        for rule in form.rules {
            let index = conditions.number(of: .rule(rule), owner: nil, objects)
            words.beginLine(level: 0, fixed: "rule")
            words.add(rule.id)
            words.add(rule.severity.rawValue)
            words.add("condition", index)
            words.add("at", list: rule.at.path, separator: UInt8(ascii: "."))
        }
        for exit in form.exits {
            let index = conditions.number(of: .exit(exit), owner: nil, objects)
            words.beginLine(level: 0, fixed: "exit")
            words.add(exit.id)
            words.add("condition", index)
        }
        for (index, pattern) in patterns.enumerated() {
            words.beginLine(level: 0, fixed: "pattern")
            words.add(index)
            words.add(pattern.automaton.tableText)
        }
        if !form.order.isDocumentOrder {
            words.beginLine(level: 0, fixed: "order")
            for step in form.order.steps { words.add("\(step.node)" + (step.isEnd ? "." : "")) }
        }
    }

    var bytes: [UInt8] { words.bytes }

    /// - Parameter owner: the type that declares the field's conditions; nil for the form.
    private mutating func add(_ field: Field, owner: SwiftOwner?, _ objects: [FieldTable], level: Int) {
        words.beginLine(level: level, field.id)
        words.add(fixed: keyword(field.type))
        switch field.presence {
        case .required: words.add(fixed: "required")
        case .optional: words.add(fixed: "optional")
        case .recommended: words.add(fixed: "recommended")
        case .requiredWhen:
            words.add("requiredWhen", conditions.number(of: .presence(field), owner: owner, objects))
        }
        if field.relevance != nil {
            words.add("when", conditions.number(of: .relevance(field), owner: owner, objects))
        }
        if field.computation != nil {
            words.add("computed", values.number(of: .computation(field), owner: owner, objects))
        }
        addRest(of: field.type, of: field, isItem: false, owner: owner, objects, level: level)
    }

    /// The limits of a type, and the lines of what it holds.
    private mutating func addRest(
        of type: FieldType, of field: Field, isItem: Bool, owner: SwiftOwner?, _ objects: [FieldTable],
        level: Int
    ) {
        addLimits(type)
        if type.boundCodes != nil {
            let bounds = type.bounds
            if bounds.lower != nil {
                let bound = FormFunction.bound(field, type, isUpper: false, isItem: isItem)
                words.add("lowest", values.number(of: bound, owner: owner, objects))
            }
            if bounds.upper != nil {
                let bound = FormFunction.bound(field, type, isUpper: true, isItem: isItem)
                words.add("highest", values.number(of: bound, owner: owner, objects))
            }
        }
        switch type {
        case .record(let record):
            let inside = SwiftOwner(of: record, in: field, inside: owner)
            let inner = [record.table] + objects
            for field in record.fields {
                add(field, owner: inside, inner, level: level + 1)
            }
        case .list(let list):
            words.beginLine(level: level + 1, fixed: "-")
            words.add(fixed: keyword(list.item))
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
            if list.isUnique { words.add(fixed: "unique") }
        case .boolean, .consent, .time, .email, .phone, .url, .iban, .bic, .postalCode, .record: break
        }
    }

    /// The number of a pattern; equal ones share it.
    private mutating func number(of pattern: TextPattern) -> Int {
        if let known = patterns.firstIndex(where: { $0.automaton == pattern.automaton }) { return known }
        patterns.append(pattern)
        return patterns.count - 1
    }

    private func keyword(_ type: FieldType) -> StaticString {
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
        var bytes: [UInt8] = []
        for (index, state) in states.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ";")) }
            if state.isAccepting { bytes.append(UInt8(ascii: "*")) }
            for (index, transition) in state.transitions.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                bytes.append(hexadecimal: transition.first)
                if transition.first != transition.last {
                    bytes.append(UInt8(ascii: "-"))
                    bytes.append(hexadecimal: transition.last)
                }
                bytes.append(UInt8(ascii: ">"))
                bytes.append(decimal: Int64(transition.target))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Adds the hexadecimal digits of a scalar, without zeros in front.
    fileprivate mutating func append(hexadecimal scalar: UInt32) {
        let digits = Swift.max(1, (UInt32.bitWidth - scalar.leadingZeroBitCount + 3) / 4)
        for place in (0..<digits).reversed() {
            let digit = UInt8(truncatingIfNeeded: scalar >> UInt32(4 * place) & 0xF)
            append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
    }
}
