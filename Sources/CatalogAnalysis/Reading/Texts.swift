import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// A text in all languages, if the key is there.
    mutating func readOptionalText(_ entry: YAMLNode.Entry?) -> LocalizedText? {
        entry.flatMap { readText($0) }
    }

    mutating func readText(
        _ entry: YAMLNode.Entry, mayHoldPlaceholders: Bool = false
    ) -> LocalizedText? {
        readText(entry.value, owner: entry.key.range, mayHoldPlaceholders: mayHoldPlaceholders)
    }

    /// A text in all languages. A language with a fallback may be missing, every other one may not.
    mutating func readText(
        _ node: YAMLNode, owner: SourceRange, mayHoldPlaceholders: Bool = false
    ) -> LocalizedText? {
        // Without languages (catalog.yaml is broken) there is nothing to hold the text against.
        guard !languages.isEmpty, !node.isLost else { return nil }
        guard node.kind == .mapping else {
            report(.untranslatedText(node, languages: languages, owner: owner))
            return nil
        }
        var translations: [LocalizedText.Translation] = []
        translations.reserveCapacity(languages.count)
        var isComplete = true
        var placeholders: Set<String> = []
        for entry in node.entries {
            guard let language = language(of: entry.key) else {
                reportUnknownLanguage(entry, in: node)
                isComplete = false
                continue
            }
            var text = entry.value.isLost ? nil : readString(entry)
            if !mayHoldPlaceholders, let written = text {
                text = withoutPlaceholders(written, entry.value, &placeholders)
            }
            if let text {
                if isUnfinished(entry.value.utf8) { report(.unfinishedText(entry.value)) }
                translations.append(LocalizedText.Translation(text: text, language: language))
            } else {
                isComplete = false
            }
        }
        guard isComplete else { return nil }
        // Most texts are there in all languages, in their order.
        if translations.lazy.map(\.language).elementsEqual(languages.indices) {
            return LocalizedText(translations: translations)
        }
        return completed(translations, node, owner: owner)
    }

    /// A text for every language, in their order; reports those in which it is missing.
    private mutating func completed(
        _ written: [LocalizedText.Translation], _ node: YAMLNode, owner: SourceRange
    ) -> LocalizedText? {
        let missing = languages.indices.filter { written[in: $0] == nil && languages[$0].fallback == nil }
            .map { languages[$0] }.filter { !node.mayHaveLost($0.tag.rawValue) }
        guard missing.isEmpty else {
            report(.missingTranslation(missing, owner: owner))
            return nil
        }
        // One may be missing because it could not be read, which was reported.
        let translations = languages.indices.compactMap { written[in: $0] ?? standIn(for: $0, written) }
        return translations.count == languages.count ? LocalizedText(translations: translations) : nil
    }

    /// The index of the language whose tag is written as a key.
    func language(of key: YAMLNode) -> Int? { languages.index(of: key) }

    private mutating func reportUnknownLanguage(_ entry: YAMLNode.Entry, in node: YAMLNode) {
        if hasBrokenLanguages { return }
        var previous: YAMLNode.Entry?
        for other in node.entries {
            if other.key.range == entry.key.range { break }
            previous = other
        }
        if let previous, entry.isKeyOnly, previous.value.kind == .scalar, !previous.isKeyOnly {
            let rest = node.entries.drop { $0.key.range != entry.key.range }.prefix { $0.isKeyOnly }
            report(.textWithComma(rest.map(\.key), previous: previous.value))
        } else if !entry.isKeyOnly || previous?.isKeyOnly != true {
            report(.unknownLanguage(entry.key, languages: languages, in: node))
        }
    }

    /// The text that is shown in a language in which it is missing, found along the fallbacks.
    private func standIn(
        for language: Int, _ translations: [LocalizedText.Translation]
    ) -> LocalizedText.Translation? {
        var current = language
        for _ in languages.indices {
            guard let next = languages[current].fallback else { return nil }
            if let translation = translations[in: next] { return translation }
            current = next
        }
        return nil
    }

    /// A list of texts in all languages.
    mutating func readTexts(_ entry: YAMLNode.Entry) -> [LocalizedText] {
        let what = Wording(de: "Texte", en: "texts")
        return items(of: entry.value, what, owner: entry.key.range).compactMap {
            readText($0, owner: $0.entries.first { _ in true }?.key.range ?? $0.range)
        }
    }
}

extension [CatalogLanguage] {
    /// The index of the language whose tag is written as a key.
    func index(of key: YAMLNode) -> Int? { indices.first { key.hasText(self[$0].tag.rawValue) } }
}

extension [LocalizedText.Translation] {
    /// The text that was written in a language.
    fileprivate subscript(in language: Int) -> LocalizedText.Translation? { last { $0.language == language } }
}

extension YAMLNode.Entry {
    /// Between braces, `a` alone is a key without a value and without a colon.
    fileprivate var isKeyOnly: Bool {
        value.kind == .scalar && value.style == .plain && value.isTextEmpty
            && value.range.end == key.range.end
    }
}
