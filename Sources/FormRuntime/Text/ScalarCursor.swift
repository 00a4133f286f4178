/// Walks over the Unicode scalars of a text that is known to be valid UTF-8. Of anything else it gives some numbers,
/// and never reads behind the end.
struct ScalarCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    mutating func next() -> UInt32? {
        guard position < bytes.count else { return nil }
        let lead = bytes[position]
        position += 1
        if lead < 0x80 { return UInt32(lead) }
        let length = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1
        var scalar = UInt32(lead & (0x3F >> UInt8(length)))
        for _ in 0..<length where position < bytes.count {
            scalar = scalar << 6 | UInt32(bytes[position] & 0x3F)
            position += 1
        }
        return scalar
    }

    /// The last scalar of a text.
    static func last(of bytes: UnsafeBufferPointer<UInt8>) -> UInt32? {
        var start = bytes.count - 1
        while start > 0, bytes[start] & 0xC0 == 0x80, bytes.count - start < 4 { start -= 1 }
        guard start >= 0 else { return nil }
        var cursor = ScalarCursor(UnsafeBufferPointer(rebasing: bytes[start...]))
        return cursor.next()
    }
}
