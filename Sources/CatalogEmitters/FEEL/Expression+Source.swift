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
            return "(if \(branches[0]) then \(branches[1]) else \(branches[2]))"
        case .lookup(let option, let values, _):
            let rows = zip(option.type.codes, values).map { "\($0): \($1.source(within: 0))" }
            return "{by: \(option.source(within: 8)), values: {\(rows.joined(separator: ", "))}}"
        case .list(let items, _): return "[\(listed(items))]"
        case .projection(let source, let variable, let body, _):
            if let steps = body.steps(behind: variable) {
                return ([source.source(within: 8)] + steps).joined(separator: ".")
            }
            let text = "for item\(variable) in \(source.source(within: 0)) return \(body.source(within: 0))"
            return level > 0 ? "(\(text))" : text
        case .quantified(let quantifier, let source, let variable, let body):
            let text =
                "\(quantifier.rawValue) item\(variable) in \(source.source(within: 0)) satisfies \(body.source(within: 0))"
            return level > 0 ? "(\(text))" : text
        }
    }
}

extension Expression {
    /// The names behind the one of a variable, if the expression is nothing but a way from there.
    fileprivate func steps(behind variable: Int) -> [String]? {
        switch self {
        case .answer(let reference): reference.variable == variable ? reference.path : nil
        case .property(let property, let operand):
            operand.steps(behind: variable).map { $0 + ["\(property)"] }
        default: nil
        }
    }
}

extension AnswerReference {
    fileprivate var source: String {
        (variable.map { ["item\($0)"] + path } ?? path).joined(separator: ".")
    }
}

extension Expression.ItemSource {
    fileprivate func source(within level: Int) -> String {
        switch self {
        case .answers(let reference): reference.source
        case .values(let values, _): values.source(within: level)
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
        case .power(let base, let exponent): return (6, "\(text(base, 7)) ** \(exponent)")
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
        case .dayTime(let seconds): return "duration(\"\(durationText(seconds: seconds))\")"
        case .yearMonth(let months): return "duration(\"\(durationText(months: months))\")"
        case .integer(let value): return String(value)
        case .decimal(let value): return value.description
        case .text(let value): return "\"" + value.unicodeScalars.map(escaped).joined() + "\""
        case .date(let value): return "date(\"\(value)\")"
        case .time(let value): return "time(\"\(value.utf8.count == 5 ? value + ":00" : value)\")"
        case .option(let code, _): return "\"\(code)\""
        }
    }
}

/// A scalar in a string literal of FEEL (DMN 1.5, 10.3.1.2), which ends with its line.
private func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\\": "\\\\"
    case "\"": "\\\""
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default:
        [.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
            ? "\\u" + String(scalar.value + 0x10000, radix: 16, uppercase: true).dropFirst() : String(scalar)
    }
}

/// A duration as ISO 8601 writes it: `P14D`, `-PT0.5S`.
///
/// - Parameter seconds: Digits with an optional sign and point.
private func durationText(seconds: String) -> String {
    let isNegative = seconds.hasPrefix("-")
    let digits = seconds.drop { $0 == "-" }
    let sign = isNegative ? "-" : ""
    if let whole = Int(digits), whole > 0, whole.isMultiple(of: 86_400) {
        return sign + "P\(whole / 86_400)D"
    }
    return sign + "PT\(digits)S"
}

/// `P18M`, `-P1Y`.
private func durationText(months: Int) -> String {
    let sign = months < 0 ? "-" : ""
    if months != 0, months.isMultiple(of: 12) { return sign + "P\(months.magnitude / 12)Y" }
    return sign + "P\(months.magnitude)M"
}

extension ValueType {
    /// The codes of the options; none for anything else.
    var codes: [String] { if case .option(_, let codes, _) = self { codes } else { [] } }
}
