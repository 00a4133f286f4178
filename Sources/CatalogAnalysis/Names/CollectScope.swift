import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// The names below `fields:`, with their types as far as the syntax shows them. Reports nothing: what is
    /// wrong is reported when the fields are read.
    func collectScope(fields node: YAMLNode, into scope: inout Scope, page: Int = 0, depth: Int = 0) {
        guard node.kind == .mapping, depth < Limits.recordDepth else { return }
        for entry in node.entries {
            let name = entry.key.text
            guard entry.key.kind == .scalar, !name.isEmpty,
                let (type, content) = shape(of: entry.value, depth: depth)
            else { continue }
            scope.declare(
                Scope.Declaration(
                    name: name, range: entry.key.range, type: type, content: content,
                    isComputed: entry.value.entry("computed") != nil, page: page,
                    options: type?.hasOptions == true ? optionsNode(of: entry.value) : nil))
        }
    }

    func collectScope(fields node: YAMLNode) -> Scope {
        var scope = Scope()
        collectScope(fields: node, into: &scope)
        return scope
    }

    /// What the declaration of a field (or of a list's item) says of its value; nil for a note, which has none.
    private func shape(of field: YAMLNode, depth: Int) -> (ValueType?, Scope.Content)? {
        guard let type = field.entry("type")?.value else { return (nil, .simple) }
        guard let keyword = FieldKeyword(type) else { return namedShape(type.text) }
        switch keyword {
        case .text, .email, .phone, .url, .iban, .bic, .postalCode: return (.text, .simple)
        case .integer: return (.integer, .simple)
        case .decimal:
            let scale = field.entry("scale").flatMap { Int($0.value.text) }
            return (scale.map { .decimal(scale: $0) }, .simple)
        case .money:
            let code = field.entry("currency")?.value.text ?? Currency.euro.code
            return (Currency(code: code).map { .money(currency: $0.code, scale: $0.scale) }, .simple)
        case .boolean, .consent: return (.boolean, .simple)
        case .date: return (.date, .simple)
        case .time: return (.time, .simple)
        case .choice: return (optionType(field.entry("options")?.value, list: nil, isOrdered: false), .simple)
        case .choices:
            let option = optionType(field.entry("options")?.value, list: nil, isOrdered: false)
            return (option.map { .list($0) }, .simple)
        case .file: return (.composite, .simple)
        case .record:
            var scope = Scope()
            if let fields = field.entry("fields")?.value {
                collectScope(fields: fields, into: &scope, depth: depth + 1)
            }
            return (.composite, .record(scope))
        case .list:
            let written = field.entry("maxItems").flatMap { Int($0.value.text) } ?? Limits.mostItems
            let mostItems = min(max(1, written), Limits.mostItems)
            guard let item = field.entry("item")?.value, depth < Limits.recordDepth else {
                return (nil, .list(nil, mostItems: mostItems))
            }
            let (type, content) = shape(of: item, depth: depth + 1) ?? (nil, .simple)
            guard case .record(let scope) = content else {
                return (type.map { .list($0) }, .list(nil, mostItems: mostItems))
            }
            return (.list(.composite), .list(scope, mostItems: mostItems))
        case .note: return nil
        }
    }

    /// What is written below `options` of a field, of the items of a list or of a named type.
    private func optionsNode(of field: YAMLNode) -> YAMLNode? {
        if let options = field.entry("options")?.value { return options }
        let name = (field.entry("item")?.value.entry("type") ?? field.entry("type"))?.value.text
        return field.entry("item")?.value.entry("options")?.value
            ?? name.flatMap { types[$0]?.node.entry("options")?.value }
    }

    private func namedShape(_ name: String) -> (ValueType?, Scope.Content) {
        guard let declaration = types[name] else { return (nil, .simple) }
        switch declaration.kind {
        case .record: return (.composite, .record(declaration.scope))
        case .codeList:
            let isOrdered = declaration.node.entry("ordered")?.value.text == "true"
            return (
                optionType(declaration.node.entry("options")?.value, list: name, isOrdered: isOrdered),
                .simple
            )
        case nil: return (nil, .simple)
        }
    }

    private func optionType(_ options: YAMLNode?, list: String?, isOrdered: Bool) -> ValueType? {
        guard let options, options.kind == .mapping else { return nil }
        return .option(list: list, codes: options.entries.map(\.key.text), isOrdered: isOrdered)
    }
}

extension ValueType {
    /// Whether values are options, or lists of them.
    fileprivate var hasOptions: Bool {
        switch self {
        case .option: true
        case .list(let element): element.hasOptions
        case .boolean, .text, .integer, .decimal, .money, .number, .date, .time, .dayTime, .yearMonth,
            .composite, .null:
            false
        }
    }
}
