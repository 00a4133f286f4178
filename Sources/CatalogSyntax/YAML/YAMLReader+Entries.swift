import CatalogDiagnostics

// MARK: Keys

extension YAMLReader {
    /// A key that is none is marked as lost; its entry will be left out.
    mutating func checkKey(_ key: inout YAMLRecord) {
        let place = range(Int(key.start), Int(key.end))
        switch key.shape {
        case .sequence, .mapping:
            report(.keyNotText(at: range(Int(key.start), Int(key.start) + 1)))
            key.isLost = true
        case .literal, .folded:
            report(.keyNotText(at: place))
            key.isLost = true
        case .plain where key.count == 0 && key.start == key.end:
            let colon = firstByte(":", from: Int(key.start)) ?? Int(key.start)
            report(.missingKey(at: range(colon, min(colon + 1, source.count))))
            key.isLost = true
        case .plain
        where key.count == 2 && source[Int(key.start)] == UInt8(ascii: "<") && text(of: place) == "<<":
            report(.mergeKey(at: place))
            lost.insertEverything()
            key.isLost = true
        case .plain, .singleQuoted, .doubleQuoted:
            checkInvisible(inKey: &key)
        }
    }

    private func firstByte(_ wanted: Unicode.Scalar, from start: Int) -> Int? {
        source[start...].firstIndex { UInt32($0) == wanted.value }
    }
}

// MARK: Entries

extension YAMLReader {
    /// Leaves out of a mapping what was reported as wrong, and every entry whose key was written before.
    mutating func dropBrokenEntries(of mapping: Int) {
        guard mayHaveBrokenEntry(in: mapping) else { return }
        let entries = entries(of: mapping)
        var broken = Set(entries.map(\.key).filter { records[$0].isLost })
        let duplicates = duplicateKeys(among: entries).filter { duplicate in
            broken.insert(duplicate.key)
            return !touchesBlankedText(
                from: Int(records[duplicate.first].end), to: Int(records[duplicate.key].start))
        }
        if let key = keyOfContentBeside(duplicates, among: entries) {
            let isNested = !entries.contains { $0.key == key }
            report(.contentBesideKey(text(of: key), isFurther: isNested, at: range(of: key)))
            broken.formUnion(entries.map(\.key).drop { $0 < key })
            if isNested { records[key + 1].isLost = true }
        } else {
            reportDuplicates(duplicates, among: entries)
        }
        guard !broken.isEmpty else { return }
        var kept: [YAMLRecord] = []
        for entry in entries {
            let end = entry.value + Int(records[entry.value].size)
            if broken.contains(entry.key) {
                lose(from: Int(records[entry.key].start), to: Int(records[entry.value].end))
            } else {
                kept += records[entry.key..<end]
            }
        }
        forgetAnchors(from: mapping + 1)
        records.replaceSubrange((mapping + 1)..., with: kept)
        records[mapping].count = UInt32(clamping: entries.count - broken.count)
        records[mapping].size = UInt32(clamping: records.count - mapping)
        records[mapping].isIncomplete = true
    }

    /// Leaves out everything of a collection that holds too much.
    mutating func dropContent(of collection: Int) {
        let place = range(Int(records[collection].start), Int(records[collection].start) + 1)
        let key = collection > 0 && open.last?.isMapping == true ? records[collection - 1] : nil
        let owner = key.map { range(Int($0.start), Int($0.end)) } ?? place
        let count = Int(records[collection].count)
        report(.tooManyEntries(count: count, limit: YAMLLimits.entries, at: owner))
        lose(from: Int(records[collection].start), to: Int(records[collection].end))
        forgetAnchors(from: collection + 1)
        records.removeSubrange((collection + 1)...)
        records[collection].count = 0
        records[collection].size = 1
        records[collection].isLost = true
        records[collection].isIncomplete = true
    }

    /// Remembers the words of a stretch that will not be in the tree.
    mutating func lose(from start: Int, to end: Int) {
        guard start < end else { return }
        lost.insert(wordsOf: source[start..<end])
        guard isDamaged(start, end) else { return }
        // Where a character cannot be read, nobody knows whether the words around it are one or two.
        let offsets = (start..<end).filter { !isDamaged($0, $0 + 1) }
        lost.insert(wordsOf: offsets.map { source[$0] })
        lost.insert(wordsOf: (start..<end).map { isDamaged($0, $0 + 1) ? UInt8(ascii: " ") : source[$0] })
    }

    private mutating func forgetAnchors(from record: Int) {
        for (name, anchor) in anchors where anchor.record >= record {
            anchors[name] = nil
            anchorNames = nil
            lostAnchors.insert(name)
        }
    }

    /// Whether a key of the mapping that was read last is lost or was written before, as far as that is found out without
    /// memory of its own: most mappings have few keys and no such one, and then it is known what they look like.
    private mutating func mayHaveBrokenEntry(in mapping: Int) -> Bool {
        guard records[mapping].count <= Self.fewKeys else { return true }
        var looks = KeyLooks.none
        var key = mapping + 1
        while key < records.count {
            if records[key].isLost { return true }
            let look = look(of: key)
            if looks.mayHave(look) {
                var earlier = mapping + 1
                while earlier < key {
                    if hasSameText(earlier, key) { return true }
                    earlier = nextKey(after: earlier)
                }
            }
            looks.formUnion(look)
            key = nextKey(after: key)
        }
        records[mapping].looks = looks
        return false
    }

