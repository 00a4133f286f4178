import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// The names that an expression outside a catalog may use.
package struct AnswerNames: Sendable {
    fileprivate let scope: Scope

    /// None at all.
    package init() { scope = Scope() }

    /// The fields of a form.
    package init(_ form: Form) { scope = Scope(form.fields) }

    /// The members of an object in JSON (or YAML); their types follow from how they are written.
    package init(_ object: YAMLNode) { scope = Scope(members: object, depth: 0) }
}

/// Reads and checks an expression that stands by itself. It may be of any type, and constant.
package func checkExpression(
    _ text: String, names: AnswerNames, file: SourceFileID
) -> (expression: Expression?, diagnostics: [Diagnostic]) {
    let (syntax, diagnostics) = parseExpression(text, file: file)
    guard let syntax else { return (nil, diagnostics) }
    var checker = ExpressionChecker(
        chain: ScopeChain(names.scope), visibility: .anywhere, allowsConstants: true)
    let expression = checker.expression(syntax)
    return (expression, diagnostics + checker.diagnostics)
}

extension Scope {
    fileprivate init(_ fields: [Field]) {
        self.init()
        for field in fields {
            let content: Content =
                switch field.type {
                case .record(let record): .record(Scope(record.fields))
                case .list(let list):
                    if case .record(let record) = list.item {
                        .list(Scope(record.fields), mostItems: list.maxItems)
                    } else {
                        .list(nil, mostItems: list.maxItems)
                    }
                case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time,
                    .email,
                    .phone, .url, .iban, .bic, .postalCode, .file:
                    .simple
                }
            declare(
                Declaration(
                    name: field.id, range: field.source, type: field.type.valueType, content: content,
                    isComputed: field.isComputed)
            )
        }
    }

    fileprivate init(members object: YAMLNode, depth: Int) {
        self.init()
        guard depth < Limits.recordDepth else { return }
        for entry in object.entries {
            let (type, content) = Self.shape(of: entry.value, depth: depth + 1)
            declare(Declaration(name: entry.key.text, range: entry.key.range, type: type, content: content))
        }
    }

    private static func shape(of node: YAMLNode, depth: Int) -> (ValueType, Content) {
        switch node.kind {
        case .mapping: return (.composite, .record(Scope(members: node, depth: depth)))
        case .sequence:
            let mostItems = max(1, node.items.count)
            guard let first = node.items.first else {
                return (.list(.null), .list(nil, mostItems: mostItems))
            }
            let (type, content) = shape(of: first, depth: depth)
            guard case .record(let scope) = content else {
                return (.list(type), .list(nil, mostItems: mostItems))
            }
            return (.list(type), .list(scope, mostItems: mostItems))
        case .scalar:
            switch plainMeaning(of: node) {
            case .boolean: return (.boolean, .simple)
            case .null: return (.null, .simple)
            case .integer, .float: return (.number, .simple)
            case .text, .octal, .otherBase, .timestamp, .sexagesimal:
                return (node.style != .plain && CalendarDate(node.text) != nil ? .date : .text, .simple)
            }
        }
    }
}

extension FieldType {
    /// What expressions see of an answer.
    package var valueType: ValueType {
        switch self {
        case .text, .email, .phone, .url, .iban, .bic, .postalCode: .text
        case .integer: .integer
        case .decimal(let decimal): .decimal(scale: decimal.scale)
        case .money(let money): .money(currency: money.currency, scale: money.scale)
        case .boolean, .consent: .boolean
        case .choice(let options): options.valueType
        case .choices(let choices): .list(choices.options.valueType)
        case .date: .date
        case .time: .time
        case .file, .record: .composite
        case .list(let list): .list(list.item.valueType)
        }
    }
}

extension OptionList {
    fileprivate var valueType: ValueType {
        .option(list: name, codes: options.map(\.code), isOrdered: isOrdered)
    }
}
