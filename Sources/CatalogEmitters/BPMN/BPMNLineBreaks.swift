/// In how many lines an editor writes a name. Editors follow bpmn-js, which shortens a line in proportion to how much too
/// wide it is, at a space or hyphen if there is one and within a word if not; so a long German word takes several lines.
///
/// - Parameters:
///   - width: Of the box, in pixels.
///   - fontSize: In pixels.
/// - Returns: Nothing for an empty name. As the letters of a wide typeface are counted, it is rather one line too many,
///   which leaves a gap, than one too few, which lets a flow strike the last line through.
func bpmnLineCount(_ name: String, width: Int, fontSize: Int) -> Int {
    let room = width * 1000 / fontSize
    return name.split(whereSeparator: \.isNewline).reduce(0) { count, line in
        var (count, rest) = (count, ArraySlice(line.map(Letter.init)))
        while !rest.isEmpty {
            rest = rest.dropFirst(firstLineLength(rest.prefix(mostLetters), room: room)).drop(
                while: \.isSpace)
            count += 1
        }
        return count
    }
}

/// Of what a line may begin, so that a very long name takes no longer than its length.
private let mostLetters = 500

private func firstLineLength(_ text: ArraySlice<Letter>, room: Int) -> Int {
    var line = text
    while line.count > 1 {
        let width = line.reduce(0) { $0 + $1.width }
        guard width >= room else { break }
        let shorter = lengthUpToBreak(line) { $0 * width < line.count * room }
        // Half a letter less than would fit on average, rounded.
        line = line.prefix(shorter > 0 ? shorter : max(1, (2 * line.count * room - width) / (2 * width)))
    }
    return line.count
}

/// The length of those words that fit, with the spaces and hyphens behind them; nothing if there is but one word.
private func lengthUpToBreak(_ line: ArraySlice<Letter>, fits: (Int) -> Bool) -> Int {
    var (kept, before) = (0, 0)
    var rest = line
    while let first = rest.first, kept > 0 || !first.isBreak {
        let word = rest.prefix { !$0.isBreak }
        guard word.count < line.count, fits(kept + word.count) else { break }
        (before, kept) = (kept, kept + word.count)
        guard let end = rest.dropFirst(word.count).first else { break }
        // A hyphen that does not fit takes its word along.
        guard fits(kept + 1) else { return end.isSpace ? kept : before }
        (before, kept) = (kept, kept + 1)
        rest = rest.dropFirst(word.count + 1)
        // So does bpmn-js: behind two breaks in a row it ends the line.
        if let next = rest.first, next.isBreak { break }
    }
    return kept
}

/// What matters of a letter for breaking lines.
private struct Letter {
    let width: Int
    let isSpace: Bool
    let isBreak: Bool

    init(_ character: Character) {
        width = advance(character)
        isSpace = character.isWhitespace
        isBreak = isSpace || character == "-" || character == "\u{AD}"
    }
}

/// The width of a letter in DejaVu Sans, which is wider than Arial, in thousandths of the size; of groups of letters the
/// widest.
private func advance(_ character: Character) -> Int {
    switch character {
    case " ", "i", "j", "l", "I", "J", ".", ",", ":", ";", "'", "’", "‚", "|", "·": 340
    case "f", "t", "r", "(", ")", "[", "]", "-", "/", "!", "\"", "°": 460
    case "m", "M", "W", "%", "@", "—", "…", "½", "¼": 1000
    case "w", "+", "=", "<", ">", "Œ", "Æ", "œ", "æ": 1000
    default:
        switch character.unicodeScalars.first?.value ?? 0 {
        case 0x1F000...: 1400
        case 0x370..<0x2000, 0x2E80..<0x1F000: 1100
        default: character.isUppercase || character == "&" ? 790 : 640
        }
    }
}
