import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// A bare value, or one with what is known of it.
    mutating func readInputValue(_ entry: YAMLNode.Entry, _ input: PriorityInput, _ index: Int) -> InputValue?
    {
        guard entry.value.kind == .mapping else {
            guard !entry.value.isNull else {
                report(.emptyText(owner: entry.key.range, comment: nil))
                return nil
            }
            return readAmount(entry, input).map {
                InputValue(
                    input: index, amount: $0, origin: .declared, source: nil, asOf: nil, confidence: nil)
            }
        }
        guard let members = members(of: entry.value, .inputValue, owner: entry.key.range) else { return nil }
        let amount = readAmount(members, input)
        let isUnitFine = members["unit"].map { checkUnit($0, input) } ?? true
        let source = members["source"].map { readString($0) }
        let asOf = members["asOf"].map { readDate($0) }
        let confidence = members["confidence"].map {
            readKeyword($0.value, of: "confidence", owner: $0.key.range, as: InputValue.Confidence.self)
        }
        guard let amount, isUnitFine, !isBroken(source), !isBroken(asOf), !isBroken(confidence) else {
            return nil
        }
        return InputValue(
            input: index, amount: amount, origin: .declared, source: source ?? nil, asOf: asOf ?? nil,
            asOfSource: members["asOf"]?.value.range, confidence: confidence ?? nil)
    }

    private mutating func readAmount(_ members: Members, _ input: PriorityInput) -> InputValue.Amount? {
        let range = ["low", "likely", "high"]
        let written = range.compactMap { members[$0] }
        if let value = members["value"] {
            if let second = written.first {
                report(.twoValues(second.key, first: value.key.range))
                return nil
            }
            return readAmount(value, input)
        }
        guard let first = written.first else {
            if (range + ["value"]).allSatisfy(members.lacks) {
                report(
                    .missingKey(
                        Construct.inputValue.keys.filter { $0.name == "value" }, in: .inputValue,
                        languages: requiredLanguages, owner: members.owner))
            }
            return nil
        }
        guard case .number(let quantity, let plausible) = input.kind else {
            report(.rangeOfChoice(first.key))
            return nil
        }
        let missing = range.filter(members.lacks)
        guard missing.isEmpty else {
            report(
                .missingKey(
                    Construct.rangeValue.keys.filter { missing.contains($0.name) }, in: .rangeValue,
                    languages: requiredLanguages, owner: members.owner))
            return nil
        }
        return readRange(written, quantity, plausible, input)
    }

    private mutating func readRange(
        _ written: [YAMLNode.Entry], _ quantity: PriorityInput.Quantity,
        _ plausible: PriorityInput.PlausibleRange,
        _ input: PriorityInput
    ) -> InputValue.Amount? {
        let numbers = written.compactMap { readDecimal($0, scale: quantity.scale, priorityLimits(quantity)) }
        guard numbers.count == 3, written.count == 3 else { return nil }
        for index in 1..<3 where numbers[index - 1].units > numbers[index].units {
            report(.reversedRange(written[index].value, before: written[index - 1], sorted: numbers))
            return nil
        }
        for (entry, number) in zip(written, numbers) where !plausible.contains(number) {
            report(.implausibleValue(entry.value, plausible, declared: input.source))
            return nil
        }
        return .range(low: numbers[0], likely: numbers[1], high: numbers[2])
    }

    private mutating func readAmount(_ entry: YAMLNode.Entry, _ input: PriorityInput) -> InputValue.Amount? {
        switch input.kind {
        case .number(let quantity, let plausible):
            guard let number = readDecimal(entry, scale: quantity.scale, priorityLimits(quantity)) else {
                return nil
            }
            guard plausible.contains(number) else {
                report(.implausibleValue(entry.value, plausible, declared: input.source))
                return nil
            }
            return .number(number)
        case .boolean: return readBoolean(entry).map { .boolean($0) }
        case .choice(let options):
            guard let code = readWord(entry) else { return nil }
            guard let index = options.firstIndex(where: { $0.code == code }) else {
                report(.unknownOption(entry.value, in: input.optionList))
                return nil
            }
            return isText(entry.value) ? .option(index) : nil
        }
    }

    private mutating func checkUnit(_ entry: YAMLNode.Entry, _ input: PriorityInput) -> Bool {
        guard entry.value.kind == .scalar, !entry.value.isTextEmpty else {
            report(.wrongNode(entry.value, expected: .text, owner: entry.key.range))
            return false
        }
        let expected: String? =
            if case .number(let quantity, _) = input.kind { quantity.unit } else { nil }
        let unit = entry.value.text
        if unit == expected { return true }
        let known = PriorityInput.Quantity.allCases.map(\.unit)
        if let expected, known.contains(unit) || convertibleUnits[unit] != nil {
            report(.unfittingUnit(entry.value, expected: expected, convertibleUnits[unit]))
        } else if expected == nil {
            report(.unfittingUnit(entry.value, expected: nil, nil))
        } else {
            report(.unknownInputUnit(entry.value, known: known))
        }
        return false
    }
}

/// Units that are not used, and what to do instead.
private let convertibleUnits: [String: Wording] = [
    "hours": Wording(de: "Rechnen Sie um: 1 Stunde sind 60 Minuten.", en: "Convert: 1 hour is 60 minutes."),
    "seconds": Wording(
        de: "Rechnen Sie um: 60 Sekunden sind 1 Minute.", en: "Convert: 60 seconds are 1 minute."),
    "weeks": Wording(
        de: "Rechnen Sie um: 1 Woche sind 5 Arbeitstage.", en: "Convert: 1 week is 5 working days."),
    "cents": Wording(de: "Rechnen Sie um: 100 Cent sind 1 Euro.", en: "Convert: 100 cents are 1 euro."),
]

extension PriorityInput.PlausibleRange {
    func contains(_ number: ScaledDecimal) -> Bool {
        minimum.units <= number.units && number.units <= maximum.units
    }
}
