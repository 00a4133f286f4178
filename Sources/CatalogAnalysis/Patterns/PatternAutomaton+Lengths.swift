import CatalogModel

extension PatternAutomaton {
    /// Whether it is certain that no text with so many scalars matches; where that would take too long, it is not.
    func isEmpty(_ lengths: ClosedRange<Int>) -> Bool {
        guard lengths.upperBound.multipliedReportingOverflow(by: states.count).partialValue <= Self.mostSteps
        else {
            return false
        }
        var reached = states.isEmpty ? [] : [0]
        for length in 0...lengths.upperBound {
            if reached.isEmpty { return true }
            if length >= lengths.lowerBound, reached.contains(where: { states[$0].isAccepting }) {
                return false
            }
            if length < lengths.upperBound { reached = next(of: reached) }
        }
        return true
    }

    private static let mostSteps = 2_000_000

    /// Scalars of the shortest text that matches, but an empty one; nil if none does.
    var shortestLength: Int? {
        var isReached = [Bool](repeating: false, count: states.count)
        var reached = states.isEmpty ? [] : [0]
        var length = 0
        while !reached.isEmpty {
            if length > 0, reached.contains(where: { states[$0].isAccepting }) { return length }
            reached = next(of: reached).filter { !isReached[$0] }
            for state in reached { isReached[state] = true }
            length += 1
        }
        return nil
    }

    /// The states behind some states, each once.
    private func next(of reached: [Int]) -> [Int] {
        var seen: Set<Int> = []
        return reached.flatMap { states[$0].transitions.map(\.target) }.filter { seen.insert($0).inserted }
    }
}
