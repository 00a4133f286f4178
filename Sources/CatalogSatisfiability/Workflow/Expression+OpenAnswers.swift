import CatalogModel

extension Expression {
    /// What has to be true so that a condition can become true by other answers to some questions.
    ///
    /// What depends on such an answer is taken to be as it has to be: so this is true for more answers, never for fewer.
    ///
    /// - Parameter isOpen: Whether an answer can be given anew.
    func canBecomeTrue(_ isOpen: (AnswerReference) -> Bool) -> Expression { canBecome(true, isOpen) }

    private func canBecome(_ truth: Bool, _ isOpen: (AnswerReference) -> Bool) -> Expression {
        guard references.contains(where: isOpen) else { return self }
        switch self {
        case .and(let left, let right):
            return .and(left.canBecome(truth, isOpen), right.canBecome(truth, isOpen))
        case .or(let left, let right):
            return .or(left.canBecome(truth, isOpen), right.canBecome(truth, isOpen))
        case .not(let operand): return .not(operand.canBecome(!truth, isOpen))
        case .conditional(let condition, let then, let otherwise, .boolean)
        where !condition.references.contains(where: isOpen):
            return .conditional(
                condition, then: then.canBecome(truth, isOpen), otherwise: otherwise.canBecome(truth, isOpen),
                .boolean)
        case .literal, .answer, .today, .comparison, .isAbsent, .isNull, .oneOf, .arithmetic, .call, .matches,
            .property, .conditional, .lookup, .list, .projection, .quantified:
            return .literal(.boolean(truth))
        }
    }
}
