import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// What of a document does not stand where the language has it, found without reading what it means.
struct Misfits {
    /// Keys that are not known where they stand, required ones that are missing, and values of another kind.
    private(set) var count = 0
    /// Where the first of them begin, and the entries around them.
    private(set) var places: [Int] = []
    /// The entries of lines that do not stand in the file.
    private(set) var inserted: [Inserted] = []

    struct Inserted {
        let entry: YAMLNode.Entry
        let mapping: YAMLNode
        let part: Part
    }

    /// The entries around the one in hand.
    private var around: [YAMLNode.Entry] = []

    /// What the value of a key is.
    enum Content {
        case part(Part)
        case list(of: Part)
        /// A number by the name of each criterion.
        case weights

        init?(below name: String, of construct: Construct) {
            if let part = Part(below: name, of: construct) {
                self = .part(part)
            } else if construct === Construct.service, name == "frequentQuestions" {
                self = .list(of: .keys(.frequentQuestion))
            } else if construct === Construct.service, TextModule.Kind(rawValue: name) != nil {
                self = .list(of: .text)
            } else if construct === Construct.prioritization, name == "weights" {
                self = .weights
            } else if construct === Construct.example, name == "problems" {
                self = .part(.answers)
            } else if construct === Construct.unit, name == "openingHours" {
                self = .list(of: .keys(.openingHours))
            } else if Construct.isAnyText(name) {
                self = .part(.text)
            } else {
                return nil
            }
        }
    }

    init(of root: YAMLNode, as construct: Construct) { look(at: root, .keys(construct)) }

    init(of node: YAMLNode, as content: Content) { look(at: node, content) }

    private mutating func look(at node: YAMLNode, _ content: Content) {
        switch content {
        case .part(let part): look(at: node, part)
        case .list(let part):
            if node.isLost { return }
            if node.kind != .sequence { noteAll(of: node) }
            for item in node.items { look(at: item, part) }
        case .weights:
            if node.isLost { return }
            if node.kind != .mapping { noteAll(of: node) }
            for entry in node.entries {
                around.append(entry)
                if entry.value.kind != .scalar, !entry.value.isLost { note() }
                around.removeLast()
            }
        }
    }

    /// Recursion follows the constructs of the language and the file, whose depth the reader limits.
    private mutating func look(at node: YAMLNode, _ part: Part) {
        if node.isLost { return }
        guard node.kind == .mapping else {
            if !part.mayBeScalar || node.kind == .sequence || node.isNull { noteAll(of: node) }
            return
        }
        let construct = part.construct(of: node)
        for entry in node.entries {
            around.append(entry)
            defer { around.removeLast() }
            if entry.key.isInserted { inserted.append(Inserted(entry: entry, mapping: node, part: part)) }
            look(at: entry, in: part, construct)
        }
        guard let construct else { return }
        for key in construct.requiredKeys
        where node.entry(withKey: key.name) == nil && !node.mayHaveLost(key.name) {
            note()
        }
    }

    private mutating func look(at entry: YAMLNode.Entry, in part: Part, _ construct: Construct?) {
        if let construct = construct ?? part.constructBeside.flatMap({ $0.contains(entry.key) ? $0 : nil }) {
            guard construct.contains(entry.key) else {
                // One that is called something else stands where it belongs.
                let isMeant =
                    !Construct.isKey(entry.key)
                    && construct.keys.contains { isSynonym(entry.key.text, of: $0.name) }
                return isMeant ? () : note()
            }
            if let content = Content(below: entry.key.text, of: construct) { look(at: entry.value, content) }
            return
        }
        switch part {
        case .text, .option:
            if !entry.key.isLanguageTag || entry.value.kind != .scalar { note() }
        case .answers: break
        case .named(.text) where entry.value.kind == .scalar: note()
        case .named, .inputs, .keys, .field, .item, .type:
            if let element = part.element { look(at: entry.value, element) }
        }
    }

    /// Each entry or item of a value of another kind: many are not explained by one word above them.
    private mutating func noteAll(of node: YAMLNode) {
        for _ in 0..<max(1, node.entries.count, node.items.count) { note() }
    }

    private mutating func note() {
        count += 1
        guard places.count < Self.mostPlaces else { return }
        for entry in around.reversed() {
            let place = Int(entry.key.range.start)
            if !places.contains(place) { places.append(place) }
        }
    }

    private static let mostPlaces = 12
}

extension Part {
    /// Whether a value of one word may stand for it.
    fileprivate var mayBeScalar: Bool {
        switch self {
        case .text: true
        case .keys(let construct): construct === Construct.table || construct === Construct.inputValue
        case .field, .item, .type, .named, .option, .inputs, .answers: false
        }
    }
}
