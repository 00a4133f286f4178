import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// What gives the value of a field: an expression, or a table by an option. nil (and a report) if it is broken.
    mutating func readComputation(
        _ entry: YAMLNode.Entry, _ type: FieldType, _ chain: ScopeChain
    ) -> WrittenExpression? {
        guard type.isComputable else {
            report(.typeNotComputable(entry.key.range))
            return nil
        }
        guard entry.value.kind == .mapping else {
            return readValue(entry.value, owner: entry.key.range, as: type, chain, expected: .computation)
        }
        return readTable(entry, type, chain)
    }

    private mutating func readTable(
        _ entry: YAMLNode.Entry, _ type: FieldType, _ chain: ScopeChain
    ) -> WrittenExpression? {
        guard let members = members(of: entry.value, .table, owner: entry.key.range) else { return nil }
        let option = members["by"].flatMap { readOption($0, chain) }
        let what = Wording(de: "Werte", en: "values")
        let rows = members["values"].map {
            namedEntries(of: $0.value, what, owner: $0.key.range)
        }
        var values: [String: WrittenExpression] = [:]
        // Of a damaged one nobody knows what it lacks.
        var isComplete = rows?.isEmpty == false && members["values"]?.value.isIncomplete == false
        for row in rows ?? [] {
            let value = readValue(
                row.value, owner: row.key.range, as: type, chain, expected: .computation)
            values[row.key.text] = value
            if value == nil { isComplete = false }
        }
        let otherwise = members["otherwise"].map {
            readValue($0.value, owner: $0.key.range, as: type, chain, expected: .computation)
        }
        guard let (option, codes) = option, let table = members["values"] else { return nil }
        let written = Set((rows ?? []).map(\.key.text))
        let free = codes.filter { !written.contains($0) }
        for row in rows ?? [] where !codes.contains(row.key.text) {
            report(
                .unknownOption(
                    key: row.key, known: codes, free: free,
                    labelled: chain.option(labelled: row.key.text, among: free)))
            isComplete = false
        }
        guard isComplete, !isBroken(otherwise) else { return nil }
        let missing = codes.filter { values[$0] == nil }
        switch (missing.isEmpty, otherwise ?? nil) {
        case (false, nil):
            report(.incompleteTable(table.key.range, missing: missing))
            return nil
        case (true, _?):
            report(.superfluousOtherwise(members["otherwise"]?.key.range ?? entry.key.range))
            return nil
        case (true, nil), (false, _?): break
        }
        let all = codes.compactMap { values[$0] ?? otherwise ?? nil }
        let expression = Expression.lookup(
            option.expression, all.map(\.expression), type.valueType)
        return WrittenExpression(
            expression,
            places: ExpressionPlaces(
                entry.value.range, parts: [option.places] + all.map(\.places)))
    }

    /// `by:` of a table: an answer that is one of several options.
    private mutating func readOption(
        _ entry: YAMLNode.Entry, _ chain: ScopeChain
    ) -> (option: WrittenExpression, codes: [String])? {
        guard let reference = readFieldPath(entry, chain, .pagesUpToHere) else { return nil }
        guard case .option(_, let codes, _) = reference.type else {
            report(.tableWithoutOptions(entry.value.range, reference.type))
            return nil
        }
        let option = WrittenExpression(
            .answer(reference), places: ExpressionPlaces(entry.value.range))
        return (option, codes)
    }

    /// An expression that gives a value of a field's type, with no more digits than that has.
    mutating func readValue(
        _ node: YAMLNode, owner: SourceRange, as type: FieldType, _ chain: ScopeChain,
        expected: ExpectedNode
    ) -> WrittenExpression? {
        guard node.kind == .scalar, node.style != .plain || !node.isTextEmpty else {
            report(.wrongNode(node, expected: expected, owner: owner))
            return nil
        }
        if case .date = type, let date = CalendarDate(node.text) {
            return WrittenExpression(.literal(.date(date)), places: ExpressionPlaces(node.range))
        }
        let (syntax, found) = parseExpression(node.text, in: node)
        diagnostics += found
        guard let syntax else { return nil }
        return readValue(syntax, in: node, as: type, chain, for: .computation)
    }

    /// The same for an expression whose syntax is known.
    mutating func readValue(
        _ syntax: ExpressionSyntax, in node: YAMLNode, as type: FieldType, _ chain: ScopeChain,
        for use: ExpressionChecker.Use
    ) -> WrittenExpression? {
        var checker = ExpressionChecker(
            chain: chain, visibility: .pagesUpToHere, allowsNull: true, use: use)
        let expression = checker.value(syntax, as: type.boundedType)
        diagnostics += checker.diagnostics.written(in: node)
        guard let expression else { return nil }
        let places = ExpressionPlaces(expression, syntax)
        if let digits = type.boundedType.digits, let (part, place) = expression.part(beyond: digits, places) {
            report(
                .missingRounding(
                    place.range, found: part.fractionDigits, wanted: digits,
                    text: node.style == .plain ? node.writtenText(in: place.range) : nil))
            return nil
        }
        return WrittenExpression(expression, places: places)
    }
}

extension FieldType {
    /// Whether values of the type can be computed.
    var isComputable: Bool {
        switch self {
        case .integer, .decimal, .money, .boolean, .choice, .date: true
        case .text, .consent, .choices, .time, .email, .phone, .url, .iban, .bic, .postalCode, .file, .record,
            .list:
            false
        }
    }

    /// The type of what bounds an answer: of a list or a selection the number of its items.
    var boundedType: ValueType {
        switch self {
        case .list, .choices: .integer
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .date, .time, .email, .phone,
            .url, .iban, .bic, .postalCode, .file, .record:
            valueType
        }
    }
}

extension ValueType {
    /// The digits behind the point that a value has on every target.
    fileprivate var digits: Int? {
        switch self {
        case .integer: 0
        case .decimal(let scale), .money(_, let scale): scale
        case .boolean, .text, .number, .date, .time, .dayTime, .yearMonth, .option, .list, .composite, .null:
            nil
        }
    }
}
