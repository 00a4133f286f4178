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
        if index < mark { advance(to: mark, in: source) }
        while index > mark, offset > contentStart {
            offset -= 1
            while offset > contentStart, isContinuation(source[offset]) { offset -= 1 }
            index -= 1
        }
        return offset
    }

    /// Goes over eight bytes at a time, whatever they are, and over the last few at once if they are ASCII.
    private mutating func advance(to mark: Int, in source: [UInt8]) {
        let size = MemoryLayout<UInt64>.size
        while index < mark, offset + size <= source.count {
            let word = eightBytes(of: source, at: offset)
            let missing = mark - index
            if missing < size {
                guard word & highestBits >> (8 * (size - missing)) == 0 else { break }
                index = mark
                offset += missing
                return
            }
            index += size - continuationBytes(in: word)
            offset += size
        }
        // A word may end within a scalar.
        while offset < source.count, isContinuation(source[offset]) { offset += 1 }
        while index < mark, offset < source.count {
            offset += 1
            index += 1
            while offset < source.count, isContinuation(source[offset]) { offset += 1 }
        }
    }
}

/// The first byte is the lowest.
private func eightBytes(of source: [UInt8], at offset: Int) -> UInt64 {
    source.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian }
}

/// Whether a byte goes on with a scalar that began before it.
private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

/// Of each of eight bytes the bit that no ASCII has.
private let highestBits: UInt64 = 0x8080_8080_8080_8080

/// How many of eight bytes go on with a scalar.
private func continuationBytes(in word: UInt64) -> Int {
    let ones = highestBits >> 7
    // In each byte whether its highest bit is set and the next one is not; a multiplication adds them up in the highest byte.
    let continuations = word >> 7 & ~(word >> 6) & ones
    return Int(truncatingIfNeeded: (continuations &* ones) >> 56)
}
