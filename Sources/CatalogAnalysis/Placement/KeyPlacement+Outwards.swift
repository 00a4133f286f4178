import CatalogDiagnostics
import CatalogSyntax

// MARK: Lost groups

extension KeyPlacement {
    /// Whether an entry looks like a part of a group around that could not be read, which was reported.
    func isPartOfSomethingLost(_ entry: YAMLNode.Entry) -> Bool {
        frames.contains { frame in
            guard frame.node.isIncomplete, let construct = frame.construct else { return false }
            return construct.keys.contains { key in
                guard let part = Part(below: key.name, of: construct),
                    frame.node.entry(withKey: key.name)?.value.isLost ?? frame.node.mayHaveLost(key.name)
                else { return false }
                return part.holds(entry)
            }
        }
    }

    mutating func drop(_ entry: YAMLNode.Entry) -> Bool {
        record(entry, .lost(from: frame.node), into: frame.node)
        return true
    }
}

// MARK: Outwards

extension KeyPlacement {
    /// The nearest frame that knows a key, has none of it, and in which the value makes sense.
    func owner(of key: String, _ value: YAMLNode) -> Int? {
        var isNearest = true
        for depth in frames.indices.dropLast().reversed() {
            guard let construct = frames[depth].construct else { continue }
            defer { isNearest = false }
            guard construct.contains(key), !has(key, frames[depth].node) else { continue }
            guard let inner = Part(below: key, of: construct) else {
                // A text or a word could stand anywhere.
                if isNearest, !value.isNull { return depth }
                continue
            }
            if value.isNull ? follows(inner) : inner.isLike(value) { return depth }
        }
        return nil
    }

    /// The innermost frame of named entries which a value looks more like than a likeness.
    func namedFrame(around value: YAMLNode, moreThan likeness: Int) -> (depth: Int, part: Part)? {
        for depth in frames.indices.dropLast().reversed() {
            guard let part = frames[depth].part.element else { continue }
            if part.likeness(of: value) > likeness || isSwallowedInput(value, at: depth) {
                return (depth, part)
            }
        }
        return nil
    }

    /// Whether an unknown word stands in an input that was moved to the left, and so took in the inputs behind it.
    private func isSwallowedInput(_ value: YAMLNode, at depth: Int) -> Bool {
        guard case .inputs = frames[depth].part, value.kind == .scalar, !value.isNull else { return false }
        return depth == frames.count - 2 && isDisplaced
    }

    /// Whether what stands behind the entry in hand belongs below it.
    private func follows(_ part: Part) -> Bool {
        for frame in frames.reversed() {
            guard let next = frame.entries.dropFirst(frame.position + 1).first else { continue }
            return part.takesBeside(next, instead: frame.part)
        }
        return false
    }

    mutating func moveOut(_ entry: YAMLNode.Entry, to depth: Int) -> Bool {
        guard let construct = frames[depth].construct else { return false }
        let isMoved = move(
            entry, .behind(frames[depth].entry), into: frames[depth].node,
            .keyIndentedTooFar(entry.key, of: construct))
        if entry.value.isNull, let part = Part(below: entry.key.text, of: construct) {
            takeFollowers(of: entry, as: part)
        }
        return isMoved
    }

    mutating func moveOut(_ entry: YAMLNode.Entry, to depth: Int, elementOf part: Part) -> Bool {
        var diagnostic = Diagnostic.indentedTooFar(entry.key, below: frames[depth].key)
        if case .field = part, let construct = frame.construct {
            diagnostic = .fieldInsideOfAnother(entry.key, construct: construct)
        }
        return move(entry, .behind(frames[depth].entry), into: frames[depth].node, diagnostic)
    }

    /// What stands beside a key without a value, or in the mappings around, but was meant to stand below it.
    private mutating func takeFollowers(of entry: YAMLNode.Entry, as part: Part) {
        for frame in frames.reversed() {
            for next in frame.entries.dropFirst(frame.position + 1) {
                guard part.takesBeside(next, instead: frame.part) else { return }
                record(next, .end(of: entry.value), into: entry.value)
            }
        }
    }
}
