import Synchronization

/// The candidate that somebody most probably meant by `name`, if one is near enough to be proposed.
///
/// - Parameter excluded: A candidate that cannot be meant.
package func nearestName(
    to name: String, among candidates: some Sequence<String>, except excluded: String? = nil
) -> String? {
    let names = Array(candidates)
    return nearestName(to: name, among: names) { names[$0] != excluded }
}

/// The same of those candidates whose place in the list fits. As long as the list is the same, it is prepared once for all that ask.
package func nearestName(to name: String, among candidates: [String], where fits: (Int) -> Bool) -> String? {
    KnownNames.prepared(candidates).nearest(to: name, amongFirst: candidates.count, where: fits)
}

/// Names of which one may have been meant by another name, prepared for as many mistakes as there are names: most are
/// passed over at a glance, by their length and by letters that only one of the two has.
package struct KnownNames: Sendable {
    private var names: [String] = []
    /// By name: its lower-cased scalars.
    private var scalars: [[UInt32]] = []
    private var outlines: [NameOutline] = []

    package init(_ names: some Sequence<String>) {
        for name in names { append(name) }
    }

    package mutating func append(_ name: String) {
        let lowercased = lowercasedScalars(of: name)
        names.append(name)
        scalars.append(lowercased)
        outlines.append(NameOutline(lowercased))
    }

    /// Nearness is the optimal-string-alignment distance over lower-cased scalars; up to a third of the
    /// length may differ. Ties go to the candidate that comes first. Without any, the only candidate that begins with
    /// `name` counts.
    ///
    /// - Parameters:
    ///   - count: How many of the names are candidates; nil for all.
    ///   - isOrdered: Whether the names have an order; else ties go to the one that would be sorted first.
    ///   - fits: Whether the name in a place is a candidate.
    package func nearest(
        to name: String, amongFirst count: Int? = nil, isOrdered: Bool = true,
        where fits: (Int) -> Bool = { _ in true }
    ) -> String? {
        let wanted = lowercasedScalars(of: name)
        guard !wanted.isEmpty, wanted.count <= longestName else { return nil }
        let wantedOutline = NameOutline(wanted)
        var best: (index: Int, distance: Int)?
        var alignment = Alignment()
        let candidates = outlines.indices.prefix(count ?? .max)
        for index in candidates {
            let outline = outlines[index]
            guard outline.count <= longestName else { continue }
            // Of two letters, one more or less or another one makes something else: `tr` is not `fr`.
            let longest = max(wanted.count, outline.count)
            var limit = longest < 3 ? 0 : max(1, longest / 3)
            // Another one that is as near may only win where it is not known which comes first.
            if let best { limit = min(limit, isOrdered ? best.distance - 1 : best.distance) }
            guard outline.mayBeWithin(limit, of: wantedOutline),
                let distance = alignment.distance(wanted, scalars[index], limit: limit), names[index] != name,
                fits(index)
            else { continue }
            if let best, best.distance == distance, names[best.index] < names[index] { continue }
            best = (index, distance)
        }
        if let best { return names[best.index] }
        return wanted.count < 3
            ? nil : onlyName(beginningWith: wanted, otherThan: name, candidates, where: fits)
    }

    private func onlyName(
        beginningWith wanted: [UInt32], otherThan other: String, _ candidates: Range<Int>,
        where fits: (Int) -> Bool
    ) -> String? {
        let wantedOutline = NameOutline(wanted)
        var found: String?
        for index in candidates
        where outlines[index].mayBegin(with: wantedOutline) && scalars[index].starts(with: wanted)
            && names[index] != other && fits(index)
        {
            if found != nil { return nil }
            found = names[index]
        }
        return found
    }
}

extension KnownNames {
    /// The names of the last long lists, so that a list is prepared once for all mistakes in a file, and for all its beginnings:
    /// what may be named in front of a field.
    private static let lastPrepared = Mutex<[KnownNames]>([])
    private static let mostPrepared = 16
    private static let longList = 32

