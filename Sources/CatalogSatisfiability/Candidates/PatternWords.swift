import CatalogModel

/// Texts that a pattern accepts: for each length the first few, made of characters that people type.
struct PatternWords {
    /// By state: its ways on, each with the characters that are tried for it, as far as there are any.
    private let ways: [[(target: Int, scalars: [Unicode.Scalar])]]
    /// Whether the rest of a text can be accepted, by the number of its scalars and the state.
    private let isCompletable: [[Bool]]

    /// Steps that are worth the answer; a pattern that needs more stays undecided.
    private static let mostSteps = 2_000_000

    /// - Parameters:
    ///   - longest: The length, in scalars, up to which texts are looked for.
    ///   - isAllowed: Which characters the field takes.
    /// - Returns: nil for a pattern that is too large to be looked through.
    init?(_ automaton: PatternAutomaton, longest: Int, isAllowed: (Unicode.Scalar) -> Bool) {
        let transitions = automaton.states.reduce(0) { $0 + $1.transitions.count + 1 }
        guard transitions.multipliedReportingOverflow(by: longest + 1).overflow == false,
            transitions * (longest + 1) <= Self.mostSteps
        else { return nil }
        let ways = automaton.states.map { state in
            state.transitions.compactMap { transition -> (target: Int, scalars: [Unicode.Scalar])? in
                let scalars = Self.scalars(transition, isAllowed)
                return scalars.isEmpty ? nil : (transition.target, scalars)
            }
        }
        self.ways = ways
        var table = [automaton.states.map(\.isAccepting)]
        for _ in 0..<longest {
            let shorter = table[table.count - 1]
            table.append(ways.map { $0.contains { shorter[$0.target] } })
        }
        isCompletable = table
    }

    /// The first texts of a length, in a fixed order; none if there are none.
    func words(length: Int, atMost limit: Int) -> [String] {
        guard isCompletable.indices.contains(length) else { return [] }
        var found: [String] = []
        var pending: [(state: Int, text: String.UnicodeScalarView)] = [(0, .init())]
        var steps = 0
        while let (state, text) = pending.popLast(), found.count < limit, steps < 10_000 {
            steps += 1
            let rest = length - text.count
            guard isCompletable[rest].indices.contains(state), isCompletable[rest][state] else { continue }
            guard rest > 0 else {
                found.append(String(text))
                continue
            }
            let isAtEdge = text.isEmpty || rest == 1
            for way in ways[state].reversed() {
                for scalar in way.scalars.reversed() where !(isAtEdge && scalar.properties.isWhitespace) {
                    var longer = text
                    longer.append(scalar)
                    pending.append((way.target, longer))
                }
            }
        }
        return found
    }

    /// One or two characters of a transition, the most usual ones first.
    private static func scalars(
        _ transition: PatternAutomaton.Transition, _ isAllowed: (Unicode.Scalar) -> Bool
    ) -> [Unicode.Scalar] {
        var found: [Unicode.Scalar] = []
        for scalar in usual where transition.first...transition.last ~= scalar.value && isAllowed(scalar) {
            found.append(scalar)
            if found.count == 2 { return found }
        }
        guard found.isEmpty else { return found }
        for value in transition.first...min(transition.last, transition.first + 255) {
            if let scalar = Unicode.Scalar(value), isAllowed(scalar),
                scalar.properties.generalCategory != .control
            {
                return [scalar]
            }
        }
        return []
    }

    private static let usual = Array(
        "1234567890abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-./".unicodeScalars)
}
