import CatalogDiagnostics
import CatalogModel
import FormRuntime

/// Looks at the numbers that the expressions of the model may give: divisors that may be zero, values that are none, and
/// bounds that no value lies between.
package func checkPrioritization(_ catalog: Catalog) -> [Diagnostic] {
    guard let model = catalog.prioritization else { return [] }
    let criteria = model.criteria.flatMap { check($0, model) }
    guard let retirement = model.retirement else { return criteria }
    return criteria + check(retirement, model)
}

private func check(_ retirement: Retirement, _ model: PrioritizationModel) -> [Diagnostic] {
    let condition = retirement.condition
    // Nothing has fewer than no points.
    if model.thresholds.retire.units <= 0 { return [.retirementBelowZero(condition.source)] }
    var finder = ExtentFinder(model.inputs)
    _ = finder.extent(of: condition.expression)
    let divisions = divisions(of: condition, finder)
    guard divisions.isEmpty else { return divisions }
    let truth = finder.truth(of: condition.expression)
    guard !truth.canBeTrue || !truth.canBeFalse else { return [] }
    let names = condition.expression.references.compactMap(\.path.first)
    return [
        .constantRetirement(
            condition.source, isAlways: truth.canBeTrue,
            inputs: names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    ]
}

private func check(_ criterion: Criterion, _ model: PrioritizationModel) -> [Diagnostic] {
    var finder = ExtentFinder(model.inputs)
    let extent = finder.extent(of: criterion.value.expression)
    let divisions = divisions(of: criterion.value, finder)
    guard divisions.isEmpty else { return divisions }
    if finder.mayBeAbsent { return [.valueOutOfRange(criterion.value.source)] }
    let (low, high) = (Number(criterion.minimum), Number(criterion.maximum))
    if let alike = numbersBeyond(low, high, in: criterion.table ?? []) {
        return [
            .numbersOutOfReach(
                criterion.value.source, alike.codes, isAbove: alike.isAbove,
                bound: (alike.isAbove ? high : low).description)
        ]
    }
    guard let extent, extent.high <= low || extent.low >= high else { return [] }
    return [
        .boundsOutOfReach(
            criterion.value.source, possible: (extent.low.description, extent.high.description),
            bounds: (low.description, high.description))
    ]
}

/// Options that a table tells apart, but the rating does not: their different numbers lie beyond the same bound, or one of them on it.
private func numbersBeyond(
    _ low: Number, _ high: Number, in table: [(code: String, number: ScaledDecimal)]
) -> (codes: [String], isAbove: Bool)? {
    let numbers = table.map { ($0.code, Number($0.number)) }
    for isAbove in [true, false] {
        let beyond = numbers.filter { isAbove ? $0.1 >= high : $0.1 <= low }
        if let first = beyond.first, beyond.contains(where: { $0.1 != first.1 }) {
            return (beyond.map(\.0), isAbove)
        }
    }
    return nil
}

private func divisions(of expression: PriorityExpression, _ finder: ExtentFinder) -> [Diagnostic] {
    // The checker may have unfolded an operand; then the whole expression is pointed to.
    let hasPlaces = expression.divisors.count == finder.divisions.count
    return zip(finder.divisions.indices, finder.divisions).compactMap { index, inputs in
        inputs.map {
            .possibleDivisionByZero(hasPlaces ? expression.divisors[index] : expression.source, inputs: $0)
        }
    }
}
