extension YAMLNode {
    /// Adds what stands in the tree, without places, as bytes in which no two different trees look the same: a sign, the
    /// number of bytes and the text of each part.
    ///
    /// Recursion follows the nesting, which the reader limits.
    package func appendContent(to bytes: inout [UInt8]) {
        switch record.shape {
        case .mapping:
            bytes.append("m", [])
            for entry in entries {
                bytes.append("k", entry.key.utf8)
                entry.value.appendContent(to: &bytes)
            }
            bytes.append("e", [])
        case .sequence:
            bytes.append("l", [])
            for item in items { item.appendContent(to: &bytes) }
            bytes.append("e", [])
        case .plain: bytes.append("p", utf8)
        case .singleQuoted, .doubleQuoted, .literal, .folded: bytes.append("q", utf8)
        }
    }

    /// The same with a name in front.
    package func appendContent(named name: String, to bytes: inout [UInt8]) {
        bytes.append("n", Array(name.utf8)[...])
        appendContent(to: &bytes)
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ sign: Unicode.Scalar, _ text: ArraySlice<UInt8>) {
        append(UInt8(ascii: sign))
        appendDigits(of: text.count)
        append(UInt8(ascii: ":"))
        append(contentsOf: text)
    }

    private mutating func appendDigits(of number: Int) {
        if number >= 10 { appendDigits(of: number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
