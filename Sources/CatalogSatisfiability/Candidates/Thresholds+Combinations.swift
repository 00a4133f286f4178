import CatalogModel

extension Thresholds {
    /// The first ordinals of each stretch of the line on which an atom has the same truth, whatever the other answers are that it looks at, or if
    /// they are absent: of amounts that follow from an option and a number, and bounds that are others for each option. nil if not all
    /// of these answers can be tried.
    func ordinals(of atom: Atom, along line: Line, of node: Int, whateverElse effort: Effort) -> Set<Int64>? {
        guard let combinations = combinations(of: atom.answers.filter { $0 != node }) else { return nil }
        effort.spend(Effort.atom * combinations.count)
        guard !effort.isSpent else { return nil }
        var found: Set<Int64> = []
        var candidates = tree.nothing
        for combination in combinations {
            for (other, candidate) in combination { candidates[other] = candidate }
            guard
                let ordinals = ordinals(
                    of: atom, along: line, of: node, given: candidates, areAllGiven: true)
            else { return nil }
            found.formUnion(ordinals)
        }
        return found
    }

    /// All that can be answered together to some questions each of which may be left out; nil if that is too much.
    private func combinations(of others: [Int]) -> [[(node: Int, candidate: Candidate?)]]? {
        var combinations: [[(node: Int, candidate: Candidate?)]] = [[]]
        for other in others {
            guard let all = tree.nodes[other].type?.allCandidates(tree.nodes[other].field),
                combinations.count * (all.count + 1) <= Self.mostCombinations
            else { return nil }
            combinations = combinations.flatMap { combination in
                (all + [.absent]).map { combination + [(other, $0)] }
            }
        }
        return combinations
    }

    private static let mostCombinations = 100
}
