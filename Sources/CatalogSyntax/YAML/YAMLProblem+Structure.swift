import CatalogDiagnostics

extension YAMLProblem {
    /// Something that is neither the next entry nor the end of a group.
    var unexpectedLine: Diagnostic {
        let word = lines.wordRange(at: offset)
        let text = lines.text(word)
        switch text.first {
        case "]", "}": return .unopenedBracket(String(text.prefix(1)), at: lines.range(offset, offset + 1))
        default: break
        }
        guard lines.firstNonBlank(of: offset) == offset else { return unexpectedText(text, at: word) }
        if lines.byte(offset) == UInt8(ascii: ":") {
            return .missingKey(at: lines.range(offset, offset + 1))
        }
        if failure.problem == "did not find expected <document start>", let above = lines.lineAbove(offset),
            lines.text(lines.lineRange(of: above)) == "..."
        {
            return .severalDocuments(at: lines.lineRange(of: above))
        }
        return wrongIndentation
    }

    /// A text that begins like a reference is taken for one, and its second word is too much.
    private func unexpectedText(_ text: String, at word: SourceRange) -> Diagnostic {
        let value = lines.inlineValueStart(ofLineAt: offset)
        if lines.byte(value) == UInt8(ascii: "*") {
            let alias = lines.wordRange(at: value, isProperty: true)
            let name = lines.text(alias).dropFirst()
            if !lines.contains("&\(name)", before: value) {
                return .unknownAlias(
                    String(name), near: nil, text: lines.inlineValue(ofLineAt: offset), at: alias)
            }
        }
        if text.first == ",", "{[".utf8.contains(lines.byte(value)),
            lines.looksLikeEntry(from: offset + 1, to: lines.endOfLine(from: offset))
        {
            return .entryBehindValue(
                lines.text(lines.range(offset + 1, lines.endOfLine(from: offset))), at: word)
        }
        return .textBehindValue(text, value: meantText(lines.inlineValue(ofLineAt: offset)), at: word)
    }

    /// What stands between the quotes around a text that has some inside, too: `'Wie geht's?'`. Not so `"one" and "two"`.
    private func meantText(_ value: String) -> String {
        guard let quote = value.first, quote == "\"" || quote == "'", value.count > 2, value.last == quote,
            let next = value.dropFirst().firstIndex(of: quote)
        else { return value }
        let behind = value[value.index(after: next)...]
        guard !behind.isEmpty, behind.first != " " else { return value }
        return String(value.dropFirst().dropLast())
            .replacing(quote == "'" ? "''" : "\\\"", with: String(quote))
    }

    /// What stands behind a value in brackets on one line: `{size} > 2`.
    var textBehindBrackets: Diagnostic? {
        let start = lines.inlineValueStart(ofLineAt: contextOffset)
        guard start < contextOffset, "{[".utf8.contains(lines.byte(start)) else { return nil }
        let word = lines.wordRange(at: contextOffset)
        return .textBehindValue(
            lines.text(word), value: lines.inlineValue(ofLineAt: contextOffset), at: word)
    }

    /// Inside brackets, a text directly behind the quote that has ended the value, or the rest of an expression that begins with a text;
    /// nil if it stands elsewhere.
    private func textBehindQuote(_ word: SourceRange) -> Diagnostic? {
        let line = lines.lineStart(of: offset)..<lines.endOfLine(from: offset)
        // `{when: "fish" in goods}`
        if wordsBehindText.contains(lines.text(word)),
            let text = lines.quotedTexts(in: line).last(where: { $0.upperBound <= offset }),
            (text.upperBound..<offset).allSatisfy({ isBlank(lines.byte($0)) })
        {
            let written = lines.flowValueText(from: offset)
            // A comma between parentheses does not end it.
            let rest = written.contains("(") ? lines.flowValueWithParentheses(from: offset) : nil
            return .textBehindValue(
                lines.text(word),
                value: lines.text(lines.range(text.lowerBound, offset)) + (rest ?? written), at: word)
        }
        guard let quoted = lines.quotedTexts(in: line).first(where: { $0.upperBound == offset }) else {
            return nil
        }
        // `in ("a", "b")`: a comma has ended the value, and the text is none of its own.
        if lines.byte(offset) == UInt8(ascii: ")"), let whole = lines.flowValueWithParenthesis(around: offset)
        {
            return .textBehindValue(lines.text(word), value: whole, at: word)
        }
        // Up to the quote behind which the value ends.
        let end = (offset..<line.upperBound).first { place in
            guard lines.byte(place) == lines.byte(quoted.lowerBound) else { return false }
            let next = ((place + 1)..<line.upperBound).first { !isBlank(lines.byte($0)) }
            return next.map { ",]}".utf8.contains(lines.byte($0)) } ?? true
        }
        let whole =
            end.map { lines.text(lines.range(quoted.lowerBound, $0 + 1)) }
            ?? lines.text(lines.range(quoted.lowerBound, offset)) + lines.flowValueText(from: offset)
        return .textBehindValue(lines.text(word), value: meantText(whole), at: word)
    }

