import CatalogModel

/// One of the values that an expression may have, and when it has it.
struct ValueCase {
    /// What has to be true, or must not be.
    var conditions: [(condition: Expression, isTrue: Bool)] = []
    let value: Expression
}

extension Expression {
    /// What becomes of its branches, one by one; where there are very many, it is a single value.
    ///
    /// Recursion follows the nesting of expressions, which the analysis limits.
    var cases: [ValueCase] {
        guard case .conditional(let condition, let then, let otherwise, _) = self else {
            return [ValueCase(value: self)]
        }
        let branches = [(then, true), (otherwise, false)].flatMap { branch, isTrue in
            branch.cases.map {
                ValueCase(conditions: [(condition, isTrue)] + $0.conditions, value: $0.value)
            }
        }
        return branches.count <= 16 ? branches : [ValueCase(value: self)]
    }
}
