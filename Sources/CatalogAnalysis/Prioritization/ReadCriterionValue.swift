import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// How a criterion gets its number.
struct CriterionValue {
    let expression: PriorityExpression
    let table: [(code: String, number: ScaledDecimal)]?
}

extension Analyzer {
    /// An expression, or a table with a number for each option of a choice, as below `computed` of a field.
    mutating func readCriterionValue(_ members: Members) -> CriterionValue? {
        guard let value = members["value"] else { return nil }
        guard value.value.kind == .mapping else {
            return readPriorityExpression(value, .number).map { CriterionValue(expression: $0, table: nil) }
        }
        return self.members(of: value.value, .table, owner: value.key.range).flatMap { readTable($0) }
    }

    private mutating func readTable(_ members: Members) -> CriterionValue? {
        let otherwise = members["otherwise"].map { readPoints($0) }
        guard let input = members["by"], let name = readWord(input) else { return nil }
        guard let declared = priorities.input(name) else {
            if !priorities.areInputsBroken {
                report(.unknownInput(input.value.range, name: name, known: priorities.inputs.map(\.id)))
            }
            return nil
        }
        priorities.mentions[name] = priorities.mentions[name] ?? input.value.range
        guard let choice = declared.input else { return nil }
        guard case .choice(let options) = choice.kind else {
            let isYesNo = if case .boolean = choice.kind { true } else { false }
            report(
                isYesNo
                    ? .tableOfYesAndNo(
                        input.value, values: members["values"]?.value, declared: declared.range)
                    : .tableOfNumbers(input.value, declared: declared.range))
            return nil
        }
        guard let values = members["values"] else { return nil }
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
            numbers[entry.key.text] = readPoints(entry)
            if numbers[entry.key.text] == nil { isComplete = false }
        }
        guard isComplete, !entries.isEmpty, !isBroken(otherwise) else { return nil }
        let missing = options.filter { numbers[$0.code] == nil }.map(\.code)
        switch (missing.isEmpty, members["otherwise"]) {
        case (false, nil):
            report(.optionWithoutValue(missing, owner: values.key.range))
            return nil
        case (true, let entry?):
            report(.superfluousOtherwise(entry.key.range))
            return nil
        case (true, nil), (false, _?): break
        }
        let table = options.compactMap { option in
            (numbers[option.code] ?? otherwise ?? nil).map { (code: option.code, number: $0) }
        }
        return CriterionValue(
            expression: PriorityExpression(
                expression: lookup(choice, table), text: name, source: input.value.range, divisors: []),
            table: table)
    }

    private mutating func readPoints(_ entry: YAMLNode.Entry) -> ScaledDecimal? {
        readDecimal(entry, scale: 4, -10_000_000_000_000_000...10_000_000_000_000_000)
    }

    /// The number of the option that a service has.
    private func lookup(_ choice: PriorityInput, _ table: [(code: String, number: ScaledDecimal)])
        -> Expression
    {
        let reference = AnswerReference(level: 0, path: [choice.id], type: choice.valueType)
        return .lookup(.answer(reference), table.map { .literal(.decimal($0.number)) }, .number)
    }
}
