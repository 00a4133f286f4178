import CatalogModel

extension Expression {
    /// The same expression with each answer called by its node, so that expressions in different objects are equal if they look
    /// at the same answers.
    func resolved(in object: Int, _ tree: AnswerTree) -> Expression {
        let resolved = replacing { reference in
            guard reference.variable == nil else { return reference }
            guard let node = tree.node(of: reference, in: object) else { return nil }
            return AnswerReference(level: 0, path: ["#\(node)"], type: .null)
        }
        // A part of an answer that has no node of its own stands for itself.
        return resolved ?? .list([self, .literal(.integer(Int64(object)))], .null)
    }

    /// A condition in a form in which some that always have the same truth are equal.
    ///
    /// - Returns: The condition, and whether it is the opposite of this one: true where this is false, and undecided together.
    ///   Recursion follows the expression, whose depth the parser limits.
    var canonicalCondition: (condition: Expression, isOpposite: Bool) {
        switch self {
        case .not(let operand):
            let (condition, isOpposite) = operand.canonicalCondition
            return (condition, !isOpposite)
        case .and(let left, let right): return (.and(left.canonical(false), right.canonical(false)), false)
        case .or(let left, let right): return (.and(left.canonical(true), right.canonical(true)), true)
        case .comparison(let comparison, let left, let right):
            switch comparison {
            case .equal, .less: return (self, false)
            case .greater: return (.comparison(.less, right, left), false)
            case .notEqual: return (.comparison(.equal, left, right), true)
            case .greaterOrEqual: return (.comparison(.less, left, right), true)
            case .lessOrEqual: return (.comparison(.less, right, left), true)
            }
        case .quantified(.every, let source, let variable, let body):
            return (.quantified(.every, source, variable: variable, body.canonical(false)), false)
        case .quantified(.some, let source, let variable, let body):
            return (.quantified(.every, source, variable: variable, body.canonical(true)), true)
        case .call(.odd, let arguments): return (.call(.even, arguments), true)
        case .literal, .answer, .today, .isAbsent, .isNull, .oneOf, .arithmetic, .call, .matches, .property,
            .conditional, .lookup, .list, .projection:
            return (self, false)
        }
    }

    private func canonical(_ isNegated: Bool) -> Expression {
        let (condition, isOpposite) = canonicalCondition
        return isOpposite == isNegated ? condition : .not(condition)
    }
}
