import CatalogDiagnostics

// Lines in a column in which they cannot stand.
extension YAMLProblem {
    /// Mostly the line at which libyaml stopped is wrong; where the first entry of a group stands alone in its column
    /// and the next ones agree in another, it is the first.
    var wrongIndentation: Diagnostic {
        let here = lines.firstNonBlank(of: offset)
        guard let above = lines.lineAbove(offset) else {
            let word = lines.wordRange(at: here)
            return .wrongIndentation(of: lines.text(word), model: nil, at: word)
        }
        if let first = firstItemWithoutDash { return first }
        if let item = itemInOtherColumn(above: above) { return item }
        if lines.isItem(lineAt: offset), !lines.isItem(lineAt: above),
            lines.indentation(of: above) <= lines.indentation(of: offset)
        {
            return .unexpectedDash(at: lines.range(offset, offset + 1))
        }
        if lines.indentation(of: above) == lines.indentation(of: offset), !lines.isItem(lineAt: above),
            !lines.containsColon(from: above, to: lines.endOfLine(from: above))
        {
            return missingColon(behindKeyAt: above)
        }
        if lines.indentation(of: above) < lines.indentation(of: offset),
            !isBesideItsContent, let misplaced = lineOutsideOfItsParent(above)
        {
            return misplaced
        }
        if isBesideItsContent {
            let word = lines.wordRange(at: here)
            return .wrongIndentation(of: lines.text(word), model: nearestModel(above), at: word)
        }
        if let parent = lines.lineAbove(above), lines.isParent(lineAt: parent),
            !lines.isParent(lineAt: above),
            lines.indentation(of: parent) < lines.indentation(of: offset),
            let below = lines.lineBelow(offset), lines.indentation(of: below) == lines.indentation(of: offset)
        {
            let word = lines.wordRange(at: lines.contentStart(ofItemAt: above))
            return .wrongIndentation(of: lines.text(word), model: model(here), at: word)
        }
        let first = oddFirstLine
        if let tooFarLeft = lineThatLeftTheGroup, first == nil || !isFirstLikeNext { return tooFarLeft }
        if let first { return first }
        let word = lines.wordRange(at: here)
        return .wrongIndentation(of: lines.text(word), model: nearestModel(above), at: word)
    }

    /// Whether libyaml's line is a key that was indented by itself, and so stands in the column of what belongs below it.
    var isBesideItsContent: Bool {
        guard lines.isParent(lineAt: offset), !lines.isItem(lineAt: offset),
            let above = lines.lineAbove(offset),
            lines.indentation(of: above) == lines.indentation(of: offset) - 2,
            let below = lines.lineBelow(offset)
        else { return false }
        return lines.indentation(of: below) == lines.indentation(of: offset) && !lines.isItem(lineAt: below)
    }

    /// A key above that ended a group to which libyaml's line still belongs: it stands further left than the group, and all below it further
    /// right.
    private var lineThatLeftTheGroup: Diagnostic? {
        let column = lines.indentation(of: offset)
        var line = lines.lineAbove(offset)
        var below: [Int] = []
        while let current = line, lines.indentation(of: current) > column {
            below.append(current)
            line = lines.lineAbove(current)
        }
        // What stands below it has to stand there as below a member of the group: a first line in another column is wrong itself, and so
        // is one that has its own content beside it.
        guard let first = below.popLast() else { return nil }
        let second = below.last
        let content = lines.indentation(of: first)
        // Where it stood further right than the group, that is certain only if several lines tell so.
        if content - 2 > column, !below.contains(where: { lines.indentation(of: $0) == content }) {
            return nil
        }
        if lines.isParent(lineAt: first), second.map({ lines.indentation(of: $0) <= content }) ?? true {
            return nil
        }
        guard let key = line, lines.indentation(of: key) < column, lines.isParent(lineAt: key),
            !lines.isItem(lineAt: key), content - 2 >= column
        else { return nil }
        let word = lines.wordRange(at: key)
        // Where what stands below it was not moved with it, that still tells where it stood.
        line = lines.lineAbove(key)
        if let parent = line, lines.isParent(lineAt: parent), content - 2 == column,
            lines.indentation(of: parent) == column - 2
        {
            return .otherIndentation(
                of: lines.text(word), model: model(lines.firstNonBlank(of: offset)), at: word)
        }
        while let current = line, lines.indentation(of: current) > content - 2 {
            line = lines.lineAbove(current)
        }
        guard let member = line, lines.indentation(of: member) == content - 2, !lines.isItem(lineAt: member)
        else { return nil }
        return .otherIndentation(of: lines.text(word), model: model(member), at: word)
    }

    /// Whether the first entry above libyaml's line and that one have a key in common below them, so that they stand in one group.
    private var isFirstLikeNext: Bool {
        let column = lines.indentation(of: offset)
        var first = lines.lineAbove(offset)
        while let line = first, let above = lines.lineAbove(line), lines.indentation(of: above) > column {
            first = above
        }
        guard let first, lines.indentation(of: first) > column else { return false }
        return !keys(below: first).isDisjoint(with: keys(below: offset))
    }

    /// The words with which the lines right below a line begin.
    private func keys(below parent: Int) -> Set<String> {
        var keys: Set<String> = []
        guard var line = lines.lineBelow(parent) else { return keys }
        let column = lines.indentation(of: line)
        guard column > lines.indentation(of: parent) else { return keys }
        while lines.indentation(of: line) >= column {
            if lines.indentation(of: line) == column {
                keys.insert(lines.text(lines.wordRange(at: lines.firstNonBlank(of: line))))
            }
            guard let next = lines.lineBelow(line) else { break }
            line = next
        }
        return keys
    }

