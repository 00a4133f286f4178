import CatalogModel

extension World {
    /// Whether it may matter on which day the answers are handed in.
    func dependsOnToday(_ task: Search.Task) -> Bool {
        task.demands.contains(where: \.usesToday)
            || !statements.moving.isEmpty && task.answers.contains(where: statements.moving.contains)
    }
}

extension FieldType {
    /// Whether its bounds move with the day of receipt.
    var isBoundByToday: Bool {
        guard case .date(let type) = self else { return false }
        return [type.earliest, type.latest].contains { if case .today? = $0 { true } else { false } }
    }
}
