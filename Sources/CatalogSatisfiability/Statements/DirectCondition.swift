import CatalogEvaluation
import CatalogModel
import FormRuntime

/// A condition made up of comparisons of answers with one another or with values that are always the same. Most conditions are, and
/// are looked at for one candidate after the other; so what they compare is looked up once. A class, since statements are handed on
/// far more often than they are made.
final class DirectCondition: Sendable {
    private let tests: [Test]
    /// What answers are compared with. Apart from the tests, which are copied for nothing then.
    private let values: [Constant]
    /// The lists that it goes through, which are looked up by the tests, too.
    private let passes: [Pass]
    /// How the truths of the tests are joined: each behind its operands.
    private let steps: [Step]

    private enum Step {
        case test(Int)
        case not, both, either
    }

    private enum Test {
        case comparison(Comparison, Side, Side)
        case isTrue(Int)
        case isAbsent(Int)
        /// That a selection holds an option, by the option's place.
        case holds(Int, option: Int)
        /// What is said of the items of a list, by its place among the passes.
        case items(Int)
    }

    private enum Side {
        case node(Int)
        /// By its place among the values.
        case value(Int)

        func isAnswer(_ node: Int) -> Bool { if case .node(node) = self { true } else { false } }
    }

    private struct Constant {
        let value: Value
        let simple: SimpleValue?
    }

    /// That some or all items of a list fulfil a condition.
    private struct Pass {
        let list: Int
        let quantifier: Expression.Quantifier
        /// The condition for each of the items that stand for all.
        let conditions: [DirectCondition]

        /// Items behind those that stand for all are like the last of these.
        func truth(by candidates: [Candidate?]) -> Truth {
            guard let candidate = candidates[list], !candidate.isAbsent else { return .undecided }
            var truth: Truth = quantifier == .some ? .no : .yes
            for place in 0..<min(candidate.count, conditions.count) {
                let next = conditions[place].truth(by: candidates)
                switch quantifier {
                case .some:
                    if next == .yes { return .yes }
                    truth = FormRuntime.either(truth, next)
                case .every:
                    if next == .no { return .no }
                    truth = FormRuntime.both(truth, next)
                }
            }
            return truth
        }
    }

    /// An item for which the variable of a quantifier stands.
    private struct Item {
        let variable: Int
        let node: Int
    }

    /// What it takes to look at it.
    let cost: Int

    /// nil for a condition that is made up of anything else.
    convenience init?(_ condition: Expression, in object: Int, _ tree: AnswerTree) {
        self.init(condition, in: object, tree, of: nil)
    }

    private init?(_ condition: Expression, in object: Int, _ tree: AnswerTree, of item: Item?) {
        var builder = Builder(tree: tree, object: object, item: item)
        guard builder.append(condition), builder.deepest <= Self.mostTruths else { return nil }
        (tests, values, steps) = (builder.tests, builder.values, builder.steps)
        passes = builder.passes
        cost =
            Effort.direct * tests.count + passes.reduce(0) { $0 + $1.conditions.reduce(0) { $0 + $1.cost } }
    }

    func truth(by candidates: [Candidate?]) -> Truth {
        if steps.count == 1 { return truth(of: tests[0], by: candidates) }
        var truths = TruthStack()
        for step in steps {
            switch step {
            case .test(let number): truths.push(truth(of: tests[number], by: candidates))
            case .not: truths.push(negation(truths.pop()))
            case .both: truths.push(FormRuntime.both(truths.pop(), truths.pop()))
            case .either: truths.push(FormRuntime.either(truths.pop(), truths.pop()))
            }
        }
        return truths.pop()
    }

    /// The options for which it asks a selection, by their places; nil if it looks at the selection otherwise, too.
    func options(askedForIn node: Int) -> [Int]? {
        var found: [Int] = []
        for test in tests {
            switch test {
            case .holds(node, let option): found.append(option)
            case .holds: continue
            case .isTrue(let other), .isAbsent(let other): if other == node { return nil }
            case .comparison(_, let left, let right):
                if left.isAnswer(node) || right.isAnswer(node) { return nil }
            case .items(let place):
                for condition in passes[place].conditions {
                    guard let options = condition.options(askedForIn: node) else { return nil }
                    found += options
                }
            }
        }
        return found
    }

