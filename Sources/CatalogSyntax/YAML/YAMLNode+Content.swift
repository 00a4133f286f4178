extension YAMLNode {
    /// Adds what stands in the tree, without places and quotes around texts, as bytes in which no two different trees look the same: a sign, the
    /// number of bytes and the text of each part.
    package func appendContent(to bytes: inout [UInt8]) { _ = tree.appendContent(of: index, to: &bytes) }

    /// The same with a name in front.
    package func appendContent(named name: String, to bytes: inout [UInt8]) {
        bytes.append("n", textOfLength: name.utf8.count)
        bytes.append(contentsOf: name.utf8)
        appendContent(to: &bytes)
    }
}

extension YAMLTree {
    /// Gives the place behind the node and all below it.
    ///
    /// Recursion follows the nesting, which the reader limits.
    fileprivate func appendContent(of index: Int, to bytes: inout [UInt8]) -> Int {
        let record = records[index]
        let end = index + Int(record.size)
        var place = index + 1
        switch record.shape {
        case .mapping:
            bytes.append("m", textOfLength: 0)
            while place < end {
                append("k", records[place], to: &bytes)
                place = appendContent(of: place + Int(records[place].size), to: &bytes)
            }
            bytes.append("e", textOfLength: 0)
        case .sequence:
            bytes.append("l", textOfLength: 0)
            while place < end { place = appendContent(of: place, to: &bytes) }
            bytes.append("e", textOfLength: 0)
        // Quotes count only where a text would be something else without them.
        case .plain: append(plainMeaning(of: utf8(of: record)) == .text ? "q" : "p", record, to: &bytes)
        case .singleQuoted, .doubleQuoted, .literal, .folded: append("q", record, to: &bytes)
        }
        return end
    }

    /// A sign and the text of a scalar; a collection has none.
    private func append(_ sign: Unicode.Scalar, _ record: YAMLRecord, to bytes: inout [UInt8]) {
        let text = utf8(of: record)
        bytes.append(sign, textOfLength: text.count)
        bytes.append(contentsOf: text)
    }
}

extension [UInt8] {
    /// Appends what stands in front of a text.
    fileprivate mutating func append(_ sign: Unicode.Scalar, textOfLength length: Int) {
        append(UInt8(ascii: sign))
        appendDigits(of: length)
        append(UInt8(ascii: ":"))
    }

    private mutating func appendDigits(of number: Int) {
        if number >= 10 { appendDigits(of: number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
