import CatalogDiagnostics

extension YAMLReader {
    mutating func add(_ scalar: YAMLScalarEvent) {
        let properties = cursor.offset(of: scalar.start, in: source)
        var end = cursor.offset(of: scalar.end, in: source)
        var start = properties
        if scalar.anchor != nil || scalar.hasTag {
            start = skipProperties(from: properties, to: end, hasTag: scalar.hasTag)
        }
        var isLost = scalar.hasTag && !isAtKey
        if start == end, scalar.bytes.isEmpty {
            let place = placeOfMissingValue(before: start) ?? start
            if scalar.anchor == nil { (start, end) = (place, place) }
            if isFollowedByBlankedText(place) { isLost = true }
            if !checkGluedColon(), !checkOpenParenthesis() { checkDecimalComma() }
        } else if scalar.shape == .literal || scalar.shape == .folded {
            end = trimmedEnd(from: start, to: end)
        }
        var record = YAMLRecord(
            shape: scalar.shape, start: UInt32(clamping: start), end: UInt32(clamping: end))
        record.isLost = isLost
        store(scalar.bytes, in: &record)
        if !damage.isEmpty, isDamaged(start, end) { record.isLost = true }
        if scalar.shape == .singleQuoted || scalar.shape == .doubleQuoted, !record.isVerbatim,
            containsLineBreak(from: start, to: end)
        {
            lastMultilineQuote = start..<end
        }
        if scalar.shape == .plain { checkPlain(&record) }
        add(record, anchor: scalar.anchor.map { Array($0) }, at: properties)
    }

    /// `{de:Tag}` holds `de:Tag` as a key without a value. Says whether that was reported, or follows from what was.
    private mutating func checkGluedColon() -> Bool {
        guard let mapping = open.last, mapping.isFlow, mapping.isMapping, !mapping.expectsKey else {
            return false
        }
        let key = records.count - 1
        guard key > mapping.record, records[key].shape == .plain else { return false }
        let isFirst = key == mapping.record + 1
        if !isFirst, records[key - 2].isLost {
            // The comma belongs to a text that is lost, or it is the same mistake again.
            records[key].isLost = true
            return true
        }
        let place = Int(records[key].start)..<Int(records[key].end)
        guard let colon = source[place].firstIndex(of: UInt8(ascii: ":")), colon > place.lowerBound,
            colon + 1 < place.upperBound, source[colon + 1] != UInt8(ascii: "/"),
            source[place.lowerBound..<colon].allSatisfy({
                0x61...0x7A ~= $0 | 0x20 || $0 == UInt8(ascii: "-")
            })
        else { return false }
        let name = range(place.lowerBound, colon)
        let lines = SourceLines(source: source, file: file)
        if !isFirst {
            // Behind a comma it may be a part of a text: `{de: Bürger, Beamt:innen}`.
            searchesForKeys += 1
            guard searchesForKeys <= Self.mostSearchesForKeys, lines.isKeyElsewhere(name) else {
                return false
            }
        }
        let written = lines.flowValueText(from: colon + 1)
        let whole = written.contains("(") ? lines.flowValueWithParentheses(from: colon + 1) : nil
        report(
            .missingBlank(
                behind: text(of: name), value: meantAsText(whole ?? written),
                at: range(place.lowerBound, colon + 1)))
        records[key].isLost = true
        return true
    }

    private static let mostSearchesForKeys = 100

    /// With quotes if it would mean something else inside brackets without them.
    private func meantAsText(_ value: String) -> String {
        value.contains { ",#:".contains($0) } ? quotedScalar(value) : value
    }

    /// `{amount: 1.200,50 €}` holds `50 €` as a key without a value. The whole number is lost.
    private mutating func checkDecimalComma() {
        guard let mapping = open.last, mapping.isFlow, mapping.isMapping, !mapping.expectsKey else { return }
        let (key, value) = (records.count - 1, records.count - 2)
        if records[key].start < endOfNumber {
            records[key].isLost = true
            return
        }
        guard value > mapping.record, records[key].shape == .plain, records[value].shape == .plain,
            records[value].end + 1 == records[key].start, records[key].count > 0,
            !isLanguage(keyOf: value)
        else { return }
        // Of an expression, the number at its end.
        let start = startOfNumber(endingAt: Int(records[value].end), notBefore: Int(records[value].start))
        let place = range(start, endOfThousands(from: Int(records[key].end)))
        let written = text(of: place)
        if let number = EnglishNumber(written.prefix { "-0123456789,.".contains($0) }),
            Self.isUnitOfNumber(written.drop { "-0123456789,. ".contains($0) })
        {
            report(.thousandsComma(written, number, at: place))
            (records[key].isLost, records[value].isLost) = (true, true)
            endOfNumber = Int(place.end)
            return
        }
        let parts = written.split(separator: ",", omittingEmptySubsequences: false)
        let whole = parts[0].filter { $0 != "." && $0 != "-" }
        let decimals = parts.count == 2 ? parts[1].prefix { $0.isASCII && $0.isNumber } : ""
        let unit = parts.count == 2 ? parts[1].dropFirst(decimals.count).drop { $0 == " " } : ""
        guard !whole.isEmpty, whole.allSatisfy({ $0.isASCII && $0.isNumber }), !decimals.isEmpty,
            Self.isUnitOfNumber(unit)
        else { return }
        let meant = (parts[0].hasPrefix("-") ? "-" : "") + whole + "." + decimals
        report(.decimalComma(written, meant: meant, at: place))
        records[key].isLost = true
        records[value].isLost = true
    }

    private static func isUnitOfNumber(_ text: Substring) -> Bool {
        ["", "€", "EUR", "Euro"].contains(text)
    }

