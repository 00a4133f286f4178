import CatalogEvaluation
import CatalogModel
import FormRuntime

/// Finds where on a line the truth of an atom changes, given the other answers. A class, since it remembers what computed values depend on.
final class Thresholds {
    private let tree: AnswerTree
    private let today: FormRuntime.CalendarDate
    /// By computed node: all answers on which it depends, once somebody asks.
    private var answersBehind: [Int: Set<Int>] = [:]

    init(_ tree: AnswerTree, today: FormRuntime.CalendarDate) {
        (self.tree, self.today) = (tree, today)
    }

    /// The first ordinals of each stretch of the line on which the atom has the same truth; nil if the atom is none
    /// of which that can be known.
    func ordinals(of atom: Atom, along line: Line, of node: Int, given candidates: [Candidate?]) -> [Int64]? {
        guard line.lowest <= line.highest, let steps = steps(of: atom, node) else { return nil }
        var candidates = candidates
        func environment() -> Environment {
            let all = tree.completing(candidates, atom.computed, today: today)
            let answers = AssignedAnswers(tree: tree, candidates: all, object: atom.object)
            return Environment(answers: answers, today: today)
        }
        var found: Set<Int64> = []
        for step in steps {
            if let (comparison, other) = comparison(step, of: node, in: atom.object) {
                // Most conditions compare the answer itself, with something that has one value all along the line.
                let other = evaluate(other, in: environment())
                Self.find(line.lowest, line.highest, into: &found) { ordinal in
                    compared(comparison, line.outline(ordinal)?.value ?? .null, other)
                }
                continue
            }
            let isKnown = Self.find(line.lowest, line.highest, into: &found) { ordinal in
                candidates[node] = line.outline(ordinal)
                return CatalogEvaluation.truth(of: step, in: environment())
            }
            // Without the others, nothing is true or false anywhere.
            let others = atom.answers.filter { $0 != node }
            guard isKnown || others.contains(where: { candidates[$0]?.isAbsent != false }) else { return nil }
        }
        return found.sorted()
    }

    /// What an answer is compared with if it stands on the left by itself; of two sides only one depends on it.
    private func comparison(
        _ step: Expression, of node: Int, in object: Int
    ) -> (comparison: Comparison, other: Expression)? {
        guard case .comparison(let comparison, .answer(let reference), let other) = step,
            reference.variable == nil, tree.node(of: reference, in: object) == node,
            case .simple = tree.nodes[node].content, tree.computation(of: node) == nil
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

    /// Comparisons that each change their truth at most twice along the line, and that decide the atom's.
    private func steps(of atom: Atom, _ node: Int) -> [Expression]? {
        switch atom.expression {
        case .comparison(let comparison, let left, let right):
            return steps(comparison, left, right, atom.object, node)
        case .oneOf(let value, let candidates):
            let all = candidates.map { steps(.equal, value, $0, atom.object, node) }
            return all.contains { $0 == nil } ? nil : all.flatMap { $0 ?? [] }
        case .literal, .answer, .today, .isAbsent, .isNull, .not, .and, .or, .arithmetic, .call, .matches,
            .property,
            .conditional, .lookup, .list, .projection, .quantified:
            return nil
        }
    }

    private func steps(
        _ comparison: Comparison, _ left: Expression, _ right: Expression, _ object: Int, _ node: Int
    ) -> [Expression]? {
        let (isLeft, isRight) = (depends(left, on: node, object), depends(right, on: node, object))
        guard isLeft != isRight, isMonotone(isLeft ? left : right, in: node, object) else { return nil }
        switch comparison {
        case .equal, .notEqual:
            return [.comparison(.greaterOrEqual, left, right), .comparison(.greater, left, right)]
        case .less, .lessOrEqual, .greater, .greaterOrEqual: return [.comparison(comparison, left, right)]
        }
    }

    private func depends(_ expression: Expression, on node: Int, _ object: Int) -> Bool {
        tree.named(in: expression, of: object).contains { named in
            named == node || tree.computation(of: named) != nil && answers(behind: named).contains(node)
        }
    }

    private func answers(behind computed: Int) -> Set<Int> {
        if let known = answersBehind[computed] { return known }
        let found = Set(tree.dependencies(of: [computed]))
        answersBehind[computed] = found
        return found
    }

    /// Whether the value of an expression only rises, or only falls, as one answer rises; a sufficient condition.
    ///
    /// Recursion follows the expression, whose depth the parser limits, and a few computed values.
    private func isMonotone(
        _ expression: Expression, in node: Int, _ object: Int, computedDepth: Int = 0
    ) -> Bool {
        func one(of operands: [Expression]) -> Bool {
            let dependent = operands.filter { depends($0, on: node, object) }
            guard dependent.count == 1, let only = dependent.first else { return false }
            return isMonotone(only, in: node, object, computedDepth: computedDepth)
        }
        switch expression {
        case .answer(let reference):
            guard let own = tree.node(of: reference, in: object) else { return false }
            guard own != node, let computation = tree.computation(of: own), computedDepth < 8 else {
                return own == node
            }
            let isAlwaysAsked = tree.nodes[own].field?.relevance.map {
                !depends($0, on: node, tree.object(of: own))
            }
            return isAlwaysAsked ?? true
                && isMonotone(computation, in: node, tree.object(of: own), computedDepth: computedDepth + 1)
        case .arithmetic(let arithmetic):
            switch arithmetic {
            case .negation, .sum, .difference, .product, .movedDate, .daysBetween, .timeBetween:
                return one(of: arithmetic.operands)
            case .quotient(_, let divisor), .scaledDuration(_, let divisor, _, _),
                .durationRatio(_, let divisor, _):
                return !depends(divisor, on: node, object) && one(of: arithmetic.operands)
            case .absolute, .power, .concatenation, .movedTime: return false
            }
        case .call(let function, let arguments):
            switch function {
            case .floor, .ceiling, .roundHalfUp, .roundHalfDown, .roundUp, .roundDown, .decimal:
                // With more digits a number may be rounded up where it was rounded down, and the other way round.
                return one(of: Array(arguments.prefix(1)))
                    && !arguments.dropFirst().contains { depends($0, on: node, object) }
            case .age, .monthsBetween: return one(of: arguments)
            case .count:
                guard case .answer(let reference)? = arguments.first else { return false }
                return tree.node(of: reference, in: object) == node
            case .modulo, .even, .odd, .stringLength, .substring, .upperCase, .lowerCase, .substringBefore,
                .substringAfter, .contains, .startsWith, .endsWith, .date, .sum, .product, .mean, .minimum,
                .maximum,
                .all, .any, .listContains:
                return false
            }
        case .property(.year, let operand), .property(.days, let operand), .property(.years, let operand):
            return isMonotone(operand, in: node, object, computedDepth: computedDepth)
        case .property, .literal, .today, .comparison, .isAbsent, .isNull, .oneOf, .not, .and, .or, .matches,
            .conditional, .lookup, .list, .projection, .quantified:
            return false
        }
    }
}
