import CatalogModel

/// What a function is called with: for the checker, its messages and the language reference.
struct FunctionSignature: Sendable {
    /// As in FEEL.
    let name: String
    let parameters: [Parameter]
    /// How many arguments there may be.
    let counts: ClosedRange<Int>

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

    private init(_ name: String, _ parameters: [Parameter], _ counts: ClosedRange<Int>? = nil) {
        self.name = name
        self.parameters = parameters
        self.counts = counts ?? parameters.count...parameters.count
    }

    /// `round up(number, number)`
    var spelling: String {
        var words = parameters.map { parameter in
            switch parameter {
            case .number: "number"
            case .text: "text"
            case .date: "date"
            case .list: "list"
            case .value: "value"
            case .amount: "number"
            case .literal: "\"…\""
            }
        }
        if counts.upperBound > parameters.count { words.append("…") }
        return "\(name)(\(words.joined(separator: ", ")))"
    }

    static let all: [String: FunctionSignature] = Dictionary(
        uniqueKeysWithValues: list.map { ($0.name, $0) })

    /// In the order of the language reference.
    static let list: [FunctionSignature] = [
        FunctionSignature("today", []),
        FunctionSignature("date", [.number, .number, .number], 1...3),
        FunctionSignature("duration", [.literal]),
        FunctionSignature("years and months duration", [.date, .date]),
        FunctionSignature("age", [.date]),
        FunctionSignature("abs", [.amount]),
        FunctionSignature("floor", [.number, .number], 1...2),
        FunctionSignature("ceiling", [.number, .number], 1...2),
        FunctionSignature("round up", [.number, .number]),
        FunctionSignature("round down", [.number, .number]),
        FunctionSignature("round half up", [.number, .number]),
        FunctionSignature("round half down", [.number, .number]),
        FunctionSignature("decimal", [.number, .number]),
        FunctionSignature("modulo", [.number, .number]),
        FunctionSignature("even", [.number]),
        FunctionSignature("odd", [.number]),
        FunctionSignature("string length", [.text]),
        FunctionSignature("substring", [.text, .number, .number], 2...3),
        FunctionSignature("upper case", [.text]),
        FunctionSignature("lower case", [.text]),
        FunctionSignature("substring before", [.text, .text]),
        FunctionSignature("substring after", [.text, .text]),
        FunctionSignature("contains", [.text, .text]),
        FunctionSignature("starts with", [.text, .text]),
        FunctionSignature("ends with", [.text, .text]),
        FunctionSignature("matches", [.text, .literal]),
        FunctionSignature("count", [.list]),
        FunctionSignature("sum", [.list], 1...64),
        FunctionSignature("product", [.list], 1...64),
        FunctionSignature("mean", [.list], 1...64),
        FunctionSignature("min", [.list], 1...64),
        FunctionSignature("max", [.list], 1...64),
        FunctionSignature("all", [.list], 1...64),
        FunctionSignature("any", [.list], 1...64),
        FunctionSignature("list contains", [.list, .value]),
    ]
}
