/// The name of a field as a member of JSON begins, `"name":`, as a stretch of the table's `memberNameBytes`.
struct MemberName {
    let start: UInt32
    let count: UInt32
    /// The first eight bytes, or all of a shorter one, which tell most names from one another at once.
    let firstBytes: UInt64
    /// Ones where the first bytes are.
    let mask: UInt64

    /// Adds a name to the others.
    init(of name: UnsafeBufferPointer<UInt8>, addedTo bytes: inout [UInt8]) {
        let first = bytes.count
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: name)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        let length = bytes.count - first
        start = UInt32(first)
        count = UInt32(length)
        firstBytes = bytes.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[first...]).firstWord }
        mask = length < 8 ? 1 << UInt64(8 * length) - 1 : .max
    }
}
