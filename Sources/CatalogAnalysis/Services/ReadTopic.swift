import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// What only the topic page says; nil if anything of it is broken.
    mutating func readTopic(_ members: Members, of file: SourceFile) -> Topic? {
        let lifeSituations = members["lifeSituations"].map { readLifeSituationReferences($0) }
        let questions = members["frequentQuestions"].map { readFrequentQuestions($0) }
        let related = members["relatedServices"].map {
            readRelatedServices($0, of: CatalogLayout.serviceID(file.catalogPath))
        }
        let reviewed = members["reviewed"].map { readDate($0) }
        guard !isBroken(lifeSituations), !isBroken(questions), !isBroken(related), !isBroken(reviewed) else {
            return nil
        }
        return Topic(
            lifeSituations: (lifeSituations ?? nil) ?? [], frequentQuestions: (questions ?? nil) ?? [],
            relatedServices: (related ?? nil) ?? [], reviewed: reviewed ?? nil,
            reviewedSource: members["reviewed"]?.value.range)
    }

    private mutating func readLifeSituationReferences(_ entry: YAMLNode.Entry) -> [Int]? {
        let what = Wording(de: "Lebenslagen", en: "life situations")
        let nodes = items(of: entry.value, what, owner: entry.key.range)
        let known = directory.lifeSituations
        let indices = nodes.map { node -> Int? in
            guard let id = readWord(node, owner: node.range) else { return nil }
            guard let index = known.firstIndex(where: { $0.id == id }) else {
                // Where they could not be read, that was reported in catalog.yaml.
                if !hasBrokenLifeSituations { report(.unknownLifeSituation(node, known: known)) }
                return nil
            }
            return index
        }
        guard !indices.isEmpty, !indices.contains(where: { $0 == nil }), isWithoutRepetition(nodes) else {
            return nil
        }
        return indices.compactMap(\.self)
    }

    private mutating func readRelatedServices(_ entry: YAMLNode.Entry, of own: String?) -> [String]? {
        let what = Wording(de: "verwandte Dienste", en: "related services")
        let nodes = items(of: entry.value, what, owner: entry.key.range)
        let ids = nodes.map { node -> String? in
            guard let id = readWord(node, owner: node.range) else { return nil }
            guard id != own else {
                report(.pointlessEntry(node, isItself: true))
                return nil
            }
            guard linkTargets.services.contains(id) else {
                report(.unknownService(node, known: linkTargets.sortedServices, except: own))
                return nil
            }
            return id
        }
        guard !ids.isEmpty, !ids.contains(where: { $0 == nil }), isWithoutRepetition(nodes) else {
            return nil
        }
        return ids.compactMap(\.self)
    }

    private mutating func readFrequentQuestions(_ entry: YAMLNode.Entry) -> [FrequentQuestion]? {
        let what = Wording(de: "häufige Fragen", en: "frequent questions")
        let nodes = items(of: entry.value, what, owner: entry.key.range)
        let questions = nodes.map { readFrequentQuestion($0) }
        return questions.isEmpty || questions.contains { $0 == nil } ? nil : questions.compactMap(\.self)
    }

    private mutating func readFrequentQuestion(_ node: YAMLNode) -> FrequentQuestion? {
        let owner = node.entries.first { _ in true }?.key.range ?? node.range
        guard let members = members(of: node, .frequentQuestion, owner: owner) else { return nil }
        let question = members["question"].flatMap { readPlainText($0) }
        let answer = members["answer"].flatMap { readMarkdown($0) }
        guard let question, let answer else { return nil }
        return FrequentQuestion(question: question, answer: answer)
    }

    /// Reports what stands in a list for the second time.
    mutating func isWithoutRepetition(_ nodes: [YAMLNode]) -> Bool {
        var seen = Set<String>()
        let repeated = nodes.filter { !seen.insert($0.text).inserted }
        for node in repeated { report(.pointlessEntry(node, isItself: false)) }
        return repeated.isEmpty
    }
}
