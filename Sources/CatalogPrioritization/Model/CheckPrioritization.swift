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
    guard let extent, extent.high <= low || extent.low >= high else { return [] }
    return [
        .boundsOutOfReach(
            criterion.value.source, possible: (extent.low.description, extent.high.description),
            bounds: (low.description, high.description))
    ]
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
