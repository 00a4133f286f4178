import FormRuntime

/// Which of the conditions inside one expression still have to be shown to be true, or not to be, somewhere.
struct OpenConditions {
    let conditions: InnerConditions
    /// By condition: what answers have shown.
    private(set) var isShownTrue: [Bool]
    private(set) var isShownNotTrue: [Bool]
    /// By condition: what has to be shown, since it would be an error otherwise or something else depends on it.
    private var needsTrue: [Bool]
    private var needsNotTrue: [Bool]
    private var openCount = 0

    /// - Parameter wanted: By condition: whether it is worth while to look at it.
    init(_ conditions: InnerConditions, _ wanted: [Bool]) {
        self.conditions = conditions
        let none = [Bool](repeating: false, count: conditions.all.count)
        (isShownTrue, isShownNotTrue, needsTrue, needsNotTrue) = (none, none, none, none)
        // Those that decide stand in front of what they decide.
        for condition in conditions.all.reversed() {
            let number = condition.number
            if wanted[number] {
                needsTrue[number] = needsTrue[number] || condition.mayBeNeverTrue
                needsNotTrue[number] = needsNotTrue[number] || condition.mayBeAlwaysTrue
            }
            guard needsTrue[number] || needsNotTrue[number] else { continue }
            if let (decider, isTrue) = condition.decider {
                if isTrue { needsTrue[decider.number] = true } else { needsNotTrue[decider.number] = true }
            }
            if let alternative = condition.alternative { needsTrue[alternative.number] = true }
        }
        openCount = (needsTrue + needsNotTrue).count { $0 }
    }

    var areSettled: Bool { openCount == 0 }

    func needs(_ condition: InnerCondition, isTrue: Bool) -> Bool {
        isTrue ? needsTrue[condition.number] : needsNotTrue[condition.number]
    }

    func isOpen(_ condition: InnerCondition, isTrue: Bool) -> Bool {
        let number = condition.number
        return isTrue
            ? needsTrue[number] && !isShownTrue[number] : needsNotTrue[number] && !isShownNotTrue[number]
    }

    /// Whether it comes to a condition with some answers, so far as is known, and it counts what it is.
    func isReached(_ condition: InnerCondition) -> Bool {
        if let alternative = condition.alternative, !isShownTrue[alternative.number] { return false }
        guard let (decider, isTrue) = condition.decider else { return true }
        return isTrue ? isShownTrue[decider.number] : isShownNotTrue[decider.number]
    }

    mutating func show(_ condition: InnerCondition, isTrue: Bool) {
        if isOpen(condition, isTrue: isTrue) { openCount -= 1 }
        if isTrue { isShownTrue[condition.number] = true } else { isShownNotTrue[condition.number] = true }
    }

    /// Takes note of what some answers show.
    mutating func look(at candidates: [Candidate?], _ world: World) {
        guard !areSettled, world.comes(to: conditions.place.holder, by: candidates) else { return }
        let object = conditions.place.object
        func truth(_ condition: InnerCondition) -> Truth {
            world.search.effort.spend(Effort.evaluation)
            return world.search.truth(of: condition.expression, in: object, by: candidates)
        }
        var truths = [Truth?](repeating: nil, count: conditions.all.count)
        for condition in conditions.all {
            if let (decider, isTrue) = condition.decider {
                guard let truth = truths[decider.number], (truth == .yes) == isTrue else { continue }
            }
            switch condition.role {
            // What decides is looked at for that, too.
            case .branch, .silent:
                let truth = truth(condition)
                truths[condition.number] = truth
                show(condition, isTrue: truth == .yes)
            case .alternative:
                guard isOpen(condition, isTrue: true), truth(condition) == .yes,
                    condition.conjunctions.allSatisfy({ part in
                        part.companions.allSatisfy {
                            world.search.truth(of: $0.expression, in: object, by: candidates) == .yes
                        }
                    })
                else { continue }
                show(condition, isTrue: true)
            // Few of these are wanted, and each is looked for.
            case .conjunct: continue
            }
        }
    }
}
