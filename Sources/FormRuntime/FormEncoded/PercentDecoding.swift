/// Decodes a name or value: `+` is a blank, `%` and two hexadecimal digits are a byte. The result is valid UTF-8
/// without NUL, or there is a failure with its place.
func percentDecode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into result: inout [UInt8]
) throws(SyntaxFailure) {
    let start = result.count
    var index = range.lowerBound
    while index < range.upperBound {
        switch bytes[index] {
        case UInt8(ascii: "+"):
            result.append(0x20)
            index += 1
        case UInt8(ascii: "%"):
            guard index + 2 < range.upperBound, let byte = hexadecimalNumber(bytes, at: index + 1, digits: 2)
            else {
                throw SyntaxFailure(kind: .syntax, reason: .badEscape, offset: index)
            }
            guard byte != 0 else { throw SyntaxFailure(kind: .syntax, reason: .nullCharacter, offset: index) }
            result.append(UInt8(truncatingIfNeeded: byte))
            index += 3
        case 0: throw SyntaxFailure(kind: .syntax, reason: .nullCharacter, offset: index)
        case let byte:
            result.append(byte)
            index += 1
        }
    }
    let isValid = result.withUnsafeBufferPointer { isUTF8(UnsafeBufferPointer(rebasing: $0[start...])) }
    guard isValid else { throw SyntaxFailure(kind: .syntax, reason: .invalidUTF8, offset: range.lowerBound) }
}

private func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
        if bytes[index] < 0x80 {
            index += 1
        } else if let (_, length) = decodeMultibyteScalar(bytes, at: index) {
            index += length
        } else {
            return false
        }
    }
    return true
}
