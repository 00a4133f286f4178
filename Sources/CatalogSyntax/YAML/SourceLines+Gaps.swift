import CatalogDiagnostics

/// The places near some others above which the line with the name of a group may be missing, without its name.
package func gaps(in file: SourceFile, id: SourceFileID, near offsets: [Int]) -> [InsertedLine] {
    let lines = SourceLines(source: file.bytes, file: id)
    var found: [InsertedLine] = []
    for offset in offsets {
        for line in lines.linesWithJumps(near: offset) {
            guard let gap = lines.gap(aboveLineAt: line), !found.contains(where: { $0.place == gap.place })
            else { continue }
            found.append(gap)
        }
    }
    return found
}

extension SourceLines {
    /// A line, those above it below which it may stand and that are indented by more than what stands above them, the next one, and
    /// where a list that it belongs to ends.
    fileprivate func linesWithJumps(near offset: Int) -> [Int] {
        var found = [lineStart(of: offset)]
        var line = lineAbove(offset)
        var outermost = Int.max
        while let current = line, found.count < 3, outermost > 0 {
            let indentation = indentation(of: current)
            if indentation <= outermost, isJump(at: current) { found.append(lineStart(of: current)) }
            outermost = min(outermost, indentation)
            line = lineAbove(current)
        }
        if let below = lineBelow(offset) { found.append(below) }
        if let end = endOfList(at: offset) { found.append(end) }
        return found
    }

    /// Whether a line is indented further than it could be below the line above.
    private func isJump(at line: Int) -> Bool {
        guard let above = lineAbove(line) else { return indentation(of: line) > 0 }
        let column = column(of: above)
        return indentation(of: line) >= (isParent(lineAt: above) ? column + 4 : column + 1)
    }

    /// The line below an item that stands in its column and is none.
    private func endOfList(at offset: Int) -> Int? {
        guard isItem(lineAt: offset) else { return nil }
        let depth = indentation(of: offset)
        var line = lineBelow(offset)
        while let current = line, indentation(of: current) > depth || isItem(lineAt: current) {
            line = lineBelow(current)
        }
        return line.flatMap { indentation(of: $0) == depth ? $0 : nil }
    }

    /// Where what a line begins stands, behind the dash of an item.
    private func column(of line: Int) -> Int {
        contentStart(ofItemAt: firstNonBlank(of: line)) - lineStart(of: line)
    }

    /// The line that would make a group of what stands from a line on: as a neighbour of an entry above, or as the first below its key.
    fileprivate func gap(aboveLineAt offset: Int) -> InsertedLine? {
        guard !isEmptyOrComment(at: offset) else { return nil }
        let place = firstNonBlank(of: offset)
        let depth = indentation(of: offset)
        guard let above = lineAbove(offset) else {
            return depth > 0 ? InsertedLine(above: place, depth: depth, indentation: 0) : nil
        }
        if isParent(lineAt: above) {
            let column = column(of: above)
            guard depth >= column + 4 else { return nil }
            return InsertedLine(above: place, depth: depth, indentation: column + (depth - column) / 2)
        }
        var line = Optional(above)
        var hasNeighbour = false
        while let current = line, column(of: current) >= depth {
            if indentation(of: current) < depth { return nil }
            if indentation(of: current) == depth { hasNeighbour = true }
            line = lineAbove(current)
        }
        return line.map {
            InsertedLine(
                above: place, depth: depth, indentation: column(of: $0), hasNeighbourAbove: hasNeighbour)
        }
    }
}
