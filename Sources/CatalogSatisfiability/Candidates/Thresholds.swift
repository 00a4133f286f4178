import CatalogEvaluation
import CatalogModel
import FormRuntime

/// Finds where on a line the truth of an atom changes, given the other answers. A class, since it remembers what computed values depend on.
final class Thresholds {
    let tree: AnswerTree
    private let today: FormRuntime.CalendarDate
    /// By computed node: all answers on which it depends, once somebody asks.
    private var answersBehind: [Int: Set<Int>] = [:]

    init(_ tree: AnswerTree, today: FormRuntime.CalendarDate) {
        (self.tree, self.today) = (tree, today)
    }

    /// The first ordinals of each stretch of the line on which the atom has the same truth; nil if the atom is none
    /// of which that can be known.
    ///
    /// - Parameter areAllGiven: That an answer which is not among the candidates is absent, rather than not known yet.
    func ordinals(
        of atom: Atom, along line: Line, of node: Int, given candidates: [Candidate?],
        areAllGiven: Bool = false
    ) -> [Int64]? {
        var effort = Self.mostParts
        return ordinals(
            of: atom, along: line, of: node, given: candidates, areAllGiven: areAllGiven, &effort)
    }

    /// Parts of conditions that are looked at for one atom, with those of the values from which it is computed.
    private static let mostParts = 400

    private func ordinals(
        of atom: Atom, along line: Line, of node: Int, given candidates: [Candidate?], areAllGiven: Bool,
        _ effort: inout Int
    ) -> [Int64]? {
        guard line.lowest <= line.highest, let steps = steps(of: atom, node, &effort) else { return nil }
        var found: Set<Int64> = []
        // Where a condition inside of a value turns, that goes another way, or is another one.
        for turn in steps.flatMap(\.turns) {
            for inner in tree.allAtoms(of: turn.condition, in: turn.object) where inner.answers.contains(node)
            {
                guard
                    let turns = ordinals(
                        of: inner, along: line, of: node, given: candidates, areAllGiven: areAllGiven,
                        &effort)
                else { return nil }
                found.formUnion(turns)
            }
        }
        let stretches = line.stretches(between: found.sorted())
        var candidates = candidates
        func environment() -> Environment {
            tree.complete(&candidates, atom.computed, today: today)
            let answers = AssignedAnswers(tree: tree, candidates: candidates, object: atom.object)
            return Environment(answers: answers, today: today)
        }
        for (step, stretch) in steps.flatMap({ step in stretches.map { (step.truth, $0) } }) {
            if let (comparison, other) = comparison(step, of: node, in: atom.object) {
                // Most conditions compare the answer itself, with something that has one value all along the line.
                let other = evaluate(other, in: environment())
                let otherOrdinal = line.ordinal(of: other)
                Self.find(stretch.lowerBound, stretch.upperBound, into: &found) { ordinal in
                    if let otherOrdinal { return Truth(comparison.holds(Int(ordinal), otherOrdinal)) }
                    return compared(comparison, line.value(ordinal) ?? .null, other)
                }
                continue
            }
            let isKnown = Self.find(stretch.lowerBound, stretch.upperBound, into: &found) { ordinal in
                candidates[node] = line.outline(ordinal)
                return CatalogEvaluation.truth(of: step, in: environment())
            }
            if isKnown { continue }
            // Without the others, nothing is true or false anywhere.
            if areAllGiven {
                candidates[node] = line.outline(stretch.lowerBound)
                if mayHaveValue(step, in: environment(), atom.object) { return nil }
            } else {
                let others = atom.answers.filter { $0 != node }
                guard others.contains(where: { candidates[$0]?.isAbsent != false }) else { return nil }
            }
        }
        return found.sorted()
    }

    /// Whether a part may have a value, as far as that does not depend on how large numbers are: where one answer is absent, most parts have
    /// none.
    ///
    /// Recursion follows the expression, whose depth the parser limits, and a few computed values.
    ///
    /// - Parameter environment: In which all answers are known; what is computed is looked into.
    private func mayHaveValue(
        _ part: Expression, in environment: Environment, _ object: Int, depth: Int = 0
    ) -> Bool {
        func mayHaveValue(_ part: Expression) -> Bool {
            self.mayHaveValue(part, in: environment, object, depth: depth)
        }
        switch part {
        case .answer(let reference):
            guard let node = tree.node(of: reference, in: object) else { return true }
            guard let computation = tree.computation(of: node) else {
                return !evaluate(part, in: environment).isNull
            }
            // From another object its answers are seen otherwise.
            guard tree.object(of: node) == object, depth < Self.mostLookedInto else { return true }
            return self.mayHaveValue(computation, in: environment, object, depth: depth + 1)
        case .comparison(_, let left, let right): return mayHaveValue(left) && mayHaveValue(right)
        case .arithmetic(let arithmetic): return arithmetic.operands.allSatisfy(mayHaveValue)
        case .lookup(let option, _, _): return mayHaveValue(option)
        case .conditional(let condition, let then, let otherwise, _):
            return mayHaveValue(
                CatalogEvaluation.truth(of: condition, in: environment) == .yes ? then : otherwise)
        default: return true
        }
    }