    /// The first line of the group in which libyaml stopped, if it stands in a column of its own, or its own content stands beside it,
    /// and the lines from libyaml's on agree in another.
    private var oddFirstLine: Diagnostic? {
        let column = lines.indentation(of: offset)
        var parent = lines.lineAbove(offset)
        while let line = parent, lines.indentation(of: line) >= column { parent = lines.lineAbove(line) }
        // What is indented less than the others is itself the nearest line with less.
        if let line = parent, let above = lines.lineAbove(line), lines.isParent(lineAt: above),
            lines.indentation(of: above) < lines.indentation(of: line),
            !lines.isParent(lineAt: line) || lines.indentation(of: line) + 2 != column,
            !lines.isItem(lineAt: line)
        {
            parent = above
        }
        guard let parent, lines.isParent(lineAt: parent), let first = lines.lineBelow(parent),
            first < lines.lineStart(of: offset), !lines.isItem(lineAt: first)
        else { return nil }
        let own = lines.indentation(of: first)
        guard own != column, let second = lines.lineBelow(first) else { return nil }
        let isBesideContent = lines.isParent(lineAt: first) && lines.indentation(of: second) == own
        var line = second
        while line < lines.lineStart(of: offset) {
            if lines.indentation(of: line) == own, !isBesideContent { return nil }
            guard let next = lines.lineBelow(line) else { break }
            line = next
        }
        let isUsual = column == lines.indentation(of: parent) + 2
        // Of two lines without content, nobody knows which is wrong if the first stands twice as far below its key.
        let isOneOfTwo =
            own == lines.indentation(of: parent) + 4 && own > column && !lines.isParent(lineAt: first)
        guard isUsual && !isOneOfTwo || others(in: column) > 1 else { return nil }
        let word = lines.wordRange(at: lines.firstNonBlank(of: first))
        let model = model(lines.firstNonBlank(of: offset))
        return own < column
            ? .otherIndentation(of: lines.text(word), model: model, at: word)
            : .indentedFurther(lines.text(word), than: model, at: word)
    }

    /// How many lines stand in a column from libyaml's on, up to one further left; two are enough.
    private func others(in column: Int) -> Int {
        var (count, line) = (0, Optional(lines.lineStart(of: offset)))
        while let current = line, count < 2, lines.indentation(of: current) >= column {
            if lines.indentation(of: current) == column { count += 1 }
            line = lines.lineBelow(current)
        }
        return count
    }

    /// A line with a value that is indented less than the next one. It was meant to stand below the key above it if that
    /// has nothing else, or in the group above it that goes on behind it.
    func lineOutsideOfItsParent(_ line: Int) -> Diagnostic? {
        guard let above = lines.lineAbove(line), !lines.isParent(lineAt: line) else { return nil }
        let (column, parent) = (lines.indentation(of: offset), lines.indentation(of: above))
        let isFirst =
            lines.isParent(lineAt: above) && [column - 2, lines.indentation(of: line)].contains(parent)
        guard let member = isFirst ? lines.firstNonBlank(of: offset) : lastEntry(upTo: above, in: column)
        else { return nil }
        let word = lines.wordRange(at: lines.contentStart(ofItemAt: line))
        return .otherIndentation(of: lines.text(word), model: model(member), at: word)
    }

    /// The entry or item in a column whose group is still open at the end of a line.
    private func lastEntry(upTo line: Int, in column: Int) -> Int? {
        var line = Optional(line)
        while let current = line {
            let (word, found) = model(current)
            if lines.isItem(lineAt: current), lines.indentation(of: current) == column { return current }
            guard found > column else {
                let isEntry = lines.containsColon(from: current, to: lines.endOfLine(from: current))
                // An item in braces is a group of its own.
                return found == column && isEntry && !word.hasPrefix("{") ? current : nil
            }
            line = lines.lineAbove(current)
        }
        return nil
    }

    /// Of the lines above that are open: the one whose column is the nearest, the lowest of equals; first of all among those columns in
    /// which the same key stands elsewhere.
    private func nearestModel(_ above: Int) -> (key: String, indentation: Int)? {
        let own = lines.indentation(of: offset)
        let usual = columnsOfSameKey
        var best: (key: String, indentation: Int)?
        var smallest = Int.max
        func isBetter(_ found: Int, than other: Int) -> Bool {
            usual.contains(found) == usual.contains(other)
                ? abs(found - own) < abs(other - own) : usual.contains(found)
        }
        var line: Int? = above
        while let current = line {
            let found = model(current)
            if lines.indentation(of: current) < smallest {
                smallest = lines.indentation(of: current)
                if best.map({ isBetter(found.indentation, than: $0.indentation) }) ?? true {
                    best = found
                }
            }
            guard smallest > 0, smallest > own - 8 else { break }
            line = lines.lineAbove(current)
        }
        return best
    }

    /// Where the key of libyaml's line stands in other lines.
    private var columnsOfSameKey: Set<Int> {
        let wanted = lines.bytes(
            of: lines.wordRange(at: lines.contentStart(ofItemAt: lines.firstNonBlank(of: offset))))
        let own = lines.lineStart(of: offset)
        var columns: Set<Int> = []
        var line = lines.lineBelow(0)
        while let current = line {
            let start = lines.contentStart(ofItemAt: lines.firstNonBlank(of: current))
            if lines.lineStart(of: current) != own,
                lines.bytes(of: lines.wordRange(at: start)).elementsEqual(wanted)
            {
                columns.insert(start - lines.lineStart(of: current))
            }
            line = lines.lineBelow(current)
        }
        return columns
    }

    func model(_ line: Int) -> (key: String, indentation: Int) {
        let start = lines.contentStart(ofItemAt: lines.firstNonBlank(of: line))
        return (lines.text(lines.wordRange(at: start)), start - lines.lineStart(of: line))
    }
}
