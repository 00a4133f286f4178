import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension ExpressionChecker {
    /// `x in (…)`: true if one of the tests on the right is.
    mutating func oneOf(
        _ value: ExpressionSyntax, _ candidates: [ExpressionSyntax], _ syntax: ExpressionSyntax
    ) -> Operand? {
        // `organic in kinds`
        if let only = candidates.first, candidates.count == 1, isWordForValue(value, beside: only) {
            return nil
        }
        guard let subject = operand(value), !areWordsForValues(candidates, beside: subject),
            !hasDifferenceForRange(candidates)
        else { return nil }
        var values: [Expression] = []
        var tests: [Expression] = []
        var isComplete = !candidates.isEmpty
        let all = flattened(candidates, subject)
        guard !isListAmongItems(subject, all, syntax) else { return nil }
        guard !hasDecimalComma(all, beside: subject), !hasDecimalComma(lookingThrough: all) else {
            return nil
        }
        guard mayStand(subject, times: all.reduce(1) { $0 + $1.looksAtSubject }) else { return nil }
        for candidate in all {
            switch member(subject, candidate) {
            case .value(let value): values.append(value)
            case .test(let test): tests.append(test)
            case nil: isComplete = false
            }
        }
        guard isComplete else { return nil }
        var result: Expression? = values.isEmpty ? nil : .oneOf(subject.settled.expression, values)
        for test in tests { result = result.map { .or($0, test) } ?? test }
        guard let result else { return nil }
        guard allowsConstants || !variables.isEmpty || !result.isConstant else {
            add(.constantComparison(value.range, candidates.first?.range ?? syntax.range))
            return nil
        }
        return Operand(syntax, result)
    }

    /// Whether a candidate is written as a difference where everything between two numbers is meant, `[3-5]`; that is reported.
    private mutating func hasDifferenceForRange(_ candidates: [ExpressionSyntax]) -> Bool {
        guard !allowsConstants, candidates.count == 1, let candidate = candidates.first else { return false }
        let only = if case .list(let items) = candidate.kind, items.count == 1 { items[0] } else { candidate }
        guard case .binary(.subtract, let left, let right) = only.kind, case .number(let low) = left.kind,
            case .number(let high) = right.kind, let from = Int(low), let to = Int(high), from < to
        else { return false }
        add(.differenceForRange(candidate.range, from: low, to: high))
        return true
    }

    /// Whether an operand that is written once may stand in the expression several times; reports one that is too long for that.
    /// Without a limit, each level around would double what is in it.
    mutating func mayStand(_ operand: Operand, times: Int) -> Bool {
        guard operand.settled.expression.hasMoreParts(than: Limits.repeatedParts / max(1, times)) else {
            return true
        }
        add(.operandTooLong(at: operand.syntax.range))
        return false
    }

    private enum Candidate {
        case value(Expression)
        case test(Expression)
    }

    /// A list that is written out stands for its items, unless lists are looked for.
    private func flattened(_ candidates: [ExpressionSyntax], _ subject: Operand) -> [ExpressionSyntax] {
        let looksForList = if case .list = subject.settled.type { true } else { false }
        return candidates.flatMap { candidate -> [ExpressionSyntax] in
            guard case .list(let items) = candidate.kind else { return [candidate] }
            guard looksForList else { return items }
            let holdsLists = items.contains { if case .list = $0.kind { true } else { false } }
            return holdsLists ? items : [candidate]
        }
    }

    private mutating func member(_ subject: Operand, _ candidate: ExpressionSyntax) -> Candidate? {
        switch candidate.kind {
        case .test(let sign, let bound):
            guard let comparison = Comparison(rawValue: sign.rawValue), let bound = operand(bound) else {
                return nil
            }
            return test(subject, comparison, bound).map { .test($0) }
        case .interval(let interval):
            let operands = (operand(interval.low), operand(interval.high))
            guard let low = operands.0, let high = operands.1 else { return nil }
            let bounds = (
                test(subject, interval.includesLow ? .greaterOrEqual : .greater, low),
                test(subject, interval.includesHigh ? .lessOrEqual : .less, high)
            )
            guard let lower = bounds.0, let upper = bounds.1 else { return nil }
            return .test(.and(lower, upper))
        default:
            guard let other = operand(candidate) else { return nil }
            if case .list(let element) = other.settled.type, !isList(subject.settled.type) {
                guard let value = self.element(of: other, element, matching: subject) else { return nil }
                return .test(.call(.listContains, [other.settled.expression, value]))
            }
            guard let (value, other) = unify(subject, other, .equal) else { return nil }
            // A literal on the left takes its type from each value that it is compared with.
            if case .typed = subject.value { return .value(other) }
            return .test(.comparison(.equal, value, other))
        }
    }

    private func isList(_ type: ValueType) -> Bool {
        if case .list = type { true } else { false }
    }

    /// The comparison of a test; that it may be constant is said of the whole.
    private mutating func test(_ subject: Operand, _ comparison: Comparison, _ bound: Operand) -> Expression?
    {
        unify(subject, bound, comparison).map { .comparison(comparison, $0.0, $0.1) }
    }

    /// A value as an item of a list.
    mutating func element(of list: Operand, _ element: ValueType, matching value: Operand) -> Expression? {
        let sample = Operand(syntax: list.syntax, value: .typed(.literal(.null), element))
        return unify(sample, value, .equal)?.1
    }
}

extension ExpressionSyntax {
    /// How often a candidate needs the subject for itself; the values are compared with it together.
    fileprivate var looksAtSubject: Int {
        switch kind {
        case .interval: 2
        case .number, .string: 0
        default: 1
        }
    }
}
