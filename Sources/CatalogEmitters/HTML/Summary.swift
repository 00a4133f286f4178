import OutputText

/// The first sentences of a text, for search engines and lists: whole ones as far as they fit into 160 characters, else
/// cut at a blank.
func summary(_ markdown: String) -> String {
    let text = Markdown(markdown).plainText
    // No character takes less than a byte.
    guard text.utf8.count > 160 else { return text }
    let characters = Array(text.prefix(161))
    guard characters.count > 160 else { return text }
    let head = characters[..<160]
    if let sentences = wholeSentences(head) { return sentences }
    let words = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    return String(words) + "\u{A0}…"
}

/// Up to the last end of a sentence, unless little would be left. A digit before a full stop is mostly a day or number.
private func wholeSentences(_ text: ArraySlice<Character>) -> String? {
    var index = text.endIndex
    while let blank = text[..<index].lastIndex(of: " "), blank - text.startIndex > 60 {
        let before = text[..<blank]
        if let mark = before.last, ".!?".contains(mark), before.dropLast().last.map({ !$0.isNumber }) ?? false
        {
            return String(before)
        }
        index = blank
    }
    return nil
}
