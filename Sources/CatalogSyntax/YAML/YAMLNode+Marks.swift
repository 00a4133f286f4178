extension YAMLNode {
    /// Whether a scalar holds a brace, an asterisk, a backslash or a bracket that opens: without them it is nothing but words, as most texts are.
    package var mayHoldMarks: Bool { tree.withText(of: index, hasMark) }
}

/// Looks at sixteen bytes at a time.
private func hasMark(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    typealias Block = SIMD16<UInt8>
    let bytes = UnsafeRawBufferPointer(text)
    guard bytes.count >= Block.scalarCount else { return text.contains(where: isMark) }
    var offset = 0
    while true {
        let block = bytes.loadUnaligned(fromByteOffset: offset, as: Block.self)
        let marks =
            (block .== Block(repeating: UInt8(ascii: "{"))) .| (block .== Block(repeating: UInt8(ascii: "}")))
            .| (block .== Block(repeating: UInt8(ascii: "*")))
            .| (block .== Block(repeating: UInt8(ascii: "[")))
            .| (block .== Block(repeating: UInt8(ascii: "\\")))
        if any(marks) { return true }
        let rest = bytes.count - offset - Block.scalarCount
        if rest == 0 { return false }
        // The last block ends where the text does, and begins within the one before.
        offset += min(rest, Block.scalarCount)
    }
}

private func isMark(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "{", "}", "*", "[", "\\": true
    default: false
    }
}