    /// The options with which it compares a choice, by their places; nil if it looks at the choice otherwise, too. As long as the choice is
    /// one of the others, its truth stays the same.
    func options(comparedWith node: Int) -> [Int]? {
        var found: [Int] = []
        for test in tests {
            switch test {
            case .comparison(let comparison, let left, let right):
                guard left.isAnswer(node) || right.isAnswer(node) else { continue }
                guard [.equal, .notEqual].contains(comparison), let option = option(left) ?? option(right)
                else { return nil }
                found.append(option)
            case .isTrue(let other), .isAbsent(let other), .holds(let other, _):
                if other == node { return nil }
            case .items(let place):
                for condition in passes[place].conditions {
                    guard let options = condition.options(comparedWith: node) else { return nil }
                    found += options
                }
            }
        }
        return found
    }

    /// The place of an option that is always the same.
    private func option(_ side: Side) -> Int? {
        guard case .value(let place) = side, let simple = values[place].simple, simple.kind == .option else {
            return nil
        }
        return simple.number
    }

    /// Whether it asks for one option of a selection, and for nothing else.
    func asks(onlyFor option: Int, in node: Int) -> Bool {
        tests.allSatisfy { if case .holds(node, option: option) = $0 { true } else { false } }
    }

    private func truth(of test: Test, by candidates: [Candidate?]) -> Truth {
        switch test {
        case .comparison(let comparison, let left, let right):
            if let left = simple(left, by: candidates), let right = simple(right, by: candidates),
                left.kind == right.kind
            {
                return Truth(comparison.holds(left.number, right.number))
            }
            return compared(comparison, value(of: left, by: candidates), value(of: right, by: candidates))
        case .isTrue(let node): return candidates[node]?.value.truth ?? .undecided
        case .isAbsent(let node): return Truth(candidates[node]?.isAbsent ?? true)
        case .holds(let node, let option):
            guard case .list(let selection)? = candidates[node]?.value else { return .undecided }
            return Truth(
                selection.contains { if case .option(_, let place) = $0 { place == option } else { false } })
        case .items(let place): return passes[place].truth(by: candidates)
        }
    }

    private func value(of side: Side, by candidates: [Candidate?]) -> Value {
        switch side {
        case .node(let node): candidates[node]?.value ?? .null
        case .value(let place): values[place].value
        }
    }

    private func simple(_ side: Side, by candidates: [Candidate?]) -> SimpleValue? {
        switch side {
        case .node(let node): candidates[node]?.simple
        case .value(let place): values[place].simple
        }
    }

    private static let mostTruths = UInt64.bitWidth / 2

    /// Truths that wait to be joined, two bits each.
    private struct TruthStack {
        private var bits: UInt64 = 0

        mutating func push(_ truth: Truth) {
            let pair: UInt64 =
                switch truth {
                case .no: 0
                case .yes: 1
                case .undecided: 2
                }
            bits = bits << 2 | pair
        }

        mutating func pop() -> Truth {
            defer { bits >>= 2 }
            switch bits & 3 {
            case 0: return .no
            case 1: return .yes
            default: return .undecided
            }
        }
    }

    private struct Builder {
        let tree: AnswerTree
        let object: Int
        /// The item of which it is a condition, inside of a quantifier.
        let item: Item?
        var tests: [Test] = []
        var values: [Constant] = []
        var steps: [Step] = []
        private(set) var passes: [Pass] = []
        private(set) var deepest = 0
        private var depth = 0

        init(tree: AnswerTree, object: Int, item: Item?) {
            (self.tree, self.object, self.item) = (tree, object, item)
        }

