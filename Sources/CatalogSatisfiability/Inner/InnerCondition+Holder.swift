extension InnerCondition.Holder {
    /// The answer or object that the expression is about; nil for rules, exit pages and notes of the form.
    var answer: Int? {
        switch self {
        case .relevance(let node), .presence(let node), .computation(let node), .bound(let node): node
        case .note(let object, _): object == 0 ? nil : object
        case .rule, .exit: nil
        }
    }

    /// Whether what is undecided is not the same as what is false: a rule is not violated, and a value is absent.
    var countsUndecided: Bool {
        switch self {
        case .rule, .computation, .bound: true
        case .relevance, .presence, .exit, .note: false
        }
    }

    /// What is looked for of the expression as a whole. Where it is not found, nothing is said of what stands in it.
    var goals: [Goal.Kind] {
        switch self {
        case .relevance(let node): [.asked(node), .notAsked(node)]
        case .presence(let node): [.required(node), .notRequired(node)]
        case .computation(let node), .bound(let node): [.answered(node)]
        case .rule(let number): [.ruleViolated(number)]
        case .exit(let number): [.exitShown(number)]
        case .note(let object, let number): [.noteShown(object, number), .noteHidden(object, number)]
        }
    }
}
