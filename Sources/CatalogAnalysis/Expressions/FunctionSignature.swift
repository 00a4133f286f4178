import CatalogDiagnostics
import CatalogModel

/// What a function is called with: for the checker, its messages and the language reference.
struct FunctionSignature: Sendable {
    /// As in FEEL.
    let name: String
    let parameters: [Parameter]
    /// What the parameters are called in FEEL, where arguments are given by name.
    let parameterNames: [String]
    /// How many arguments there may be.
    let counts: ClosedRange<Int>
    /// A call as it is proposed, where that says more than the kinds of the parameters.
    let example: String?

    enum Parameter: Sendable {
        case number, text, date, list, value
        /// A number or a duration.
        case amount
        /// A text that is written out.
        case literal

        func accepts(_ type: ValueType) -> Bool {
            if type == .null { return true }
            switch self {
            case .number: return type.isPlainNumber || type.isNumeric
            case .text, .literal: return type == .text
            case .date: return type == .date
            case .list:
                if case .list = type { return true }
                return false
            case .value: return type != .composite
            case .amount: return Arithmetic.Kind(type) != nil
            }
        }
    }

    private init(
        _ name: String, _ parameters: [Parameter], _ counts: ClosedRange<Int>? = nil, names: [String] = [],
        example: String? = nil
    ) {
        self.name = name
        self.parameters = parameters
        parameterNames = names
        self.counts = counts ?? parameters.count...parameters.count
        self.example = example
    }

    var takesANumberFirst: Bool { if case .number? = parameters.first { true } else { false } }

    /// `round up(number, number)`
    var spelling: Wording {
        if let example { return Wording(de: example, en: example) }
        var words = parameters.map(\.wording)
        if counts.upperBound > parameters.count { words.append(Wording(de: "…", en: "…")) }
        return Wording(
            de: "\(name)(\(words.map(\.german).joined(separator: ", ")))",
            en: "\(name)(\(words.map(\.english).joined(separator: ", ")))")
    }

    static let all: [String: FunctionSignature] = Dictionary(
        uniqueKeysWithValues: list.map { ($0.name, $0) })

    /// In the order of the language reference.
    static let list: [FunctionSignature] = [
        FunctionSignature("today", []),
        FunctionSignature(
            "date", [.number, .number, .number], 1...3, names: ["year", "month", "day"],
            example: "date(\"2026-03-01\")"),
        FunctionSignature(
            "time", [.number, .number, .number], 1...3, names: ["hour", "minute", "second"],
            example: "time(\"08:30:00\")"),
        FunctionSignature("duration", [.literal], names: ["from"], example: "duration(\"P14D\")"),
        FunctionSignature("years and months duration", [.date, .date], names: ["from", "to"]),
        FunctionSignature("age", [.date], names: ["date"]),
        FunctionSignature("abs", [.amount], names: ["n"]),
        FunctionSignature("floor", [.number, .number], 1...2, names: ["n", "scale"]),
        FunctionSignature("ceiling", [.number, .number], 1...2, names: ["n", "scale"]),
        FunctionSignature("round up", [.number, .number], names: ["n", "scale"]),
        FunctionSignature("round down", [.number, .number], names: ["n", "scale"]),
        FunctionSignature("round half up", [.number, .number], names: ["n", "scale"]),
        FunctionSignature("round half down", [.number, .number], names: ["n", "scale"]),
        FunctionSignature("decimal", [.number, .number], names: ["n", "scale"]),
        FunctionSignature("modulo", [.number, .number], names: ["dividend", "divisor"]),
        FunctionSignature("even", [.number], names: ["number"]),
        FunctionSignature("odd", [.number], names: ["number"]),
        FunctionSignature("string length", [.text], names: ["string"]),
        FunctionSignature(
            "substring", [.text, .number, .number], 2...3, names: ["string", "start position", "length"]),
        FunctionSignature("upper case", [.text], names: ["string"]),
        FunctionSignature("lower case", [.text], names: ["string"]),
        FunctionSignature("substring before", [.text, .text], names: ["string", "match"]),
        FunctionSignature("substring after", [.text, .text], names: ["string", "match"]),
        FunctionSignature("contains", [.text, .text], names: ["string", "match"]),
        FunctionSignature("starts with", [.text, .text], names: ["string", "match"]),
        FunctionSignature("ends with", [.text, .text], names: ["string", "match"]),
        FunctionSignature(
            "matches", [.text, .literal, .literal], 2...3, names: ["input", "pattern", "flags"]),
        FunctionSignature("count", [.list], names: ["list"]),
        FunctionSignature("sum", [.list], 1...64, names: ["list"]),
        FunctionSignature("product", [.list], 1...64, names: ["list"]),
        FunctionSignature("mean", [.list], 1...64, names: ["list"]),
        FunctionSignature("min", [.list], 1...64, names: ["list"]),
        FunctionSignature("max", [.list], 1...64, names: ["list"]),
        FunctionSignature("all", [.list], 1...64, names: ["list"]),
        FunctionSignature("any", [.list], 1...64, names: ["list"]),
        FunctionSignature("list contains", [.list, .value], names: ["list", "element"]),
    ]
}

extension FunctionSignature.Parameter {
    /// In a call that is proposed.
    fileprivate var wording: Wording {
        switch self {
        case .number, .amount: Wording(de: "Zahl", en: "number")
        case .text: Wording(de: "Text", en: "text")
        case .date: Wording(de: "Tag", en: "date")
        case .list: Wording(de: "Liste", en: "list")
        case .value: Wording(de: "Wert", en: "value")
        case .literal: Wording(de: "\"…\"", en: "\"…\"")
        }
    }
}
