import CatalogDiagnostics
import CatalogSyntax

extension KeyPlacement {
    /// An entry where the author chooses names.
    mutating func placeNamed(_ entry: YAMLNode.Entry) -> Bool {
        if case .answers = frame.part { return placeAmongAnswers(entry) }
        if case .text = frame.part { return placeAmongLanguages(entry) }
        // Messages are named like keys of the field.
        if case .named(.text) = frame.part { return placeLanguage(entry) }
        guard let part = frame.part.element else { return false }
        let (key, value) = (entry.key.text, entry.value)
        let above = frame.above
        if isPlainInput(entry) { return false }
        if case .named = frame.part, placeLanguage(entry) { return true }
        let construct = above.flatMap { above in
            above.value.kind == .mapping ? part.construct(of: above.value) : part.general
        }
        let other = construct.flatMap { Part(below: key, of: $0) }?.likeness(of: value) ?? 0
        let isNamed =
            part.isLike(value) && (other == 0 || part.likeness(of: value) >= other)
            && !isKeyRatherThanText(entry, part)
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
        if let owner = owner(of: key, value), let construct = frames[owner].construct,
            let inner = Part(below: key, of: construct),
            inner.likeness(of: value) > part.likeness(of: value)
        {
            return moveOut(entry, to: owner)
        }
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
        guard !value.isNull, let above, let inner = inner(of: above),
            let holder = self.holder(of: entry, in: above.value, inner, name: above.key)
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

    /// Whether a text among options is that of a key of an option or of what has the options: `hint: {de: …}`.
    private func isKeyRatherThanText(_ entry: YAMLNode.Entry, _ part: Part) -> Bool {
        guard entry.value.isTextByLanguage, Construct.isText(entry.key) else { return false }
        let around = frames.dropLast().last
        let isKeyAround = around?.construct?.contains(entry.key) ?? false
        switch part {
        case .option: return isKeyAround || Construct.option.contains(entry.key)
        // These can only be written as texts, so that any name is one of an option unless the key is missing.
        case .text: return isKeyAround && around.map { !has(entry.key.text, $0.node) } ?? false
        case .keys, .field, .item, .type, .named, .inputs, .answers: return false
        }
    }

    /// Whether an entry stands right beside inputs: a key of its own, or a value in a word. A part of a range is none below a range that
    /// lacks it.
    private func isPlainInput(_ entry: YAMLNode.Entry) -> Bool {
        guard case .inputs(let construct) = frame.part else { return false }
        if construct.contains(entry.key) { return true }
        guard entry.value.kind != .mapping else { return false }
        guard Construct.rangeValue.contains(entry.key), let above = frame.above?.value else { return true }
        return above.kind == .mapping ? !Part.keys(.rangeValue).isLike(above) : !above.isNull
    }

    /// An example that has to be refused needs its problems: below its answers they are no answer.
    private mutating func placeAmongAnswers(_ entry: YAMLNode.Entry) -> Bool {
        guard let around = frames.dropLast().last, entry.key.hasText("problems"),
            entry.value.kind == .mapping,
            frame.key?.hasText("invalid") == true, !has("problems", around.node)
        else { return false }
        return moveOut(entry, to: frames.count - 2)
    }
}