    /// A number sign behind a text inside brackets, which makes a comment of what closes them.
    private func commentWithBracket(_ bracket: Int, _ closing: String) -> Diagnostic? {
        let line = bracket..<lines.endOfLine(from: bracket)
        guard
            let sign = lines.unquotedParts(of: line).joined().first(where: { place in
                lines.byte(place) == UInt8(ascii: "#") && isBlank(lines.byte(place - 1))
            }),
            (sign..<line.upperBound).contains(where: { closing.utf8.first == lines.byte($0) })
        else { return nil }
        let before = (bracket..<sign).last { place in
            ",{[".utf8.contains(lines.byte(place))
                || lines.byte(place) == UInt8(ascii: ":") && isBlank(lines.byte(place + 1))
        }
        var start = (before ?? bracket) + 1
        while isBlank(lines.byte(start)) { start += 1 }
        let word = lines.wordRange(at: sign)
        return .commentInText(lines.text(word), text: lines.flowValueText(from: start), at: word)
    }

    /// Mostly the line at which libyaml stopped is wrong; where the first entry of a group stands alone in its column
    /// and the next ones agree in another, it is the first.
    private var wrongIndentation: Diagnostic {
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

    /// The first item of a list, right below the list's key, where the next one stands with its dash: it begins like that.
    private var firstItemWithoutDash: Diagnostic? {
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
    private func itemInOtherColumn(above: Int) -> Diagnostic? {
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
        let word = lines.text(
            lines.wordRange(at: lines.contentStart(ofItemAt: lines.firstNonBlank(of: offset))))
        let own = lines.lineStart(of: offset)
        var columns: Set<Int> = []
        var line = lines.lineBelow(0)
        while let current = line {
            let start = lines.contentStart(ofItemAt: lines.firstNonBlank(of: current))
            if lines.lineStart(of: current) != own, lines.text(lines.wordRange(at: start)) == word {
                columns.insert(start - lines.lineStart(of: current))
            }
            line = lines.lineBelow(current)
        }
        return columns
    }

    private func model(_ line: Int) -> (key: String, indentation: Int) {
        let start = lines.contentStart(ofItemAt: lines.firstNonBlank(of: line))
        return (lines.text(lines.wordRange(at: start)), start - lines.lineStart(of: line))
    }

    /// A key with its own content that stands in the column of the items above it, and not in that of their key. Where its content stands
    /// beside it, it was indented by itself.
    private func keyInColumnOfItems(isOneOfTwo: Bool) -> Diagnostic? {
        guard lines.isParent(lineAt: offset), let below = lines.lineBelow(offset),
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

    /// Inside brackets something else than a comma or the closing bracket.
    func unfinished(_ opening: String, _ closing: String) -> Diagnostic {
        let bracket = lines.range(contextOffset, contextOffset + 1)
        let isOtherLine = lines.lineStart(of: contextOffset) != lines.lineStart(of: offset)
        if isOtherLine, let comment = commentWithBracket(contextOffset, closing) { return comment }
        if offset >= lines.count || (isOtherLine && !lines.isClosed(from: offset, by: closing)) {
            return .unclosedBracket(opening, closing: closing, at: bracket)
        }
        let found = lines.byte(offset)
        if isOtherLine, lines.indentation(of: offset) <= lines.indentation(of: contextOffset),
            lines.looksLikeEntry(from: lines.lineStart(of: offset), to: lines.endOfLine(from: offset))
        {
            return .unclosedBracket(opening, closing: closing, at: bracket)
        }
        switch found {
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            return .bracketOfOtherKind(
                opening, found: lines.character(at: offset), closing: closing, at: bracket)
        case UInt8(ascii: ":"):
            return isOtherLine ? missingCommaOnLineAbove : colonInBrackets
        default:
            let word = lines.wordRange(at: offset)
            return textBehindQuote(word) ?? bracketInText(word) ?? aliasInText(word)
                ?? .missingComma(before: lines.text(word), at: word)
        }
    }

    /// Where the value begins inside brackets in which a place stands, on the same line.
    private func flowValueStart(before place: Int) -> Int {
        let line = lines.firstNonBlank(of: place)
        var start = place
        while start > line, !",{[".utf8.contains(lines.byte(start - 1)),
            !(isBlank(lines.byte(start - 1)) && lines.byte(start - 2) == UInt8(ascii: ":"))
        {
            start -= 1
        }
        while isBlank(lines.byte(start)) { start += 1 }
        return start
    }

    /// A bracket in the middle of a text, which has begun as one: `{de: Nur {name} darf}`.
    private func bracketInText(_ word: SourceRange) -> Diagnostic? {
        guard "{[".utf8.contains(lines.byte(offset)) else { return nil }
        let start = flowValueStart(before: offset)
        guard start < offset, !"\"'{[".utf8.contains(lines.byte(start)) else { return nil }
        return .bracketInText(
            lines.text(word), text: lines.flowTextWithCommas(from: start),
            at: lines.range(offset, offset + 1))
    }

    /// A text that begins like a reference: `{de: *Letzter Tag}`.
    private func aliasInText(_ word: SourceRange) -> Diagnostic? {
        let start = flowValueStart(before: offset)
        guard start < offset, lines.byte(start) == UInt8(ascii: "*") else { return nil }
        let alias = lines.wordRange(at: start, isProperty: true)
        return .unknownAlias(
            String(lines.text(alias).dropFirst()), near: nil, text: lines.flowTextWithCommas(from: start),
            at: alias)
    }

    /// libyaml reads `a` and `b` of two lines as one text and stumbles at the colon behind `b`.
    private var missingCommaOnLineAbove: Diagnostic {
        let start = lines.firstNonBlank(of: offset)
        let word = lines.wordRange(at: start)
        guard Int(word.end) == offset else { return colonInBrackets }
        return .missingComma(before: lines.text(word), at: word)
    }

    /// A closing bracket, a comma or the like where a value should begin.
    var missingContent: Diagnostic {
        let place = lines.characterRange(at: offset)
        switch lines.byte(offset) {
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            return .unopenedBracket(lines.text(place), at: place)
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "?"):
            return reserved(at: offset)
        case UInt8(ascii: "-") where lines.firstNonBlank(of: offset) != offset:
            return reserved(at: offset)
        default:
            if let comment = commentInBracketsAbove { return comment }
            guard let bracket = lines.openBracket(before: offset) else {
                return .unreadable(at: lines.wordRange(at: offset))
            }
            let closing = lines.byte(bracket) == UInt8(ascii: "[") ? "]" : "}"
            return .unclosedBracket(
                lines.character(at: bracket), closing: closing, at: lines.range(bracket, bracket + 1))
        }
    }

    /// A value in brackets on the line above that begins with a number sign, so that it is a comment.
    private var commentInBracketsAbove: Diagnostic? {
        guard let above = lines.lineAbove(offset) else { return nil }
        let value = lines.inlineValueStart(ofLineAt: above)
        switch lines.byte(value) {
        case UInt8(ascii: "["): return commentWithBracket(value, "]")
        case UInt8(ascii: "{"): return commentWithBracket(value, "}")
        default: return nil
        }
    }
}

/// What may follow a text in an expression, and nothing else between brackets.
private let wordsBehindText: Set<String> = ["in", "and", "or", "=", "!=", "<", ">", "<=", ">="]
