import CatalogDiagnostics

/// Builds the tree of one file from libyaml's events and reports what is wrong on the way.
struct YAMLReader {
    let source: [UInt8]
    let file: SourceFileID
    private(set) var records: [YAMLRecord] = []
    private(set) var arena: [UInt8] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether everything that the file says is in the tree.
    private(set) var isComplete = true

    private var cursor: MarkCursor
    private var open: [OpenCollection] = []
    private var anchors: [[UInt8]: Int] = [:]
    private var repeatedNodes = 0
    private var documentCount = 0

    /// The last quoted scalar over several lines: the suspect when something strange follows.
    private(set) var lastMultilineQuote: Range<Int>?

    init(source: [UInt8], file: SourceFileID, contentStart: Int, isASCII: Bool) {
        self.source = source
        self.file = file
        cursor = MarkCursor(contentStart: contentStart, isASCII: isASCII)
        self.contentStart = contentStart
        records.reserveCapacity(source.count / 12 + 4)
    }

    private let contentStart: Int

    mutating func read() {
        let source = source
        source.withUnsafeBufferPointer { bytes in
            let content = UnsafeBufferPointer(rebasing: bytes[contentStart...])
            withYAMLEvents(of: content) { visit($0) }
        }
    }

    func range(_ start: Int, _ end: Int) -> SourceRange { SourceRange(file: file, start: start, end: end) }
}

/// A sequence or mapping whose end was not read yet.
private struct OpenCollection {
    let record: Int
    let isMapping: Bool
    let isFlow: Bool
    /// The next node of a mapping is a key.
    var expectsKey = true
}

// MARK: Events

extension YAMLReader {
    /// Takes one event; false stops the reading.
    private mutating func visit(_ event: YAMLEvent) -> Bool {
        switch event {
        case .scalar(let scalar):
            add(scalar)
        case .alias(let name, let start, let end):
            addAlias(name, start: start, end: end)
        case .collectionStart(let isMapping, let isFlow, let anchor, let hasTag, let start):
            let start = cursor.offset(of: start, in: source)
            return addCollection(
                isMapping: isMapping, isFlow: isFlow, anchor: anchor, hasTag: hasTag, start: start)
        case .collectionEnd(let end):
            closeCollection(end: cursor.offset(of: end, in: source))
        case .documentStart(let hasTagDirective, let start):
            return beginDocument(hasTagDirective: hasTagDirective, start: start)
        case .streamEnd:
            finish()
        case .failure(let failure):
            fail(failure)
            return false
        case .other:
            break
        }
        return true
    }

    private mutating func beginDocument(hasTagDirective: Bool, start: Int) -> Bool {
        let start = cursor.offset(of: start, in: source)
        documentCount += 1
        if documentCount > 1 {
            lose(.severalDocuments(at: wordRange(in: source, at: start, file: file)))
            return false
        }
        if hasTagDirective {
            let directive = directiveRange(named: "%TAG", in: source, from: contentStart, file: file)
            report(.directive(text(of: directive), at: directive))
        }
        return true
    }

    private mutating func finish() {
        let isEmpty =
            records.isEmpty || (records.count == 1 && records[0].shape == .plain && records[0].count == 0)
        if isEmpty, diagnostics.isEmpty { lose(.emptyFile(at: range(contentStart, contentStart))) }
    }

    private mutating func fail(_ failure: YAMLFailure) {
        for collection in open.reversed() where collection.isMapping {
            reportDuplicateKeys(of: collection.record)
        }
        let explanation = YAMLProblem(
            failure, offset: cursor.offset(of: failure.mark, in: source),
            contextOffset: cursor.offset(of: failure.contextMark, in: source),
            source: source, file: file, lastMultilineQuote: lastMultilineQuote)
        lose(explanation.diagnostic)
    }

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// Reports a mistake that hides a part of the file.
    mutating func lose(_ diagnostic: Diagnostic) {
        isComplete = false
        diagnostics.append(diagnostic)
    }

