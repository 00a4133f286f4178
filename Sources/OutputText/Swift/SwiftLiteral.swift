/// Appends a string literal in one line, with its quotes.
func appendSwiftLiteral(_ value: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(value, copying: plainInLine) { scalar, _, bytes in
        switch scalar {
        case "\"": bytes.append(fixed: "\\\"")
        case "\\": bytes.append(fixed: "\\\\")
        case "\n": bytes.append(fixed: "\\n")
        case "\t": bytes.append(fixed: "\\t")
        case _ where isUnsafeInSource(scalar):
            bytes.append(fixed: "\\u{")
            bytes.append(hexadecimal: scalar.value)
            bytes.append(fixed: "}")
        default: bytes.append(scalar)
        }
    }
    bytes.append(UInt8(ascii: "\""))
}

/// Appends a raw string literal of several lines: as many `#` as its content asks for, with all that could not be seen in a
/// review written as an escape. All lines but the first are indented.
func appendSwiftBlockLiteral(
    _ value: UnsafeBufferPointer<UInt8>, indentedBy blanks: Int, to bytes: inout [UInt8]
) {
    guard let first = value.first else {
        bytes.append(fixed: "\"\"")
        return
    }
    let hashes = repeatElement(UInt8(ascii: "#"), count: neededHashes(value))
    // Only where that is most of it: many of them in a row would be copied for each.
    if value.count > bytes.count { bytes.reserveCapacity(bytes.count + value.count + value.count / 8) }
    bytes += hashes
    bytes.append(fixed: "\"\"\"\n")
    if first != UInt8(ascii: "\n") { bytes.append(blanks: blanks) }
    var start = 0
    while start < value.count {
        let end = endOfSafeSource(in: value, from: start)
        let run = UnsafeBufferPointer(rebasing: value[start..<end])
        guard end < value.count, value[end] == UInt8(ascii: "\n") else {
            bytes.append(contentsOf: run)
            guard end < value.count else { break }
            let scalar = value.scalar(at: end)
            start = min(end + UTF8.width(scalar), value.count)
            appendToBlock(scalar, hashes, &bytes)
            continue
        }
        start = end + 1
        let isIndented = start < value.count && value[start] != UInt8(ascii: "\n")
        bytes.append(addingCapacity: run.count + 1 + blanks) { room in
            room.append(run)
            room.append(UInt8(ascii: "\n"))
            if isIndented { room.append(blanks: blanks) }
        }
    }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(blanks: blanks)
    bytes.append(fixed: "\"\"\"")
    bytes += hashes
}

/// Where the bytes of a text, from an index on, cease to be those that stand in a literal of several lines as they are.
@inline(__always)
private func endOfSafeSource(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let step = SIMD16<UInt8>.scalarCount
    var index = start
    while true {
        // Most of it is ASCII that can be seen, which is told of many bytes at a time.
        while text.count - index >= step {
            let some = UnsafeRawBufferPointer(text).loadUnaligned(
                fromByteOffset: index, as: SIMD16<UInt8>.self)
            guard (some &- 0x20).max() < 0x7F - 0x20 else { break }
            index += step
        }
        // Behind an umlaut it is again.
        let few = UnsafeBufferPointer(rebasing: text[..<min(index + step, text.count)])
        index = plainInBlock.endOfRun(in: few, from: index)
        if index < few.count || index == text.count { return index }
    }
}

/// Appends a scalar that does not stand in a literal of several lines as it is, or may not.
private func appendToBlock(_ scalar: Unicode.Scalar, _ hashes: Repeated<UInt8>, _ bytes: inout [UInt8]) {
    guard isUnsafeInSource(scalar) else { return bytes.append(scalar) }
    bytes.append(UInt8(ascii: "\\"))
    bytes += hashes
    bytes.append(fixed: "u{")
    bytes.append(hexadecimal: scalar.value)
    bytes.append(fixed: "}")
}

/// One more than the longest run of `#` behind a quote or a backslash, so that neither the end of the literal nor an
/// escape can stand in the content.
private func neededHashes(_ value: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = UInt8(ascii: "#")
    var longest = 0
    var index = 0
    while let start = value.nextIndex(of: hash, from: index) {
        index = start + 1
        while index < value.count, value[index] == hash { index += 1 }
        guard start > 0, value[start - 1] == UInt8(ascii: "\"") || value[start - 1] == UInt8(ascii: "\\")
        else { continue }
        longest = max(longest, index - start)
    }
    return longest + 1
}

/// What stands in a literal of one line as it is.
private let plainInLine = ByteSet { byte in
    byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && !mayBeUnsafeInSource(byte)
}

/// What stands in a literal of several lines as it is, but for the ends of its lines.
private let plainInBlock = ByteSet { $0 == UInt8(ascii: "\t") || !mayBeUnsafeInSource($0) }

/// Whether a scalar that is unsafe in source begins with the byte.
func mayBeUnsafeInSource(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, 0x7F: true
    // U+0080…, U+0600…, U+1000…, U+2000…, U+E000…, U+F000…, and everything behind the basic plane.
    case 0xC2, 0xD8, 0xE1, 0xE2, 0xEE...0xFF: true
    default: false
    }
}

/// Characters that a reader of source code cannot see or that change what they see: controls, line and paragraph
/// separators, bidirectional controls, other format characters, private use and unassigned ones.
func isUnsafeInSource(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
        0xFEFF,
        0xFFF0...0xFFFB, 0xFFFE...0xFFFF, 0xE000...0xF8FF, 0xE0000...0x10FFFF:
        true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
}
