import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// A state, and whether it is an initial one.
    mutating func readState(
        _ entry: YAMLNode.Entry, _ scope: WorkflowScope
    ) -> (state: WorkflowState, isInitial: Bool)? {
        let id = readName(entry.key, .camelCase)
        if entry.key.text == Self.anyState { report(.reservedName(entry.key)) }
        guard let members = members(of: entry.value, .state, owner: entry.key.range) else { return nil }
        let label = members["label"].flatMap { readPlainText($0) }
        let description = members["description"].map { readPlainText($0) }
        let isInitial = members["initial"].map { readBoolean($0) } ?? false
        let isFinal = members["final"].map { readBoolean($0) } ?? false
        let deadline = members["within"].map { readProcessingTime($0) }
        let payment = members["payment"].map { readPayment($0, scope) }
        let file = members["file"].map { readFileHandOver($0) }
        guard let isInitial, let isFinal else { return nil }
        for key in ["within", "payment"] where isFinal {
            if let entry = members[key] {
                report(.workInFinalState(entry.key, state: entry.key.text))
                return nil
            }
        }
        if !isFinal, let file = members["file"] {
            // `type: end` was meant as `final: true`.
            if !entry.value.hasForeignKey(for: .state) { report(.fileOfOpenState(file.key)) }
            return nil
        }
        guard let id, id != Self.anyState, let label, !isBroken(description), !isBroken(deadline),
            !isBroken(payment), !isBroken(file)
        else { return nil }
        let state = WorkflowState(
            id: id, label: label, description: description ?? nil, isFinal: isFinal,
            deadline: deadline ?? nil, payment: payment ?? nil, file: file ?? nil, source: entry.key.range)
        return (state, isInitial)
    }

    /// The word for every state that is not final.
    static let anyState = "any"

    private mutating func readPayment(_ entry: YAMLNode.Entry, _ scope: WorkflowScope) -> Payment? {
        guard let members = members(of: entry.value, .payment, owner: entry.key.range) else { return nil }
        let known = members["currency"].map { entry -> Currency? in
            let currency = Currency(code: entry.value.text)
            if currency == nil {
                report(
                    .unknownValue(
                        entry.value, of: entry.key.text, known: Currency.all.map(\.code),
                        owner: entry.key.range))
            }
            return currency
        }
        guard let amount = members["amount"] else { return nil }
        guard let expression = readExpression(amount, scope.chain), !isBroken(known) else { return nil }
        let written = known ?? nil
        switch expression.type {
        case .money(let code, let scale):
            guard written == nil || written?.code == code else {
                report(.amountNotMoney(amount.value, type: expression.type, currency: written?.code))
                return nil
            }
            return Payment(
                amount: expression, currency: code, scale: scale, source: amount.value.range)
        case .integer, .decimal, .number:
            let currency = written ?? .euro
            guard !expression.isAnswerOrCount else {
                report(.amountWithoutCurrency(amount.value, currency: currency.code))
                return nil
            }
            if let digits = expression.thousandsAsFraction(beyond: currency.scale) {
                report(.thousandsAsFraction(amount.value.range, digits: digits))
                return nil
            }
            return Payment(
                amount: expression, currency: currency.code, scale: currency.scale,
                source: amount.value.range)
        case .boolean, .text, .date, .time, .dayTime, .yearMonth, .option, .list, .composite, .null:
            report(.amountNotMoney(amount.value, type: expression.type, currency: nil))
            return nil
        }
    }

    /// An expression of any type, which may be constant.
    private mutating func readExpression(_ entry: YAMLNode.Entry, _ chain: ScopeChain) -> Expression? {
        let node = entry.value
        guard node.kind == .scalar, node.style != .plain || !node.isTextEmpty else {
            report(.wrongNode(node, expected: .number, owner: entry.key.range))
            return nil
        }
        let (syntax, found) = parseExpression(node.text, in: node)
        diagnostics += found
        guard let syntax else { return nil }
        var checker = ExpressionChecker(chain: chain, visibility: .anywhere, allowsConstants: true)
        let expression = checker.expression(syntax)
        diagnostics += checker.diagnostics
        return expression
    }

    private mutating func readFileHandOver(_ entry: YAMLNode.Entry) -> FileHandOver? {
        guard let members = members(of: entry.value, .fileHandOver, owner: entry.key.range) else {
            return nil
        }
        let plan = members["plan"].flatMap { readString($0) }
        let retention = members["retention"].flatMap { readRetention($0) }
        guard let plan, let retention else { return nil }
        return FileHandOver(plan: plan, retention: retention)
    }

    /// `5 years`
    ///
    /// - Parameter format: What is said to be expected.
    mutating func readRetention(_ entry: YAMLNode.Entry, as format: WrittenFormat = .retention) -> Retention?
    {
        let parts = entry.value.text.split(separator: " ")
        guard entry.value.kind == .scalar, parts.count == 2, let count = Int(parts[0]),
            Retention.counts.contains(count),
            let unit = Retention.Unit(rawValue: unitName(parts[1], of: count))
        else {
            report(.invalidFormat(entry.value, format, owner: entry.key.range))
            return nil
        }
        return Retention(count: count, unit: unit)
    }
}

extension Expression {
    /// Whether it is a number that somebody has answered, or how many items there are: neither is money by itself.
    fileprivate var isAnswerOrCount: Bool {
        switch self {
        case .answer, .call(.count, _): true
        case .literal, .today, .comparison, .isAbsent, .isNull, .oneOf, .and, .or, .not, .arithmetic, .call,
            .matches, .property, .conditional, .lookup, .list, .projection, .quantified:
            false
        }
    }
}
