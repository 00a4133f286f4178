import CatalogModel
import FormRuntime

/// A condition on the answers of a form whose operands have been looked up by name once, so that evaluating it for one submission
/// after the other is cheap. Its truth is that of the condition. A class, since it is handed on for each of these.
package final class PlacedCondition: Sendable {
    /// The parts of the condition, each operator before its operands.
    private let steps: [ConditionStep]
    /// What steps name by number: texts in UTF-8, and conditions that are evaluated as they are.
    private let texts: [[UInt8]]
    private let conditions: [Expression]
    /// The fields of the object that holds the condition, then those of the objects around it.
    private let objects: [FieldTable]

    /// - Parameter objects: The fields of the object that holds the condition, then those of the objects around it.
    package init(_ condition: Expression, objects: [FieldTable]) {
        var steps = ConditionSteps(objects: objects)
        steps.add(condition)
        self.steps = steps.steps
        texts = steps.texts
        conditions = steps.conditions
        self.objects = objects
    }

    /// The truth of the condition for the answers of the object that holds it.
    package func truth(for answers: Answers) -> Truth {
        var next = 0
        return truth(from: &next, answers)
    }

    /// The truth of the part that begins at a step; then the next step is the one behind it.
    ///
    /// Recursion follows the expression, whose depth the parser limits.
    private func truth(from next: inout Int, _ answers: Answers) -> Truth {
        let step = steps[next]
        next += 1
        switch step {
        case .truth(let truth): return truth
        case .not: return negation(truth(from: &next, answers))
        case .and:
            let left = truth(from: &next, answers)
            return both(left, truth(from: &next, answers))
        case .or:
            let left = truth(from: &next, answers)
            return either(left, truth(from: &next, answers))
        case .yesOrNo(let place): return Truth(place.object(of: answers).optionalBoolean(place.slot))
        case .isAbsent(let place):
            return Truth(place.object(of: answers).optionalInteger(place.slot) == nil)
        case .number(let place, let comparison, let other):
            let number = place.object(of: answers).optionalInteger(place.slot)
            return number.map { Truth(comparison.holds($0, other)) } ?? .undecided
        case .numbers(let left, let comparison, let right):
            guard let left = left.object(of: answers).optionalInteger(left.slot),
                let right = right.object(of: answers).optionalInteger(right.slot)
            else { return .undecided }
            return Truth(comparison.holds(left, right))
        case .date(let place, let comparison, let other):
            return compared(place, comparison, other, answers)
        case .dates(let left, let comparison, let right):
            guard let right = right.object(of: answers).optionalDate(right.slot) else { return .undecided }
            return compared(left, comparison, right, answers)
        case .today(let place, let comparison): return compared(place, comparison, answers.today, answers)
        case .text(let place, let comparison, let text):
            let order = place.object(of: answers).order(ofText: place.slot, to: texts[text])
            return order.map { Truth(comparison.holds($0, 0)) } ?? .undecided
        case .contains(let place, let option):
            return Truth(place.object(of: answers).hasChosen(option, of: place.slot))
        case .condition(let number):
            return CatalogEvaluation.truth(
                of: conditions[number],
                in: Environment(answers: FormAnswers(answers, objects: objects), today: answers.today))
        }
    }

    private func compared(
        _ place: AnswerPlace, _ comparison: Comparison, _ other: FormRuntime.CalendarDate, _ answers: Answers
    ) -> Truth {
        guard let date = place.object(of: answers).optionalDate(place.slot) else { return .undecided }
        return Truth(comparison.holds(date < other ? -1 : other < date ? 1 : 0, 0))
    }
}

/// Where an answer stands.
struct AnswerPlace {
    /// How many objects further out; 0 for the object that holds the condition.
    let level: Int
    /// The offset of its slot from the first of its object.
    let slot: Int

    fileprivate func object(of answers: Answers) -> Answers {
        guard level > 0 else { return answers }
        return (0..<level).reduce(answers) { object, _ in object.enclosing }
    }
}
