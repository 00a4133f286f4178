import CatalogModel

// Of many options not every selection is tried. What is demanded says which options are to be chosen or not.

extension Search.Run {
    /// Whether there are more selections to try than the candidates, or one option has to be among them.
    func isOpenSelection(_ node: Int) -> Bool {
        let domain = search.domains.byNode[node]
        return domain.selections != nil && (!domain.isRepresentative || task.option?.answer == node)
    }

    /// The selections that are tried first.
    func selected(_ node: Int) -> [Candidate] {
        let domain = search.domains.byNode[node]
        if let option = wantedOption(node) {
            return [domain.selections?.usual(holding: option)].compactMap(\.self)
        }
        return (turning[node] ?? []) + domain.candidates
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
        let named = demands.map { $0.expression?.namedOptions ?? [] }
        let all = selections.type.options.options.indices
        var (looks, last) = (Self.mostLooks, -1)
        while looks > 0 {
            candidates[node] = selection
            guard let failed = demands.firstIndex(where: { !isFulfilled($0) }) else { return [selection] }
            var best: (count: Int, selection: Candidate, option: Int)?
            for changed in named[failed].isEmpty ? Array(all) : named[failed]
            where all.contains(changed) && changed != option && changed != last && looks > 0 {
                for tried in selections.changed(selection, changed, holding: option) {
                    looks -= demands.count
                    candidates[node] = tried
                    let count = demands.count { isFulfilled($0) }
                    if count > best?.count ?? -1 { best = (count, tried, changed) }
                }
            }
            guard let best else { return [] }
            (selection, last) = (best.selection, best.option)
        }
        return []
    }

    /// Demands that are looked at for one selection.
    private static let mostLooks = 20_000
}