    func text(of range: SourceRange) -> String {
        String(decoding: source[Int(range.start)..<Int(range.end)], as: UTF8.self)
    }
}

// MARK: Nodes

extension YAMLReader {
    private mutating func add(_ scalar: YAMLScalarEvent) {
        let properties = cursor.offset(of: scalar.start, in: source)
        var end = cursor.offset(of: scalar.end, in: source)
        var start = properties
        if scalar.anchor != nil || scalar.hasTag {
            start = skipProperties(from: properties, to: end, hasTag: scalar.hasTag)
        }
        if start == end, scalar.bytes.isEmpty {
            if let place = placeOfMissingValue(before: start) { (start, end) = (place, place) }
        } else if scalar.shape == .literal || scalar.shape == .folded {
            end = trimmedEnd(from: start, to: end)
        }
        var record = YAMLRecord(
            shape: scalar.shape, start: UInt32(clamping: start), end: UInt32(clamping: end))
        store(scalar.bytes, in: &record)
        if scalar.shape == .singleQuoted || scalar.shape == .doubleQuoted, !record.isVerbatim,
            containsLineBreak(from: start, to: end)
        {
            lastMultilineQuote = start..<end
        }
        add(record, anchor: scalar.anchor)
    }

    /// Keeps the decoded text: as a place in the source if it stands there, otherwise as a copy.
    private mutating func store(_ bytes: UnsafeBufferPointer<UInt8>, in record: inout YAMLRecord) {
        let start = Int(record.start)
        let end = Int(record.end)
        guard bytes.count <= YAMLLimits.scalarBytes else {
            lose(
                .textTooLong(
                    byteCount: bytes.count, limit: YAMLLimits.scalarBytes, at: range(start, end)))
            record.isVerbatim = true
            record.text = record.start
            return
        }
        record.count = UInt32(clamping: bytes.count)
        let isQuoted = record.shape == .singleQuoted || record.shape == .doubleQuoted
        let inner = isQuoted ? start + 1 : start
        if end - start == bytes.count + (isQuoted ? 2 : 0),
            source[inner..<(inner + bytes.count)].elementsEqual(bytes)
        {
            record.isVerbatim = true
            record.text = UInt32(clamping: inner)
            return
        }
        record.text = UInt32(clamping: arena.count)
        arena.append(contentsOf: bytes)
        if record.shape == .doubleQuoted { refuseEscapedControls(bytes, of: record) }
    }

    /// A control character can also be written as an escape such as `\0`.
    private mutating func refuseEscapedControls(_ bytes: UnsafeBufferPointer<UInt8>, of record: YAMLRecord) {
        for (offset, byte) in bytes.enumerated() where byte < 0x20 && byte != 0x0A && byte != 0x09 {
            let tree = YAMLTree(file: file, source: source, arena: arena, records: [record])
            let place = YAMLNode(tree: tree, index: 0).range(ofUTF8: offset..<(offset + 1))
            return lose(.controlCharacter(hexadecimalName(of: UInt32(byte)), at: place))
        }
    }

    private mutating func addCollection(
        isMapping: Bool, isFlow: Bool, anchor: [UInt8]?, hasTag: Bool, start: Int
    ) -> Bool {
        var start = start
        if anchor != nil || hasTag {
            start = skipProperties(from: start, to: source.count, hasTag: hasTag)
        }
        if open.count >= YAMLLimits.depth {
            let place = isFlow ? range(start, start + 1) : wordRange(in: source, at: start, file: file)
            lose(.nestedTooDeep(limit: YAMLLimits.depth, at: place))
            return false
        }
        let index = records.count
        var record = YAMLRecord(
            shape: isMapping ? .mapping : .sequence, start: UInt32(clamping: start),
            end: UInt32(clamping: start))
        record.size = 0
        add(record, anchor: anchor)
        open.append(OpenCollection(record: index, isMapping: isMapping, isFlow: isFlow))
        return true
    }

