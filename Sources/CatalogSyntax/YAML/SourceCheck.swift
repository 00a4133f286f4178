import CatalogDiagnostics

/// What is looked at before YAML is read: size, encoding and characters that YAML does not allow.
struct SourceCheck {
    /// The offset behind a byte order mark.
    let contentStart: Int
    let isASCII: Bool
    /// The source with every byte that cannot be read replaced, so that the rest can be read; offsets stay.
    let readable: [UInt8]
    /// Offsets of the replaced bytes, ascending.
    let damage: [Int]
    let diagnostics: [Diagnostic]
    /// Whether nothing can be read at all.
    let isHopeless: Bool

    init(_ source: [UInt8], file: SourceFileID) {
        contentStart = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if let mistake = mistakeOfWholeFile(source, file) {
            (isASCII, readable, damage, diagnostics, isHopeless) = (false, source, [], [mistake], true)
            return
        }
        let start = contentStart
        let found = source.withUnsafeBufferPointer { scan($0, from: start) }
        isASCII = found.isASCII
        damage = found.damage
        isHopeless = damage.count >= ByteScan.mostDamage
        diagnostics = found.diagnostics(file)
        guard !damage.isEmpty else {
            readable = source
            return
        }
        var readable = source
        for offset in damage { readable[offset] = UInt8(ascii: "_") }
        self.readable = readable
    }
}

/// Too large, or in another encoding.
private func mistakeOfWholeFile(_ source: [UInt8], _ file: SourceFileID) -> Diagnostic? {
    guard source.count <= YAMLLimits.fileBytes else {
        return .fileTooLarge(at: SourceRange(file: file, start: 0, end: 0))
    }
    return wideEncoding(of: source).map {
        .wrongEncoding($0, at: SourceRange(file: file, start: 0, end: min(2, source.count)))
    }
}

/// `U+0007`.
func hexadecimalName(of scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

/// UTF-16 or UTF-32, seen by the byte order mark or by the zeros of its first ASCII characters.
private func wideEncoding(of source: [UInt8]) -> String? {
    let start = Array(source.prefix(4))
    if start.starts(with: [0xFF, 0xFE, 0x00, 0x00]) || start.starts(with: [0x00, 0x00, 0xFE, 0xFF]) {
        return "UTF-32"
    }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    guard start.count == 4 else { return nil }
    switch (start[0] == 0, start[1] == 0, start[2] == 0, start[3] == 0) {
    case (true, true, true, false), (false, true, true, true): return "UTF-32"
    case (true, false, true, false), (false, true, false, true): return "UTF-16"
    default: return nil
    }
}

private struct ByteScan {
    /// A file with so many bytes that cannot be read is no text.
    static let mostDamage = 10_000

    var isASCII = true
    var firstInvalid: Int?
    var invalidCount = 0
    var controls: [(offset: Int, length: Int, scalar: UInt32)] = []
    var damage: [Int] = []

    mutating func addInvalid(_ offset: Int) {
        if firstInvalid == nil { firstInvalid = offset }
        invalidCount += 1
        addDamage(offset, 1)
    }

    mutating func addControl(_ offset: Int, _ length: Int, _ scalar: UInt32) {
        if controls.count < 10 { controls.append((offset, length, scalar)) }
        addDamage(offset, length)
    }

    private mutating func addDamage(_ offset: Int, _ length: Int) {
        if damage.count < Self.mostDamage { damage += offset..<(offset + length) }
    }

    /// One for all invalid bytes and one for all control characters: they mostly have one cause.
    func diagnostics(_ file: SourceFileID) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        if let first = firstInvalid {
            diagnostics.append(
                .invalidUTF8(
                    byteOffset: first, count: invalidCount,
                    at: SourceRange(file: file, start: first, end: first + 1)))
        }
        let places = controls.map {
            (
                name: hexadecimalName(of: $0.scalar),
                range: SourceRange(file: file, start: $0.offset, end: $0.offset + $0.length)
            )
        }
        if let first = places.first {
            diagnostics.append(.controlCharacter(first.name, at: first.range, others: places.dropFirst()))
        }
        return diagnostics
    }
}

private func scan(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> ByteScan {
    var result = ByteScan()
    var offset = start
    while offset < source.count {
        offset = endOfPrintable(source, from: offset)
        let end = min(offset + MemoryLayout<UInt64>.size, source.count)
        while offset < end { offset += result.look(at: offset, in: source) }
    }
    return result
}

extension ByteScan {
    /// Looks at the character at an offset; the number of its bytes.
    fileprivate mutating func look(at offset: Int, in source: UnsafeBufferPointer<UInt8>) -> Int {
        let byte = source[offset]
        if byte < 0x80 {
            let isAllowed = byte >= 0x20 ? byte != 0x7F : byte == 0x0A || byte == 0x0D || byte == 0x09
            if !isAllowed { addControl(offset, 1, UInt32(byte)) }
            return 1
        }
        guard let (scalar, length) = decodeUTF8(source, at: offset) else {
            addInvalid(offset)
            return 1
        }
        if isAllowedInYAML(scalar) {
            isASCII = false
        } else {
            addControl(offset, length, scalar)
        }
        return length
    }
}

/// Passes over printable ASCII, eight bytes at a time, because most of a file is nothing else: the offset of eight bytes that
/// need a closer look, or of the few that are left at the end.
private func endOfPrintable(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(source)
    var offset = start
    while offset + MemoryLayout<UInt64>.size <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        // The highest bit of a byte is set if it is no ASCII, smaller than a blank, or 7F.
        let suspects = word | (word &- 0x2020_2020_2020_2020) | (word &+ 0x0101_0101_0101_0101)
        guard suspects & 0x8080_8080_8080_8080 == 0 else { break }
        offset += MemoryLayout<UInt64>.size
    }
    return offset
}

/// C1 controls but NEL, a byte order mark inside the file and non-characters are refused.
private func isAllowedInYAML(_ scalar: UInt32) -> Bool {
    if scalar < 0xA0 { return scalar == 0x85 }
    return scalar != 0xFEFF && scalar != 0xFFFE && scalar != 0xFFFF
}

/// The scalar of a well-formed sequence (Unicode, table 3-7) of two to four bytes.
private func decodeUTF8(
    _ source: UnsafeBufferPointer<UInt8>, at offset: Int
) -> (scalar: UInt32, length: Int)? {
    let first = source[offset]
    let length: Int
    var scalar: UInt32
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: (length, scalar) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF:
        (length, scalar) = (3, UInt32(first & 0x0F))
        if first == 0xE0 { lowest = 0xA0 }
        if first == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
        (length, scalar) = (4, UInt32(first & 0x07))
        if first == 0xF0 { lowest = 0x90 }
        if first == 0xF4 { highest = 0x8F }
    default: return nil
    }
    guard offset + length <= source.count else { return nil }
    for index in 1..<length {
        let byte = source[offset + index]
        guard byte >= lowest, byte <= highest else { return nil }
        (lowest, highest) = (0x80, 0xBF)
        scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, length)
}
