import CatalogDiagnostics
import CatalogSyntax

/// Looks for entries that do not belong into the mapping in which they stand.
struct KeyPlacement {
    private(set) var moves: [YAMLMove] = []
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var moved: Set<SourceRange> = []
    private let displaced: Set<SourceRange>

    /// The mappings around the one in hand, outermost first, and that itself.
    var frames: [Frame] = []
    /// Keys of entries that are to be moved.
    private var taken: Set<Int> = []
    /// The keys that mappings get by being moved there.
    private var given: [Int: Set<String>] = [:]
    /// The languages in which there are texts, once somebody has asked for them.
    private(set) lazy var languages = frames[0].node.languagesOfTexts
    /// Where the entry before was moved to: those that follow it there are not reported by themselves.
    private var lastTarget: (mapping: Int, target: Int)?

    struct Frame {
        let node: YAMLNode
        let part: Part
        /// What the mapping is the value of.
        let key: YAMLNode?
        let entries: [YAMLNode.Entry]
        /// Of its unknown keys those that are misspelt, with what was meant.
        let misspelt: [Int: String]
        /// Of the entry that is being looked at.
        var position = 0
        /// The last entry before it that stays where it is.
        var above: YAMLNode.Entry?

        init(_ node: YAMLNode, _ part: Part, key: YAMLNode?) {
            self.node = node
            self.part = part
            self.key = key
            entries = node.entries.map { $0 }
            misspelt = part.construct(of: node).map { misspeltKeys(of: node, $0) } ?? [:]
        }

        var entry: YAMLNode.Entry { entries[position] }
    }

    init(displaced: Set<SourceRange>) { self.displaced = displaced }

    mutating func look(through root: YAMLNode, as construct: Construct) {
        look(through: root, .keys(construct), key: nil)
    }

    /// Recursion follows the constructs of the language and the file, whose depth the reader limits.
    private mutating func look(through node: YAMLNode, _ part: Part, key: YAMLNode?) {
        guard node.kind == .mapping else { return }
        if case .text = part, node.isTextByLanguage { return }
        // They stand right; it is the record around them that is missing.
        switch part {
        case .field, .item: if node.isMadeOfFields { return }
        case .keys, .type, .named, .option, .text, .inputs, .answers: break
        }
        let construct = part.construct(of: node)
        frames.append(Frame(node, part, key: key))
        defer { frames.removeLast() }
        lastTarget = nil
        let depth = frames.count - 1
        var strangers = 0
        for position in frames[depth].entries.indices {
            frames[depth].position = position
            let entry = frames[depth].entry
            if taken.contains(entry.key.number) || entry.value.isLost { continue }
            let isUnknown = construct.map { !$0.contains(entry.key) }
            // So many were pasted, and are reported as one mistake.
            if isUnknown == true, strangers > Limits.unknownKeys { continue }
            let isPlaced =
                construct.map { isUnknown == true && placeUnknown(entry, in: $0) } ?? placeNamed(entry)
            if isPlaced { continue }
            if isUnknown == true { strangers += 1 }
            frames[depth].above = entry
            if let inner = inner(of: entry) ?? (Construct.isAnyText(entry.key) ? .text : nil) {
                look(through: entry.value, inner, key: entry.key)
            }
            lastTarget = nil
        }
    }
}

// MARK: Keys among keys

extension KeyPlacement {
    /// An entry whose key the construct does not know.
    private mutating func placeUnknown(_ entry: YAMLNode.Entry, in construct: Construct) -> Bool {
        let (key, value) = (entry.key.text, entry.value)
        if isMisspelt(entry, in: construct) { return false }
        if entry.value.entry(withKey: "type") != nil, frame.node.missingHolderOfFields(in: construct) != nil {
            return false
        }
        if placeLanguage(entry) { return true }
        let above = frame.above
        let inner = above.flatMap { Part(below: $0.key.text, of: construct) }
        if let above, let inner, above.value.isNull, inner.takesBeside(entry, instead: frame.part) {
            return move(
                entry, .end(of: above.value), into: above.value,
                .indentedTooLittle(entry.key, below: above.key))
        }
        let holder = above.flatMap { above in
            inner.flatMap { self.holder(of: entry, in: above.value, $0, name: above.key) }
        }
        if let owner = owner(of: key, value) { return moveOut(entry, to: owner) }
        // Of two groups for which the value is made, the nearer one counts; what was taken in by something that moved goes out again.
        let isNear = if case .named? = inner { !isDisplaced } else { false }
        let likenessToHolder = (holder?.likeness ?? 0) - (isNear || holder == nil ? 0 : 1)
        if let (depth, part) = namedFrame(around: value, moreThan: max(0, likenessToHolder)) {
            if case .field = part, holder?.isField == true, !isDisplaced {
                // A field between the fields around and those of the record above may be one of either.
                return move(
                    entry, .lost(from: frames[depth].node), into: frames[depth].node,
                    .fieldInsideOfAnother(entry.key, construct: construct))
            }
            return moveOut(entry, to: depth, elementOf: part)
        }
        guard let holder else { return isPartOfSomethingLost(entry) && drop(entry) }
        let diagnostic: Diagnostic =
            holder.isField
            ? .fieldInsideOfAnother(entry.key, construct: construct)
            : .indentedTooLittle(entry.key, below: holder.name)
        return move(entry, .end(of: holder.node), into: holder.node, diagnostic)
    }

