import CatalogDiagnostics

// MARK: Comments that were meant as text

extension YAMLReader {
    /// `Hund #1` loses what stands behind the blank, without a sound.
    mutating func checkPlain(_ record: inout YAMLRecord) {
        let end = Int(record.end)
        var comment = end
        while comment < source.count, isBlank(source[comment]) { comment += 1 }
        if comment > end, comment + 1 < source.count, source[comment] == UInt8(ascii: "#"),
            isWordByte(source[comment + 1]), !isAtKey
        {
            let word = wordRange(in: source, at: comment, file: file)
            let start = record.count > 0 ? Int(record.start) : comment
            report(.commentInText(text(of: word), text: valueText(from: start), at: word))
            record.isLost = true
        }
        guard !isAtKey, record.isVerbatim, record.count > 3 else { return }
        checkInvisible(behindColonOf: &record)
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        0x30...0x39 ~= byte || 0x41...0x5A ~= byte & 0xDF || byte >= 0x80
    }
}

// MARK: Invisible characters

extension YAMLReader {
    /// No key has such characters. Those that have no width are taken out, so that the key is known all the same.
    mutating func checkInvisible(inKey key: inout YAMLRecord) {
        guard key.isVerbatim else { return }
        let text = Int(key.text)..<(Int(key.text) + Int(key.count))
        guard source[text].contains(where: { $0 >= 0x80 }) else { return }
        var cleaned: [UInt8] = []
        var found: [InvisibleScalar] = []
        var offset = text.lowerBound
        while offset < text.upperBound {
            if let character = InvisibleScalar(in: source, at: offset) {
                found.append(character)
                offset += character.length
            } else {
                cleaned.append(source[offset])
                offset += 1
            }
        }
        guard let first = found.first, let last = found.last else { return }
        report(.invisibleCharacter(first, at: range(first.offset, first.offset + first.length)))
        let isAtOneEnd =
            last.offset + last.length - text.lowerBound == found.reduce(0) { $0 + $1.length }
            || text.upperBound - first.offset == found.reduce(0) { $0 + $1.length }
        if cleaned.isEmpty || (found.contains(where: \.isBlank) && !isAtOneEnd) {
            key.isLost = true
            lost.insert(wordsOf: cleaned)
            return
        }
        key.isVerbatim = false
        key.text = UInt32(clamping: arena.count)
        key.count = UInt32(clamping: cleaned.count)
        arena += cleaned
    }

    /// `de:` and a no-break blank is the beginning of a text for YAML, not a key.
    mutating func checkInvisible(behindColonOf record: inout YAMLRecord) {
        let start = Int(record.text)
        let end = start + Int(record.count)
        var colon = start
        while colon < end, isNameByte(source[colon]) { colon += 1 }
        guard colon > start, colon + 1 < end, source[colon] == UInt8(ascii: ":"),
            let character = InvisibleScalar(in: source, at: colon + 1)
        else { return }
        record.isLost = true
        report(.invisibleCharacter(character, at: range(colon + 1, colon + 1 + character.length)))
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        0x30...0x39 ~= byte || 0x41...0x5A ~= byte & 0xDF || byte == UInt8(ascii: "-")
    }
}
