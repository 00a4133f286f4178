import CatalogDiagnostics

// Lists whose dashes are missing, stuck to what follows, or in another column.
extension YAMLProblem {
    /// The first item of a list, right below the list's key, where the next one stands with its dash: it begins like that.
    var firstItemWithoutDash: Diagnostic? {
        guard lines.isItem(lineAt: offset) else { return nil }
        let column = lines.indentation(of: offset)
        var first = offset
        var line = lines.lineAbove(offset)
        while let current = line, lines.indentation(of: current) > column {
            first = lines.firstNonBlank(of: current)
            line = lines.lineAbove(current)
        }
        guard let key = line, lines.isParent(lineAt: key), !lines.isItem(lineAt: first),
            lines.indentation(of: first) == column + 2
        else { return nil }
        let word = lines.wordRange(at: first)
        let next = lines.wordRange(at: lines.contentStart(ofItemAt: lines.firstNonBlank(of: offset)))
        return lines.text(word) == lines.text(next) ? .missingDash(before: lines.text(word), at: word) : nil
    }

    /// A dash without a blank behind it, in libyaml's line or in the one to which that belongs: `-de: Text`, `-{kind: bed}`.
    var itemStuckToItsDash: Diagnostic? {
        let here = lines.firstNonBlank(of: offset)
        if let item = itemStuckToDash(at: here) { return item }
        let column = lines.indentation(of: offset)
        var line = lines.lineAbove(offset)
        while let current = line, lines.indentation(of: current) >= column { line = lines.lineAbove(current) }
        return line.flatMap { itemStuckToDash(at: lines.firstNonBlank(of: $0)) }
    }

    /// Word processors make another dash of that of a list.
    private static let otherDashes = ["–", "—", "•"]

    private func itemStuckToDash(at start: Int) -> Diagnostic? {
        // Further right than a text, the line goes on with that.
        if let above = lines.lineAbove(start), lines.hasInlineText(lineAt: above),
            lines.indentation(of: above) < lines.indentation(of: start)
        {
            return nil
        }
        let end = Int(lines.lineRange(of: start).end)
        let first = lines.character(at: start)
        if Self.otherDashes.contains(first) {
            let sign = lines.characterRange(at: start)
            return .otherDash(
                first, item: lines.text(lines.range(Int(sign.end), max(end, Int(sign.end)))), at: sign)
        }
        let next = lines.byte(start + 1)
        guard first == "-", "{[".utf8.contains(next) || lines.looksLikeEntry(from: start + 1, to: end),
            next != UInt8(ascii: "-"), !isBlank(next)
        else { return nil }
        return .missingBlank(
            behindDashOf: lines.text(lines.range(start + 1, end)), at: lines.range(start, start + 1))
    }

    /// An item that begins like the open one above, but in another column.
    func itemInOtherColumn(above: Int) -> Diagnostic? {
        guard lines.isItem(lineAt: offset), let item = openItem(upTo: above) else { return nil }
        let (own, column) = (lines.indentation(of: offset), lines.indentation(of: item))
        let word = lines.text(lines.wordRange(at: lines.contentStart(ofItemAt: item)))
        guard column != own, lines.text(lines.wordRange(at: lines.contentStart(ofItemAt: offset))) == word
        else { return nil }
        let dash = "- \(word)"
        if let parent = lines.lineAbove(item), lines.isParent(lineAt: parent),
            lines.indentation(of: parent) == own - 2
        {
            let start = lines.firstNonBlank(of: item)
            return .otherIndentation(of: dash, model: (dash, own), at: lines.range(start, start + 1))
        }
        return .wrongIndentation(of: dash, model: (dash, column), at: lines.range(offset, offset + 1))
    }

    /// The item that is not ended by a key further left at the end of a line.
    private func openItem(upTo line: Int) -> Int? {
        var line = Optional(line)
        var smallest = Int.max
        while let current = line {
            let own = lines.indentation(of: current)
            if lines.isItem(lineAt: current), own < smallest { return current }
            smallest = min(smallest, own)
            guard smallest > 0 else { return nil }
            line = lines.lineAbove(current)
        }
        return nil
    }

    /// A key with its own content that stands in the column of the items above it, and not in that of their key. Where its content stands
    /// beside it, it was indented by itself.
    private func keyInColumnOfItems(isOneOfTwo: Bool) -> Diagnostic? {
        guard lines.isParent(lineAt: offset), !lines.isParent(lineAt: contextOffset),
            let below = lines.lineBelow(offset),
            isOneOfTwo
                ? lines.indentation(of: below) > lines.indentation(of: offset)
                : lines.indentation(of: below) == lines.indentation(of: offset)
                    && !lines.isItem(lineAt: below),
            let key = lines.lineAbove(contextOffset), lines.isParent(lineAt: key),
            lines.indentation(of: key) < lines.indentation(of: offset)
        else { return nil }
        let word = lines.wordRange(at: offset)
        return .indentedFurther(lines.text(word), than: model(key), at: word)
    }

    /// A line without a dash in the column of the items above it. What there is less of is wrong.
    var mixedList: Diagnostic? {
        let column = lines.indentation(of: offset)
        guard lines.firstNonBlank(of: offset) == offset, lines.indentation(of: contextOffset) == column else {
            return nil
        }
        var counts = (items: 0, others: 0)
        var line: Int? = lines.lineStart(of: contextOffset)
        while let current = line, lines.indentation(of: current) >= column {
            if lines.indentation(of: current) == column {
                if lines.isItem(lineAt: current) { counts.items += 1 } else { counts.others += 1 }
            }
            line = lines.lineBelow(current)
        }
        if let key = keyInColumnOfItems(isOneOfTwo: counts.items == counts.others) { return key }
        if counts.items <= counts.others {
            return .unexpectedDash(at: lines.range(contextOffset, contextOffset + 1))
        }
        let word = lines.wordRange(at: offset)
        return .missingDash(before: lines.text(word), at: word)
    }
}
