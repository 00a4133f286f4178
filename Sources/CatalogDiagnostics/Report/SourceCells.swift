/// What one column or more of a shown source line is made of.
struct SourceCell {
    /// What is shown: a scalar with the marks that belong to it, or an escape.
    var text: String
    var columns: Int
    /// The bytes that it stands for.
    var bytes: Range<Int>
}

/// Cuts a stretch of a source line into cells. Invalid UTF-8 becomes one cell a byte.
func sourceCells(_ bytes: [UInt8], in stretch: Range<Int>) -> [SourceCell] {
    var cells: [SourceCell] = []
    var index = stretch.lowerBound
    var isJoined = false
    while index < stretch.upperBound {
        let (scalar, length) = decodedScalar(bytes, at: index, end: stretch.upperBound)
        let range = index..<(index + length)
        index += length
        guard let scalar else {
            let digits = String(bytes[range.lowerBound], radix: 16, uppercase: true)
            cells.append(SourceCell(text: "<0x\(digits)>", columns: digits.count + 4, bytes: range))
            isJoined = false
            continue
        }
        if scalar == "\t" {
            cells.append(SourceCell(text: "→   ", columns: 4, bytes: range))
            isJoined = false
            continue
        }
        let text = shown(scalar)
        let isEscape = text.utf8.first == 0x3C && scalar != "<"
        let columns = isEscape ? text.utf8.count : columns(of: scalar)
        if !isEscape, columns == 0 || isJoined, var last = cells.popLast() {
            last.text += text
            last.bytes = last.bytes.lowerBound..<range.upperBound
            cells.append(last)
        } else {
            cells.append(SourceCell(text: text, columns: columns, bytes: range))
        }
        isJoined = scalar.value == 0x200D
    }
    return cells
}

/// The scalar at an offset and how many bytes it takes; nil and one byte where the UTF-8 is not valid.
private func decodedScalar(
    _ bytes: [UInt8], at start: Int, end: Int
) -> (scalar: Unicode.Scalar?, length: Int) {
    let lead = bytes[start]
    let length: Int
    switch lead {
    case 0..<0x80: return (Unicode.Scalar(lead), 1)
    case 0xC2..<0xE0: length = 2
    case 0xE0..<0xF0: length = 3
    case 0xF0..<0xF5: length = 4
    default: return (nil, 1)
    }
    guard start + length <= end else { return (nil, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for byte in bytes[(start + 1)..<(start + length)] {
        guard byte & 0xC0 == 0x80 else { return (nil, 1) }
        value = value << 6 | UInt32(byte & 0x3F)
    }
    let smallest: [UInt32] = [0, 0, 0x80, 0x800, 0x1_0000]
    guard value >= smallest[length], let scalar = Unicode.Scalar(value) else { return (nil, 1) }
    return (scalar, length)
}