    /// Behind the groups of three digits that follow a number on the same line, each with a comma in front, and behind decimals.
    private func endOfThousands(from start: Int) -> Int {
        func digits(from place: Int) -> Int { source[place...].prefix { 0x30...0x39 ~= $0 }.count }
        var end = start
        while end < source.count, source[end] == UInt8(ascii: ","), digits(from: end + 1) == 3 { end += 4 }
        guard end > start, end < source.count, source[end] == UInt8(ascii: ".") else { return end }
        return end + 1 + digits(from: end + 1)
    }

    /// Where a number begins that ends a value; the value's own start if it is no expression.
    private func startOfNumber(endingAt end: Int, notBefore start: Int) -> Int {
        var number = end
        while number > start, 0x30...0x39 ~= source[number - 1] { number -= 1 }
        var sign = number
        while sign > start, source[sign - 1] == UInt8(ascii: " ") { sign -= 1 }
        guard sign > start, "<>=*/+(".utf8.contains(source[sign - 1]) else { return start }
        return number
    }

    /// Whether the key of a value is the tag of a language, whose value is a text.
    func isLanguage(keyOf value: Int) -> Bool {
        guard value > 0 else { return false }
        let key = records[value - 1]
        let tag = source[Int(key.start)..<max(Int(key.start), Int(key.end))]
        return tag.count <= 3 || tag.contains(UInt8(ascii: "-"))
    }

    /// Whether the next node is the key of an entry.
    var isAtKey: Bool { open.last?.expectsKey ?? false }

    /// Keeps the decoded text: as a place in the source if it stands there, otherwise as a copy.
    private mutating func store(_ bytes: UnsafeBufferPointer<UInt8>, in record: inout YAMLRecord) {
        let start = Int(record.start)
        let end = Int(record.end)
        guard bytes.count <= YAMLLimits.scalarBytes else {
            let limit = YAMLLimits.scalarBytes
            report(.textTooLong(byteCount: bytes.count, limit: limit, at: range(start, end)))
            record.isLost = true
            record.isVerbatim = true
            record.text = record.start
            return
        }
        record.count = UInt32(clamping: bytes.count)
        let isQuoted = record.shape == .singleQuoted || record.shape == .doubleQuoted
        let inner = isQuoted ? start + 1 : start
        if end - start == bytes.count + (isQuoted ? 2 : 0),
            source.holds(bytes, at: inner)
        {
            record.isVerbatim = true
            record.text = UInt32(clamping: inner)
            return
        }
        record.text = UInt32(clamping: arena.count)
        arena.append(contentsOf: bytes)
        if record.shape == .doubleQuoted { refuseEscapedControls(bytes, of: &record) }
    }

    /// A control character can also be written as an escape such as `\0`.
    private mutating func refuseEscapedControls(
        _ bytes: UnsafeBufferPointer<UInt8>, of record: inout YAMLRecord
    ) {
        for (offset, byte) in bytes.enumerated() where byte < 0x20 && byte != 0x0A && byte != 0x09 {
            let tree = YAMLTree(
                file: file, source: source, arena: arena, records: [record], lost: LostText())
            let place = YAMLNode(tree: tree, index: 0).range(ofUTF8: offset..<(offset + 1))
            record.isLost = true
            return report(.controlCharacter(hexadecimalName(of: UInt32(byte)), at: place))
        }
    }

    mutating func addCollection(
        isMapping: Bool, isFlow: Bool, anchor: [UInt8]?, hasTag: Bool, start properties: Int
    ) -> Bool {
        var start = properties
        if anchor != nil || hasTag {
            start = skipProperties(from: start, to: source.count, hasTag: hasTag)
        }
        if open.count >= YAMLLimits.depth {
            let place = isFlow ? range(start, start + 1) : wordRange(in: source, at: start, file: file)
            stop(.nestedTooDeep(limit: YAMLLimits.depth, at: place), at: start)
            return false
        }
        let index = records.count
        var record = YAMLRecord(
            shape: isMapping ? .mapping : .sequence, start: UInt32(clamping: start),
            end: UInt32(clamping: start))
        record.size = 0
        add(record, anchor: anchor, at: properties)
        open.append(OpenCollection(record: index, isMapping: isMapping, isFlow: isFlow))
        return true
    }

    mutating func closeCollection(end: Int) {
        guard let collection = open.popLast() else { return }
        let index = collection.record
        records[index].size = UInt32(clamping: records.count - index)
        records[index].count = UInt32(
            clamping: collection.isMapping ? collection.nodeCount / 2 : collection.nodeCount)
        if collection.isFlow {
            records[index].end = UInt32(clamping: end)
        } else if let last = lastChildEnd(of: index) {
            records[index].end = max(last, records[index].start)
            if collection.isMapping { records[index].start = records[index + 1].start }
        }
        if !blanked.isEmpty,
            touchesBlankedText(from: index > 0 ? Int(records[index - 1].end) : contentStart, to: end)
        {
            records[index].isIncomplete = true
        }
        if records[index].count > YAMLLimits.entries {
            dropContent(of: index)
        } else if collection.isMapping {
            dropBrokenEntries(of: index)
        }
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
    mutating func add(_ record: YAMLRecord, anchor: [UInt8]?, at properties: Int) {
        var record = record
        if let anchor {
            let end = min(properties + 1 + anchor.count, source.count)
            if anchors[anchor] == nil { anchorNames?.append(String(decoding: anchor, as: UTF8.self)) }
            anchors[anchor] = Anchor(
                record: records.count, range: range(properties, end), isInBrackets: isInBrackets)
        }
        if !open.isEmpty, open[open.count - 1].takesKey() { checkKey(&record) }
        records.append(record)
    }
}
