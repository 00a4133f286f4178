import CatalogDiagnostics

/// The word that begins at an offset: up to a blank, a line break, a colon or a bracket, at least one character.
///
/// An anchor or a tag (`isProperty`) may contain colons.
func wordRange(
    in source: [UInt8], at start: Int, file: SourceFileID, isProperty: Bool = false
) -> SourceRange {
    var end = start
    while end < source.count, lineBreakLength(in: source, at: end) == nil {
        if isBlank(source[end]) || (end > start && endsWord(source[end], isProperty)) { break }
        end += 1
        while end < source.count, source[end] & 0xC0 == 0x80 { end += 1 }
    }
    return SourceRange(file: file, start: min(start, source.count), end: end)
}

private func endsWord(_ byte: UInt8, _ isProperty: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
    case UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "'"): !isProperty
    default: false
    }
}

/// The first line that begins with this directive, without its comment; the start of the file if there is none.
func directiveRange(named name: String, in source: [UInt8], from start: Int, file: SourceFileID)
    -> SourceRange
{
    var lineStart = start
    while lineStart < source.count {
        var end = lineStart
        while end < source.count, lineBreakLength(in: source, at: end) == nil { end += 1 }
        let line = source[lineStart..<end]
        if line.starts(with: name.utf8) {
            var stop = line.firstIndex(of: UInt8(ascii: "#")) ?? end
            while stop > lineStart, isBlank(source[stop - 1]) { stop -= 1 }
            return SourceRange(file: file, start: lineStart, end: stop)
        }
        guard line.isEmpty || line.first == UInt8(ascii: "%") || line.first == UInt8(ascii: "#") else {
            break
        }
        lineStart = end + (lineBreakLength(in: source, at: end) ?? 1)
    }
    return SourceRange(file: file, start: start, end: start)
}
