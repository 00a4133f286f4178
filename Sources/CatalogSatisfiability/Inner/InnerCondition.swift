import CatalogDiagnostics
import CatalogModel

/// A condition inside an expression: that of an `if`, or an operand of `and` or `or`. A class, since goals hold it and are handed on.
final class InnerCondition: Sendable {
    let expression: Expression
    let source: SourceRange
    let role: Role
    let place: Place
    /// Its place among the conditions of the expression.
    let number: Int
    /// The condition of an `if` around it, and whether it stands behind `then`, where that is true, or behind `else`.
    let decider: (condition: InnerCondition, isTrue: Bool)?
    /// The conjunctions around it, each with its own part among their operands: it makes a difference only where the others are true.
    let conjunctions: [Part]
    /// The operand of an `or` in which it stands; of what never counts, no more is said.
    let alternative: InnerCondition?
    /// Whether it makes a difference if the whole is undecided instead of false, as it does for rules and values. An operand of an `or`
    /// matters then if it is not false, and so do the operands of `and` around it.
    let countsUndecided: Bool
    /// What is so wherever it makes a difference, if that is not all that stands around it.
    private let some: [Assumption]?

    /// What it is to the expression.
    enum Role: Sendable {
        /// Behind `if`.
        case branch(otherwise: Rest)
        case alternative
        case conjunct
        /// It only decides what it comes to.
        case silent
    }

    /// What stands behind `else`.
    enum Rest: Sendable {
        /// `null`, as it does at the end of a list of all cases. That nothing is left then is as it should be.
        case nothing
        case value
        case otherBranches
    }

    /// A condition that holds together with others, and its place among them.
    struct Part: Sendable {
        let conjunction: Conjunction
        let place: Int

        /// The others.
        var companions: some Sequence<(expression: Expression, source: SourceRange)> {
            conjunction.operands.enumerated().lazy.filter { [place] in $0.offset != place }.map(\.element)
        }
    }

    /// Operands that are joined by `and`.
    final class Conjunction: Sendable {
        let operands: [(expression: Expression, source: SourceRange)]

        init(_ operands: [(expression: Expression, source: SourceRange)]) { self.operands = operands }
    }

    /// Where an expression stands, and the object in which it is evaluated.
    struct Place: Sendable {
        let holder: Holder
        let object: Int
    }

    /// What an expression decides.
    enum Holder: Hashable, Sendable {
        /// By node.
        case relevance(Int)
        case presence(Int)
        case computation(Int)
        case bound(Int)
        /// By their places in the form.
        case rule(Int)
        case exit(Int)
        /// By its object and its place among the notes of the object.
        case note(Int, Int)
    }

    init(
        _ expression: Expression, at source: SourceRange, _ role: Role, _ place: Place, number: Int,
        decider: (condition: InnerCondition, isTrue: Bool)?, conjunctions: [Part],
        alternative: InnerCondition?, countsUndecided: Bool, assumptions: [Assumption]? = nil
    ) {
        self.expression = expression
        self.source = source
        self.role = role
        self.place = place
        self.number = number
        self.decider = decider
        self.conjunctions = conjunctions
        self.alternative = alternative
        self.countsUndecided = countsUndecided
        some = assumptions
    }

    /// The same condition in another tree of the same form.
    func moved(to place: Place) -> InnerCondition { copy(in: place, assuming: some) }

    /// The same condition where only some of what stands around it is so.
    func assuming(_ some: [Assumption]) -> InnerCondition { copy(in: place, assuming: some) }

    private func copy(in place: Place, assuming some: [Assumption]?) -> InnerCondition {
        InnerCondition(
            expression, at: source, role, place, number: number, decider: decider, conjunctions: conjunctions,
            alternative: alternative, countsUndecided: countsUndecided, assumptions: some)
    }

    /// What it has to be for it to be true, or not, as far as that makes a difference.
    func demand(isTrue: Bool) -> Statement.Demand {
        guard isTrue else { return .isNotTrue }
        return if case .alternative = role, countsUndecided { .isNotFalse } else { .isTrue }
    }

    /// What is so wherever it makes a difference, the nearest first.
    var assumptions: [Assumption] {
        if let some { return some }
        var found: [Assumption] = []
        for part in conjunctions.reversed() {
            found += part.companions.map {
                Assumption(expression: $0, source: $1, demand: countsUndecided ? .isNotFalse : .isTrue)
            }
        }
        var next = decider
        while let (condition, isTrue) = next {
            found.append(
                Assumption(
                    expression: condition.expression, source: condition.source,
                    demand: isTrue ? .isTrue : .isNotTrue))
            next = condition.decider
        }
        return found
    }

    struct Assumption: Sendable {
        let expression: Expression
        let source: SourceRange
        let demand: Statement.Demand
    }

    /// Whether it is an error if it is nowhere true, or if it is nowhere not true.
    func hasToBe(_ isTrue: Bool) -> Bool { isTrue ? hasToBeTrue : hasToBeNotTrue }

    private var hasToBeTrue: Bool {
        switch role {
        case .branch, .alternative: true
        case .conjunct, .silent: false
        }
    }

    private var hasToBeNotTrue: Bool {
        switch role {
        case .branch(otherwise: .value): !endsAListOfCases
        case .branch(otherwise: .otherBranches), .conjunct: true
        case .branch(otherwise: .nothing), .alternative, .silent: false
        }
    }

    /// Whether it is the last of several cases. A value for none of them is written as a precaution.
    private var endsAListOfCases: Bool { decider.map { !$0.isTrue } ?? false }
}

extension InnerCondition: Hashable {
    static func == (left: InnerCondition, right: InnerCondition) -> Bool { left === right }

    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
