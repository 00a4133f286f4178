/// The first markup of Markdown or HTML in a text that is none in definitions; nil if there is none. In one pass.
///
/// Only what is hardly meant to be seen counts: `> 18 Jahre`, `* Pflichtfeld`, a line for a signature and an accent are texts.
func foreignMarkup(in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    if let found = text.openBold { return found }
    var place = text.startIndex
    // Of the line before.
    var marker: UInt8?
    while place < text.endIndex {
        let line = text[place...].prefix { $0 != 0x0A }
        let found = line.foreignListMarker
        if let found, found.last == marker { return found }
        marker = found?.last
        if let found = line.withoutListMarker.foreignMarkOfLine ?? line.foreignMark { return found }
        place = line.endIndex + 1
    }
    return nil
}

extension ArraySlice<UInt8> {
    /// Without blanks at its beginning, and without `- ` or `1. `.
    fileprivate var withoutListMarker: Self {
        let line = drop { $0 == 0x20 }
        if line.starts(with: "- ".utf8) { return line.dropFirst(2).drop { $0 == 0x20 } }
        let behind = line.drop(while: isDigit)
        guard behind.count < line.count, behind.starts(with: ". ".utf8) else { return line }
        return behind.dropFirst(2).drop { $0 == 0x20 }
    }

    /// What begins an item of a list in other systems: `*`, `+`, `1)`. One alone is a footnote.
    fileprivate var foreignListMarker: Self? {
        let line = drop { $0 == 0x20 }
        let digits = line.prefix(3).prefix(while: isDigit)
        guard let sign = line[digits.endIndex...].first, line[(digits.endIndex + 1)...].first == 0x20 else {
            return nil
        }
        let isMarker = digits.isEmpty ? "*+".utf8.contains(sign) : sign == UInt8(ascii: ")")
        return isMarker ? line[line.startIndex...digits.endIndex] : nil
    }

    /// At the beginning of a line: a heading, a quotation, code, a rule.
    fileprivate var foreignMarkOfLine: Self? {
        guard let first, "#>`~-=*".utf8.contains(first) else { return nil }
        let marks = prefix { $0 == first }
        let behind = self[marks.endIndex...]
        switch first {
        case UInt8(ascii: "#"): return marks.count <= 6 && behind.first == 0x20 ? marks : nil
        case UInt8(ascii: ">"):
            let isText = behind.dropFirst().first.map { isLetter($0) || $0 >= 0x80 } ?? false
            return behind.first == 0x20 && isText ? marks : nil
        case UInt8(ascii: "`"), UInt8(ascii: "~"): return marks.count >= 3 ? marks : nil
        default:
            let isAlone = behind.allSatisfy { $0 == 0x20 || $0 == 0x0D }
            return marks.count >= 3 && isAlone ? marks : nil
        }
    }

    /// In a whole text, the only `**`, which stands in front of a word and so begins something that does not end; behind a word,
    /// or in front of a blank, it is that of a footnote.
    fileprivate var openBold: Self? {
        guard let mark = firstMarkOfBold, self[(mark + 2)...].firstMarkOfBold == nil else { return nil }
        let beginsWord = self[..<mark].last.map { $0 <= 0x20 } ?? true
        guard beginsWord, let first = self[(mark + 2)...].first, isLetter(first) || first >= 0x80 else {
            return nil
        }
        return self[mark..<(mark + 2)]
    }

    private var firstMarkOfBold: Int? {
        var place = startIndex
        while let star = self[place...].firstIndex(of: UInt8(ascii: "*")) {
            place = star + 1
            if place < endIndex, self[place] == UInt8(ascii: "*") { return star }
        }
        return nil
    }

    /// Elsewhere: code, `__bold__`, a picture, a backslash before a mark, an element of HTML.
    fileprivate var foreignMark: Self? {
        var place = startIndex
        while let next = self[place...].firstIndex(where: { "`!\\<_".utf8.contains($0) }) {
            place = next + 1
            let behind = self[place...].prefix(longestMark)
            let beginsWord = self[..<next].last.map { !isLetter($0) && !isDigit($0) && $0 < 0x80 } ?? true
            switch self[next] {
            case UInt8(ascii: "`"):
                // One alone, or inside of a word, is an accent.
                guard beginsWord, let end = behind.firstIndex(of: UInt8(ascii: "`")), end > place else {
                    continue
                }
                if let after = self[(end + 1)...].first, isLetter(after) { continue }
                return self[next...end]
            case UInt8(ascii: "_"):
                // `__bold__`; more of them are a line to fill in.
                let name = behind.dropFirst().prefix { $0 != UInt8(ascii: "_") }
                guard beginsWord, behind.first == UInt8(ascii: "_"), let first = name.first, first > 0x20,
                    self[name.endIndex...].starts(with: "__".utf8), name.last ?? 0x20 > 0x20
                else { continue }
                return self[next..<(name.endIndex + 2)]
            case UInt8(ascii: "!"):
                guard beginsWord, behind.first == UInt8(ascii: "["), behind.contains(UInt8(ascii: "]")) else {
                    continue
                }
                return self[next..<(next + 2)]
            case UInt8(ascii: "\\"):
                if behind.isLineFeedOfAnotherLanguage { return self[next..<(next + 2)] }
                let isAfterBlank = self[..<next].last.map { $0 == 0x20 } ?? true
                guard isAfterBlank, let mark = behind.first, "*_[]()#`".utf8.contains(mark) else { continue }
                return self[next..<(next + 2)]
            default:
                if let element = behind.element { return self[next..<element.endIndex] }
            }
        }
        return nil
    }

    /// Behind `<`, the rest of an element of HTML or of a comment.
    private var element: Self? {
        if starts(with: "!--".utf8) { return prefix(3) }
        let isEnd = first == UInt8(ascii: "/")
        let name = dropFirst(isEnd ? 1 : 0).prefix { isLetter($0) || isDigit($0) }
        let behind = self[name.endIndex...]
        guard elementNames.contains(String(decoding: name, as: UTF8.self).lowercased()),
            let end = behind.firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        let attributes = behind[..<end]
        let isElement =
            attributes.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "/") }
            || attributes.first == 0x20 && attributes.contains(UInt8(ascii: "="))
        return isElement ? self[...end] : nil
    }
}

extension ArraySlice<UInt8> {
    /// Behind a backslash, what a text between double quotes has for the end of a line: `\n`. A path on a disk goes on in small letters.
    var isLineFeedOfAnotherLanguage: Bool {
        guard first == UInt8(ascii: "n") else { return false }
        return dropFirst().first.map { !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0) } ?? true
    }
}

private func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }

/// Elements that people write into texts.
private let elementNames: Set<String> = [
    "a", "b", "blockquote", "br", "center", "code", "div", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6",
    "hr", "i", "iframe",
    "img", "li", "ol", "p", "pre", "script", "small", "span", "strong", "sub", "sup", "table", "td", "th",
    "tr", "u", "ul",
]
