/// Turns libyaml's marks, which count scalars, into byte offsets.
///
/// Marks hardly ever go back, so that walking from the last one is linear in all.
struct MarkCursor {
    private let contentStart: Int
    private let isASCII: Bool
    private var index = 0
    private var offset: Int

    init(contentStart: Int, isASCII: Bool) {
        self.contentStart = contentStart
        self.isASCII = isASCII
        offset = contentStart
    }

    mutating func offset(of mark: Int, in source: [UInt8]) -> Int {
        if isASCII { return min(contentStart + max(mark, 0), source.count) }
        source.withUnsafeBufferPointer { bytes in
            let skipped = asciiWords(in: bytes, from: offset, atMost: mark - index)
            index += skipped
            offset += skipped
            while index < mark, offset < bytes.count {
                offset += 1
                index += 1
                // Behind ASCII begins the next scalar; behind anything else the bytes of the same may follow.
                guard bytes[offset - 1] >= 0x80 else { continue }
                while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            }
            while index > mark, offset > contentStart {
                offset -= 1
                while offset > contentStart, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
                index -= 1
            }
        }
        return offset
    }
}

/// Passes over ASCII, of which each byte is a scalar, eight bytes at a time: their number.
private func asciiWords(in source: UnsafeBufferPointer<UInt8>, from start: Int, atMost limit: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(source)
    let size = MemoryLayout<UInt64>.size
    let most = min(limit, bytes.count - start)
    var count = 0
    while count + size <= most,
        bytes.loadUnaligned(fromByteOffset: start + count, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
        count += size
    }
    return count
}