    /// Inlined, since a call copies the whole reader.
    @inline(__always)
    private func look(of key: Int) -> KeyLooks {
        let record = records[key]
        guard record.count > 0 else { return KeyLooks(first: 0, last: 0, count: 0) }
        let (first, last) = (Int(record.text), Int(record.text) + Int(record.count) - 1)
        return record.isVerbatim
            ? KeyLooks(first: source[first], last: source[last], count: last - first + 1)
            : KeyLooks(first: arena[first], last: arena[last], count: last - first + 1)
    }

    /// So few that each may be compared with each other.
    private static let fewKeys = 24

    private func nextKey(after key: Int) -> Int {
        let value = key + max(1, Int(records[key].size))
        return value < records.count ? value + max(1, Int(records[value].size)) : value
    }

    private func entries(of mapping: Int) -> [(key: Int, value: Int)] {
        var entries: [(key: Int, value: Int)] = []
        entries.reserveCapacity(Int(records[mapping].count))
        var key = mapping + 1
        while key < records.count {
            let value = key + Int(records[key].size)
            guard value < records.count else { break }
            entries.append((key, value))
            key = value + Int(records[value].size)
        }
        return entries
    }

    /// The keys that were written before, each with the first of its kind.
    private func duplicateKeys(among entries: [(key: Int, value: Int)]) -> [(key: Int, first: Int)] {
        let keys = entries.map(\.key).filter { !records[$0].isLost }
        guard keys.count > 1 else { return [] }
        if keys.count <= Self.fewKeys {
            return keys.enumerated().compactMap { position, key in
                keys[..<position].first { hasSameText($0, key) }.map { (key, $0) }
            }
        }
        var duplicates: [(key: Int, first: Int)] = []
        var seen: [ArraySlice<UInt8>: Int] = [:]
        seen.reserveCapacity(keys.count)
        for key in keys {
            let text = decodedText(of: key)
            if let first = seen[text] { duplicates.append((key, first)) } else { seen[text] = key }
        }
        return duplicates
    }

    /// Where several entries in a row are there already, the line with the name above them is missing, and with it a
    /// name that nobody knows.
    private mutating func reportDuplicates(
        _ duplicates: [(key: Int, first: Int)], among entries: [(key: Int, value: Int)]
    ) {
        if duplicates.isEmpty { return }
        let positions = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.key, $0) })
        var previous: Int?
        for (key, first) in duplicates {
            let isNext = previous.map { positions[key] == $0 + 1 } ?? false
            previous = positions[key]
            if isNext, let last = diagnostics.popLast() {
                lost.insertEverything()
                report(last.asMissingName(adding: range(of: key)))
            } else {
                lost.insert(copyOf: range(of: first))
                report(.duplicateKey(text(of: key), at: range(of: key), first: range(of: first)))
            }
        }
    }

    /// A key without a value, behind which a key comes that was there before it: what follows was meant to stand below it. Right behind
    /// such a key, at whatever depth, one is enough.
    private func keyOfContentBeside(
        _ duplicates: [(key: Int, first: Int)], among entries: [(key: Int, value: Int)]
    ) -> Int? {
        guard let duplicate = duplicates.first else { return nil }
        if let before = entries.last(where: { $0.key < duplicate.key }), before.key > duplicate.first {
            let innermost = lastEntry(in: before)
            if isMissing(innermost.value) { return innermost.key }
        }
        guard duplicates.count > 1 else { return nil }
        return entries.first { entry in
            duplicate.first < entry.key && entry.key < duplicate.key && isMissing(entry.value)
        }?.key
    }

    /// The last entry in an entry, at whatever depth.
    private func lastEntry(in entry: (key: Int, value: Int)) -> (key: Int, value: Int) {
        var last = entry
        while records[last.value].shape == .mapping, records[last.value].count > 0 {
            let end = last.value + Int(records[last.value].size)
            var key = last.value + 1
            while key < end {
                let value = key + max(1, Int(records[key].size))
                guard value < end else { return last }
                last = (key, value)
                key = value + max(1, Int(records[value].size))
            }
        }
        return last
    }

    /// Whether nothing is written where a value belongs.
    private func isMissing(_ value: Int) -> Bool {
        records[value].shape == .plain && records[value].count == 0
            && records[value].start == records[value].end
    }

    private func text(of record: Int) -> String { String(decoding: decodedText(of: record), as: UTF8.self) }

    private func range(of record: Int) -> SourceRange {
        range(Int(records[record].start), Int(records[record].end))
    }

    private func hasSameText(_ left: Int, _ right: Int) -> Bool {
        records[left].count == records[right].count
            && decodedText(of: left).elementsEqual(decodedText(of: right))
    }

    private func decodedText(of index: Int) -> ArraySlice<UInt8> {
        let record = records[index]
        let start = Int(record.text)
        return (record.isVerbatim ? source : arena)[start..<(start + Int(record.count))]
    }
}
