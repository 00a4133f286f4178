import CatalogModel
import OutputText

/// Turns conditions into calls of the runtime's three-valued functions.
struct SwiftConditionScope: Sendable {
    /// The fields of the object that holds the condition, then those of the object around it, and so on.
    let objects: [[Field]]

    /// The condition as an expression of type `Truth`.
    func truth(_ expression: Expression) -> SwiftExpression {
        switch expression {
        case .literal(.boolean(let value)): return .atom(value ? ".yes" : ".no")
        case .answer(let reference): return .call("Truth", [operand(.answer(reference))])
        case .comparison(let operation, let left, let right):
            return comparison(operation, left, right)
        case .isAbsent(let reference):
            guard let place = place(of: reference) else { return .atom(".yes") }
            return .call("isAbsent", [.atom("\(place.object).isPresent(\(place.slot))")])
        case .oneOf(let value, let options):
            let isMoney = value.isMoney || options.contains(where: \.isMoney)
            let candidates = options.map { operand($0, asMoney: isMoney) }
            return .call("isOneOf", [operand(value, asMoney: isMoney), .array(candidates)])
        case .not(let operand): return .call("negation", [truth(operand)])
        case .and(let left, let right): return .call("both", [truth(left), truth(right)])
        case .or(let left, let right): return .call("either", [truth(left), truth(right)])
        case .literal, .today: return .atom(".undecided")
        }
    }

    private func comparison(_ operation: Comparison, _ left: Expression, _ right: Expression)
        -> SwiftExpression
    {
        if left.isCompoundTruth || right.isCompoundTruth {
            let (a, b) = (truth(left), truth(right))
            for (value, other) in [(left, b), (right, a)] {
                guard case .literal(.boolean(let wanted)) = value else { continue }
                return wanted == (operation == .equal) ? other : .call("negation", [other])
            }
            let equal: SwiftExpression = .call(
                "both",
                [
                    .call("either", [.call("negation", [a]), b]),
                    .call("either", [a, .call("negation", [b])]),
                ])
            return operation == .equal ? equal : .call("negation", [equal])
        }
        let function: SwiftCode =
            switch operation {
            case .equal: "equal"
            case .notEqual: "notEqual"
            case .less: "less"
            case .lessOrEqual: "lessOrEqual"
            case .greater: "greater"
            case .greaterOrEqual: "greaterOrEqual"
            }
        let isMoney = left.isMoney || right.isMoney
        return .call(function, [operand(left, asMoney: isMoney), operand(right, asMoney: isMoney)])
    }

    /// The value of an operand, of an optional type. Money is compared in minor units.
    private func operand(_ expression: Expression, asMoney: Bool = false) -> SwiftExpression {
        switch expression {
        case .literal(.decimal(let amount)) where asMoney: return .atom("\(amount.units)")
        case .literal(let literal): return .atom(literal.swiftCode)
        case .today: return .atom("answers.today")
        case .answer(let reference):
            guard let place = place(of: reference), let getter = reference.type.getter else {
                return .atom("nil")
            }
            return .atom("\(place.object).\(getter)(\(place.slot))")
        case .comparison, .isAbsent, .oneOf, .not, .and, .or: return truth(expression)
        }
    }

    /// The object that holds an answer, and the offset there; nil for a reference that leads out of the form.
    private func place(of reference: AnswerReference) -> (object: SwiftCode, slot: Int)? {
        guard objects.indices.contains(reference.level), let last = reference.path.last else { return nil }
        var fields = objects[reference.level]
        var object: SwiftCode = "answers"
        for _ in 0..<reference.level { object = "\(object).enclosing" }
        for id in reference.path.dropLast() {
            guard let (slot, field) = fields.withSlots.first(where: { $0.field.id == id }),
                case .record(let record) = field.type
            else { return nil }
            object = "\(object).record(\(slot))"
            fields = record.fields
        }
        guard let (slot, _) = fields.withSlots.first(where: { $0.field.id == last }) else { return nil }
        return (object, slot)
    }
}

extension Expression {
    fileprivate var isMoney: Bool {
        guard case .answer(let reference) = self, case .money = reference.type else { return false }
        return true
    }

    /// A truth value that is computed rather than answered or written.
    fileprivate var isCompoundTruth: Bool {
        switch self {
        case .comparison, .isAbsent, .oneOf, .not, .and, .or: true
        case .literal, .answer, .today: false
        }
    }
}

extension Expression.Literal {
    fileprivate var swiftCode: SwiftCode {
        switch self {
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value): "\(value)"
        case .decimal(let value): "Decimal(units: \(value.units), scale: \(value.scale))"
        case .text(let value), .time(let value): "\(literal: value)"
        case .date(let date): "CalendarDate(year: \(date.year), month: \(date.month), day: \(date.day))"
        case .option(_, let index): "\(index)"
        }
    }
}

extension ValueType {
    /// The runtime's getter for an operand of a condition.
    fileprivate var getter: SwiftCode? {
        switch self {
        case .boolean: "optionalBoolean"
        case .text, .time: "optionalText"
        case .integer, .money: "optionalInteger"
        case .decimal: "optionalDecimal"
        case .date: "optionalDate"
        case .option: "optionIndex"
        case .composite: nil
        }
    }
}
