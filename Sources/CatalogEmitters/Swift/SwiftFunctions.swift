import CatalogModel
import OutputText

/// An expression of a definition as a small static function of the type that it belongs to.
struct SwiftFunction: Sendable {
    let name: SwiftName
    /// What it says, in words.
    private let meaning: String
    let expression: Expression
    /// Of what the function gives.
    let type: ValueType

    /// A condition.
    init(_ name: String, _ meaning: String, _ condition: Expression) {
        self.init(name, meaning, condition, type: .boolean)
    }

    init(_ name: String, _ meaning: String, _ expression: Expression, type: ValueType) {
        self.name = SwiftName(name)
        self.meaning = meaning
        self.expression = expression
        self.type = type
    }

    /// What it says, and as it was written. Who only counts functions needs no such text.
    private var summary: String { "\(meaning): `\(expression.source)`." }

    func declaration(_ scope: SwiftConditionScope) -> SwiftCode {
        var scope = scope
        let searches = expression.searches
        for (index, pattern) in searches.enumerated() {
            scope.searches[pattern.ecmaScript] = SwiftName("\(name.text)Pattern\(index + 1)")
        }
        let patterns = searches.map { pattern -> SwiftCode in
            let name = scope.searches[pattern.ecmaScript] ?? name
            return "private static let \(name) = TextSearch(\(literal: pattern.automaton.tableText))"
        }
        return .lines(
            patterns + [
                """
                \(doc: summary)
                static func \(name)(_ answers: Answers) -> \(type.swiftType) {
                    \(scope.code(expression, type).laidOut(width: 98))
                }
                """
            ])
    }
}

extension Field {
    /// Whether the field is asked.
    var relevanceCondition: SwiftFunction? {
        relevance.map { SwiftFunction(id + "IsAsked", "Whether `\(id)` is asked", $0) }
    }

    /// Whether an answer to the field is required.
    var presenceCondition: SwiftFunction? {
        guard case .requiredWhen(let expression) = presence else { return nil }
        return SwiftFunction(
            id + "IsRequired", "Whether `\(id)` is required", expression)
    }

    /// The value of the field, if it is computed.
    var computationFunction: SwiftFunction? {
        computation.map { computation in
            SwiftFunction(
                id + "Value", "The value of `\(id)`",
                computation.expression, type: type.valueKind)
        }
    }

    /// The bounds of the field, or of what the list holds, that are expressions.
    func boundFunctions(
        of type: FieldType, isItem: Bool
    ) -> (lower: SwiftFunction?, upper: SwiftFunction?) {
        guard let codes = type.boundCodes else { return (nil, nil) }
        func function(_ bound: WrittenExpression?, _ code: ProblemCode) -> SwiftFunction? {
            bound.map { bound in
                let name = code.rawValue.prefix(1).uppercased() + code.rawValue.dropFirst()
                let what = isItem ? "what `\(id)` holds" : "`\(id)`"
                return SwiftFunction(
                    id + (isItem ? "Item" : "") + name,
                    "The bound `\(code.rawValue)` of \(what)",
                    bound.expression, type: type.boundKind)
            }
        }
        return (function(type.bounds.lower, codes.lower), function(type.bounds.upper, codes.upper))
    }

    /// All functions of the field, in the order in which the table names them.
    var functions: [SwiftFunction] {
        let own = boundFunctions(of: type, isItem: false)
        var all = [relevanceCondition, presenceCondition, computationFunction, own.lower, own.upper]
        if case .list(let list) = type {
            let item = boundFunctions(of: list.item, isItem: true)
            all += [item.lower, item.upper]
        }
        return all.compactMap(\.self)
    }
}

extension FieldType {
    /// What a computed value of the type is in expressions.
    fileprivate var valueKind: ValueType {
        switch self {
        case .boolean: .boolean
        case .date: .date
        case .choice(let list):
            .option(list: list.name, codes: list.options.map(\.code), isOrdered: list.isOrdered)
        case .text, .integer, .decimal, .money, .consent, .choices, .time, .email, .phone, .url, .iban, .bic,
            .postalCode, .file, .record, .list:
            .number
        }
    }

    /// What a bound of the type is in expressions.
    fileprivate var boundKind: ValueType { if case .date = self { .date } else { .number } }
}

extension Rule {
    var condition: SwiftFunction {
        SwiftFunction(id + "Holds", "Rule `\(id)`", requirement)
    }
}

extension ExitPage {
    var swiftCondition: SwiftFunction {
        SwiftFunction(id + "Applies", "Exit `\(id)`", condition)
    }
}