        /// Recursion follows the condition, whose depth the parser limits.
        ///
        /// - Returns: Whether it is made up of such tests.
        mutating func append(_ condition: Expression) -> Bool {
            switch condition {
            case .not(let operand):
                guard append(operand) else { return false }
                steps.append(.not)
                return true
            case .and(let left, let right): return join(left, right, .both)
            case .or(let left, let right): return join(left, right, .either)
            case .comparison(let comparison, let left, let right): return compare(comparison, left, right)
            case .oneOf(let operand, let values):
                guard let first = values.first, compare(.equal, operand, first) else { return false }
                return values.dropFirst().allSatisfy { value in
                    let isDirect = compare(.equal, operand, value)
                    joinLast(by: .either)
                    return isDirect
                }
            case .answer(let reference):
                guard condition.type == .boolean, let node = simpleNode(of: reference) else { return false }
                add(.isTrue(node))
                return true
            case .isAbsent(let reference):
                guard let node = simpleNode(of: reference) else { return false }
                add(.isAbsent(node))
                return true
            case .call(.listContains, let arguments):
                guard case .answer(let reference)? = arguments.first,
                    case .literal(.option(_, let option))? = arguments.last,
                    let node = simpleNode(of: reference)
                else { return false }
                add(.holds(node, option: option))
                return true
            case .quantified(let quantifier, .answers(let reference), let variable, let body):
                return pass(through: reference, quantifier, variable, body)
            case .literal, .today, .isNull, .arithmetic, .call, .matches, .property, .conditional, .lookup,
                .list, .projection, .quantified:
                return false
            }
        }

        /// Inside of a quantifier there is no other one, so that each condition is looked at once for each item.
        private mutating func pass(
            through reference: AnswerReference, _ quantifier: Expression.Quantifier, _ variable: Int,
            _ body: Expression
        ) -> Bool {
            guard item == nil, let list = tree.node(of: reference, in: object), tree.isList(list) else {
                return false
            }
            var conditions: [DirectCondition] = []
            for node in tree.children(of: list) {
                let item = Item(variable: variable, node: node)
                guard let condition = DirectCondition(body, in: object, tree, of: item) else { return false }
                conditions.append(condition)
            }
            guard !conditions.isEmpty else { return false }
            passes.append(Pass(list: list, quantifier: quantifier, conditions: conditions))
            add(.items(passes.count - 1))
            return true
        }

        private mutating func join(_ left: Expression, _ right: Expression, _ step: Step) -> Bool {
            guard append(left), append(right) else { return false }
            joinLast(by: step)
            return true
        }

        private mutating func compare(_ comparison: Comparison, _ left: Expression, _ right: Expression)
            -> Bool
        {
            guard let left = side(left), let right = side(right) else { return false }
            add(.comparison(comparison, left, right))
            return true
        }

        private mutating func add(_ test: Test) {
            steps.append(.test(tests.count))
            tests.append(test)
            depth += 1
            deepest = max(deepest, depth)
        }

        private mutating func joinLast(by step: Step) {
            steps.append(step)
            depth -= 1
        }

        private mutating func side(_ expression: Expression) -> Side? {
            if case .answer(let reference) = expression { return simpleNode(of: reference).map(Side.node) }
            if case .literal = expression {
                // Needs no look at its parts.
            } else if !expression.isConstant || item != nil && expression.namesVariables {
                return nil
            }
            let value = evaluate(expression, in: Environment(today: .first))
            values.append(Constant(value: value, simple: SimpleValue(value)))
            return .value(values.count - 1)
        }

        private func node(of reference: AnswerReference) -> Int? {
            guard let variable = reference.variable else { return tree.node(of: reference, in: object) }
            guard let item, item.variable == variable else { return nil }
            return tree.node(at: reference.path, from: item.node)
        }

        private func simpleNode(of reference: AnswerReference) -> Int? {
            guard let node = node(of: reference), case .simple = tree.nodes[node].content else { return nil }
            return node
        }
    }
}

extension Expression {
    /// Whether a part of it is what the variable of a quantifier or a projection stands for.
    fileprivate var namesVariables: Bool {
        var pending = [self]
        while let next = pending.popLast() {
            switch next {
            case .answer(let reference), .isAbsent(let reference):
                if reference.variable != nil { return true }
            case .projection, .quantified: return true
            case .literal, .today, .isNull, .not, .and, .or, .comparison, .oneOf, .arithmetic, .call,
                .matches, .property, .conditional, .lookup, .list:
                pending += next.parts
            }
        }
        return false
    }
}