    private static let mostLookedInto = 8

    /// What an answer is compared with if it stands on the left by itself, and only there.
    private func comparison(
        _ step: Expression, of node: Int, in object: Int
    ) -> (comparison: Comparison, other: Expression)? {
        guard case .comparison(let comparison, .answer(let reference), let other) = step,
            reference.variable == nil, tree.node(of: reference, in: object) == node,
            case .simple = tree.nodes[node].content, tree.computation(of: node) == nil,
            !depends(other, on: node, object)
        else { return nil }
        return (comparison, other)
    }

    /// Each truth is had on one stretch at most, so halving finds every change; only at both ends there may be no value.
    ///
    /// - Returns: Whether these are certainly all. Not where there is no value at the ends and none is found between them.
    @discardableResult
    static func find(
        _ low: Int64, _ high: Int64, into found: inout Set<Int64>, truth: (Int64) -> Truth
    ) -> Bool {
        var pending = [(low, truth(low), high, truth(high))]
        if low < high, pending.allSatisfy({ $0.1 == .undecided && $0.3 == .undecided }) {
            let inner = (1..<Self.probes).map { low + (high - low) / Self.probes * $0 }
            let inside = ([0, 1, -1, 1_000, -1_000].filter { low < $0 && $0 < high } + inner)
                .first { truth($0) != .undecided }
            guard let inside else { return false }
            let atInside = truth(inside)
            pending = [(low, .undecided, inside, atInside), (inside, atInside, high, .undecided)]
        }
        while let (low, atLow, high, atHigh) = pending.popLast() {
            guard low < high, atLow != atHigh else { continue }
            guard high - low > 1 else {
                found.insert(high)
                continue
            }
            let middle = low + (high - low) / 2
            let atMiddle = truth(middle)
            pending += [(low, atLow, middle, atMiddle), (middle, atMiddle, high, atHigh)]
        }
        return true
    }

    private static let probes: Int64 = 16

    /// A comparison that changes its truth at most twice on each stretch of the line between the turns of some conditions.
    private struct Step {
        let truth: Expression
        let turns: [(condition: Expression, object: Int)]
    }

    /// Comparisons that decide the truth of an atom.
    private func steps(of atom: Atom, _ node: Int, _ effort: inout Int) -> [Step]? {
        switch atom.expression {
        case .comparison(let comparison, let left, let right):
            return steps(comparison, left, right, atom.object, node, &effort)
        case .oneOf(let value, let candidates):
            var all: [Step] = []
            for candidate in candidates {
                guard let steps = steps(.equal, value, candidate, atom.object, node, &effort) else {
                    return nil
                }
                all += steps
            }
            return all
        case .literal, .answer, .today, .isAbsent, .isNull, .not, .and, .or, .arithmetic, .call, .matches,
            .property,
            .conditional, .lookup, .list, .projection, .quantified:
            return nil
        }
    }

    private func steps(
        _ comparison: Comparison, _ left: Expression, _ right: Expression, _ object: Int, _ node: Int,
        _ effort: inout Int
    ) -> [Step]? {
        guard let leftTrend = trend(of: left, in: node, object, &effort),
            let rightTrend = trend(of: right, in: node, object, &effort),
            let distance = leftTrend.joined(with: rightTrend.flipped)
        else { return nil }
        let truths: [Expression] =
            switch comparison {
            case .equal, .notEqual:
                [.comparison(.greaterOrEqual, left, right), .comparison(.greater, left, right)]
            case .less, .lessOrEqual, .greater, .greaterOrEqual: [.comparison(comparison, left, right)]
            }
        return truths.map { Step(truth: $0, turns: distance.turns) }
    }

    func depends(_ expression: Expression, on node: Int, _ object: Int) -> Bool {
        tree.named(in: expression, of: object).contains { named in
            named == node || tree.computation(of: named) != nil && answers(behind: named).contains(node)
        }
    }

    func answers(behind computed: Int) -> Set<Int> {
        if let known = answersBehind[computed] { return known }
        let found = Set(tree.dependencies(of: [computed]))
        answersBehind[computed] = found
        return found
    }
}

extension Line {
    /// The line cut before some ordinals, which are sorted.
    fileprivate func stretches(between ordinals: [Int64]) -> [ClosedRange<Int64>] {
        var stretches: [ClosedRange<Int64>] = []
        var start = lowest
        for ordinal in ordinals where ordinal > start && ordinal <= highest {
            stretches.append(start...(ordinal - 1))
            start = ordinal
        }
        return stretches + [start...highest]
    }
}
