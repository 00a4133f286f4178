/// The members of a file reference.
enum FileMember: String, CaseIterable {
    case id, name, mediaType, size, sha256

    init?(utf8 name: UnsafeBufferPointer<UInt8>) {
        if name.isEqual(to: "id") {
            self = .id
        } else if name.isEqual(to: "name") {
            self = .name
        } else if name.isEqual(to: "mediaType") {
            self = .mediaType
        } else if name.isEqual(to: "size") {
            self = .size
        } else if name.isEqual(to: "sha256") {
            self = .sha256
        } else {
            return nil
        }
    }

    /// One of the bits of `allBits`.
    var bit: UInt8 {
        switch self {
        case .id: 1
        case .name: 2
        case .mediaType: 4
        case .size: 8
        case .sha256: 16
        }
    }

    static let allBits: UInt8 = 31
}

extension FileSlot {
    /// Of several problems the one counts whose check comes first.
    mutating func note(_ kind: ProblemKind) {
        problem = problem.map { $0.rawValue <= kind.rawValue ? $0 : kind } ?? kind
    }

    mutating func setSize(_ bytes: Int64, _ entry: UnsafePointer<FieldEntry>) {
        size = bytes
        if bytes < 1 { note(.minimum) }
        if bytes > entry.pointee.maximumSize { note(.maximum) }
    }

    /// Sets a member that is a text.
    mutating func set(
        _ member: FileMember, _ bytes: UnsafeBufferPointer<UInt8>, _ facts: TextFacts, at span: TextSpan,
        for entry: UnsafePointer<FieldEntry>, in table: FormTable
    ) {
        switch member {
        case .id:
            id = span
            check(bytes, facts, limit: 200, in: table)
        case .name:
            name = span
            check(bytes, facts, limit: 255, in: table)
        case .mediaType:
            if let index = table.option(bytes, of: entry) { mediaType = UInt32(index) } else { note(.option) }
        case .sha256:
            sha256 = span
            if !isSHA256(bytes) { note(.format) }
        case .size: note(.type)
        }
    }

    private mutating func check(
        _ bytes: UnsafeBufferPointer<UInt8>, _ facts: TextFacts, limit: Int, in table: FormTable
    ) {
        if !table.isNormalised(bytes, facts, allowsLineFeeds: false) { note(.normalisation) }
        if facts.scalars > limit { note(.maxLength) }
    }
}
