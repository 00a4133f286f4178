/// The scalar of two to four bytes at a place, and its length; nil unless it is the shortest form of a scalar
/// (Unicode Standard, table 3-7).
@inline(__always)
func decodeMultibyteScalar(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (
    scalar: UInt32, length: Int
)? {
    let lead = bytes[start]
    let length: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
        length = 3
        if lead == 0xE0 { lowest = 0xA0 }
        if lead == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
        length = 4
        if lead == 0xF0 { lowest = 0x90 }
        if lead == 0xF4 { highest = 0x8F }
    default: return nil
    }
    guard start + length <= bytes.count, lowest <= bytes[start + 1], bytes[start + 1] <= highest else {
        return nil
    }
    var scalar = UInt32(lead & (0x7F >> UInt8(length)))
    for index in (start + 1)..<(start + length) {
        guard bytes[index] & 0xC0 == 0x80 else { return nil }
        scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    }
    return (scalar, length)
}

/// The number that some hexadecimal digits at a place make; nil if one of them is none or is missing.
func hexadecimalNumber(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, digits: Int) -> UInt32? {
    guard start + digits <= bytes.count else { return nil }
    var value: UInt32 = 0
    for index in start..<(start + digits) {
        let byte = bytes[index]
        let digit: UInt8
        if isDigit(byte) {
            digit = byte &- UInt8(ascii: "0")
        } else if (byte | 0x20) &- UInt8(ascii: "a") <= 5 {
            digit = (byte | 0x20) &- UInt8(ascii: "a") &+ 10
        } else {
            return nil
        }
        value = value << 4 | UInt32(digit)
    }
    return value
}
