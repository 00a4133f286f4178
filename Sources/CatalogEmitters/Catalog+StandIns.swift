import CatalogModel
import OutputText

extension Catalog {
    /// Of some languages those that have no words of their own on pages and in messages, each with the language whose words stand in
    /// (`en`). So what a page says and what is said of an answer are in one language.
    func standIns(for languages: [Int]) -> [(tag: String, words: String)] {
        languages.compactMap { language in
            let tag = self.languages[language].tag.rawValue
            let words = PageWords.words(for: language, in: self.languages).language
            return primarySubtag(tag) == primarySubtag(words) ? nil : (tag, words)
        }
    }
}

/// The argument of a definition in Swift, with its comma; nothing where no language needs another one’s words.
func swiftStandIns(_ standIns: [(tag: String, words: String)]) -> [SwiftCode] {
    guard !standIns.isEmpty else { return [] }
    let pairs = standIns.map { tag, words -> SwiftCode in "\(literal: tag): \(literal: words)" }
    return ["standIns: [\(.list(pairs))],"]
}

private func primarySubtag(_ tag: String) -> Substring { tag.prefix { $0 != "-" } }
