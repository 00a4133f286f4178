/// The first markup of Markdown or HTML in a text that is none in definitions; nil if there is none. In one pass.
func foreignMarkup(in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var place = text.startIndex
    while place < text.endIndex {
        let rest = text[place...]
        let line = rest.prefix { $0 != 0x0A }
        if let found = line.foreignMarkOfLine ?? line.foreignMark { return found }
        place = line.endIndex + 1
    }
    return nil
}

extension ArraySlice<UInt8> {
    /// At the beginning of a line: a heading, a quotation, code, a rule, or an item with another sign than `- `.
    fileprivate var foreignMarkOfLine: Self? {
        let line = drop { $0 == 0x20 }
        guard let first = line.first, "#>`~-_=*+".utf8.contains(first) else { return nil }
        let marks = line.prefix { $0 == first }
        let behind = line[marks.endIndex...]
        let isAlone = behind.allSatisfy { $0 == 0x20 || $0 == 0x0D }
        switch first {
        case UInt8(ascii: "#"): return marks.count <= 6 && behind.first == 0x20 ? marks : nil
        case UInt8(ascii: ">"): return behind.first == 0x20 ? marks : nil
        case UInt8(ascii: "`"), UInt8(ascii: "~"): return marks.count >= 3 ? marks : nil
        case UInt8(ascii: "*"), UInt8(ascii: "+"):
            if marks.count == 1, behind.first == 0x20, !isAlone { return marks }
            fallthrough
        default: return marks.count >= 3 && isAlone ? marks : nil
        }
    }

    /// Elsewhere: code, a picture, a backslash before a mark, an element of HTML.
    fileprivate var foreignMark: Self? {
        var place = startIndex
        while let next = self[place...].firstIndex(where: { "`!\\<".utf8.contains($0) }) {
            let behind = self[(next + 1)...]
            switch self[next] {
            case UInt8(ascii: "`"):
                // One alone may be an accent.
                if let end = behind.prefix(mostBytes).firstIndex(of: UInt8(ascii: "`")) {
                    return self[next...end]
                }
                return nil
            case UInt8(ascii: "!"):
                if behind.first == UInt8(ascii: "["), behind.prefix(mostBytes).contains(UInt8(ascii: "]")) {
                    return self[next..<(next + 2)]
                }
            case UInt8(ascii: "\\"):
                if let mark = behind.first, "*_[]()#`".utf8.contains(mark) { return self[next..<(next + 2)] }
            default:
                let name = behind.drop { $0 == UInt8(ascii: "/") }.prefix {
                    isASCIILetter($0) || isASCIIDigit($0)
                }
                let isElement = elementNames.contains(String(decoding: name, as: UTF8.self).lowercased())
                if isElement, let end = behind.prefix(mostBytes).firstIndex(of: UInt8(ascii: ">")) {
                    return self[next...end]
                }
            }
            place = next + 1
        }
        return nil
    }
}

private func isASCIILetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }

private func isASCIIDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

/// Elements that people write into texts.
private let elementNames: Set<String> = [
    "a", "b", "br", "code", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "li", "ol",
    "p", "script", "span",
    "strong", "table", "u", "ul",
]

/// Further on, the end of a mark is not looked for, so that no text takes long.
private let mostBytes = 500
