import CatalogModel

/// By answer: which of its candidates, none at all being the last one, a condition allows; in words of bits.
typealias AllowedCandidates = [Int: [UInt64]]

extension Prover {
    /// What a condition allows of each answer of which it demands something by itself, whatever the others and the day are.
    mutating func allowed(by condition: Expression) -> AllowedCandidates {
        var allowed: AllowedCandidates = [:]
        for statement in tree.statements(condition, in: 0, .isTrue, .goal) {
            guard statement.answers.count == 1, let node = statement.answers.first,
                let expression = statement.expression, !expression.usesToday,
                tree.computation(of: node) == nil, tree.nodes[node].type?.isBoundByToday == false,
                world.domains.byNode[node].isRepresentative
            else { continue }
            let candidates = world.domains.byNode[node].candidates + [.absent]
            effort.spend(Effort.evaluation * candidates.count)
            var answers = tree.nothing
            var words = [UInt64](repeating: 0, count: candidates.count / UInt64.bitWidth + 1)
            for (place, candidate) in candidates.enumerated() {
                answers[node] = candidate
                guard world.isFulfilled(statement, by: answers) else { continue }
                words[place / UInt64.bitWidth] |= 1 << UInt64(place % UInt64.bitWidth)
            }
            allowed[node] = allowed[node].map { zip($0, words).map { $0 & $1 } } ?? words
        }
        return allowed
    }
}

extension AllowedCandidates {
    /// Whether there is an answer of which two conditions demand what cannot be had at once.
    func excludes(_ other: AllowedCandidates) -> Bool {
        contains { node, words in
            guard let others = other[node] else { return false }
            return zip(words, others).allSatisfy { $0 & $1 == 0 }
        }
    }
}
