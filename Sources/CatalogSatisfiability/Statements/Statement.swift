import CatalogEvaluation
import CatalogModel
import FormRuntime

/// Something that answers have to fulfil. A class, since statements are handed on far more often than they are made.
final class Statement: Sendable {
    let subject: Subject
    /// The object in which the expression is evaluated.
    let object: Int
    let demand: Demand
    /// The statement holds only while this answer is asked for and was not given.
    let whileAbsent: Int?
    /// The answers and computed values that decide whether it is fulfilled.
    let answers: [Int]
    let origin: Origin
    /// The condition, if it is simple enough.
    let direct: DirectCondition?
    /// Whether it may change from day to day.
    let usesToday: Bool
    /// The day on which it is looked at; nil for that on which the answers are handed in.
    let day: FormRuntime.CalendarDate?

    init(
        subject: Subject, object: Int, demand: Demand, whileAbsent: Int?, answers: [Int], origin: Origin,
        direct: DirectCondition? = nil, usesToday: Bool = false, day: FormRuntime.CalendarDate? = nil
    ) {
        self.subject = subject
        self.object = object
        self.demand = demand
        self.whileAbsent = whileAbsent
        self.answers = answers
        self.origin = origin
        self.direct = direct
        self.usesToday = usesToday
        self.day = day
    }

    /// The same, looked at on a day of its own.
    func on(_ day: FormRuntime.CalendarDate?) -> Statement {
        guard usesToday, let day else { return self }
        return Statement(
            subject: subject, object: object, demand: demand, whileAbsent: whileAbsent, answers: answers,
            origin: origin, direct: direct, day: day)
    }

    /// What is looked at.
    enum Subject: Sendable {
        case condition(Expression)
        /// That a record or item that is there holds an answer that somebody gave.
        case isFilled(Int)
        /// That two items of a list are not alike, by their nodes; the second is the later one.
        case differ(Int, Int, list: Int)
    }

    /// What it takes to look at it, as far as it goes through no list.
    var cost: Int { direct?.cost ?? Effort.evaluation(of: answers.count) }

    var expression: Expression? { if case .condition(let expression) = subject { expression } else { nil } }

    /// What the expression has to be; a condition may also be undecided.
    enum Demand: Sendable {
        case isTrue, isNotTrue, isFalse, isNotFalse

        func isFulfilled(by truth: Truth) -> Bool {
            switch self {
            case .isTrue: truth == .yes
            case .isNotTrue: truth != .yes
            case .isFalse: truth == .no
            case .isNotFalse: truth != .no
            }
        }

        /// Whether it is the same as some demands of the parts of an expression.
        func hasParts(in expression: Expression) -> Bool {
            switch (expression, self) {
            case (.and, .isTrue), (.and, .isNotFalse), (.or, .isFalse), (.or, .isNotTrue), (.not, _): true
            default: false
            }
        }
    }

    /// What in the definition demands it.
    enum Origin: Hashable, Sendable {
        /// What is looked for.
        case goal
        /// The condition under which a field has to be answered, by the field's node.
        case presence(Int)
        /// A bound of an answer that is an expression.
        case bound(Int, isUpper: Bool)
        /// That a record or an item is not empty, and that the items of a list differ; by the node.
        case filled(Int)
        case distinct(Int)
        /// By their places in the form.
        case rule(Int)
        case exit(Int)
    }
}

extension AnswerTree {
    /// The statements that together demand something of an expression: a conjunction is taken apart, so that each part
    /// is looked at as soon as its answers are known.
    func statements(
        _ expression: Expression, in object: Int, _ demand: Statement.Demand, _ origin: Statement.Origin,
        whileAbsent: Int? = nil
    ) -> [Statement] {
        var found: [Statement] = []
        var pending = [(expression, demand)]
        while let (expression, demand) = pending.popLast() {
            switch (expression, demand) {
            case (.and(let left, let right), .isTrue), (.and(let left, let right), .isNotFalse),
                (.or(let left, let right), .isFalse), (.or(let left, let right), .isNotTrue):
                pending += [(right, demand), (left, demand)]
            case (.not(let operand), .isTrue): pending.append((operand, .isFalse))
            case (.not(let operand), .isFalse): pending.append((operand, .isTrue))
            case (.not(let operand), .isNotTrue): pending.append((operand, .isNotFalse))
            case (.not(let operand), .isNotFalse): pending.append((operand, .isNotTrue))
            default:
                var answers = dependencies(of: expression, in: object)
                if let whileAbsent { answers = (answers + [whileAbsent]).sortedOnce }
                let direct = DirectCondition(expression, in: object, self)
                found.append(
                    Statement(
                        subject: .condition(expression), object: object, demand: demand,
                        whileAbsent: whileAbsent, answers: answers, origin: origin, direct: direct,
                        usesToday: direct == nil && expression.usesToday))
            }
        }
        return found
    }
}
