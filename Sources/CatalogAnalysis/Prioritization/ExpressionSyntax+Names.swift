import CatalogDiagnostics
import CatalogSyntax

// Recursion follows the expression, whose depth the parser limits.
extension ExpressionSyntax {
    /// The operands, from left to right.
    private var operands: [ExpressionSyntax] {
        switch kind {
        case .number, .string, .boolean, .null, .path, .temporal: []
        case .call(_, let arguments): arguments
        case .namedCall(_, let arguments): arguments.map(\.value)
        case .member(let inner, _), .not(let inner), .negate(let inner), .test(_, let inner): [inner]
        case .binary(_, let left, let right): [left, right]
        case .oneOf(let value, let candidates): [value] + candidates
        case .interval(let interval): [interval.low, interval.high]
        case .between(let value, let low, let high): [value, low, high]
        case .list(let items): items
        case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
        case .quantified(_, let bindings, let body): bindings.map(\.list) + [body]
        }
    }

    /// Operands before what they belong to.
    var parts: [ExpressionSyntax] { operands.flatMap(\.parts) + [self] }

    /// The first name of every path that is not a variable of the expression itself.
    var freeNames: [NamePart] {
        let bound = Set(
            parts.flatMap { part -> [String] in
                if case .quantified(_, let bindings, _) = part.kind {
                    bindings.map(\.variable.name)
                } else {
                    []
                }
            })
        return parts.compactMap { part in
            guard case .path(let names) = part.kind, let first = names.first, !bound.contains(first.name)
            else {
                return nil
            }
            return first
        }
    }

    /// Where something is divided by.
    var divisors: [SourceRange] {
        parts.compactMap { part in
            switch part.kind {
            case .binary(.divide, _, let divisor): divisor.wholeRange
            case .call(let name, let arguments) where name.name == "modulo" && arguments.count == 2:
                arguments[1].wholeRange
            case .namedCall(let name, let arguments) where name.name == "modulo":
                arguments.first { $0.name.name == "divisor" }?.value.wholeRange
            default: nil
            }
        }
    }

    /// From the first to the last of all its parts.
    private var wholeRange: SourceRange {
        let ranges = parts.map(\.range)
        return SourceRange(
            file: range.file, start: Int(ranges.map(\.start).min() ?? range.start),
            end: Int(ranges.map(\.end).max() ?? range.end))
    }

    /// The name of a function whose value depends on the day.
    var clock: NamePart? {
        switch kind {
        case .call(let name, _), .namedCall(let name, _):
            ["today", "now", "age"].contains(name.name) ? name : nil
        default: nil
        }
    }

    var isNull: Bool { if case .null = kind { true } else { false } }
}
