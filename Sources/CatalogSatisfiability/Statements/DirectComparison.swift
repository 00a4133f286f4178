import CatalogEvaluation
import CatalogModel
import FormRuntime

/// A condition that compares an answer with another one or with a value that is always the same. Most conditions do, and are
/// looked at for one candidate after the other; so their sides are looked up once. A class, since statements are handed on far
/// more often than they are made.
final class DirectComparison: Sendable {
    private let comparison: Comparison
    private let left: Side
    private let right: Side

    fileprivate enum Side: Sendable {
        case node(Int)
        case value(Value, SimpleValue?)
    }

    /// nil for a condition that is anything else.
    init?(_ condition: Expression, in object: Int, _ tree: AnswerTree) {
        guard case .comparison(let comparison, let left, let right) = condition,
            let left = Side(left, object, tree), let right = Side(right, object, tree)
        else { return nil }
        (self.comparison, self.left, self.right) = (comparison, left, right)
    }

    func truth(by candidates: [Candidate?]) -> Truth {
        if let left = left.simple(by: candidates), let right = right.simple(by: candidates),
            left.kind == right.kind
        {
            return Truth(comparison.holds(left.number, right.number))
        }
        return compared(comparison, left.value(by: candidates), right.value(by: candidates))
    }
}

extension DirectComparison.Side {
    fileprivate init?(_ expression: Expression, _ object: Int, _ tree: AnswerTree) {
        if case .answer(let reference) = expression {
            guard let node = tree.node(of: reference, in: object), case .simple = tree.nodes[node].content
            else {
                return nil
            }
            self = .node(node)
        } else {
            guard expression.references.isEmpty, !expression.usesToday else { return nil }
            let value = evaluate(expression, in: Environment(today: .first))
            self = .value(value, SimpleValue(value))
        }
    }

    fileprivate func value(by candidates: [Candidate?]) -> Value {
        switch self {
        case .node(let node): candidates[node]?.value ?? .null
        case .value(let value, _): value
        }
    }

    fileprivate func simple(by candidates: [Candidate?]) -> SimpleValue? {
        switch self {
        case .node(let node): candidates[node]?.simple
        case .value(_, let simple): simple
        }
    }
}