    private mutating func closeCollection(end: Int) {
        guard let collection = open.popLast() else { return }
        let index = collection.record
        records[index].size = UInt32(clamping: records.count - index)
        if collection.isMapping { records[index].count /= 2 }
        if collection.isFlow {
            records[index].end = UInt32(clamping: end)
        } else if let last = lastChildEnd(of: index) {
            records[index].end = max(last, records[index].start)
            if collection.isMapping { records[index].start = records[index + 1].start }
        }
        if collection.isMapping { reportDuplicateKeys(of: index) }
    }

    /// The end of the last node below a collection; the last record can only be a scalar or a collection that
    /// ended earlier, and its outermost parent below `index` ends where it does or later.
    private func lastChildEnd(of index: Int) -> UInt32? {
        var child = index + 1
        var last: UInt32?
        while child < records.count {
            last = records[child].end
            child += max(1, Int(records[child].size))
        }
        return last
    }

    /// Appends a node to the collection that is open, and checks that a key is one.
    private mutating func add(_ record: YAMLRecord, anchor: [UInt8]?) {
        if let anchor { anchors[anchor] = records.count }
        if let parent = open.last {
            records[parent.record].count += 1
            if parent.isMapping {
                if parent.expectsKey { checkKey(record) }
                open[open.count - 1].expectsKey.toggle()
            }
        }
        records.append(record)
    }

    private mutating func checkKey(_ key: YAMLRecord) {
        let place = range(Int(key.start), Int(key.end))
        switch key.shape {
        case .sequence, .mapping:
            lose(.keyNotText(at: range(Int(key.start), Int(key.start) + 1)))
        case .literal, .folded:
            lose(.keyNotText(at: place))
        case .plain where key.count == 0 && key.start == key.end:
            lose(.missingKey(at: wordRange(in: source, at: Int(key.start), file: file)))
        case .plain where text(of: place) == "<<":
            lose(.mergeKey(at: place))
        case .plain, .singleQuoted, .doubleQuoted:
            break
        }
    }
}

// MARK: Aliases

extension YAMLReader {
    /// Repeats what the anchor marks, as long as all repetitions together stay small.
    private mutating func addAlias(_ name: [UInt8], start: Int, end: Int) {
        let start = cursor.offset(of: start, in: source)
        let place = range(start, cursor.offset(of: end, in: source))
        let shownName = String(decoding: name, as: UTF8.self)
        var placeholder = YAMLRecord(shape: .plain, start: place.start, end: place.end)
        placeholder.isAlias = true
        guard let anchor = anchors[name] else {
            let names = anchors.keys.map { String(decoding: $0, as: UTF8.self) }.sorted()
            lose(.unknownAlias(shownName, near: nearestName(to: shownName, among: names), at: place))
            return add(placeholder, anchor: nil)
        }
        let original = records[anchor]
        guard original.size > 0 else {
            let anchorStart = Int(original.start)
            lose(.aliasInItself(shownName, at: place, anchor: range(anchorStart, anchorStart + 1)))
            return add(placeholder, anchor: nil)
        }
        let size = Int(original.size)
        guard repeatedNodes + size <= YAMLLimits.repeatedNodes else {
            lose(.aliasExpansion(shownName, limit: YAMLLimits.repeatedNodes, at: place))
            return add(placeholder, anchor: nil)
        }
        guard open.count + height(of: anchor) <= YAMLLimits.depth else {
            lose(.nestedTooDeep(limit: YAMLLimits.depth, at: place))
            return add(placeholder, anchor: nil)
        }
        repeatedNodes += size
        var copy = original
        copy.isAlias = true
        copy.start = place.start
        copy.end = place.end
        add(copy, anchor: nil)
        records.append(contentsOf: Array(records[(anchor + 1)..<(anchor + size)]))
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
}

// MARK: Duplicate keys

extension YAMLReader {
    /// Reports every key that was written before; works also for a mapping that is still open.
    private mutating func reportDuplicateKeys(of mapping: Int) {
        let keys = keys(of: mapping)
        guard keys.count > 1 else { return }
        if keys.count <= 12 {
            for (position, key) in keys.enumerated().dropFirst() {
                if let first = keys[..<position].first(where: { hasSameText($0, key) }) {
                    reportDuplicate(key, first: first)
                }
            }
            return
        }
        var seen: [ArraySlice<UInt8>: Int] = [:]
        seen.reserveCapacity(keys.count)
        for key in keys {
            let text = decodedText(of: key)
            if let first = seen[text] { reportDuplicate(key, first: first) } else { seen[text] = key }
        }
    }

