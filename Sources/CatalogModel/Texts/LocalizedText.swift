import CatalogDiagnostics

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
        /// Where a form shows answers in it, in the order of the text.
        package let answers: [PipedAnswer]

        package init(text: String, language: Int, answers: [PipedAnswer] = []) {
            self.text = text
            self.language = language
            self.answers = answers
        }
    }
}

/// An earlier answer that a form shows in a question: written `{name|words}`.
///
/// The text holds the words in its place, so that it reads well wherever nobody has answered yet.
package struct PipedAnswer: Hashable, Sendable {
    /// Where the words stand: UTF-8 offsets in the text.
    package let words: Range<Int>
    package let reference: AnswerReference
    package let source: SourceRange

    package init(words: Range<Int>, reference: AnswerReference, source: SourceRange) {
        self.words = words
        self.reference = reference
        self.source = source
    }
}
