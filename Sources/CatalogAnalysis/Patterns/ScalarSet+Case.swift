extension ScalarSet {
    /// With every scalar also those that have the same upper or lower case, as XPath compares without regard to case.
    var withOtherCases: ScalarSet {
        var added: [ClosedRange<UInt32>] = []
        for (scalar, others) in Self.otherCases where contains(scalar) { added += others.map { $0...$0 } }
        return added.isEmpty ? self : ScalarSet(ranges + added)
    }

    func subtracting(_ other: ScalarSet) -> ScalarSet {
        ScalarSet(complement.ranges + other.ranges).complement
    }

    private func contains(_ scalar: UInt32) -> Bool { ranges.contains { $0.contains(scalar) } }

    /// Scalars with more than one case, and what differs from each in case alone. All are below U+20000 (Unicode 17).
    private static let otherCases: [(UInt32, [UInt32])] = {
        var groups: [UInt32: Set<UInt32>] = [:]
        for value in UInt32(0)..<0x20000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let properties = scalar.properties
            guard properties.isCased || properties.changesWhenUppercased || properties.changesWhenLowercased
            else { continue }
            for mapping in [properties.uppercaseMapping, properties.lowercaseMapping] {
                guard let other = mapping.unicodeScalars.first, mapping.unicodeScalars.count == 1,
                    other != scalar
                else { continue }
                groups[value, default: []].insert(other.value)
                groups[other.value, default: []].insert(value)
            }
        }
        return groups.sorted { $0.key < $1.key }.map { key, others in
            let all = others.union(others.flatMap { groups[$0] ?? [] }).subtracting([key])
            return (key, all.sorted())
        }
    }()
}
