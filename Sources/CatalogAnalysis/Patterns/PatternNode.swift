/// A pattern as a tree.
indirect enum PatternNode {
    /// One scalar out of a set.
    case set(ScalarSet)
    case sequence([PatternNode])
    case alternatives([PatternNode])
    /// `most` is nil for no limit.
    case repeated(PatternNode, least: Int, most: Int?)
}

/// A set of Unicode scalars as sorted ranges that neither overlap nor touch.
struct ScalarSet: Hashable {
    let ranges: [ClosedRange<UInt32>]

    static let all = ScalarSet([0...0xD7FF, 0xE000...0x10FFFF])
    static let digits = ScalarSet([0x30...0x39])
    static let wordScalars = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
    static let blanks = ScalarSet([0x09...0x0D, 0x20...0x20])
    static let lineBreaks = ScalarSet([0x0A...0x0A, 0x0D...0x0D])

    init(_ unsorted: [ClosedRange<UInt32>]) {
        var merged: [ClosedRange<UInt32>] = []
        for range in unsorted.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound <= last.upperBound &+ 1 {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        ranges = merged
    }

    /// All scalars that are not in this set.
    var complement: ScalarSet {
        var result: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in ranges {
            if range.lowerBound > next { result.append(next...(range.lowerBound - 1)) }
            next = range.upperBound + 1
        }
        if next <= 0x10FFFF { result.append(next...0x10FFFF) }
        // Surrogates are no scalars.
        return ScalarSet(
            result.flatMap { range -> [ClosedRange<UInt32>] in
                guard range.overlaps(0xD800...0xDFFF) else { return [range] }
                var parts: [ClosedRange<UInt32>] = []
                if range.lowerBound < 0xD800 { parts.append(range.lowerBound...0xD7FF) }
                if range.upperBound > 0xDFFF { parts.append(0xE000...range.upperBound) }
                return parts
            })
    }
}
