/// What the keys of a mapping look like from afar: one of 32 bits for each, made of its length and its ends.
///
/// A key whose bit is missing is none of them, so that nobody goes through a mapping for what it does not have, which is most of what
/// it is asked for.
struct KeyLooks: Sendable {
    private var bits: UInt32

    private init(bits: UInt32) { self.bits = bits }

    /// Of a mapping without keys.
    static let none = KeyLooks(bits: 0)
    /// Of a mapping of which nothing is known: it may have any key.
    static let any = KeyLooks(bits: .max)

    @inline(__always)
    init(first: UInt8, last: UInt8, count: Int) {
        bits = 1 << UInt32(truncatingIfNeeded: (Int(first) &* 5 &+ Int(last) &* 3 &+ count) & 31)
    }

    @inline(__always)
    init(of key: UnsafeBufferPointer<UInt8>) {
        self.init(first: key.first ?? 0, last: key.last ?? 0, count: key.count)
    }

    /// Whether there may be a key that looks like one of the others.
    @inline(__always)
    func mayHave(_ others: KeyLooks) -> Bool { bits & others.bits != 0 }

    @inline(__always)
    mutating func formUnion(_ others: KeyLooks) { bits |= others.bits }
}
