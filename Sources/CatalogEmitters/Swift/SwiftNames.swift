import CatalogModel
import OutputText

/// The names that generated Swift gives to what a catalog declares.
///
/// Every rule is a function of the id alone (for types also of what is meant by its plain name where they stand), so that
/// adding a field, a service or a type never renames another: a name that is taken by something else gets a word behind it, and
/// so does a name that already looks like that, which keeps different ids apart.
package struct SwiftNames: Sendable {
    /// The names of named types and services that no type inside may hide.
    private let topLevel: Set<String>
    private let services: Set<String>
    /// By named type what may not be hidden in it.
    private let meantInTypes: [String: Set<String>]

    package init(_ catalog: Catalog) {
        let services = Set(catalog.services.map { Self.service($0.id) })
        self.services = services
        topLevel = services.union(catalog.types.map { Self.named($0.id, services: services) })
        let types = catalog.types.map { type in
            (type.id, Set((type.mentionedTypes + [type.id]).map { Self.named($0, services: services) }))
        }
        meantInTypes = Dictionary(types) { first, _ in first }
    }

    private init(_ names: SwiftNames, keeping topLevel: Set<String>) {
        (services, meantInTypes) = (names.services, names.meantInTypes)
        self.topLevel = topLevel
    }

    /// The names inside a service: its types in place may be called as what it does not mention.
    func inside(_ service: Service) -> SwiftNames {
        let meant = service.mentionedTypes.map { Self.named($0, services: services) }
        return SwiftNames(self, keeping: Set(meant + [Self.service(service.id)]))
    }

    /// The names inside a named type.
    func inside(type id: String) -> SwiftNames {
        SwiftNames(self, keeping: meantInTypes[id] ?? topLevel)
    }

    /// A service's form: `exchange-waste-bin` is `ExchangeWasteBin`.
    func service(_ id: String) -> SwiftName { SwiftName(Self.service(id)) }

    /// A named record or code list: `binSize` is `BinSize`.
    func named(_ id: String) -> SwiftName { SwiftName(Self.named(id, services: services)) }

    /// A type that a field declares in place: `kind` is `Kind`, what a list `children` holds is `ChildrenItem`.
    func inPlace(_ field: Field) -> SwiftName {
        SwiftName(Self.isList(field) ? item(Self.ownName(of: field)) : inPlace(Self.ownName(of: field)))
    }

    /// What a type that a field declares in place is called by itself.
    static func ownName(of field: Field) -> String { upperCamel(field.id) + (isList(field) ? "Item" : "") }

    private static func isList(_ field: Field) -> Bool {
        switch field.type {
        case .list: true
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone, .url, .iban, .bic, .postalCode, .file, .record:
            false
        }
    }

    /// What the items of a list are called by the name that they have by themselves; it ends as no other type in place does.
    private func item(_ name: String) -> String {
        Self.apart(Self.distinct(name, suffix: "Item", isTaken: topLevel.contains), from: topLevel)
    }

    /// A name that has got a word behind it, if that is what a named type or a service is called. No id ends like that.
    private static func apart(_ name: String, from others: Set<String>) -> String {
        others.contains(name) ? name + "_" : name
    }

    /// What a type is called by the name that it has by itself, which others may have, too.
    private func inPlace(_ name: String) -> String {
        let distinct = Self.distinct(name, suffix: "Answer") {
            $0.hasSuffix("Item") || Self.takenTypes.contains($0) || topLevel.contains($0)
        }
        return Self.apart(distinct, from: topLevel)
    }

    /// A property, its parameter and its argument label.
    static func property(_ id: String) -> SwiftName {
        SwiftName(distinct(id, suffix: "Answer", isTaken: takenMembers.contains))
    }

    /// A case of the enum for options.
    static func option(_ code: String) -> SwiftName {
        SwiftName(distinct(code, suffix: "Option", isTaken: takenCases.contains))
    }

    /// A state or a transition as a type: `inReview` is `InReview`.
    func step(_ id: String) -> SwiftName { SwiftName(stepName(Self.upperCamel(id))) }

    private func stepName(_ name: String) -> String {
        let distinct = Self.distinct(name, suffix: "Step") { Self.isTaken($0) || topLevel.contains($0) }
        return Self.apart(distinct, from: topLevel)
    }

    /// What a state or a transition is called by itself.
    static func ownName(ofStep id: String) -> String { upperCamel(id) }

    /// What becomes of the name that something has by itself, whatever it is, besides what else there is in the catalog.
    package func variants(of name: String) -> [String] { [inPlace(name), item(name), stepName(name)] }

    /// The method that takes a transition.
    static func method(_ id: String) -> SwiftName {
        SwiftName(
            distinct(id, suffix: "Step") {
                ["self", "init", "file", "taking", "hash", "hashValue"].contains($0)
            })
    }

    package static func service(_ id: String) -> String {
        distinct(upperCamel(id), suffix: "Form", isTaken: isTaken)
    }

    private static func named(_ id: String, services: Set<String>) -> String {
        apart(
            distinct(upperCamel(id), suffix: "Type") { isTaken($0) || services.contains($0) }, from: services)
    }

    /// The name, with the suffix once more than it has already when what is left without it is taken.
    private static func distinct(_ name: String, suffix: String, isTaken: (String) -> Bool) -> String {
        guard name.utf8.last == suffix.utf8.last else { return isTaken(name) ? name + suffix : name }
        var stem = Substring(name)
        while stem.hasSuffix(suffix), stem.count > suffix.count, !isTaken(String(stem)) {
            stem = stem.dropLast(suffix.count)
        }
        return isTaken(String(stem)) ? name + suffix : name
    }

    /// `dog-tax` and `dogTax` are `DogTax`; a part that begins with a digit keeps apart from what is before it.
    private static func upperCamel(_ id: String) -> String {
        var name: [UInt8] = []
        name.reserveCapacity(id.utf8.count)
        var isAtStart = true
        for byte in id.utf8 {
            if byte == UInt8(ascii: "-") {
                isAtStart = true
                continue
            }
            if isAtStart, !name.isEmpty, 0x30...0x39 ~= byte { name.append(UInt8(ascii: "_")) }
            let isRaised = isAtStart && 0x61...0x7A ~= byte
            name.append(isRaised ? byte - 0x20 : byte)
            isAtStart = false
        }
        return String(decoding: name, as: UTF8.self)
    }

    /// Members that every generated type has, parameters of generated functions, and words that Swift does not accept
    /// as a property even in backticks.
    private static let takenMembers: WordSet = [
        "self", "init", "answers", "writer", "today", "definition", "table", "texts", "condition", "read",
        "write", "computedValue", "completed", "passedChecks",
        "json", "problems", "validate", "validated", "hash", "hashValue", "formEncoded",
        "writeElement",
        // Functions of the runtime that conditions call by their plain name.
        "equal", "notEqual", "less", "lessOrEqual", "greater", "greaterOrEqual", "isOneOf", "isAbsent",
        "negation",
        "both", "either", "isNil", "isUndecided", "equalTruths", "conditional", "lookup",
    ]

    /// Members that an enum for options has, and `none`, which would be mistaken for an absent optional.
    private static let takenCases: WordSet = [
        "self", "init", "none", "some", "allCases", "rawValue", "hash", "hashValue", "encode", "rank",
        "writeElement",
    ]

    /// Types that generated code or its reader means by their plain name.
    private static let takenTypes: WordSet = [
        // FormRuntime and FormPages.
        "AnswerElement", "AnswerItems", "AnswerOption", "AnswerRecord", "AnswerWriter", "Answers",
        "CalendarDate", "Case", "CaseEvent", "CaseFile", "CaseMessage", "CaseState", "CaseTransition",
        "ComputedValue", "DayTimeDuration", "Decimal", "FederalState", "FileReference", "Form",
        "FormDefinition", "FormPages", "FormReply", "FormRuntime", "HolidayCalendar", "Lists", "Moment",
        "Money", "Number", "OtherWay", "PageExtent", "PageTemplate", "PagedForm", "PassedChecks",
        "PaymentOutcome", "Place", "Problem", "ProcessingTime", "Reading", "RegionalHoliday", "Rejection",
        "Submission", "SubmittedForm", "TextSearch", "Texts", "Times", "Truth", "Workflow",
        "WorkflowDefinition", "WorkflowName", "YearMonthDuration",
        // Generated modules.
        "AllForms", "AllPagedForms", "AllWorkflows", "GeneratedForms", "GeneratedPages",
        // Associated types and words of the language.
        "AllCases", "Any", "ID", "Protocol", "RawValue", "Self", "Type",
        // The standard library and the first names of Foundation.
        "AnyHashable", "AnyObject", "Array", "Bool", "CaseIterable", "Character", "Codable", "Collection",
        "Comparable", "Data", "Date", "Decodable", "Decoder", "Dictionary", "Double", "Duration", "Encodable",
        "Encoder", "Equatable", "Error", "Float", "Foundation", "Hashable", "Hasher", "Identifiable", "Int",
        "Int64",
        "Never", "Option", "OptionSet", "Optional", "Range", "RawRepresentable", "Regex", "Result",
        "Sendable",
        "Sequence", "Set", "StaticString", "String", "Substring", "Swift", "Task", "UInt", "UInt8", "URL",
        "UUID",
        "Unicode", "Void",
    ]

    /// What a workflow declares. A type in a form is none of its concern, since it stands further out.
    private static let takenByWorkflows: WordSet = [
        "Actors", "Asked", "Content", "Location", "Places", "Process", "Role", "State", "Steps",
    ]

    private static func isTaken(_ name: String) -> Bool {
        takenTypes.contains(name) || takenByWorkflows.contains(name)
    }
}