    private mutating func reportDuplicate(_ key: Int, first: Int) {
        let firstRange = range(Int(records[first].start), Int(records[first].end))
        let place = range(Int(records[key].start), Int(records[key].end))
        lose(
            .duplicateKey(String(decoding: decodedText(of: key), as: UTF8.self), at: place, first: firstRange)
        )
    }

    /// The records of the keys that are scalars with a text.
    private func keys(of mapping: Int) -> [Int] {
        var keys: [Int] = []
        var position = mapping + 1
        while position < records.count {
            let record = records[position]
            guard record.size > 0 else { break }
            switch record.shape {
            case .plain where record.count == 0 && record.start == record.end: break
            case .plain, .singleQuoted, .doubleQuoted, .literal, .folded: keys.append(position)
            case .sequence, .mapping: break
            }
            let value = position + Int(record.size)
            guard value < records.count, records[value].size > 0 else { break }
            position = value + Int(records[value].size)
        }
        return keys
    }

    private func hasSameText(_ left: Int, _ right: Int) -> Bool {
        records[left].count == records[right].count && decodedText(of: left) == decodedText(of: right)
    }

    private func decodedText(of index: Int) -> ArraySlice<UInt8> {
        let record = records[index]
        let start = Int(record.text)
        return (record.isVerbatim ? source : arena)[start..<(start + Int(record.count))]
    }
}

// MARK: Places

extension YAMLReader {
    /// The first offset behind an anchor and a tag, and the report of the tag.
    private mutating func skipProperties(from start: Int, to end: Int, hasTag: Bool) -> Int {
        var offset = start
        while offset < end {
            let byte = source[offset]
            if byte == UInt8(ascii: "&") || (byte == UInt8(ascii: "!") && hasTag) {
                let property = wordRange(in: source, at: offset, file: file, isProperty: true)
                if byte == UInt8(ascii: "!") { report(.tag(text(of: property), at: property)) }
                offset = max(offset + 1, Int(property.end))
            } else if isBlank(byte) {
                offset += 1
            } else if let length = lineBreakLength(in: source, at: offset) {
                offset += length
            } else if byte == UInt8(ascii: "#") {
                while offset < end, lineBreakLength(in: source, at: offset) == nil { offset += 1 }
            } else {
                break
            }
        }
        return min(offset, end)
    }

    /// For a value that was left out: the place behind the colon of its key.
    private func placeOfMissingValue(before offset: Int) -> Int? {
        guard let parent = open.last, parent.isMapping, !parent.expectsKey, let key = records.last,
            key.size == 1
        else { return nil }
        var place = Int(key.end)
        while place < offset {
            if source[place] == UInt8(ascii: ":") { return place + 1 }
            if isBlank(source[place]) {
                place += 1
            } else if let length = lineBreakLength(in: source, at: place) {
                place += length
            } else {
                break
            }
        }
        return place == offset && offset > Int(key.end) ? nil : Int(key.end)
    }

    /// Without the line breaks and blanks at the end.
    private func trimmedEnd(from start: Int, to end: Int) -> Int {
        var end = end
        while end > start + 1 {
            let last = source[end - 1]
            if isBlank(last) || last == 0x0A || last == 0x0D {
                end -= 1
            } else if end > start + 2, lineBreakLength(in: source, at: end - 2) == 2 {
                end -= 2
            } else if end > start + 3, lineBreakLength(in: source, at: end - 3) == 3 {
                end -= 3
            } else {
                break
            }
        }
        return end
    }

    private func containsLineBreak(from start: Int, to end: Int) -> Bool {
        source[start..<end].contains { $0 == 0x0A || $0 == 0x0D }
    }
}
