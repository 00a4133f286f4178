import OutputText

/// The first sentences of a text, for search engines and lists: whole ones as far as they fit into 160 characters, else
/// cut at a blank.
func summary(_ markdown: String) -> String {
    let text = Markdown(markdown).plainText
    // No character takes less than a byte.
    guard text.utf8.count > 160 else { return text }
    let head = text.prefix(160)
    guard head.endIndex < text.endIndex else { return text }
    if let sentences = wholeSentences(head) { return String(sentences) }
    return (lastBlank(head).map { head[..<$0] } ?? head) + "\u{A0}…"
}

/// Up to the last end of a sentence, unless little would be left. A digit before a full stop is mostly a day or number.
private func wholeSentences(_ text: Substring) -> Substring? {
    let least = text.index(text.startIndex, offsetBy: 60)
    var rest = text
    while let blank = lastBlank(rest), blank > least {
        rest = rest[..<blank]
        if let mark = rest.last, ".!?".contains(mark), rest.dropLast().last.map({ !$0.isNumber }) ?? false {
            return rest
        }
    }
    return nil
}

/// A blank is a byte, so that no text has to be taken apart into characters to find it.
private func lastBlank(_ text: Substring) -> String.Index? { text.utf8.lastIndex(of: UInt8(ascii: " ")) }
