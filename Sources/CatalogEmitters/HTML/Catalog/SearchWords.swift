import CatalogModel

extension PageLanguage {
    /// The words by which a service is found beside its title, each once: its keywords, the life situations that it
    /// belongs to, and synonyms of all these. Where another language stands in, people use its words too.
    func searchWords(of service: ServiceEntry) -> String {
        let languages = chain(from: language)
        let keywords = languages.flatMap { index in
            service.keywords.indices.contains(index) ? service.keywords[index] : []
        }
        var words = SearchWords()
        words.add(string(service.title))
        let titleCount = words.list.count
        for keyword in keywords { words.add(keyword) }
        for situation in lifeSituations(of: service) { words.add(string(situation.title)) }
        let known = words.list
        for index in languages where catalog.directory.synonyms.indices.contains(index) {
            for group in catalog.directory.synonyms[index]
            where group.contains(where: { isPart($0, of: known) }) {
                for word in group { words.add(word) }
            }
        }
        return words.list.dropFirst(titleCount).joined(separator: " ")
    }

    /// A language and those that stand in for it.
    private func chain(from language: Int) -> [Int] {
        var chain = [language]
        while let last = chain.last, catalog.languages.indices.contains(last),
            let next = catalog.languages[last].fallback, !chain.contains(next)
        {
            chain.append(next)
        }
        return chain
    }
}

/// Words in the order in which they came, without repetition.
private struct SearchWords {
    private(set) var list: [String] = []
    private var known: Set<String> = []

    mutating func add(_ text: String) {
        for word in text.split(whereSeparator: { $0.isWhitespace || ",;:/()„“”\"".contains($0) }) {
            if known.insert(word.lowercased()).inserted { list.append(String(word)) }
        }
    }
}

/// Whether a synonym is one of the words, or the beginning or the end of a compound.
private func isPart(_ synonym: String, of words: [String]) -> Bool {
    let part = synonym.lowercased()
    return words.contains { word in
        let word = word.lowercased()
        return word == part || (part.count >= 4 && (word.hasPrefix(part) || word.hasSuffix(part)))
    }
}
