import CatalogModel

/// The words by which services are found beside their titles: made once for all services of a page.
struct SearchWords {
    private let page: PageLanguage
    /// The language and those that stand in for it: people use their words, too.
    private let languages: [Int]
    /// Synonyms in the order of the languages.
    private let groups: [[String]]
    /// By a small-lettered synonym: the places of its groups.
    private let places: [String: [Int]]
    /// How long the synonyms are that may also be the beginning or the end of a compound.
    private let lengths: [Int]

    init(_ page: PageLanguage) {
        self.page = page
        languages = page.chain
        let synonyms = page.catalog.directory.synonyms
        groups = languages.flatMap { synonyms.indices.contains($0) ? synonyms[$0] : [] }
        var places: [String: [Int]] = [:]
        var lengths: Set<Int> = []
        for (place, group) in groups.enumerated() {
            for synonym in group {
                let synonym = synonym.lowercased()
                places[synonym, default: []].append(place)
                if synonym.count >= 4 { lengths.insert(synonym.count) }
            }
        }
        self.places = places
        self.lengths = lengths.sorted()
    }

    /// The words of a service, each once: its keywords, the life situations that it belongs to, and synonyms of all these.
    func words(of service: ServiceEntry) -> String {
        var words = WordList()
        words.add(page.string(service.title))
        let titleCount = words.list.count
        for index in languages where service.keywords.indices.contains(index) {
            for keyword in service.keywords[index] { words.add(keyword) }
        }
        for situation in page.lifeSituations(of: service) { words.add(page.string(situation.title)) }
        let found = Set(words.list.flatMap { synonymGroups(of: $0) })
        for group in found.sorted() {
            for word in groups[group] { words.add(word) }
        }
        return words.list.dropFirst(titleCount).joined(separator: " ")
    }

    /// The places of the groups in which a word stands, or its beginning or end where it may be a compound.
    private func synonymGroups(of word: String) -> [Int] {
        if places.isEmpty { return [] }
        let word = word.lowercased()
        var found = places[word] ?? []
        let count = word.count
        for length in lengths.prefix(while: { $0 < count }) {
            found += places[String(word.prefix(length))] ?? []
            found += places[String(word.suffix(length))] ?? []
        }
        return found
    }
}

extension PageLanguage {
    /// The language and those that stand in for it.
    fileprivate var chain: [Int] {
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
private struct WordList {
    private(set) var list: [String] = []
    private var known: Set<String> = []

    mutating func add(_ text: String) {
        for word in text.unicodeScalars.split(whereSeparator: separatesWords) {
            let word = String(word)
            if known.insert(word.lowercased()).inserted { list.append(word) }
        }
    }
}

private func separatesWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ":", "/", "(", ")", "\"", "„", "“", "”": true
    case "a"..."z", "A"..."Z", "0"..."9": false
    default: scalar.properties.isWhitespace
    }
}
