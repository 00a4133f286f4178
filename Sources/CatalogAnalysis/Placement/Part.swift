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
    /// An option of a field: a text, or the keys of an option.
    case option
    /// A text in each language.
    case text
    /// What the catalog wants to know of a service, by names that are not known here, beside the keys of a construct.
    case inputs(beside: Construct)
    /// Answers, by the names of fields.
    case answers

    /// What the value of a key is; nil for what has no keys that are looked for.
    init?(below key: String, of construct: Construct) {
        switch key {
        case "fields" where construct.contains("type") || construct === Construct.page: self = .named(.field)
        case "item" where construct.contains("type"): self = .item
        case "options" where construct.contains("type"): self = .named(.option)
        case "messages" where construct.contains("type"): self = .named(.text)
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
            guard let keyword = FieldKeyword(type) ?? FieldKeyword(meantBy: type) else {
                if isItem { return .namedItem }
                // Only a list has items, whatever it is called.
                return node.entry(withKey: "item") == nil ? .field : .anyField
            }
            return isItem ? keyword.itemConstruct : keyword.construct
        case .type:
            guard let type = node.entry("type")?.value else { return .anyType }
            return type.text == TypeDeclaration.Kind.codeList.rawValue ? .codeList : .namedRecord
        case .option: return node.isTextByLanguage ? nil : .option
        case .named, .text, .inputs, .answers: return nil
        }
    }

    /// What those entries are whose names are not keys.
    var element: Part? {
        switch self {
        case .named(let part): part
        case .inputs: .keys(.inputValue)
        case .keys, .field, .item, .type, .option, .text, .answers: nil
        }
    }

    private var isItem: Bool { if case .item = self { true } else { false } }

    /// How much a node looks like this: of the keys that are expected here one more than of others, or nothing. Its last entries do not
    /// count where it is more without them: what moves to the left takes its next neighbours in.
    func likeness(of node: YAMLNode) -> Int {
        guard node.kind == .mapping else { return 0 }
        switch self {
        case .named(let part): return node.entries.reduce(0) { max($0, part.likeness(of: $1.value)) }
        case .text: return node.isTextByLanguage ? 1 : 0
        case .option where node.isTextByLanguage: return 1
        case .inputs(let construct):
            return likeness(of: node) {
                construct.contains($0.key) || Part.keys(.inputValue).isLike($0.value)
            }
        case .answers: return likeness(of: node) { !Construct.example.contains($0.key) }
        case .keys, .field, .item, .type, .option:
            guard let construct = construct(of: node) else { return 0 }
            return likeness(of: node, isSmall: construct.keys.count < 3) { construct.contains($0.key) }
        }
    }

    private func likeness(
        of node: YAMLNode, isSmall: Bool = false, isExpected: (YAMLNode.Entry) -> Bool
    ) -> Int {
        var (likeness, most) = (0, 0)
        for entry in node.entries {
            likeness += isExpected(entry) ? 1 : -1
            most = max(most, likeness)
        }
        // One key alone is not much among others, unless there are hardly more.
        return most > 1 || isSmall ? most : max(0, likeness)
    }

    /// Whether a node has some key that is expected here.
    func isLike(_ node: YAMLNode) -> Bool {
        guard node.kind == .mapping else { return false }
        switch self {
        case .inputs, .answers: return true
        case .named(let part): return node.entries.contains { part.isLike($0.value) }
        case .text: return node.isTextByLanguage
        case .option where node.isTextByLanguage: return true
        case .keys, .field, .item, .type, .option:
            guard let construct = construct(of: node) else { return false }
            return node.entries.contains { construct.contains($0.key) }
        }
    }

    /// Whether a value may be meant: nothing that is certainly something else.
    func mayBe(_ node: YAMLNode) -> Bool { node.isNull || node.isLost || isLike(node) }
}

/// Values that are made of keys or names, by what they belong to.
private let parts: [(construct: Construct, key: String, part: Part)] = [
    (.service, "form", .keys(.form)), (.service, "workflow", .keys(.workflow)),
    (.service, "prioritization", .inputs(beside: .servicePriorities)),
    (.service, "personalData", .named(.keys(.purpose))),
    (.service, "examples", .named(.keys(.example))),
    (.example, "valid", .answers), (.example, "invalid", .answers),
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
    (.priorityInput, "options", .named(.text)), (.priorityInput, "step", .keys(.priorityStep)),
    (.prioritization, "criteria", .named(.keys(.criterion))), (.criterion, "value", .keys(.table)),
    (.prioritization, "gates", .named(.keys(.gate))),
    (.prioritization, "thresholds", .keys(.thresholds)),
    (.prioritization, "retirement", .keys(.retirement)),
    (.prioritization, "candidates", .named(.inputs(beside: .candidate))),
    (.servicePriorities, "gates", .named(.text)), (.candidate, "gates", .named(.text)),
]
