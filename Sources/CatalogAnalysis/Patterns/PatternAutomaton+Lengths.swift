import CatalogModel

/// Every state leads to one that accepts: the automaton comes from the positions of a pattern.
extension PatternAutomaton {
    /// Scalars of the shortest text that matches; nil if none does.
    var shortestLength: Int? {
        var isReached = [Bool](repeating: false, count: states.count)
        var reached = states.isEmpty ? [] : [0]
        var length = 0
        while !reached.isEmpty {
            if reached.contains(where: { states[$0].isAccepting }) { return length }
            reached = next(of: reached).filter { !isReached[$0] }
            for state in reached { isReached[state] = true }
            length += 1
        }
        return nil
    }

    /// Scalars of the longest text that matches, if all that match are shorter than a length; nil if some are not. In time that
    /// is linear in the length.
    func longestLength(below length: Int) -> Int? {
        var longest: Int?
        var reached = states.isEmpty ? [] : [0]
        for step in 0..<length where !reached.isEmpty {
            if reached.contains(where: { states[$0].isAccepting }) { longest = step }
            reached = next(of: reached)
        }
        return reached.isEmpty ? longest : nil
    }

    /// The states behind some states, each once.
    private func next(of reached: [Int]) -> [Int] {
        var seen: Set<Int> = []
        return reached.flatMap { states[$0].transitions.map(\.target) }.filter { seen.insert($0).inserted }
    }
}
