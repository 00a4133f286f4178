import CatalogSyntax

/// What a mapping of a definition is, as far as entries may have got into it, or out of it, by a wrong indentation.
indirect enum Part: Sendable {
    case keys(Construct)
    /// A field, whose keys depend on its type.
    case field
    /// What a list consists of.
    case item
    /// A named type.
    case type
    /// Entries whose names the author chooses.
    case named(Part)
    /// What the catalog wants to know of a service, in which nothing is looked for.
    case inputs

    /// What the value of a key is; nil for what has no keys that are looked for.
    init?(below key: String, of construct: Construct) {
        switch key {
        case "fields" where construct.contains("type") || construct === Construct.page: self = .named(.field)
        case "item" where construct.contains("type"): self = .item
        default:
            guard let part = parts.first(where: { $0.construct === construct && $0.key == key })?.part else {
                return nil
            }
            self = part
        }
    }

    /// The keys of a node of this kind; nil where names stand.
    func construct(of node: YAMLNode) -> Construct? {
        switch self {
        case .keys(let construct): return construct
        case .field, .item:
            guard let type = node.entry("type")?.value else { return .anyField }
            guard let keyword = FieldKeyword(type) else { return isItem ? .namedItem : .field }
            return isItem ? keyword.itemConstruct : keyword.construct
        case .type:
            guard let type = node.entry("type")?.value else { return .anyType }
            return type.text == TypeDeclaration.Kind.codeList.rawValue ? .codeList : .namedRecord
        case .named, .inputs: return nil
        }
    }

    private var isItem: Bool { if case .item = self { true } else { false } }

    /// How much a node looks like this: of the keys that are expected here one more than of others, or nothing.
    func likeness(of node: YAMLNode) -> Int {
        guard node.kind == .mapping else { return 0 }
        if case .named(let part) = self {
            return node.entries.reduce(0) { max($0, part.likeness(of: $1.value)) }
        }
        guard let construct = construct(of: node) else { return 0 }
        let known = node.entries.filter { construct.contains($0.key) }.count
        return known == 0 ? 0 : max(0, 2 * known - node.entries.count)
    }

    /// Whether a node has some key that is expected here.
    func isLike(_ node: YAMLNode) -> Bool {
        guard node.kind == .mapping else { return false }
        if case .inputs = self { return true }
        if case .named(let part) = self { return node.entries.contains { part.isLike($0.value) } }
        guard let construct = construct(of: node) else { return false }
        return node.entries.contains { construct.contains($0.key) }
    }

    /// Whether a value may be meant: nothing that is certainly something else.
    func mayBe(_ node: YAMLNode) -> Bool { node.isNull || node.isLost || isLike(node) }
}

/// Values that are made of keys or names, by what they belong to.
private let parts: [(construct: Construct, key: String, part: Part)] = [
    (.service, "form", .keys(.form)), (.service, "workflow", .keys(.workflow)),
    (.service, "prioritization", .inputs), (.service, "personalData", .named(.keys(.purpose))),
    (.service, "examples", .named(.keys(.example))),
    (.form, "pages", .named(.keys(.page))), (.form, "rules", .named(.keys(.rule))),
    (.form, "exits", .named(.keys(.exit))),
    (.workflow, "states", .named(.keys(.state))), (.workflow, "transitions", .named(.keys(.transition))),
    (.state, "payment", .keys(.payment)), (.state, "file", .keys(.fileHandOver)),
    (.transition, "asks", .named(.field)), (.transition, "notify", .named(.keys(.notification))),
    (.typesFile, "types", .named(.type)),
    (.catalog, "town", .keys(.town)), (.catalog, "languages", .named(.keys(.language))),
    (.catalog, "units", .named(.keys(.unit))), (.catalog, "lifeSituations", .named(.keys(.lifeSituation))),
    (.catalog, "roles", .named(.keys(.role))), (.catalog, "holidays", .keys(.holidays)),
    (.catalog, "prioritization", .keys(.prioritization)), (.unit, "address", .keys(.address)),
    (.prioritization, "inputs", .named(.keys(.priorityInput))),
    (.prioritization, "criteria", .named(.keys(.criterion))),
    (.prioritization, "gates", .named(.keys(.gate))),
    (.prioritization, "thresholds", .keys(.thresholds)),
    (.prioritization, "retirement", .keys(.retirement)),
]
