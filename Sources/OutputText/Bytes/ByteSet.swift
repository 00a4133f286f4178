/// Bytes of UTF-8, looked up rather than compared.
struct ByteSet: Sendable {
    /// By byte.
    private let flags: [Bool]

    init(where isMember: (UInt8) -> Bool) { flags = (UInt8.min...UInt8.max).map(isMember) }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool { flags[Int(byte)] }

    /// Where the bytes of a text, from an index on, cease to be in the set.
    @inline(__always)
    func endOfRun(in text: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int {
        flags.withUnsafeBufferPointer { flags in
            var index = start
            while index < text.count, flags[Int(text[index])] { index &+= 1 }
            return index
        }
    }
}

extension String {
    /// Whether all bytes of the text are in a set.
    func consists(of set: ByteSet) -> Bool { withBytes { set.endOfRun(in: $0) == $0.count } }
}
