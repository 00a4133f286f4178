/// A Swift expression that is laid out to a line length: a call whose arguments do not fit stands one argument a line.
package indirect enum SwiftExpression: Sendable {
    case atom(SwiftCode)
    /// What is called, without parentheses, and its arguments.
    case call(SwiftCode, [SwiftExpression])
    /// A call with a closure behind it: what is called, its arguments, the closure's parameter and its value.
    case closure(SwiftCode, [SwiftExpression], parameter: SwiftCode, SwiftExpression)
    /// `[a, b]`
    case array([SwiftExpression])

    /// Expressions that are nested so deeply that less room is left are not laid out any more: indentation would grow with
    /// the square of their depth.
    private static let leastWidth = 24

    /// The expression in one line where it fits into `width` columns, otherwise over several.
    package func laidOut(width: Int) -> SwiftCode {
        let single = singleLine
        if width < Self.leastWidth { return single }
        if let length = single.width, length <= width { return single }
        switch self {
        case .atom(let code): return code
        case .call(let callee, let arguments):
            guard !arguments.isEmpty else { return "\(callee)()" }
            return "\(callee)(\n    \(Self.broken(arguments, width: width))\n)"
        case .closure(let callee, let arguments, let parameter, let value):
            let head = SwiftExpression.call(callee, arguments).singleLine
            return "\(head) { \(parameter) in\n    \(value.laidOut(width: width - 4))\n}"
        case .array(let elements):
            guard !elements.isEmpty else { return "[]" }
            return "[\n    \(Self.broken(elements, width: width)),\n]"
        }
    }

    private var singleLine: SwiftCode {
        switch self {
        case .atom(let code): code
        case .call(let callee, let arguments): "\(callee)(\(SwiftCode.list(arguments.map(\.singleLine))))"
        case .closure(let callee, let arguments, let parameter, let value):
            "\(callee)(\(SwiftCode.list(arguments.map(\.singleLine)))) { \(parameter) in \(value.singleLine) }"
        case .array(let elements): "[\(SwiftCode.list(elements.map(\.singleLine)))]"
        }
    }

    private static func broken(_ elements: [SwiftExpression], width: Int) -> SwiftCode {
        let last = elements.count - 1
        return .lines(
            elements.enumerated().map { index, element in
                let code = element.laidOut(width: width - 5)
                return index == last ? code : "\(code),"
            })
    }
}
