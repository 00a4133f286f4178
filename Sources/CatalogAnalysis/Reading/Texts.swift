import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// A text in all languages, if the key is there.
    mutating func readOptionalText(_ entry: YAMLNode.Entry?) -> LocalizedText? {
        entry.flatMap { readText($0) }
    }

    mutating func readText(_ entry: YAMLNode.Entry) -> LocalizedText? {
        readText(entry.value, owner: entry.key.range)
    }

    /// A text in all languages. A language with a fallback may be missing, every other one may not.
    mutating func readText(_ node: YAMLNode, owner: SourceRange) -> LocalizedText? {
        // Without languages (catalog.yaml is broken) there is nothing to hold the text against.
        guard !languages.isEmpty else { return nil }
        guard node.kind == .mapping else {
            report(.untranslatedText(node, languages: languages, owner: owner))
            return nil
        }
        var texts = [String?](repeating: nil, count: languages.count)
        var isComplete = true
        var written = Set<Int>()
        for entry in node.entries {
            guard let language = languages.firstIndex(where: { $0.tag.rawValue == entry.key.text }) else {
                report(.unknownLanguage(entry.key, languages: languages))
                isComplete = false
                continue
            }
            written.insert(language)
            texts[language] = readString(entry)
            if texts[language] == nil { isComplete = false }
        }
        guard isComplete else { return nil }
        let missing = languages.indices.filter { languages[$0].fallback == nil && !written.contains($0) }
        guard missing.isEmpty else {
            report(.missingTranslation(missing.map { languages[$0] }, owner: owner))
            return nil
        }
        return LocalizedText(translations: languages.indices.compactMap { translation($0, texts) })
    }

    /// The text of a language or, along its fallbacks, of the one that stands in.
    private func translation(_ language: Int, _ texts: [String?]) -> LocalizedText.Translation? {
        var current = language
        for _ in languages.indices {
            if let text = texts[current] { return LocalizedText.Translation(text: text, language: current) }
            guard let next = languages[current].fallback else { return nil }
            current = next
        }
        return nil
    }

    /// A list of texts in all languages.
    mutating func readTexts(_ entry: YAMLNode.Entry) -> [LocalizedText] {
        let what = Wording(de: "Texte", en: "texts")
        return items(of: entry.value, what, owner: entry.key.range).compactMap {
            readText($0, owner: $0.range)
        }
    }
}
