import CatalogModel

/// All that a form demands of its answers, apart from the type of each.
struct FormStatements: Sendable {
    /// By node: the condition under which it is asked, if there is one, with the answers that the condition depends on.
    private(set) var relevance: [Relevance?]
    /// Conditions of `required`, bounds, rules and exits.
    private(set) var demands: [Statement] = []
    /// By node: what a computed value depends on; nothing for others.
    private(set) var inputs: [[Int]]
    /// Nodes to whose answer it may matter on which day it is given.
    private(set) var moving: Set<Int> = []

    /// A class, since it is looked at far more often than it is made.
    final class Relevance: Sendable {
        let condition: Expression
        let object: Int
        let answers: [Int]
        let direct: DirectCondition?
        /// Whether it may change from day to day.
        let usesToday: Bool

        init(_ condition: Expression, in object: Int, _ tree: AnswerTree) {
            self.condition = condition
            self.object = object
            answers = tree.dependencies(of: condition, in: object)
            direct = DirectCondition(condition, in: object, tree)
            usesToday = direct == nil && condition.usesToday
        }

        /// What has to be so for the condition to be true, or not to be. Of a condition that is not taken apart that is known.
        func statements(_ demand: Statement.Demand, _ tree: AnswerTree) -> [Statement] {
            if demand.hasParts(in: condition) { return tree.statements(condition, in: object, demand, .goal) }
            return [
                Statement(
                    subject: .condition(condition), object: object, demand: demand, whileAbsent: nil,
                    answers: answers, origin: .goal, direct: direct, usesToday: usesToday)
            ]
        }
    }

    /// What it takes to decide about a node.
    func cost(of node: Int) -> Int {
        let relevance = relevance[node]
        guard inputs[node].isEmpty, relevance == nil || relevance?.direct != nil else {
            return Effort.evaluation(of: inputs[node].count + (relevance?.answers.count ?? 0))
        }
        return relevance?.direct?.cost ?? Effort.direct
    }

    /// How often conditions look at answers in items.
    func looksAtItems(_ tree: AnswerTree) -> Int {
        guard tree.hasLists else { return 0 }
        let looks = [relevance.compactMap { $0?.answers }, inputs, demands.map(\.answers)]
        return looks.joined().reduce(0) { $0 + $1.count(where: tree.isInItem) }
    }

    init(_ form: Form, _ tree: AnswerTree) {
        relevance = Array(repeating: nil, count: tree.nodes.count)
        inputs = Array(repeating: [], count: tree.nodes.count)
        for node in tree.nodes.indices {
            demands += tree.bounds(of: node)
            demands += tree.wholes(of: node)
            if tree.nodes[node].type?.isBoundByToday == true { moving.insert(node) }
            guard let field = tree.nodes[node].field else { continue }
            let object = tree.object(of: node)
            if let computation = tree.computation(of: node) {
                inputs[node] = tree.dependencies(of: computation, in: object)
                if computation.usesToday { moving.insert(node) }
            }
            if let condition = field.relevance {
                let made = Relevance(condition, in: object, tree)
                if made.usesToday { moving.insert(node) }
                relevance[node] = made
            }
            if case .requiredWhen(let condition) = field.presence {
                demands += tree.statements(
                    condition, in: object, .isNotTrue, .presence(node), whileAbsent: node)
            }
        }
        for (number, rule) in form.rules.enumerated() where rule.severity == .error {
            demands += tree.statements(rule.requirement, in: 0, .isNotFalse, .rule(number))
        }
        for (number, exit) in form.exits.enumerated() {
            demands += tree.statements(exit.condition, in: 0, .isNotTrue, .exit(number))
        }
    }
}
