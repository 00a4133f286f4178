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
        if width < Self.leastWidth { return singleLine }
        var room = width
        if takes(from: &room) { return singleLine }
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

    /// Takes the columns that the expression needs in one line, which is not put together for that; says whether there are enough. What
    /// has several lines never fits.
    private func takes(from room: inout Int) -> Bool {
        switch self {
        case .atom(let code): Self.take(code, beside: 0, from: &room)
        case .call(let callee, let arguments):
            Self.take(callee, beside: 2, from: &room) && Self.take(arguments, from: &room)
        case .closure(let callee, let arguments, let parameter, let value):
            // `() {  in  }`
            Self.take(callee, beside: 11, from: &room) && Self.take(parameter, beside: 0, from: &room)
                && Self.take(arguments, from: &room) && value.takes(from: &room)
        case .array(let elements): Self.take("[]", beside: 0, from: &room) && Self.take(elements, from: &room)
        }
    }

    private static func take(_ code: SwiftCode, beside columns: Int, from room: inout Int) -> Bool {
        guard let width = code.width else { return false }
        room -= columns + width
        return room >= 0
    }

    private static func take(_ elements: [SwiftExpression], from room: inout Int) -> Bool {
        // A comma and a blank between each two.
        room -= 2 * max(0, elements.count - 1)
        return room >= 0 && elements.allSatisfy { $0.takes(from: &room) }
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
        .listLines(elements.map { $0.laidOut(width: width - 5) })
    }
}
