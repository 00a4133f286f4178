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
