/// Bytes of UTF-8, looked up rather than compared.
struct ByteSet: Sendable {
    /// By byte.
    private let flags: [Bool]

    init(where isMember: (UInt8) -> Bool) { flags = (UInt8.min...UInt8.max).map(isMember) }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool { flags[Int(byte)] }
}