    /// What the value of the entry in hand is; a misspelt key counts as the one that was meant.
    func inner(of entry: YAMLNode.Entry) -> Part? {
        if case .named(let inner) = frame.part { return inner }
        if case .inputs(let construct) = frame.part, !construct.contains(entry.key) {
            return frame.part.element
        }
        guard let construct = frame.construct ?? frame.part.constructBeside else { return nil }
        let key = construct.contains(entry.key) ? entry.key.text : frame.misspelt[entry.key.number]
        return key.flatMap { Part(below: $0, of: construct) }
    }

    /// Whether another key was meant that is missing: the entry stands right, but is called something else.
    private func isMisspelt(_ entry: YAMLNode.Entry, in construct: Construct) -> Bool {
        guard let meant = frame.misspelt[entry.key.number] else { return false }
        return isSynonym(entry.key.text, of: meant)
            || Part(below: meant, of: construct)?.isLike(entry.value) == true
            || Construct.isAnyText(meant) && entry.value.isTextByLanguage
    }

    struct Holder {
        let node: YAMLNode
        /// The key that it belongs to.
        let name: YAMLNode
        /// How much the value looks like one of its named entries; 0 where it is known by its key.
        var likeness = 0
        var isField = false
        /// Whether it is a key without which its construct cannot be.
        var isRequired = false
    }

    /// Where an entry belongs that follows a value: into that, or into what stands at its end.
    func holder(of entry: YAMLNode.Entry, in node: YAMLNode, _ part: Part, name: YAMLNode) -> Holder? {
        guard node.kind == .mapping || node.isNull, !taken.contains(name.number) else { return nil }
        if let inner = part.element {
            let likeness = inner.likeness(of: entry.value)
            let deeper = last(of: node).flatMap { holder(of: entry, in: $0.value, inner, name: $0.key) }
            guard likeness > 0, !isBetter(deeper, than: likeness, for: entry, as: inner) else {
                return deeper
            }
            let isField = if case .field = inner { true } else { false }
            return Holder(node: node, name: name, likeness: likeness, isField: isField)
        }
        guard let construct = part.construct(of: node) else { return nil }
        if construct.contains(entry.key) {
            return has(entry.key.text, node) || !fits(entry.value, entry.key.text, of: construct)
                ? nil
                : Holder(
                    node: node, name: name,
                    isRequired: construct.requiredKeys.contains { entry.key.hasText($0.name) })
        }
        return last(of: node).flatMap { last in
            Part(below: last.key.text, of: construct).flatMap {
                holder(of: entry, in: last.value, $0, name: last.key)
            }
        }
    }
}

extension KeyPlacement {
    /// Whether an entry rather belongs into the last element of a group than beside it: it is a key that is missing there, or looks as
    /// much like something in it and is no complete element itself.
    private func isBetter(
        _ deeper: Holder?, than likeness: Int, for entry: YAMLNode.Entry, as element: Part
    ) -> Bool {
        guard let deeper else { return false }
        if case .option = element, entry.value.isTextByLanguage { return deeper.likeness == 0 }
        guard let required = element.construct(of: entry.value)?.requiredKeys,
            required.contains(where: { !has($0.name, entry.value) })
        else { return false }
        return deeper.isRequired || deeper.likeness >= likeness
    }
}

// MARK: Moving

extension KeyPlacement {
    var frame: Frame { frames[frames.count - 1] }

    /// Whether the mapping in hand, or one around it, was moved itself.
    var isDisplaced: Bool { frames.contains { $0.key.map { displaced.contains($0.range) } ?? false } }

    func last(of node: YAMLNode) -> YAMLNode.Entry? {
        node.entries.filter { !taken.contains($0.key.number) && !$0.value.isLost }.last
    }

    /// Whether a mapping has a key, or may have had one.
    func has(_ key: String, _ node: YAMLNode) -> Bool {
        node.entry(withKey: key).map { !taken.contains($0.key.number) } == true
            || given[node.number]?.contains(key) == true || node.mayHaveLost(key)
    }

    /// Whether a value may belong to a key of a construct.
    private func fits(_ value: YAMLNode, _ key: String, of construct: Construct) -> Bool {
        guard let part = Part(below: key, of: construct) else { return true }
        return value.isNull || part.isLike(value)
    }

    /// Moves an entry. The first of several that go the same way speaks for the others.
    mutating func move(
        _ entry: YAMLNode.Entry, _ target: YAMLMove.Target, into node: YAMLNode,
        _ diagnostic: @autoclosure () -> Diagnostic
    ) -> Bool {
        let way = (mapping: frame.node.number, target: node.number)
        let isFollowing = lastTarget.map { $0 == way } ?? false
        if !isFollowing, !isDisplaced, !displaced.contains(entry.key.range) {
            // Whoever wants an option of this name is told how to write it.
            let isOption =
                if case .option? = frame.part.element { entry.value.isTextByLanguage } else { false }
            diagnostics.append(isOption ? diagnostic().orOption(named: entry.key) : diagnostic())
        }
        lastTarget = way
        record(entry, target, into: node)
        return true
    }

    mutating func record(_ entry: YAMLNode.Entry, _ target: YAMLMove.Target, into node: YAMLNode) {
        taken.insert(entry.key.number)
        moved.insert(entry.key.range)
        given[node.number, default: []].insert(entry.key.text)
        moves.append(YAMLMove(entry, target))
    }
}

extension KeyPlacement.Frame {
    var construct: Construct? { part.construct(of: node) }
}

/// What was meant by keys that a construct does not know, by the numbers of those.
private func misspeltKeys(of node: YAMLNode, _ construct: Construct) -> [Int: String] {
    guard !node.entries.allSatisfy({ construct.contains($0.key) }) else { return [:] }
    return Dictionary(node.misspeltEntries(of: construct).map { ($1.key.number, $0) }) { first, _ in first }
}
