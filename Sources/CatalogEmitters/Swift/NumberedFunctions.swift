import CatalogModel
import OutputText

/// Functions that a table names by number; a record that is used twice shares its own.
///
/// What they are called in Swift is put together only if somebody asks, because a table that is interpreted has no use for it.
struct NumberedFunctions {
    private var functions: [(function: FormFunction, owner: SwiftOwner?, objects: [FieldTable])] = []
    /// Those that may come once more.
    private var numbers: [SharedFunction: Int] = [:]
    private let names: SwiftNames

    init(names: SwiftNames) { self.names = names }

    /// The calls, by number.
    var calls: [SwiftCode] {
        functions.compactMap { entry in
            guard let name = entry.function.swift?.name else { return nil }
            return entry.owner.map { "\($0.code(names)).\(name)(answers)" } ?? "\(name)(answers)"
        }
    }

    /// The same functions as expressions, each with the fields of the object that holds it and of the objects around it.
    var expressions: [(expression: Expression, objects: [FieldTable])] {
        functions.compactMap { entry in entry.function.expression.map { ($0, entry.objects) } }
    }

    /// - Parameter owner: the type that declares the function; nil for the form.
    mutating func number(of function: FormFunction, owner: SwiftOwner?, _ objects: [FieldTable]) -> Int {
        if let declaration = owner?.sharedDeclaration {
            let key = SharedFunction(declaration: declaration, key: function.key)
            if let known = numbers[key] { return known }
            numbers[key] = functions.count
        }
        functions.append((function, owner, objects))
        return functions.count - 1
    }

    /// A function of a record that fields may have in common.
    private struct SharedFunction: Hashable {
        let declaration: [String]
        let key: FormFunction.Key
    }
}

/// A function that the table of a form names, before it is one in Swift; the field has what it stands for.
enum FormFunction {
    case presence(Field)
    case relevance(Field)
    case computation(Field)
    /// Of the type of a field, or of what it holds.
    case bound(Field, FieldType, isUpper: Bool, isItem: Bool)
    case rule(Rule)
    case exit(ExitPage)

    struct Key: Hashable {
        let id: String
        let kind: UInt8
    }

    /// What tells the functions of one object from one another.
    var key: Key {
        switch self {
        case .presence(let field): Key(id: field.id, kind: 0)
        case .relevance(let field): Key(id: field.id, kind: 1)
        case .computation(let field): Key(id: field.id, kind: 2)
        case .bound(let field, let type, let isUpper, let isItem):
            Key(id: field.id, kind: 3 + (isUpper ? 1 : 0) + (isItem ? 2 : 0) + type.kindOfBounds * 4)
        case .rule(let rule): Key(id: rule.id, kind: 15)
        case .exit(let exit): Key(id: exit.id, kind: 16)
        }
    }

    var expression: Expression? {
        switch self {
        case .presence(let field):
            guard case .requiredWhen(let condition) = field.presence else { return nil }
            return condition
        case .relevance(let field): return field.relevance
        case .computation(let field): return field.computation?.expression
        case .bound(_, let type, let isUpper, _):
            let bounds = type.bounds
            return (isUpper ? bounds.upper : bounds.lower)?.expression
        case .rule(let rule): return rule.requirement
        case .exit(let exit): return exit.condition
        }
    }

    var swift: SwiftFunction? {
        switch self {
        case .presence(let field): return field.presenceCondition
        case .relevance(let field): return field.relevanceCondition
        case .computation(let field): return field.computationFunction
        case .bound(let field, let type, let isUpper, let isItem):
            let functions = field.boundFunctions(of: type, isItem: isItem)
            return isUpper ? functions.upper : functions.lower
        case .rule(let rule): return rule.condition
        case .exit(let exit): return exit.swiftCondition
        }
    }
}

extension FieldType {
    /// Values, days or numbers of items: what a bound limits, which decides what it is called.
    fileprivate var kindOfBounds: UInt8 {
        switch boundCodes?.lower {
        case .minItems: 2
        case .earliest: 1
        case _: 0
        }
    }
}
