import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// What may be said of a service. Every name is known afterwards, even if something is wrong with its input.
    mutating func readPriorityInputs(_ entry: YAMLNode.Entry) -> [PriorityInput]? {
        let what = Wording(de: "Angaben", en: "inputs")
        let entries = namedEntries(of: entry.value, what, owner: entry.key.range)
        for entry in entries {
            let input = readPriorityInput(entry)
            priorities.inputs.append(.init(id: entry.key.text, range: entry.key.range, input: input))
        }
        let inputs = priorities.inputs.compactMap(\.input)
        return inputs.count == entries.count && !inputs.isEmpty ? inputs : nil
    }

    private mutating func readPriorityInput(_ entry: YAMLNode.Entry) -> PriorityInput? {
        let id = readName(entry.key, .camelCase)
        if let id, Construct.candidate.contains(id) {
            report(.reservedName(entry.key))
            return nil
        }
        let written = entry.value.entry("kind")
        let known = PriorityInput.Quantity.allCases.map(\.rawValue) + ["boolean", "choice"]
        let kind = written?.value.text ?? ""
        let quantity = PriorityInput.Quantity(rawValue: kind)
        let construct: Construct =
            switch kind {
            case "boolean": .booleanInput
            case "choice": .choiceInput
            case "percentage": .percentageInput
            default: quantity == nil ? .priorityInput : .numberInput
            }
        guard let members = members(of: entry.value, construct, owner: entry.key.range) else { return nil }
        let label = members["label"].flatMap { readPlainText($0) }
        let step = members["step"].map { readStep($0, quantity) }
        guard let kindEntry = members["kind"] else {
            reportMissingKind(members)
            return nil
        }
        guard known.contains(kind), kindEntry.value.kind == .scalar else {
            report(.unknownValue(kindEntry.value, of: "kind", known: known, owner: kindEntry.key.range))
            return nil
        }
        let readKind: PriorityInput.Kind? =
            if let quantity {
                readPlausibleRange(members, quantity).map { .number(quantity, plausible: $0) }
            } else if kind == "choice" {
                members["options"].flatMap { readPriorityOptions($0) }.map { .choice($0) }
            } else {
                .boolean
            }
        guard let id, let label, let readKind, !isBroken(step) else { return nil }
        if case .number(_, let plausible) = readKind, let change = (step ?? nil)?.by.units,
            change == 0 || abs(change) > plausible.maximum.units - plausible.minimum.units,
            let written = members["step"]?.value.entry("by")?.value
        {
            report(.pointlessStep(written, plausible))
            return nil
        }
        return PriorityInput(id: id, label: label, kind: readKind, step: step ?? nil, source: entry.key.range)
    }

    private mutating func reportMissingKind(_ members: Members) {
        guard members.lacks("kind") else { return }
        report(
            .missingKey(
                Construct.booleanInput.keys.filter { $0.name == "kind" }, in: .priorityInput,
                languages: requiredLanguages, owner: members.owner))
    }

    private mutating func readPlausibleRange(
        _ members: Members, _ quantity: PriorityInput.Quantity
    ) -> PriorityInput.PlausibleRange? {
        let minimum = members["minimum"].map {
            readDecimal($0, scale: quantity.scale, priorityLimits(quantity))
        }
        let maximum = members["maximum"].map {
            readDecimal($0, scale: quantity.scale, priorityLimits(quantity))
        }
        let isPercentage = quantity == .percentage
        let standard = (
            isPercentage && members.lacks("minimum") ? ScaledDecimal(units: 0, scale: quantity.scale) : nil,
            isPercentage && members.lacks("maximum")
                ? ScaledDecimal(units: 10_000, scale: quantity.scale) : nil
        )
        guard let low = (minimum ?? nil) ?? standard.0, let high = (maximum ?? nil) ?? standard.1 else {
            return nil
        }
        guard low.units < high.units else {
            report(
                .emptyBounds(
                    lower: members["minimum"], upper: members["maximum"], isOfCriterion: false,
                    owner: members.owner))
            return nil
        }
        return PriorityInput.PlausibleRange(minimum: low, maximum: high)
    }

    private mutating func readPriorityOptions(_ entry: YAMLNode.Entry) -> [PriorityInput.Option]? {
        let what = Wording(de: "Möglichkeiten", en: "options")
        let entries = namedEntries(of: entry.value, what, owner: entry.key.range)
        guard entries.count <= Limits.priorityOptions else {
            report(.tooMuch(what, limit: Limits.priorityOptions, at: entry.key.range))
            return nil
        }
        let options = entries.compactMap { entry -> PriorityInput.Option? in
            let code = readName(entry.key, .camelCase)
            let label = readText(entry)
            guard let code, let label else { return nil }
            return PriorityInput.Option(code: code, label: label)
        }
        return options.count == entries.count && !options.isEmpty ? options : nil
    }

    private mutating func readStep(
        _ entry: YAMLNode.Entry, _ quantity: PriorityInput.Quantity?
    ) -> PriorityInput.Step? {
        guard let members = members(of: entry.value, .priorityStep, owner: entry.key.range) else {
            return nil
        }
        let quantity = quantity ?? .minutes
        let by = members["by"].flatMap { readDecimal($0, scale: quantity.scale, priorityLimits(quantity)) }
        let text = members["text"].flatMap { readText($0) }
        guard let by, let text else { return nil }
        return PriorityInput.Step(by: by, text: text)
    }
}

/// The numbers that an input may have at all: ±10^12.
func priorityLimits(_ quantity: PriorityInput.Quantity) -> ClosedRange<Int64> {
    let limit: Int64 = quantity.scale == 0 ? 1_000_000_000_000 : 100_000_000_000_000
    return -limit...limit
}
