import CatalogModel

extension Expression {
    /// The expression as a service designer would write it, for documentation and for the coverage table.
    var source: String { source(within: 0) }

    /// - Parameter level: how strongly the operator around this binds: `or` 1, `and` 2, comparisons 3, sums 4,
    ///   products 5, powers 6, signs 7.
    private func source(within level: Int) -> String {
        func grouped(_ own: Int, _ text: String) -> String { own < level ? "(\(text))" : text }
        func listed(_ parts: [Expression]) -> String {
            parts.map { $0.source(within: 0) }.joined(separator: ", ")
        }
        switch self {
        case .literal(let literal): return literal.source
        case .answer(let reference): return reference.source
        case .today: return "today()"
        case .comparison(let operation, let left, let right):
            return grouped(3, "\(left.source(within: 4)) \(operation.rawValue) \(right.source(within: 4))")
        case .isAbsent(let reference): return grouped(3, "\(reference.source) = null")
        case .isNull(let operand): return grouped(3, "\(operand.source(within: 4)) = null")
        case .oneOf(let value, let options):
            return grouped(3, "\(value.source(within: 4)) in (\(listed(options)))")
        case .not(.isAbsent(let reference)): return grouped(3, "\(reference.source) != null")
        case .not(.isNull(let operand)): return grouped(3, "\(operand.source(within: 4)) != null")
        case .not(let operand): return "not(\(operand.source(within: 0)))"
        case .and(let left, let right):
            return grouped(2, "\(left.source(within: 2)) and \(right.source(within: 2))")
        case .or(let left, let right):
            return grouped(1, "\(left.source(within: 1)) or \(right.source(within: 1))")
        case .arithmetic(let arithmetic):
            let (own, text) = arithmetic.source { $0.source(within: $1) }
            return grouped(own, text)
        case .call(let function, let arguments): return "\(function.rawValue)(\(listed(arguments)))"
        case .matches(let text, let pattern):
            let texts = [pattern.source] + (pattern.flags.isEmpty ? [] : [pattern.flags])
            let written = texts.map { Expression.literal(.text($0)).source }.joined(separator: ", ")
            return "matches(\(text.source(within: 0)), \(written))"
        case .property(let property, let operand): return "\(operand.source(within: 8)).\(property)"
        case .conditional(let condition, let then, let otherwise, _):
            let branches = [condition, then, otherwise].map { $0.source(within: 0) }
            return grouped(0, "(if \(branches[0]) then \(branches[1]) else \(branches[2]))")
        case .lookup(let option, let values, _):
            let rows = zip(option.type.codes, values).map { "\($0): \($1.source(within: 0))" }
            return "{by: \(option.source(within: 8)), values: {\(rows.joined(separator: ", "))}}"
        case .list(let items, _): return "[\(listed(items))]"
        case .projection(let source, _, let body, _): return "\(source.source).\(body.source(within: 8))"
        case .quantified(let quantifier, let source, let variable, let body):
            let text =
                "\(quantifier.rawValue) item\(variable) in \(source.source) satisfies \(body.source(within: 0))"
            return level > 0 ? "(\(text))" : text
        }
    }
}

extension AnswerReference {
    fileprivate var source: String {
        ((variable.map { ["item\($0)"] } ?? []) + path).joined(separator: ".")
    }
}

extension Expression.ItemSource {
    fileprivate var source: String {
        switch self {
        case .answers(let reference): reference.source
        case .values(let values, _): values.source
        }
    }
}

extension Arithmetic {
    /// How strongly it binds, and its text; operands are asked for with the level around them.
    fileprivate func source(_ text: (Expression, Int) -> String) -> (Int, String) {
        switch self {
        case .negation(let operand, _): return (7, "-\(text(operand, 7))")
        case .absolute(let operand, _): return (8, "abs(\(text(operand, 0)))")
        case .sum(let left, let right, _), .concatenation(let left, let right):
            return (4, "\(text(left, 4)) + \(text(right, 5))")
        case .difference(let left, let right, _), .daysBetween(let left, let right),
            .timeBetween(let left, let right):
            return (4, "\(text(left, 4)) - \(text(right, 5))")
        case .product(let left, let right): return (5, "\(text(left, 5)) * \(text(right, 6))")
        case .quotient(let left, let right), .durationRatio(let left, let right, _):
            return (5, "\(text(left, 5)) / \(text(right, 6))")
        case .power(let base, let exponent): return (6, "\(text(base, 6)) ** \(exponent)")
        case .movedDate(let date, .arithmetic(.negation(let duration, _)), _),
            .movedTime(let date, .arithmetic(.negation(let duration, _))):
            return (4, "\(text(date, 4)) - \(text(duration, 5))")
        case .movedDate(let date, let duration, _), .movedTime(let date, let duration):
            return (4, "\(text(date, 4)) + \(text(duration, 5))")
        case .scaledDuration(let duration, let factor, let isDivided, _):
            return (5, "\(text(duration, 5)) \(isDivided ? "/" : "*") \(text(factor, 6))")
        }
    }
}

extension Expression.Literal {
    fileprivate var source: String {
        switch self {
        case .null: return "null"
        case .boolean(let value): return value ? "true" : "false"
        case .number(let digits): return digits
        case .dayTime(let seconds): return "duration(\"PT\(seconds)S\")"
        case .yearMonth(let months): return "duration(\"P\(months)M\")"
        case .integer(let value): return String(value)
        case .decimal(let value): return value.description
        case .text(let value):
            let escaped = value.split(separator: "\\", omittingEmptySubsequences: false).joined(
                separator: "\\\\")
            return "\""
                + escaped.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
                + "\""
        case .date(let value): return "date(\"\(value)\")"
        case .time(let value): return "time(\"\(value.utf8.count == 5 ? value + ":00" : value)\")"
        case .option(let code, _): return "\"\(code)\""
        }
    }
}

extension ValueType {
    /// The codes of the options; none for anything else.
    var codes: [String] { if case .option(_, let codes, _) = self { codes } else { [] } }
}
