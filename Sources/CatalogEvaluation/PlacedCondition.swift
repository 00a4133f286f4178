import CatalogModel
import FormRuntime

/// A condition on the answers of a form whose operands have been looked up by name once, so that evaluating it for one submission
/// after the other is cheap. Its truth is that of the condition.
package struct PlacedCondition: Sendable {
    private let root: Node
    /// The fields of the object that holds the condition, then those of the objects around it.
    private let objects: [FieldTable]

    private indirect enum Node: Sendable {
        case comparison(Comparison, Operand, Operand)
        case value(Operand)
        case not(Node)
        case and(Node, Node)
        case or(Node, Node)
        /// Anything else.
        case condition(Expression)
    }

    fileprivate enum Operand: Sendable {
        /// By the offset of its slot from the object's first.
        case answer(Int, ValueType)
        case value(Value)

        func value(in answers: Answers) -> Value {
            switch self {
            case .answer(let offset, let type): Value(answers, offset, type)
            case .value(let value): value
            }
        }
    }

    /// - Parameter objects: The fields of the object that holds the condition, then those of the objects around it.
    package init(_ condition: Expression, objects: [FieldTable]) {
        self.objects = objects
        root = Self.node(condition, objects.first)
    }

    /// Recursion follows the expression, whose depth the parser limits.
    private static func node(_ condition: Expression, _ object: FieldTable?) -> Node {
        switch condition {
        case .comparison(let comparison, let left, let right):
            guard let left = operand(left, object), let right = operand(right, object) else { break }
            return .comparison(comparison, left, right)
        case .answer:
            guard let answer = operand(condition, object) else { break }
            return .value(answer)
        case .not(let operand): return .not(node(operand, object))
        case .and(let left, let right): return .and(node(left, object), node(right, object))
        case .or(let left, let right): return .or(node(left, object), node(right, object))
        case .literal, .today, .isAbsent, .isNull, .oneOf, .arithmetic, .call, .matches, .property,
            .conditional, .lookup, .list, .projection, .quantified:
            break
        }
        return .condition(condition)
    }

    /// An answer of the object itself that has a value of its own, or a literal.
    private static func operand(_ expression: Expression, _ object: FieldTable?) -> Operand? {
        switch expression {
        case .answer(let reference):
            guard reference.variable == nil, reference.level == 0, reference.type.hasOneValue,
                let slot = object?.slot(at: reference.path[...])
            else { return nil }
            return .answer(slot, reference.type)
        case .literal: return .value(evaluate(expression, in: Environment(today: .first)))
        case .today, .comparison, .isAbsent, .isNull, .not, .and, .or, .oneOf, .arithmetic, .call, .matches,
            .property, .conditional, .lookup, .list, .projection, .quantified:
            return nil
        }
    }

    /// The truth of the condition for the answers of the object that holds it.
    package func truth(for answers: Answers) -> Truth { truth(of: root, answers) }

    private func truth(of node: Node, _ answers: Answers) -> Truth {
        switch node {
        case .comparison(let comparison, let left, let right):
            compared(comparison, left.value(in: answers), right.value(in: answers))
        case .value(let operand): operand.value(in: answers).truth
        case .not(let operand): negation(truth(of: operand, answers))
        case .and(let left, let right): both(truth(of: left, answers), truth(of: right, answers))
        case .or(let left, let right): either(truth(of: left, answers), truth(of: right, answers))
        case .condition(let condition):
            CatalogEvaluation.truth(
                of: condition,
                in: Environment(answers: FormAnswers(answers, objects: objects), today: answers.today))
        }
    }
}

extension FieldTable {
    /// The offset of the slot of a field, perhaps in records of the object; nil for what is not there.
    fileprivate func slot(at path: ArraySlice<String>) -> Int? {
        guard let id = path.first, let (slot, field) = self[id] else { return nil }
        guard path.count > 1 else { return slot }
        guard case .record = field.type, let inner = fields(of: id)?.slot(at: path.dropFirst()) else {
            return nil
        }
        return slot + 1 + inner
    }
}

extension ValueType {
    /// Whether an answer of the type is neither a list nor something that has answers of its own.
    fileprivate var hasOneValue: Bool {
        switch self {
        case .boolean, .text, .integer, .decimal, .money, .number, .date, .time, .option: true
        case .dayTime, .yearMonth, .list, .composite, .null: false
        }
    }
}
