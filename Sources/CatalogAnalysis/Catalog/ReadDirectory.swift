import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// What `catalog.yaml` says on how people find services. A part of which something is wrong is left out.
    mutating func readDirectory(_ members: Members) {
        directory = Directory(
            lifeSituations: members["lifeSituations"].map { readLifeSituations($0) } ?? [],
            synonyms: members["synonyms"].map { readSynonyms($0) }
                ?? [[[String]]](repeating: [], count: languages.count),
            enquiries: members["enquiries"].flatMap { readUnitReference($0) })
    }

    /// Nothing is known of what would stand in `catalog.yaml`, and nobody is told so for each use.
    mutating func missCatalogHead() {
        hasBrokenUnits = true
        hasBrokenLifeSituations = true
        hasBrokenRoles = true
        priorities.declaration = .broken
        (priorities.areInputsBroken, priorities.areGatesBroken) = (true, true)
    }

    /// A life situation of which something is wrong is known by its name all the same.
    private mutating func readLifeSituations(_ entry: YAMLNode.Entry) -> [LifeSituation] {
        let what = Wording(de: "Lebenslagen", en: "life situations")
        let entries = namedEntries(of: entry.value, what, owner: entry.key.range)
        hasBrokenLifeSituations = entries.isEmpty
        return entries.map { entry in
            readLifeSituation(entry)
                ?? LifeSituation(
                    id: entry.key.text, title: LocalizedText(translations: []), description: nil)
        }
    }

    private mutating func readLifeSituation(_ entry: YAMLNode.Entry) -> LifeSituation? {
        let id = readName(entry.key, .camelCase)
        guard let members = members(of: entry.value, .lifeSituation, owner: entry.key.range) else {
            return nil
        }
        let title = members["title"].flatMap { readPlainText($0) }
        let description = members["description"].map { readMarkdown($0) }
        guard let id, let title, !isBroken(description) else { return nil }
        return LifeSituation(id: id, title: title, description: description ?? nil)
    }

    /// Groups of words, one list of groups a language.
    private mutating func readSynonyms(_ entry: YAMLNode.Entry) -> [[[String]]] {
        let what = Wording(de: "Gruppen von Wörtern", en: "groups of words")
        var synonyms = [[[String]]](repeating: [], count: languages.count)
        for entry in namedEntries(of: entry.value, what, owner: entry.key.range) {
            guard let language = readLanguageReference(entry.key) else { continue }
            for group in items(of: entry.value, what, owner: entry.key.range) {
                let words = items(of: group, Wording(de: "Wörter", en: "words"), owner: group.range)
                    .compactMap { readString($0, owner: $0.range) }
                synonyms[language].append(words)
            }
        }
        return synonyms
    }

    /// The index of a language of the catalog.
    mutating func readLanguageReference(_ key: YAMLNode) -> Int? {
        guard let language = language(of: key) else {
            if !languages.isEmpty, !hasBrokenLanguages { report(.unknownLanguage(key, languages: languages)) }
            return nil
        }
        return language
    }
}
