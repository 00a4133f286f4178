import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// How a criterion gets its number.
struct CriterionValue {
    let expression: PriorityExpression
    let table: [(code: String, number: ScaledDecimal)]?
}

extension Analyzer {
    /// Either an expression, or a choice with a number for each option.
    mutating func readCriterionValue(_ members: Members) -> CriterionValue? {
        switch (members["value"], members["input"], members["values"]) {
        case (let value?, nil, nil):
            return readPriorityExpression(value, .number).map { CriterionValue(expression: $0, table: nil) }
        case (let value?, let second?, _), (let value?, nil, let second?):
            report(.twoValues(second.key, first: value.key.range))
            return nil
        case (nil, let input?, let values?): return readTable(input, values)
        case (nil, let input?, nil):
            if members.lacks("values") { reportMissing("values", members, or: input) }
            return nil
        case (nil, nil, let values?):
            if members.lacks("input") { reportMissing("input", members, or: values) }
            return nil
        case (nil, nil, nil):
            if ["value", "input", "values"].allSatisfy(members.lacks) {
                reportMissing("value", members, or: nil)
            }
            return nil
        }
    }

    private mutating func reportMissing(_ key: String, _ members: Members, or other: YAMLNode.Entry?) {
        report(
            .missingKey(
                Construct.criterion.keys.filter { $0.name == key }, in: .criterion,
                languages: requiredLanguages, owner: other?.key.range ?? members.owner))
    }

    private mutating func readTable(_ input: YAMLNode.Entry, _ values: YAMLNode.Entry) -> CriterionValue? {
        guard let name = readString(input) else { return nil }
        guard let declared = priorities.input(name) else {
            if !priorities.areInputsBroken {
                report(.unknownInput(input.value.range, name: name, known: priorities.inputs.map(\.id)))
            }
            return nil
        }
        priorities.mentions[name] = priorities.mentions[name] ?? input.value.range
        guard let choice = declared.input else { return nil }
        guard case .choice(let options) = choice.kind else {
            report(.tableOfNumbers(input.value, declared: declared.range))
            return nil
        }
        let what = Wording(de: "Werte", en: "values")
        var numbers: [String: ScaledDecimal] = [:]
        var isComplete = true
        let entries = namedEntries(of: values.value, what, owner: values.key.range)
        for entry in entries {
            guard options.contains(where: { $0.code == entry.key.text }) else {
                report(.unknownOption(entry.key, in: choice.optionList))
                isComplete = false
                continue
            }
            numbers[entry.key.text] = readDecimal(
                entry, scale: 4, -10_000_000_000_000_000...10_000_000_000_000_000)
            if numbers[entry.key.text] == nil { isComplete = false }
        }
        guard isComplete, !entries.isEmpty else { return nil }
        let missing = options.filter { numbers[$0.code] == nil }.map(\.code)
        guard missing.isEmpty else {
            report(.optionWithoutValue(missing, owner: values.key.range))
            return nil
        }
        let table = options.compactMap { option in
            numbers[option.code].map { (code: option.code, number: $0) }
        }
        return CriterionValue(
            expression: PriorityExpression(
                expression: lookup(choice, table), text: name, source: input.value.range, divisors: []),
            table: table)
    }

    /// The number of the option that a service has.
    private func lookup(_ choice: PriorityInput, _ table: [(code: String, number: ScaledDecimal)])
        -> Expression
    {
        let reference = AnswerReference(level: 0, path: [choice.id], type: choice.valueType)
        return .lookup(.answer(reference), table.map { .literal(.decimal($0.number)) }, .number)
    }
}
