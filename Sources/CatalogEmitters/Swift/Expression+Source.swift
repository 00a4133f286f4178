import CatalogModel

extension Expression {
    /// The expression as a service designer would write it, for documentation and for the coverage table.
    var source: String { source(within: 0) }

    /// - Parameter level: how strongly the operator around this binds: `or` 1, `and` 2, comparisons 3.
    private func source(within level: Int) -> String {
        func grouped(_ own: Int, _ text: String) -> String { own < level ? "(\(text))" : text }
        switch self {
        case .literal(let literal): return literal.source
        case .answer(let reference): return reference.path.joined(separator: ".")
        case .today: return "today()"
        case .comparison(let operation, let left, let right):
            return grouped(3, "\(left.source(within: 4)) \(operation.rawValue) \(right.source(within: 4))")
        case .isAbsent(let reference): return grouped(3, "\(reference.path.joined(separator: ".")) = null")
        case .oneOf(let value, let options):
            let list = options.map { $0.source(within: 0) }.joined(separator: ", ")
            return grouped(3, "\(value.source(within: 4)) in (\(list))")
        case .not(.isAbsent(let reference)):
            return grouped(3, "\(reference.path.joined(separator: ".")) != null")
        case .not(let operand): return "not(\(operand.source(within: 0)))"
        case .and(let left, let right):
            return grouped(2, "\(left.source(within: 2)) and \(right.source(within: 2))")
        case .or(let left, let right):
            return grouped(1, "\(left.source(within: 1)) or \(right.source(within: 1))")
        }
    }
}

extension Expression.Literal {
    fileprivate var source: String {
        switch self {
        case .boolean(let value): return value ? "true" : "false"
        case .integer(let value): return String(value)
        case .decimal(let value): return value.description
        case .text(let value):
            let escaped = value.split(separator: "\\", omittingEmptySubsequences: false).joined(
                separator: "\\\\")
            return "\""
                + escaped.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
                + "\""
        case .date(let value): return "date(\"\(value)\")"
        case .time(let value): return "time(\"\(value)\")"
        case .option(let code, _): return "\"\(code)\""
        }
    }
}