    /// The names prepared, and perhaps others behind them.
    fileprivate static func prepared(_ names: [String]) -> KnownNames {
        guard names.count >= longList else { return KnownNames(names) }
        return lastPrepared.withLock { lists in
            let known = lists.firstIndex { isSameBeginning($0.names, names) }
            if let known {
                for name in names.dropFirst(lists[known].names.count) { lists[known].append(name) }
                return lists[known]
            }
            if lists.count >= mostPrepared { lists.removeFirst() }
            lists.append(KnownNames(names))
            return lists[lists.count - 1]
        }
    }

    /// Whether one of two lists begins with all of the other.
    private static func isSameBeginning(_ left: [String], _ right: [String]) -> Bool {
        var index = min(left.count, right.count)
        // Where lists differ, they mostly do near the end of the shorter one.
        while index > 0 {
            index -= 1
            if !isSame(left[index], right[index]) { return false }
        }
        return true
    }

    /// What looks the same may be composed and decomposed.
    private static func isSame(_ left: String, _ right: String) -> Bool {
        left == right && left.utf8.count == right.utf8.count
    }
}

private let longestName = 64

private func lowercasedScalars(of name: String) -> [UInt32] {
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
        return name.utf8.map { UInt32(0x41...0x5A ~= $0 ? $0 | 0x20 : $0) }
    }
    return name.lowercased().unicodeScalars.map(\.value)
}

/// What can be said of a lower-cased name without comparing it with another one.
private struct NameOutline {
    /// Of the scalars.
    let count: Int
    /// Which scalars it has; some share a bit.
    private let letters: UInt64

    init(_ scalars: [UInt32]) {
        count = scalars.count
        letters = scalars.reduce(0) { $0 | Self.letter($1) }
    }

    private static func letter(_ scalar: UInt32) -> UInt64 { 1 << UInt64(scalar & 63) }

    /// Whether the distance may be so small: each scalar that the other one has not takes a step, and so does each that is too many.
    func mayBeWithin(_ limit: Int, of other: NameOutline) -> Bool {
        abs(count - other.count) <= limit && (letters & ~other.letters).nonzeroBitCount <= limit
            && (other.letters & ~letters).nonzeroBitCount <= limit
    }

    func mayBegin(with other: NameOutline) -> Bool { count >= other.count && other.letters & ~letters == 0 }
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
        // What both begin or end with takes no step.
        let shorter = min(left.count, right.count)
        var (begin, end) = (0, 0)
        while begin < shorter, left[begin] == right[begin] { begin += 1 }
        while end < shorter - begin, left[left.count - 1 - end] == right[right.count - 1 - end] { end += 1 }
        return distance(
            left[begin..<(left.count - end)], right[begin..<(right.count - end)], limit: limit)
    }

    private mutating func distance(
        _ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>, limit: Int
    ) -> Int? {
        let (rowStart, columnStart) = (left.startIndex, right.startIndex)
        // Cells further from the diagonal than the limit are above it.
        let far = limit + 1
        for column in 0...right.count { previous[column] = column }
        var isNear = true
        for row in 0..<left.count {
            let wasNear = isNear
            isNear = row < limit
            let band = max(0, row - limit)..<min(right.count, row + limit + 1)
            current[band.lowerBound] = band.lowerBound == 0 ? row + 1 : far
            for column in band {
                let isSame = left[rowStart + row] == right[columnStart + column]
                var cost = min(
                    previous[column + 1] + 1, current[column] + 1, previous[column] + (isSame ? 0 : 1))
                if row > 0, column > 0, left[rowStart + row] == right[columnStart + column - 1],
                    left[rowStart + row - 1] == right[columnStart + column]
                {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current[column + 1] = cost
                if cost <= limit { isNear = true }
            }
            // The next row looks at one cell more.
            if band.upperBound < right.count { current[band.upperBound + 1] = far }
            // A swap leads from the row before the last one, so two rows have to be far off.
            guard isNear || wasNear else { return nil }
            (beforePrevious, previous, current) = (previous, current, beforePrevious)
        }
        return previous[right.count] <= limit ? previous[right.count] : nil
    }
}
