// Several bytes at once.

extension UnsafeBufferPointer<UInt8> {
    /// The eight bytes at a place, the first one lowest; they have to be there.
    @inline(__always)
    func word(at place: Int) -> UInt64 {
        assert(0 <= place && place &+ 8 <= count)
        return UInt64(
            littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }

    /// Four bytes at a place, likewise.
    @inline(__always)
    func halfWord(at place: Int) -> UInt32 {
        assert(0 <= place && place &+ 4 <= count)
        return UInt32(
            littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: place, as: UInt32.self))
    }

    /// The first eight bytes, the first one lowest, and zeros where there are fewer.
    @inline(__always)
    var firstWord: UInt64 {
        if count >= 8 { return word(at: 0) }
        // Both halves show what they share alike.
        if count >= 4 {
            return UInt64(halfWord(at: 0)) | UInt64(halfWord(at: count - 4)) << UInt64(8 * (count - 4))
        }
        return reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Whether these are the bytes of an ASCII text.
    @inline(__always)
    func isEqual(to text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        for index in 0..<count where self[index] != text.utf8Start[index] { return false }
        return true
    }
}

/// The number that eight ASCII digits are, the first one lowest in the word; nil for anything else.
@inline(__always)
func eightDigits(_ word: UInt64) -> UInt64? {
    // Adding makes the top bit of a byte show that it is more than nine.
    let digits = word ^ 0x3030_3030_3030_3030
    guard ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080 == 0 else { return nil }
    // Neighbours become numbers of two digits, then of four, then the one of eight.
    let pairs = (digits &* 10 &+ digits >> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
    return (fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF
}
