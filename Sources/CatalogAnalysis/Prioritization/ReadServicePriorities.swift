import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// What a service says for the ranking.
    mutating func readServicePriorities(_ entry: YAMLNode.Entry) -> ServicePriorities? {
        priorities.services.append(entry.key.range)
        guard entry.value.kind == .mapping else {
            report(
                .wrongNode(entry.value, expected: .mapping(of: .servicePriorities), owner: entry.key.range))
            priorities.hasBrokenServices = true
            return nil
        }
        // Without a model there is nothing to hold it against; that is reported once for all.
        guard priorities.declaration != .missing else { return nil }
        return readServicePriorities(
            entry.value, owner: entry.key.range, beside: .servicePriorities, otherKeys: [])
    }

    /// - Parameter otherKeys: Keys that somebody else reads.
    mutating func readServicePriorities(
        _ node: YAMLNode, owner: SourceRange, beside construct: Construct, otherKeys: Set<String>
    ) -> ServicePriorities? {
        if node.isIncomplete { priorities.hasBrokenServices = true }
        var (stage, isComplete) = (ServicePriorities.Stage.live, true)
        var gates: [ServicePriorities.HeldGate] = []
        var values: [InputValue] = []
        for entry in node.entries where !otherKeys.contains(entry.key.text) {
            guard !entry.value.isLost else {
                isComplete = false
                continue
            }
            switch entry.key.text {
            case "stage":
                let read = readKeyword(
                    entry.value, of: "stage", owner: entry.key.range, as: ServicePriorities.Stage.self)
                stage = read ?? stage
                isComplete = isComplete && read != nil
            case "gates":
                let read = readHeldGates(entry)
                gates = read ?? []
                isComplete = isComplete && read != nil
            default:
                let read = readInput(entry, construct, in: node)
                if let read { values.append(read) }
                isComplete = isComplete && read != nil
            }
        }
        guard isComplete else {
            priorities.hasBrokenServices = true
            return nil
        }
        return ServicePriorities(
            stage: stage, gates: gates.sorted { $0.gate < $1.gate },
            inputs: values.sorted { $0.input < $1.input }, source: owner)
    }

    private mutating func readInput(
        _ entry: YAMLNode.Entry, _ construct: Construct, in node: YAMLNode
    ) -> InputValue? {
        let name = entry.key.text
        guard let index = priorities.inputs.firstIndex(where: { $0.id == name }) else {
            if !priorities.areInputsBroken {
                let known = priorities.inputs.map(\.id) + construct.keys.map(\.name)
                report(.unknownInput(entry.key.range, name: name, known: known, in: node))
            }
            return nil
        }
        priorities.given.insert(name)
        // An input that is declared wrongly was reported there.
        guard let input = priorities.inputs[index].input else { return nil }
        return readInputValue(entry, input, index)
    }

    private mutating func readHeldGates(_ entry: YAMLNode.Entry) -> [ServicePriorities.HeldGate]? {
        let what = Wording(de: "Gründe ohne Punkte", en: "gates")
        var held: [ServicePriorities.HeldGate] = []
        var written: [(effect: Gate.Effect, key: YAMLNode)] = []
        let entries = namedEntries(of: entry.value, what, owner: entry.key.range)
        for entry in entries {
            guard let index = priorities.gates.firstIndex(where: { $0.id == entry.key.text }) else {
                if !priorities.areGatesBroken {
                    report(.unknownGate(entry.key, known: priorities.gates.map(\.id)))
                }
                continue
            }
            guard let basis = readText(entry), let gate = priorities.gates[index].gate else { continue }
            if let first = written.first(where: { $0.effect != gate.effect }) {
                report(.contradictingGates(entry.key, other: first.key))
                return nil
            }
            written.append((gate.effect, entry.key))
            held.append(ServicePriorities.HeldGate(gate: index, basis: basis))
        }
        return held.count == entries.count && !held.isEmpty ? held : nil
    }
}
