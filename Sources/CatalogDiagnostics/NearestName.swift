/// The candidate that somebody most probably meant by `name`, if one is near enough to be proposed.
///
/// Nearness is the optimal-string-alignment distance over lower-cased scalars; up to a third of the
/// length may differ. Ties go to the candidate that comes first. Without any, the only candidate that begins with
/// `name` counts.
package func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = lowercasedScalars(of: name)
    guard !wanted.isEmpty, wanted.count <= longestName else { return nil }
    var best: (name: String, distance: Int)?
    var longer: [String] = []
    var alignment = Alignment()
    for candidate in candidates where candidate != name {
        let scalars = lowercasedScalars(of: candidate)
        if scalars.starts(with: wanted) { longer.append(candidate) }
        guard scalars.count <= longestName else { continue }
        let allowed = max(1, max(wanted.count, scalars.count) / 3)
        let limit = min(allowed, (best?.distance ?? .max) - 1)
        if let distance = alignment.distance(wanted, scalars, limit: limit) { best = (candidate, distance) }
    }
    if let best { return best.name }
    return wanted.count >= 3 && longer.count == 1 ? longer.first : nil
}

private let longestName = 64

private func lowercasedScalars(of name: String) -> [UInt32] {
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
        return name.utf8.map { UInt32(0x41...0x5A ~= $0 ? $0 | 0x20 : $0) }
    }
    return name.lowercased().unicodeScalars.map(\.value)
}

/// Counts insertions, deletions, replacements and swaps of neighbours that turn one text into another one.
private struct Alignment {
    /// The last rows of the table, of which a cell says how far the beginnings of both texts are apart.
    private var beforePrevious = [Int](repeating: 0, count: longestName + 1)
    private var previous = [Int](repeating: 0, count: longestName + 1)
    private var current = [Int](repeating: 0, count: longestName + 1)

    /// Nil if it is more than a limit, which is known long before the end for most.
    ///
    /// - Parameters:
    ///   - left: At most 64 scalars.
    ///   - right: At most 64 scalars.
    mutating func distance(_ left: [UInt32], _ right: [UInt32], limit: Int) -> Int? {
        // So many insertions are needed at least.
        guard abs(left.count - right.count) <= limit else { return nil }
        for column in 0...right.count { previous[column] = column }
        var isNear = true
        for row in left.indices {
            let wasNear = isNear
            isNear = row < limit
            current[0] = row + 1
            for column in right.indices {
                let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
                var cost = min(previous[column + 1] + 1, current[column] + 1, replaced)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current[column + 1] = cost
                if cost <= limit { isNear = true }
            }
            // A swap leads from the row before the last one, so two rows have to be far off.
            guard isNear || wasNear else { return nil }
            (beforePrevious, previous, current) = (previous, current, beforePrevious)
        }
        return previous[right.count] <= limit ? previous[right.count] : nil
    }
}
