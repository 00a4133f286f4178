import CatalogModel

// Of many options not every selection is tried. What is demanded says which options are to be chosen or not.

extension Search {
    /// The last of a task's demands that refuses each selection with the option that is wanted, since it asks for that option alone; nil if
    /// there is none. Where hundreds of options are excluded, each is seen without a search.
    func refusal(ofTheOptionIn task: Task) -> Statement? {
        guard let (node, option) = task.option,
            let usual = domains.byNode[node].selections?.usual(holding: option.place)
        else { return nil }
        return task.demands.last { demand in
            guard demand.whileAbsent == nil, demand.direct?.asks(onlyFor: option.place, in: node) == true
            else { return false }
            var answers = tree.nothing
            answers[node] = usual
            return !holds(demand, by: answers)
        }
    }
}

extension Search.Run {
    /// Whether there are more selections to try than the candidates, or one option has to be among them.
    func isOpenSelection(_ domain: Domain, of node: Int) -> Bool {
        domain.selections != nil && (!domain.isRepresentative || task.option?.answer == node)
    }

    /// The selections that are tried first.
    func selected(_ domain: Domain, of node: Int) -> [Candidate] {
        if let option = wantedOption(node) {
            return [domain.selections?.usual(holding: option)].compactMap(\.self)
        }
        return (turning[node] ?? []) + domain.candidates
    }

    /// Whether a demand refuses each selection that holds the option that is looked for, since it asks for that option alone.
    mutating func refusesEach(_ demand: Statement, _ selections: SelectionCandidates, _ node: Int) -> Bool {
        guard let option = wantedOption(node), demand.whileAbsent == nil,
            demand.direct?.asks(onlyFor: option, in: node) == true
        else { return false }
        let before = candidates[node]
        defer { candidates[node] = before }
        candidates[node] = selections.usual(holding: option)
        return !isFulfilled(demand)
    }

    /// The selections that are tried if these do not do.
    ///
    /// - Parameter demands: Those of which the selection is the last answer.
    mutating func furtherSelections(
        _ selections: SelectionCandidates, _ node: Int, _ demands: [Statement]
    ) -> [Candidate] {
        let option = wantedOption(node)
        var found = option.map { selections.candidates(holding: $0) } ?? []
        if !selections.standForAll { found += mended(selections, node, demands, holding: option) }
        if mayBeLeftOut(node) { found.append(.absent) }
        return found
    }

    /// The place of the option that a selection has to hold.
    private func wantedOption(_ node: Int) -> Int? {
        task.option.flatMap { $0.answer == node ? $0.wanted.place : nil }
    }

    /// A selection that fulfils some demands, found by changing one option after the other: one that a demand names that is not
    /// fulfilled, or any if it names none, with which most are fulfilled (Selman, Levesque, and Mitchell 1992).
    private mutating func mended(
        _ selections: SelectionCandidates, _ node: Int, _ demands: [Statement], holding option: Int?
    ) -> [Candidate] {
        guard var selection = selections.usual(holding: option) else { return [] }
        let before = candidates[node]
        defer { candidates[node] = before }
        let concerned = DemandsByOption(demands, node)
        let all = selections.type.options.options.indices
        var (looks, last) = (Self.mostLooks, -1)
        candidates[node] = selection
        var fulfilled = demands.map { isFulfilled($0) }
        while looks > 0 {
            guard let failed = fulfilled.firstIndex(of: false) else { return [selection] }
            let named = demands[failed].expression?.namedOptions ?? []
            var best: (gain: Int, selection: Candidate, options: [Int], option: Int)?
            for changed in named.isEmpty ? Array(all) : named
            where all.contains(changed) && changed != option && changed != last && looks > 0 {
                for (tried, options) in selections.changed(selection, changed, holding: option) {
                    looks -= demands.count
                    candidates[node] = tried
                    let gain = concerned.places(changing: options).reduce(0) { gain, place in
                        gain + (isFulfilled(demands[place]) ? 1 : 0) - (fulfilled[place] ? 1 : 0)
                    }
                    if gain > best?.gain ?? .min { best = (gain, tried, options, changed) }
                }
            }
            guard let best else { return [] }
            (selection, last) = (best.selection, best.option)
            candidates[node] = selection
            for place in concerned.places(changing: best.options) {
                fulfilled[place] = isFulfilled(demands[place])
            }
        }
        return []
    }

    /// Demands that are looked at for one selection.
    private static let mostLooks = 20_000
}

/// Which of some demands look at which option of a selection: if one changes, most of hundreds stay as they are.
private struct DemandsByOption {
    private var placesByOption: [Int: [Int]] = [:]
    /// The places of those that may look at every option.
    private var others: [Int] = []

    init(_ demands: [Statement], _ node: Int) {
        for (place, demand) in demands.enumerated() {
            guard demand.whileAbsent == nil, let options = demand.direct?.options(askedForIn: node) else {
                others.append(place)
                continue
            }
            for option in options { placesByOption[option, default: []].append(place) }
        }
    }

    /// The places of the demands to which it may matter that some options change, each once.
    func places(changing options: [Int]) -> [Int] {
        (options.flatMap { placesByOption[$0] ?? [] } + others).sortedOnce
    }
}
