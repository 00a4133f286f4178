/// A text in every language of the catalog: complete by construction.
package struct LocalizedText: Hashable, Sendable {
    /// One entry a language, in the order of `Catalog.languages`.
    package let translations: [Translation]

    package init(translations: [Translation]) { self.translations = translations }

    /// The text in the language at an index of `Catalog.languages`.
    package subscript(language: Int) -> String { translations[language].text }

    /// A text as it is shown in one language.
    package struct Translation: Hashable, Sendable {
        package let text: String
        /// Index of the language that the text really is in: another one where a fallback stands in.
        package let language: Int

        package init(text: String, language: Int) {
            self.text = text
            self.language = language
        }
    }
}
