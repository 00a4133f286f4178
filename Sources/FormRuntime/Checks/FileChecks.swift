/// The members of a file reference.
enum FileMember: String, CaseIterable {
    case id, name, mediaType, size, sha256

    init?(utf8 name: UnsafeBufferPointer<UInt8>) {
        guard let member = Self.allCases.first(where: { $0.rawValue.utf8.elementsEqual(name) }) else {
            return nil
        }
        self = member
    }
}

extension FileSlot {
    /// Of several problems the one counts whose check comes first.
    mutating func note(_ kind: ProblemKind) {
        problem = problem.map { $0.rawValue <= kind.rawValue ? $0 : kind } ?? kind
    }

    mutating func setSize(_ bytes: Int64, _ entry: FieldEntry) {
        size = bytes
        if bytes < 1 { note(.minimum) }
        if bytes > entry.maximumSize { note(.maximum) }
    }

    /// Sets a member that is a text.
    mutating func set(
        _ member: FileMember, _ bytes: UnsafeBufferPointer<UInt8>, _ facts: TextFacts, at span: TextSpan,
        for entry: FieldEntry, in table: FormTable
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
