/// The candidate that somebody most probably meant by `name`, if one is near enough to be proposed.
///
/// Nearness is the optimal-string-alignment distance over lower-cased scalars; up to a third of the
/// length may differ. Ties go to the candidate that comes first. Without any, the only candidate that begins with
/// `name` counts.
package func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate != name {
        let scalars = Array(candidate.lowercased().unicodeScalars)
        guard scalars.count <= 64 else { continue }
        let allowed = max(1, max(wanted.count, scalars.count) / 3)
        // So many insertions are needed at least.
        guard abs(wanted.count - scalars.count) <= allowed else { continue }
        let distance = alignmentDistance(wanted, scalars)
        if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    if let best { return best.name }
    guard wanted.count >= 3 else { return nil }
    let longer = candidates.filter { $0.lowercased().unicodeScalars.starts(with: wanted) && $0 != name }
    return longer.count == 1 ? longer.first : nil
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one text into the other.
private func alignmentDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for row in left.indices {
        var current = [row + 1] + [Int](repeating: 0, count: right.count)
        for column in right.indices {
            let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
            var cost = min(previous[column + 1] + 1, current[column] + 1, replaced)
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                cost = min(cost, beforePrevious[column - 1] + 1)
            }
            current[column + 1] = cost
        }
        beforePrevious = previous
        previous = current
    }
    return previous[right.count]
}
