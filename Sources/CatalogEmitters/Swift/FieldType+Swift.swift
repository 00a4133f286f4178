import CatalogModel
import OutputText

/// How one answer appears in Swift: its type, how it is read, and whether absence is an empty array.
struct SwiftAnswer: Sendable {
    /// The type of a present answer, for example `String`, `Kind` or `[ChildrenItem]`.
    let type: SwiftCode
    /// Absence is an empty array rather than nil.
    let isArray: Bool
    private let reading: Reading

    private enum Reading: Sendable {
        /// A getter `text(k)` with its twin `optionalText(k)`; the second name, and what follows the slot.
        case getter(SwiftCode, optional: SwiftCode, arguments: SwiftCode)
        /// A getter that gives an array.
        case array(SwiftCode, arguments: SwiftCode)
        case record(SwiftCode)
        case items(SwiftCode)
    }

    /// - Parameter inPlace: what a type is called that is declared in place.
    init(_ type: FieldType, inPlace: @autoclosure () -> SwiftName, names: SwiftNames) {
        func simple(
            _ type: SwiftCode, _ getter: SwiftCode, _ optional: SwiftCode, _ arguments: SwiftCode = ""
        ) -> (SwiftCode, Bool, Reading) {
            (type, false, .getter(getter, optional: optional, arguments: arguments))
        }
        func option(_ list: OptionList) -> SwiftCode { "\(list.name.map(names.named) ?? inPlace())" }
        let parts: (SwiftCode, Bool, Reading)
        switch type {
        case .text, .time, .email, .phone, .url, .iban, .bic, .postalCode:
            parts = simple("String", "text", "optionalText")
        case .integer: parts = simple("Int", "integer", "optionalInteger")
        case .decimal(let decimal):
            parts = simple("Decimal", "decimal", "optionalDecimal", ", scale: \(decimal.scale)")
        case .money(let money):
            parts = simple("Money", "money", "optionalMoney", ", currency: \(literal: money.currency)")
        case .boolean, .consent: parts = simple("Bool", "boolean", "optionalBoolean")
        case .date: parts = simple("CalendarDate", "date", "optionalDate")
        case .choice(let list):
            let name = option(list)
            parts = (
                name, false, .getter("option", optional: "optionalOption", arguments: ", as: \(name).self")
            )
        case .choices(let choices):
            let name = option(choices.options)
            parts = ("[\(name)]", true, .array("options", arguments: ", as: \(name).self"))
        case .file(let file) where file.maxItems > 1:
            parts = ("[FileReference]", true, .array("files", arguments: ""))
        case .file: parts = simple("FileReference", "file", "optionalFile")
        case .record(let record):
            let name: SwiftCode = "\(record.name.map(names.named) ?? inPlace())"
            parts = (name, false, .record(name))
        case .list(let list):
            let item = SwiftAnswer(list.item, inPlace: inPlace(), names: names)
            parts = ("[\(item.type)]", true, .items(item.read(0, from: "$0", isOptional: false)))
        }
        (self.type, isArray, reading) = parts
    }

    /// An expression that reads the answer from a slot.
    func read(_ slot: Int, from answers: SwiftCode = "answers", isOptional: Bool) -> SwiftCode {
        switch reading {
        case .getter(let getter, let optional, let arguments):
            "\(answers).\(isOptional ? optional : getter)(\(slot)\(arguments))"
        case .array(let getter, let arguments):
            "\(answers).\(getter)(\(slot)\(arguments))"
        case .record(let name) where isOptional:
            "\(answers).isPresent(\(slot)) ? \(name)(\(answers).record(\(slot))) : nil"
        case .record(let name):
            answers == "$0" ? "\(name)(\(answers))" : "\(name)(\(answers).record(\(slot)))"
        case .items(let item):
            "\(answers).items(\(slot)).map { \(item) }"
        }
    }
}

extension Field {
    /// Whether a valid form can be without this answer.
    var canBeAbsent: Bool {
        guard relevance == nil else { return true }
        return switch presence {
        case .required: false
        case .optional, .recommended, .requiredWhen: true
        }
    }
}

extension Field {
    /// Whether it, or something in it, is computed.
    var holdsComputation: Bool { isComputed || type.holdsComputation }
}

extension FieldType {
    /// Whether something in it is computed.
    var holdsComputation: Bool {
        guard case .record(let record) = innermostItem else { return false }
        return record.fields.contains(where: \.holdsComputation)
    }

    /// What a list holds, through lists of lists; any other type itself.
    var innermostItem: FieldType {
        var type = self
        while case .list(let list) = type { type = list.item }
        return type
    }
}

/// A type without a name of its own.
enum TypeInPlace {
    case options(OptionList)
    case record(RecordType)
}

extension FieldType {
    /// The type that a field of this type declares in place, perhaps for what lists hold; nil if it declares none.
    var declaredInPlace: TypeInPlace? {
        switch innermostItem {
        case .choice(let list): list.name == nil ? .options(list) : nil
        case .choices(let choices): choices.options.name == nil ? .options(choices.options) : nil
        case .record(let record): record.name == nil ? .record(record) : nil
        case .text, .integer, .decimal, .money, .boolean, .consent, .date, .time, .email, .phone, .url, .iban,
            .bic, .postalCode, .file, .list:
            nil
        }
    }
}
