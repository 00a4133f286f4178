import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// What counts, each with its weight.
    mutating func readCriteria(_ entry: YAMLNode.Entry, _ weightEntry: YAMLNode.Entry?) -> [Criterion]? {
        let what = Wording(de: "Kriterien", en: "criteria")
        let entries = namedEntries(of: entry.value, what, owner: entry.key.range)
        guard entries.count <= Limits.criteria else {
            report(.tooMuch(what, limit: Limits.criteria, at: entry.key.range))
            return nil
        }
        let weights = weightEntry.flatMap { readWeights($0, criteria: entries) }
        let criteria = entries.compactMap { readCriterion($0, weights) }
        guard criteria.count == entries.count, !criteria.isEmpty else { return nil }
        for axis in Criterion.Axis.allCases where !criteria.contains(where: { $0.axis == axis }) {
            report(.missingAxis(axis, owner: entry.key.range))
            return nil
        }
        return criteria
    }

    /// nil where they could not be read, which was reported.
    private mutating func readWeights(
        _ entry: YAMLNode.Entry, criteria: [YAMLNode.Entry]
    ) -> [String: ScaledDecimal]? {
        let what = Wording(de: "Gewichte", en: "weights")
        let entries = namedEntries(of: entry.value, what, owner: entry.key.range)
        guard !entries.isEmpty else { return nil }
        let known = criteria.map(\.key.text)
        var weights: [String: ScaledDecimal] = [:]
        var values: [(node: YAMLNode, weight: ScaledDecimal)] = []
        var isComplete = true
        for weighted in entries {
            guard known.contains(weighted.key.text) else {
                report(.unknownCriterion(weighted.key, known: known, in: entry.value))
                isComplete = false
                continue
            }
            guard let weight = readDecimal(weighted, scale: 4, -10_000_000_000...10_000_000_000) else {
                isComplete = false
                continue
            }
            weights[weighted.key.text] = weight
            values.append((weighted.value, weight))
        }
        if !values.isEmpty, values.allSatisfy({ $0.weight.units == 0 }) {
            report(.weightsOfZero(entry.key.range))
            return nil
        }
        for (node, weight) in values where weight.units <= 0 {
            report(.invalidWeight(node))
            isComplete = false
        }
        let written = Set(entries.map(\.key.text))
        let missing = criteria.filter {
            !written.contains($0.key.text) && !brokenNames.lost.contains($0.key.text)
        }
        // A criterion whose weight stands at another name is not missing one as well.
        for criterion in missing.dropFirst(written.count { !known.contains($0) }) {
            report(.criterionWithoutWeight(criterion.key))
            isComplete = false
        }
        return isComplete && missing.isEmpty ? weights : nil
    }

    private mutating func readCriterion(_ entry: YAMLNode.Entry, _ weights: [String: ScaledDecimal]?)
        -> Criterion?
    {
        let id = readName(entry.key, .camelCase)
        guard let members = members(of: entry.value, .criterion, owner: entry.key.range) else { return nil }
        let label = members["label"].flatMap { readPlainText($0) }
        let explanation = members["explanation"].map { readPlainText($0) }
        let axis = members["axis"].flatMap {
            readKeyword($0.value, of: "axis", owner: $0.key.range, as: Criterion.Axis.self)
        }
        let value = readCriterionValue(members)
        let unit = members["unit"].map { readPlainText($0) }
        let scale = members["scale"].map {
            readKeyword($0.value, of: "scale", owner: $0.key.range, as: Criterion.Scale.self)
        }
        let preference = members["prefer"].map {
            readKeyword($0.value, of: "prefer", owner: $0.key.range, as: Criterion.Preference.self)
        }
        let bounds = readBounds(members, isLogarithmic: scale == .logarithmic)
        guard let id, let label, let axis, let value, let bounds, !isBroken(explanation), !isBroken(unit),
            !isBroken(scale), !isBroken(preference), let weight = weights?[id]
        else { return nil }
        return Criterion(
            id: id, label: label, explanation: explanation ?? nil, axis: axis, value: value.expression,
            table: value.table, unit: unit ?? nil, minimum: bounds.minimum, maximum: bounds.maximum,
            scale: (scale ?? nil) ?? .linear, preference: (preference ?? nil) ?? .more, weight: weight,
            source: entry.key.range)
    }

    private mutating func readBounds(_ members: Members, isLogarithmic: Bool) -> PriorityInput.PlausibleRange?
    {
        let limits: ClosedRange<Int64> = -10_000_000_000_000_000...10_000_000_000_000_000
        let minimum = members["minimum"].flatMap { readDecimal($0, scale: 4, limits) }
        let maximum = members["maximum"].flatMap { readDecimal($0, scale: 4, limits) }
        guard let minimum, let maximum else { return nil }
        guard minimum.units < maximum.units else {
            report(
                .emptyBounds(
                    lower: members["minimum"], upper: members["maximum"], isOfCriterion: true,
                    owner: members.owner))
            return nil
        }
        guard !isLogarithmic || minimum.units > 0 else {
            report(.logarithmOfNothing(members["minimum"], scale: members["scale"], owner: members.owner))
            return nil
        }
        return PriorityInput.PlausibleRange(minimum: minimum, maximum: maximum)
    }
}
