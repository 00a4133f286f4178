/// The name of a field as a member of JSON begins, `"name":`, as a stretch of the table's `memberNameBytes`.
struct MemberName {
    let start: UInt32
    let count: UInt32
    /// The first eight bytes, or all of a shorter one, which tell most names from one another at once.
    let firstBytes: UInt64
    /// Ones where the first bytes are.
    let mask: UInt64

    /// Adds a name to the others.
    init(of name: String, addedTo bytes: inout [UInt8]) {
        let member = Array("\"\(name)\":".utf8)
        start = UInt32(bytes.count)
        count = UInt32(member.count)
        firstBytes = member.withUnsafeBufferPointer(\.firstWord)
        mask = member.count < 8 ? 1 << UInt64(8 * member.count) - 1 : .max
        bytes += member
    }
}
