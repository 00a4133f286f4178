import CatalogModel
import FormRuntime

/// Which of the conditions inside one expression still have to be shown to be true, or not to be, somewhere.
struct OpenConditions {
    private let conditions: InnerConditions
    /// By condition.
    private var sides: [(isTrue: Side, isNotTrue: Side)]
    private var openCount = 0
    /// How often answers that were found showed nothing else.
    private var looksInVain = 0

    /// One of what a condition may be.
    private struct Side {
        /// It would be an error if it were never so, or something else depends on it.
        var isNeeded = false
        /// `nil`: that could not be decided.
        var isShown: Bool? = false

        var isOpen: Bool { isNeeded && isShown == false }
    }

    private static let mostLooksInVain = 16

    /// - Parameter wanted: By condition: whether it is worth while to look at it.
    init(_ conditions: InnerConditions, _ wanted: [Bool]) {
        self.conditions = conditions
        sides = Array(repeating: (Side(), Side()), count: conditions.all.count)
        // Those that decide stand in front of what they decide.
        for condition in conditions.all.reversed() {
            let number = condition.number
            if wanted[number] {
                for isTrue in [true, false] where condition.hasToBe(isTrue) { need(number, isTrue: isTrue) }
            }
            guard sides[number].isTrue.isNeeded || sides[number].isNotTrue.isNeeded else { continue }
            if let (decider, isTrue) = condition.decider { need(decider.number, isTrue: isTrue) }
            if let alternative = condition.alternative { need(alternative.number, isTrue: true) }
        }
    }

    private mutating func need(_ number: Int, isTrue: Bool) {
        if !self[number, isTrue].isNeeded { openCount += 1 }
        self[number, isTrue].isNeeded = true
    }

    private subscript(number: Int, isTrue: Bool) -> Side {
        get { isTrue ? sides[number].isTrue : sides[number].isNotTrue }
        set { if isTrue { sides[number].isTrue = newValue } else { sides[number].isNotTrue = newValue } }
    }

    var areSettled: Bool { openCount == 0 }

    func needs(_ condition: InnerCondition, isTrue: Bool) -> Bool { self[condition.number, isTrue].isNeeded }

    func isOpen(_ condition: InnerCondition, isTrue: Bool) -> Bool { self[condition.number, isTrue].isOpen }

    /// Whether it comes to a condition with some answers, and it counts what it is; nil if that could not be decided.
    func isReached(_ condition: InnerCondition) -> Bool? {
        let alternative = condition.alternative.map { self[$0.number, true].isShown } ?? true
        let decider = condition.decider.map { self[$0.condition.number, $0.isTrue].isShown } ?? true
        if alternative == false || decider == false { return false }
        return alternative == nil || decider == nil ? nil : true
    }

    mutating func show(_ condition: InnerCondition, isTrue: Bool) { set(condition, isTrue: isTrue, true) }

    /// Nobody knows whether it is so somewhere.
    mutating func leave(_ condition: InnerCondition, isTrue: Bool) { set(condition, isTrue: isTrue, nil) }

    private mutating func set(_ condition: InnerCondition, isTrue: Bool, _ isShown: Bool?) {
        if isOpen(condition, isTrue: isTrue) { openCount -= 1 }
        self[condition.number, isTrue].isShown = isShown
    }

    /// Takes note of what answers show that were found for one of the conditions. Where they never show another, too, that is soon left.
    mutating func lookAgain(at candidates: [Candidate?], _ world: World) {
        guard looksInVain < Self.mostLooksInVain else { return }
        let before = openCount
        look(at: candidates, world)
        looksInVain = openCount < before ? 0 : looksInVain + 1
    }

    /// Takes note of what some answers show.
    mutating func look(at candidates: [Candidate?], _ world: World) {
        guard !areSettled, world.comes(to: conditions.place.holder, by: candidates) else { return }
        let object = conditions.place.object
        func truth(_ expression: Expression) -> Truth {
            world.search.effort.spend(Effort.evaluation)
            return world.search.truth(of: expression, in: object, by: candidates)
        }
        var truths = [Truth?](repeating: nil, count: conditions.all.count)
        var conjunctions: [ObjectIdentifier: Bool] = [:]
        /// Where an operand of an `or` counts, so does what holds it; so the others do if all do.
        func counts(_ conjunction: InnerCondition.Conjunction, _ demand: Statement.Demand) -> Bool {
            let key = ObjectIdentifier(conjunction)
            if let known = conjunctions[key] { return known }
            let counts = conjunction.operands.allSatisfy { demand.isFulfilled(by: truth($0.expression)) }
            conjunctions[key] = counts
            return counts
        }
        for condition in conditions.all {
            if let (decider, isTrue) = condition.decider {
                guard let truth = truths[decider.number], (truth == .yes) == isTrue else { continue }
            }
            switch condition.role {
            // What decides is looked at for that, too.
            case .branch, .silent:
                let truth = truth(condition.expression)
                truths[condition.number] = truth
                show(condition, isTrue: truth == .yes)
            case .alternative:
                let demand = condition.demand(isTrue: true)
                guard isOpen(condition, isTrue: true), demand.isFulfilled(by: truth(condition.expression)),
                    condition.conjunctions.allSatisfy({ counts($0.conjunction, demand) })
                else { continue }
                show(condition, isTrue: true)
            // Few of these are wanted, and each is looked for.
            case .conjunct: continue
            }
        }
    }
}
