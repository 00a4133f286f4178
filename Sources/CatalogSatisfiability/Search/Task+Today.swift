import CatalogModel

extension World {
    /// Whether it may matter on which day the answers are handed in.
    func dependsOnToday(_ task: Search.Task) -> Bool {
        task.demands.contains(where: \.usesToday)
            || !statements.moving.isEmpty && task.answers.contains(where: statements.moving.contains)
    }
}

extension Expression {
    /// Whether its value may change from day to day.
    var usesToday: Bool {
        var pending = [self]
        while let next = pending.popLast() {
            switch next {
            case .today, .call(.age, _): return true
            case .literal, .answer, .comparison, .isAbsent, .isNull, .oneOf, .not, .and, .or, .arithmetic,
                .call,
                .matches, .property, .conditional, .lookup, .list, .projection, .quantified:
                pending += next.parts
            }
        }
        return false
    }
}

extension FieldType {
    /// Whether its bounds move with the day of receipt.
    var isBoundByToday: Bool {
        guard case .date(let type) = self else { return false }
        return [type.earliest, type.latest].contains { if case .today? = $0 { true } else { false } }
    }
}
