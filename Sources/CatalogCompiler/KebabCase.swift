/// What somebody most probably means as an id of a service, or the text itself if it is one; nil if nothing of it
/// can be used. „Mülltonne tauschen“ becomes `muelltonne-tauschen`.
package func kebabCase(_ text: String) -> String? {
    var words: [String] = [""]
    var previousIsSmall = false
    for scalar in text.unicodeScalars {
        let isCapital = scalar.properties.isUppercase
        for letter in spelledOut(scalar) {
            switch letter {
            case "a"..."z", "0"..."9":
                if isCapital, previousIsSmall { words.append("") }
                words[words.count - 1].unicodeScalars.append(letter)
            default: words.append("")
            }
        }
        previousIsSmall = !isCapital && scalar.properties.isAlphabetic
    }
    let id = words.filter { !$0.isEmpty }.joined(separator: "-").drop { !("a"..."z" ~= $0) }
    return id.isEmpty ? nil : String(id.prefix(60))
}

/// A letter without its marks, German ones spelled out.
private func spelledOut(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "ä", "Ä": ["a", "e"]
    case "ö", "Ö": ["o", "e"]
    case "ü", "Ü": ["u", "e"]
    case "ß", "ẞ": ["s", "s"]
    case "é", "è", "ê", "É", "È", "Ê": ["e"]
    case "á", "à", "â", "Á", "À", "Â": ["a"]
    case "ç", "Ç": ["c"]
    default: Array(scalar.properties.lowercaseMapping.unicodeScalars)
    }
}
