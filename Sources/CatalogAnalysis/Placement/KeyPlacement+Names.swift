import CatalogDiagnostics
import CatalogSyntax

extension KeyPlacement {
    /// An entry where the author chooses names.
    mutating func placeNamed(_ entry: YAMLNode.Entry) -> Bool {
        guard case .named(let part) = frame.part else { return false }
        let (key, value) = (entry.key.text, entry.value)
        let above = frame.above
        let construct = above.flatMap { part.construct(of: $0.value.kind == .mapping ? $0.value : value) }
        let other = construct.flatMap { Part(below: key, of: $0) }?.likeness(of: value) ?? 0
        let isNamed = part.isLike(value) && (other == 0 || part.likeness(of: value) > 0)
        if let above, let construct, construct.contains(entry.key), !has(key, above.value),
            above.value.kind == .mapping || above.value.isNull,
            !isNamed || isMissed(key, value, in: construct, as: part)
        {
            return move(
                entry, .end(of: above.value), into: above.value,
                .misplacedKey(entry.key, of: construct, previous: above.key))
        }
        if let (depth, part) = namedFrame(around: value, moreThan: part.likeness(of: value)) {
            return moveOut(entry, to: depth, elementOf: part)
        }
        if part.likeness(of: value) == 0, isPartOfSomethingLost(entry) { return drop(entry) }
        if isNamed { return false }
        if let general = part.general, general.contains(entry.key) {
            if let around = frames.dropLast().last, around.construct?.contains(entry.key) == true,
                !has(key, around.node)
            {
                return moveOut(entry, to: frames.count - 2)
            }
            return move(
                entry, .lost(from: frame.node), into: frame.node,
                .misplacedKey(entry.key, of: general, previous: above?.key))
        }
        if let owner = owner(of: key, value) { return moveOut(entry, to: owner) }
        if let around = frames.dropLast().last, let construct = around.construct,
            construct.contains(entry.key),
            !value.isNull
        {
            return move(
                entry, .lost(from: frame.node), into: frame.node, .keyIndentedTooFar(entry.key, of: construct)
            )
        }
        guard !value.isNull, let above,
            let holder = self.holder(of: entry, in: above.value, part, name: above.key)
        else { return false }
        return move(
            entry, .end(of: holder.node), into: holder.node, .indentedTooLittle(entry.key, below: holder.name)
        )
    }

    /// Whether the entry above needs a key, and a value with this key is no named entry of its own.
    private func isMissed(_ key: String, _ value: YAMLNode, in construct: Construct, as part: Part) -> Bool {
        guard construct.requiredKeys.contains(where: { $0.name == key }),
            let own = part.construct(of: value), let inner = Part(below: key, of: construct)
        else { return false }
        return inner.isLike(value) && own.requiredKeys.contains { !has($0.name, value) }
    }
}
