/// Decodes a name or value: `+` is a blank, `%` and two hexadecimal digits are a byte. The result is valid UTF-8
/// without NUL, or there is a failure with its place.
func percentDecode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into result: inout ReusableBuffer<UInt8>
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
        default:
            // All that stands for itself at once.
            let plain = index
            repeat { index += 1 } while index < range.upperBound && standsForItself(bytes[index])
            result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[plain..<index]))
        }
    }
    let isValid = isUTF8(result[start..<result.count])
    guard isValid else { throw SyntaxFailure(kind: .syntax, reason: .invalidUTF8, offset: range.lowerBound) }
}

@inline(__always)
private func standsForItself(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "+") && byte != UInt8(ascii: "%") && byte != 0
}

private func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
        if bytes.count - index >= 8, bytes.word(at: index) & 0x8080_8080_8080_8080 == 0 {
            index += 8
        } else if bytes[index] < 0x80 {
            index += 1
        } else if let (_, length) = decodeMultibyteScalar(bytes, at: index) {
            index += length
        } else {
            return false
        }
    }
    return true
}
