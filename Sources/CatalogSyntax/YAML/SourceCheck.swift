import CatalogDiagnostics

/// What is looked at before YAML is read: size, encoding and characters that YAML does not allow.
struct SourceCheck {
    /// The offset behind a byte order mark.
    let contentStart: Int
    let isASCII: Bool
    /// The mistake that makes reading on pointless.
    let mistake: Diagnostic?

    init(_ source: [UInt8], file: SourceFileID) {
        contentStart = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard source.count <= YAMLLimits.fileBytes else {
            isASCII = false
            mistake = .fileTooLarge(
                byteCount: source.count, at: SourceRange(file: file, start: 0, end: 0))
            return
        }
        if let encoding = wideEncoding(of: source) {
            isASCII = false
            mistake = .wrongEncoding(
                encoding, at: SourceRange(file: file, start: 0, end: min(2, source.count)))
            return
        }
        let start = contentStart
        let found = source.withUnsafeBufferPointer { scan($0, from: start) }
        isASCII = found.isASCII
        mistake =
            if let first = found.firstInvalid {
                .invalidUTF8(
                    byteOffset: first, count: found.invalidCount,
                    at: SourceRange(file: file, start: first, end: first + 1))
            } else if let control = found.firstControl {
                .controlCharacter(
                    hexadecimalName(of: control.scalar),
                    at: SourceRange(file: file, start: control.offset, end: control.offset + control.length))
            } else {
                nil
            }
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
    var isASCII = true
    var firstInvalid: Int?
    var invalidCount = 0
    var firstControl: (offset: Int, length: Int, scalar: UInt32)?
}

private func scan(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> ByteScan {
    var result = ByteScan()
    var offset = start
    while offset < source.count {
        let byte = source[offset]
        if byte < 0x80 {
            let isAllowed = byte >= 0x20 ? byte != 0x7F : byte == 0x0A || byte == 0x0D || byte == 0x09
            if !isAllowed, result.firstControl == nil { result.firstControl = (offset, 1, UInt32(byte)) }
            offset += 1
            continue
        }
        result.isASCII = false
        guard let (scalar, length) = decodeUTF8(source, at: offset) else {
            if result.firstInvalid == nil { result.firstInvalid = offset }
            result.invalidCount += 1
            offset += 1
            continue
        }
        if !isAllowedInYAML(scalar), result.firstControl == nil {
            result.firstControl = (offset, length, scalar)
        }
        offset += length
    }
    return result
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
