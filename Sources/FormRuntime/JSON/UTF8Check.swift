/// The offset of the first byte that is no part of valid UTF-8 (no overlong form, no surrogate, nothing behind
/// U+10FFFF); nil if all is valid.
func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    var index = 0
    func isContinuation(_ place: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
        place < bytes.count && range.contains(bytes[place])
    }
    while index < bytes.count {
        let lead = bytes[index]
        let length: Int
        switch lead {
        case 0x00...0x7F: length = 1
        case 0xC2...0xDF where isContinuation(index + 1): length = 2
        case 0xE0 where isContinuation(index + 1, 0xA0...0xBF) && isContinuation(index + 2): length = 3
        case 0xED where isContinuation(index + 1, 0x80...0x9F) && isContinuation(index + 2): length = 3
        case 0xE1...0xEC where isContinuation(index + 1) && isContinuation(index + 2): length = 3
        case 0xEE...0xEF where isContinuation(index + 1) && isContinuation(index + 2): length = 3
        case 0xF0
        where isContinuation(index + 1, 0x90...0xBF) && isContinuation(index + 2) && isContinuation(index + 3):
            length = 4
        case 0xF1...0xF3
        where isContinuation(index + 1) && isContinuation(index + 2) && isContinuation(index + 3):
            length = 4
        case 0xF4
        where isContinuation(index + 1, 0x80...0x8F) && isContinuation(index + 2) && isContinuation(index + 3):
            length = 4
        default: return index
        }
        index += length
    }
    return nil
}
