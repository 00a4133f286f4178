import CatalogDiagnostics
import CatalogSyntax

// MARK: Texts by language

extension KeyPlacement {
    /// An entry below a text that is no language: a key that was moved to the right, or what a text took in that was moved to the left.
    mutating func placeAmongLanguages(_ entry: YAMLNode.Entry) -> Bool {
        let (key, value) = (entry.key.text, entry.value)
        if isLanguage(entry.key) { return false }
        if let owner = owner(of: key, value) { return moveOut(entry, to: owner) }
        guard let (depth, part) = namedFrame(around: value, moreThan: 0) else { return false }
        return moveOut(entry, to: depth, elementOf: part)
    }

    /// A language that stands outside of the text above, which lacks it.
    mutating func placeLanguage(_ entry: YAMLNode.Entry) -> Bool {
        guard entry.value.kind == .scalar, isLanguage(entry.key), let text = frame.above.flatMap(lastText),
            !has(entry.key.text, text.value)
        else { return false }
        return move(
            entry, .end(of: text.value), into: text.value, .indentedTooLittle(entry.key, below: text.key))
    }

    /// The text at the end of an entry, which may have lost all of its languages.
    private func lastText(of entry: YAMLNode.Entry) -> YAMLNode.Entry? {
        var entry = entry
        while true {
            if entry.value.isTextByLanguage { return entry }
            if entry.value.isNull { return isText(entry.key) ? entry : nil }
            guard entry.value.kind == .mapping, let next = last(of: entry.value) else { return nil }
            entry = next
        }
    }

    private func isText(_ key: YAMLNode) -> Bool {
        if case .named(.text) = frame.part { return true }
        return Construct.isAnyText(key)
    }

    /// Whether a key is a language in which there are texts in this file.
    private mutating func isLanguage(_ key: YAMLNode) -> Bool {
        key.isLanguageTag && languages.contains(key.text)
    }
}

extension YAMLNode {
    /// The languages of all texts here and below. Recursion follows the file, whose depth the reader limits.
    var languagesOfTexts: Set<String> {
        var found: Set<String> = []
        collectLanguages(into: &found)
        return found
    }

    private func collectLanguages(into found: inout Set<String>) {
        switch kind {
        case .mapping where isTextByLanguage: found.formUnion(entries.map(\.key.text))
        case .mapping: for entry in entries { entry.value.collectLanguages(into: &found) }
        case .sequence: for item in items { item.collectLanguages(into: &found) }
        case .scalar: break
        }
    }
}
