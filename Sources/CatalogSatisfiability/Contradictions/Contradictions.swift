import CatalogModel
import FormRuntime

/// Finds demands that contradict each other whatever the answers are, without trying any: `a + b > 5` and `a + b < 3`, a condition and its
/// opposite. It does not find all, but costs far less than a search, and proves what a search cannot that does not try all answers. What
/// it finds holds on every day of receipt.
final class Contradictions {
    private let tree: AnswerTree
    private let unknowns: Unknowns
    /// What each demand says. Demands are kept by whoever looks for them; here, so that none gets the identity of another.
    private var sayings: [ObjectIdentifier: Saying] = [:]
    /// What computed truths demand of what they are computed from. Many may look at the same one.
    private var computations: [Computation: [Statement]] = [:]

    private struct Computation: Hashable {
        let node: Int
        let isTrue: Bool
    }

    /// What a demand says. A class, since there may be hundreds beside each of some alternatives.
    private final class Saying {
        let statement: Statement
        /// A comparison of two values: how far one is from the other; nil for what is no such comparison.
        let comparison: (comparison: Comparison, distance: LinearForm)?
        /// The number of the condition, and what truth it may have.
        let condition: (number: Int, truth: Facts.TruthSet)
        /// One of these has to be so.
        let alternatives: [[Statement]]?
        /// A computed truth is what it is computed from.
        let computation: [Statement]

        init(
            _ statement: Statement, comparison: (comparison: Comparison, distance: LinearForm)?,
            condition: (number: Int, truth: Facts.TruthSet), alternatives: [[Statement]]?,
            computation: [Statement]
        ) {
            self.statement = statement
            self.comparison = comparison
            self.condition = condition
            self.alternatives = alternatives
            self.computation = computation
        }
    }

    /// By node: whether it is an answer that no submission goes without.
    let isAnsweredInEach: [Bool]

    init(_ tree: AnswerTree) {
        self.tree = tree
        let isInEach = tree.nodesOfEachSubmission
        unknowns = Unknowns(tree, isInEach: isInEach)
        isAnsweredInEach = tree.nodes.indices.map { isInEach[$0] && tree.computation(of: $0) == nil }
    }

    /// Whether some demands certainly cannot be met at once.
    ///
    /// - Parameter present: Answers that are given whenever they are met.
    func areIn(_ demands: [Statement], present: [Int]) -> Bool {
        var known: Set<Int> = [unknowns.today]
        for node in present { known.insert(unknowns.unknown(ofNode: node)) }
        var splits = Self.mostSplits
        return areIn(demands, known, &splits)
    }

    /// - Parameter splits: How many alternatives may still be looked at.
    private func areIn(_ demands: [Statement], _ given: Set<Int>, _ splits: inout Int) -> Bool {
        var pending = demands
        var sayings: [Saying] = []
        var seen: Set<ObjectIdentifier> = []
        while let demand = pending.popLast() {
            guard seen.insert(ObjectIdentifier(demand)).inserted, let saying = saying(of: demand) else {
                continue
            }
            sayings.append(saying)
            pending += saying.computation
        }
        var known = given
        for saying in sayings where saying.statement.demand.isOfAValue {
            if let needs = saying.comparison?.distance.needs { known.formUnion(needs) }
        }
        var facts = Facts(unknowns)
        for saying in sayings {
            facts.add(saying.condition.number, saying.condition.truth)
            guard let (comparison, distance) = saying.comparison,
                saying.statement.demand.isOfAValue || distance.enough.allSatisfy(known.contains)
            else { continue }
            facts.add(comparison, distance)
        }
        if facts.areContradictory() { return true }
        for (place, saying) in sayings.enumerated() {
            guard let alternatives = saying.alternatives else { continue }
            guard splits >= alternatives.count else { return false }
            splits -= alternatives.count
            // What was looked at already need not be looked at again.
            let others = sayings[..<place].filter { $0.alternatives == nil } + sayings[(place + 1)...]
            let isNone = alternatives.allSatisfy { areIn(others.map(\.statement) + $0, known, &splits) }
            if isNone { return true }
        }
        return false
    }

    /// Alternatives inside of alternatives count, too.
    private static let mostSplits = 32

    /// What a demand says; nil if it is none that always holds, or is looked at on a day of its own.
    private func saying(of demand: Statement) -> Saying? {
        if let known = sayings[ObjectIdentifier(demand)] { return known }
        guard demand.whileAbsent == nil, demand.day == nil, let expression = demand.expression,
            !expression.hasMoreParts(than: Self.mostParts)
        else { return nil }
        let (canonical, isOpposite) = expression.resolved(in: demand.object, tree).canonicalCondition
        let truth = Facts.TruthSet(demand.demand)
        let saying = Saying(
            demand, comparison: comparison(of: expression, demand),
            condition: (unknowns.number(of: canonical), isOpposite ? truth.opposite : truth),
            alternatives: tree.alternatives(to: demand), computation: computation(of: expression, demand))
        sayings[ObjectIdentifier(demand)] = saying
        return saying
    }

    private func comparison(of expression: Expression, _ demand: Statement) -> (Comparison, LinearForm)? {
        guard case .comparison(let comparison, let left, let right) = expression,
            let left = unknowns.form(of: left, in: demand.object),
            let right = unknowns.form(of: right, in: demand.object), let distance = left.distance(to: right)
        else { return nil }
        return (demand.demand.isOfFalsehood ? comparison.negated : comparison, distance)
    }

    private func computation(of expression: Expression, _ demand: Statement) -> [Statement] {
        guard demand.demand.isOfAValue, case .answer(let reference) = expression,
            let node = tree.node(of: reference, in: demand.object),
            let computation = tree.computation(of: node)
        else { return [] }
        let key = Computation(node: node, isTrue: !demand.demand.isOfFalsehood)
        if let known = computations[key] { return known }
        let statements = tree.statements(computation, in: tree.object(of: node), demand.demand, .goal)
        computations[key] = statements
        return statements
    }

    /// Longer conditions say nothing here.
    private static let mostParts = 100
}

extension Statement.Demand {
    /// Whether it cannot be met by a condition that is undecided.
    var isOfAValue: Bool { !isFulfilled(by: .undecided) }

    /// Whether it is met by a condition that is false.
    fileprivate var isOfFalsehood: Bool { isFulfilled(by: .no) }
}

extension AnswerTree {
    /// By node: whether it is a question that is always asked and has to be answered, or computed whatever the answers are.
    var nodesOfEachSubmission: [Bool] {
        var isInEach = [Bool](repeating: false, count: nodes.count)
        isInEach[0] = true
        for (node, content) in nodes.enumerated().dropFirst() {
            guard isInEach[content.parent], let field = content.field, field.relevance == nil else {
                continue
            }
            isInEach[node] = field.presence.isRequired || field.isComputed
        }
        isInEach[0] = false
        return isInEach
    }
}
