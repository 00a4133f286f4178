import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// The model for the ranking: inputs first, for everything else names them.
    mutating func readPrioritization(_ entry: YAMLNode.Entry) -> PrioritizationModel? {
        priorities.declaration = .broken
        guard let members = members(of: entry.value, .prioritization, owner: entry.key.range) else {
            (priorities.areInputsBroken, priorities.areGatesBroken) = (true, true)
            return nil
        }
        let inputs = members["inputs"].flatMap { readPriorityInputs($0) }
        priorities.areInputsBroken = priorities.inputs.isEmpty
        let gates = members["gates"].map { readGates($0) }
        if members["gates"] == nil, !members.lacks("gates") { priorities.areGatesBroken = true }
        let criteria = members["criteria"].flatMap { readCriteria($0, members["weights"]) }
        let thresholds = members["thresholds"].flatMap { readThresholds($0) }
        let retirement = members["retirement"].map { readRetirement($0) }
        let digits = members["digits"].map { readInt($0, 0...4) }
        let candidates = members["candidates"].map { readCandidates($0) }
        if members["candidates"] == nil, !members.lacks("candidates") { priorities.hasBrokenServices = true }
        guard let inputs, let criteria, let thresholds, !isBroken(gates), !isBroken(retirement),
            !isBroken(digits),
            !isBroken(candidates)
        else { return nil }
        priorities.declaration = .read
        return PrioritizationModel(
            digits: (digits ?? nil) ?? 1, inputs: inputs, criteria: criteria, gates: (gates ?? nil) ?? [],
            thresholds: thresholds, retirement: retirement ?? nil,
            candidates: ((candidates ?? nil) ?? []).sorted {
                $0.id.utf8.lexicographicallyPrecedes($1.id.utf8)
            })
    }

    private mutating func readGates(_ entry: YAMLNode.Entry) -> [Gate]? {
        let what = Wording(de: "Gründe ohne Punkte", en: "gates")
        let entries = namedEntries(of: entry.value, what, owner: entry.key.range)
        priorities.gates = entries.map { .init(id: $0.key.text, gate: readGate($0)) }
        priorities.areGatesBroken = entries.isEmpty
        let gates = priorities.gates.compactMap(\.gate)
        return gates.count == entries.count ? gates : nil
    }

    private mutating func readGate(_ entry: YAMLNode.Entry) -> Gate? {
        let id = readName(entry.key, .camelCase)
        guard let members = members(of: entry.value, .gate, owner: entry.key.range) else { return nil }
        let label = members["label"].flatMap { readPlainText($0) }
        let effect = members["effect"].flatMap {
            readKeyword($0.value, of: "effect", owner: $0.key.range, as: Gate.Effect.self)
        }
        let reason = members["reason"].flatMap { readPlainText($0) }
        guard let id, let label, let effect, let reason else { return nil }
        return Gate(id: id, label: label, effect: effect, reason: reason)
    }

    private mutating func readThresholds(_ entry: YAMLNode.Entry) -> VerdictThresholds? {
        guard let members = members(of: entry.value, .thresholds, owner: entry.key.range) else { return nil }
        func threshold(_ key: String, _ analyzer: inout Analyzer) -> ScaledDecimal? {
            members[key].flatMap { analyzer.readDecimal($0, scale: 2, 0...10_000) }
        }
        let retire = threshold("retire", &self)
        let improve = threshold("improve", &self)
        let build = threshold("build", &self)
        guard let retire, let improve, let build else { return nil }
        let notAbove = [("improve", improve), ("build", build)].filter { retire.units >= $0.1.units }
            .sorted { $0.1.units < $1.1.units }
        guard notAbove.isEmpty else {
            if let lower = members["retire"] {
                report(.thresholdOrder(lower.value, notAbove: notAbove.compactMap { members[$0.0] }))
            }
            return nil
        }
        return VerdictThresholds(retire: retire, improve: improve, build: build)
    }

    private mutating func readRetirement(_ entry: YAMLNode.Entry) -> Retirement? {
        guard let members = members(of: entry.value, .retirement, owner: entry.key.range) else { return nil }
        let condition = members["when"].flatMap { readPriorityExpression($0, .condition) }
        let reason = members["reason"].flatMap { readPlainText($0) }
        guard let condition, let reason else { return nil }
        return Retirement(condition: condition, reason: reason)
    }

    private mutating func readCandidates(_ entry: YAMLNode.Entry) -> [Candidate]? {
        let what = Wording(de: "Vorhaben", en: "candidates")
        let entries = namedEntries(of: entry.value, what, owner: entry.key.range, mayBeEmpty: true)
        let candidates = entries.compactMap { readCandidate($0) }
        return candidates.count == entries.count ? candidates : nil
    }

    private mutating func readCandidate(_ entry: YAMLNode.Entry) -> Candidate? {
        let id = readName(entry.key, .kebabCase)
        if let id { priorities.candidates.append((id, entry.key.range)) }
        guard entry.value.kind == .mapping else {
            report(.wrongNode(entry.value, expected: .mapping(of: .candidate), owner: entry.key.range))
            priorities.hasBrokenServices = true
            return nil
        }
        var title: LocalizedText?
        if let written = entry.value.entries.first(where: { $0.key.text == "title" }) {
            title = readText(written)
        } else if !entry.value.mayHaveLost("title") {
            report(
                .missingKey(
                    Construct.candidate.keys.filter(\.isRequired), in: .candidate,
                    languages: requiredLanguages, owner: entry.key.range))
        }
        let priorities = readServicePriorities(
            entry.value, owner: entry.key.range, beside: .candidate, otherKeys: ["title"])
        guard let id, let title, let priorities else { return nil }
        return Candidate(id: id, title: title, priorities: priorities)
    }
}
