import CatalogDiagnostics

/// The difference of two texts as `diff -u` shows it, for people who look why a build is not up to date.
///
/// - Parameter limit: the most lines that are returned; the last one then says that there are more.
func unifiedDiff(
    from old: [UInt8], to new: [UInt8], oldName: String, newName: String, limit: Int
) -> [String] {
    let (oldLines, newLines) = (lines(of: old), lines(of: new))
    var result = ["--- \(oldName)", "+++ \(newName)"]
    for hunk in hunks(lineEdits(from: oldLines, to: newLines)) {
        let start = hunk.first
        let oldCount = hunk.count { $0.kind != .added }
        let newCount = hunk.count { $0.kind != .removed }
        let oldStart = (start?.oldLine ?? 0) + (oldCount == 0 ? 0 : 1)
        let newStart = (start?.newLine ?? 0) + (newCount == 0 ? 0 : 1)
        result.append("@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@")
        for edit in hunk {
            switch edit.kind {
            case .kept: result.append(" " + shownLine(oldLines[edit.oldLine]))
            case .removed: result.append("-" + shownLine(oldLines[edit.oldLine]))
            case .added: result.append("+" + shownLine(newLines[edit.newLine]))
            }
            if result.count >= limit { return result + ["…"] }
        }
    }
    return result
}

/// One line of a difference.
struct LineEdit: Equatable {
    enum Kind { case kept, removed, added }
    let kind: Kind
    /// Index of the line in the old text, or where it would stand.
    let oldLine: Int
    /// Index of the line in the new text, or where it would stand.
    let newLine: Int
}

/// The edits that turn one list of lines into another: as few as possible (Myers 1986), unless the lists are so
/// different that this would take long; then everything between the common ends is replaced.
func lineEdits(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) -> [LineEdit] {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var end = 0
    while end < old.count - start, end < new.count - start,
        old[old.count - 1 - end] == new[new.count - 1 - end]
    {
        end += 1
    }
    var edits = (0..<start).map { LineEdit(kind: .kept, oldLine: $0, newLine: $0) }
    let (oldEnd, newEnd) = (old.count - end, new.count - end)
    if let middle = shortestEdits(old[start..<oldEnd], new[start..<newEnd]) {
        edits += middle
    } else {
        edits += (start..<oldEnd).map { LineEdit(kind: .removed, oldLine: $0, newLine: start) }
        edits += (start..<newEnd).map { LineEdit(kind: .added, oldLine: oldEnd, newLine: $0) }
    }
    edits += (0..<end).map { LineEdit(kind: .kept, oldLine: oldEnd + $0, newLine: newEnd + $0) }
    return edits
}

/// Myers' greedy algorithm with the furthest reaching paths kept for the way back; nil above `mostEdits` edits.
private func shortestEdits(
    _ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>
) -> [LineEdit]? {
    let mostEdits = 200
    let (oldBase, newBase) = (old.startIndex, new.startIndex)
    var furthest = [Int](repeating: 0, count: 2 * mostEdits + 3)
    let center = mostEdits + 1
    var history: [[Int]] = []
    for edits in 0...mostEdits {
        history.append(furthest)
        for diagonal in stride(from: -edits, through: edits, by: 2) {
            let goesDown =
                diagonal == -edits
                || diagonal != edits && furthest[center + diagonal - 1] < furthest[center + diagonal + 1]
            var x = goesDown ? furthest[center + diagonal + 1] : furthest[center + diagonal - 1] + 1
            guard x <= old.count, x - diagonal <= new.count else {
                furthest[center + diagonal] = x
                continue
            }
            while x < old.count, x - diagonal < new.count, old[oldBase + x] == new[newBase + x - diagonal] {
                x += 1
            }
            furthest[center + diagonal] = x
            if x >= old.count, x - diagonal >= new.count {
                return wayBack(history, edits: edits, x: old.count, y: new.count, center: center).map {
                    LineEdit(kind: $0.kind, oldLine: oldBase + $0.oldLine, newLine: newBase + $0.newLine)
                }
            }
        }
    }
    return nil
}

private func wayBack(_ history: [[Int]], edits: Int, x: Int, y: Int, center: Int) -> [LineEdit] {
    var (x, y) = (x, y)
    var result: [LineEdit] = []
    for count in stride(from: edits, through: 0, by: -1) {
        let furthest = history[count]
        let diagonal = x - y
        let goesDown =
            diagonal == -count
            || diagonal != count && furthest[center + diagonal - 1] < furthest[center + diagonal + 1]
        let previous = goesDown ? diagonal + 1 : diagonal - 1
        let (startX, startY) =
            count == 0 ? (0, 0) : (furthest[center + previous], furthest[center + previous] - previous)
        while x > startX, y > startY {
            x -= 1
            y -= 1
            result.append(LineEdit(kind: .kept, oldLine: x, newLine: y))
        }
        if count > 0 {
            if goesDown { y -= 1 } else { x -= 1 }
            result.append(LineEdit(kind: goesDown ? .added : .removed, oldLine: x, newLine: y))
        }
    }
    return result.reversed()
}

/// Groups edits with three kept lines around them.
private func hunks(_ edits: [LineEdit]) -> [ArraySlice<LineEdit>] {
    var hunks: [Range<Int>] = []
    for index in edits.indices where edits[index].kind != .kept {
        let range = max(0, index - 3)..<min(edits.count, index + 4)
        if let last = hunks.last, last.upperBound >= range.lowerBound {
            hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
        } else {
            hunks.append(range)
        }
    }
    return hunks.map { edits[$0] }
}

private func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
}

private func shownLine(_ line: ArraySlice<UInt8>) -> String {
    let text = String(decoding: line.prefix(400), as: UTF8.self)
    let parts = text.split(separator: "\t", omittingEmptySubsequences: false).map { shown(String($0)) }
    return parts.joined(separator: "\t") + (line.count > 400 ? "…" : "")
}
