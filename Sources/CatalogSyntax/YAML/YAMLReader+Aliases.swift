import CatalogDiagnostics

extension YAMLReader {
    /// Repeats what the anchor marks, as long as all repetitions together stay small.
    mutating func addAlias(_ name: [UInt8], start: Int, end: Int) {
        let start = cursor.offset(of: start, in: source)
        let place = range(start, cursor.offset(of: end, in: source))
        guard let record = repeated(name, at: place) else {
            var placeholder = YAMLRecord(shape: .plain, start: place.start, end: place.end)
            placeholder.isAlias = true
            placeholder.isLost = true
            return add(placeholder, anchor: nil, at: start)
        }
        let original = records[record]
        repeatedNodes += Int(original.size)
        var copy = original
        copy.isAlias = true
        copy.start = place.start
        copy.end = place.end
        add(copy, anchor: nil, at: start)
        records.append(contentsOf: Array(records[(record + 1)..<(record + Int(original.size))]))
    }

    /// The record that an alias stands for; nil where that cannot be, which is reported.
    private mutating func repeated(_ name: [UInt8], at place: SourceRange) -> Int? {
        let shownName = String(decoding: name, as: UTF8.self)
        guard let anchor = anchors[name] else {
            guard !lostAnchors.contains(name), !lost.contains(shownName) else { return nil }
            let names = anchorNames ?? KnownNames(anchors.keys.map { String(decoding: $0, as: UTF8.self) })
            anchorNames = names
            report(
                .unknownAlias(
                    shownName, near: names.nearest(to: shownName, isOrdered: false),
                    text: valueText(from: Int(place.start)), at: place))
            return nil
        }
        anchors[name]?.isUsed = true
        let size = Int(records[anchor.record].size)
        guard size > 0 else {
            report(.aliasInItself(shownName, at: place, anchor: anchor.range))
            return nil
        }
        guard repeatedNodes + size <= YAMLLimits.repeatedNodes else {
            let limit = YAMLLimits.repeatedNodes
            stop(
                .aliasExpansion(shownName, limit: limit, at: place), at: Int(place.start),
                others: anchors.values.map { Int($0.range.start) }.sorted())
            return nil
        }
        guard open.count + height(of: anchor.record) <= YAMLLimits.depth else {
            report(.nestedTooDeep(limit: YAMLLimits.depth, at: place))
            return nil
        }
        return anchor.record
    }

    /// The number of collections inside each other, this one included.
    private func height(of index: Int) -> Int {
        var ends: [Int] = []
        var height = 0
        for child in index..<(index + Int(records[index].size)) {
            while let end = ends.last, child >= end { ends.removeLast() }
            switch records[child].shape {
            case .sequence, .mapping: ends.append(child + Int(records[child].size))
            case .plain, .singleQuoted, .doubleQuoted, .literal, .folded: continue
            }
            height = max(height, ends.count)
        }
        return height
    }

    /// An anchor without an alias is mostly a text that begins with `&`; what was read of it is not the text.
    mutating func reportUnusedAnchors() {
        let unused = anchors.values.filter { !$0.isUsed }.sorted { $0.record < $1.record }
        for anchor in unused {
            let name = String(text(of: anchor.range).dropFirst())
            if lost.contains(name) { continue }
            switch records[anchor.record].shape {
            case .sequence, .mapping: report(.unusedAnchor(name, text: nil, at: anchor.range))
            case .plain, .singleQuoted, .doubleQuoted, .literal, .folded:
                let text = valueText(from: Int(anchor.range.start), isInBrackets: anchor.isInBrackets)
                report(.unusedAnchor(name, text: text, at: anchor.range))
                records[anchor.record].isLost = true
            }
        }
    }
}
