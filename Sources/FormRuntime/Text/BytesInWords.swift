// Several bytes at once.

extension UnsafeBufferPointer<UInt8> {
    /// The eight bytes at a place, the first one lowest; they have to be there.
    @inline(__always)
    func word(at place: Int) -> UInt64 {
        assert(0 <= place && place &+ 8 <= count)
        guard let baseAddress else { return 0 }
        return UInt64(
            littleEndian: UnsafeRawPointer(baseAddress + place).loadUnaligned(as: UInt64.self))
    }

    /// Four bytes at a place, likewise.
    @inline(__always)
    func halfWord(at place: Int) -> UInt32 {
        assert(0 <= place && place &+ 4 <= count)
        guard let baseAddress else { return 0 }
        return UInt32(
            littleEndian: UnsafeRawPointer(baseAddress + place).loadUnaligned(as: UInt32.self))
    }

    /// Whether these are the bytes of an ASCII text.
    @inline(__always)
    func isEqual(to text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        for index in 0..<count where self[index] != text.utf8Start[index] { return false }
        return true
    }
}
