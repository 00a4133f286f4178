import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension ExpressionChecker {
    /// An expression that gives a value of a type; literals take it over from the branches of `if` on down.
    ///
    /// Recursion follows the expression, whose depth the parser limits.
    mutating func value(_ syntax: ExpressionSyntax, as type: ValueType) -> Expression? {
        if case .conditional(let condition, let then, let otherwise) = syntax.kind {
            let parts = (
                self.condition(condition), value(then, as: type), value(otherwise, as: type)
            )
            guard let condition = parts.0, let first = parts.1, let second = parts.2 else { return nil }
            return .conditional(condition, then: first, otherwise: second, type)
        }
        if isOptionWithoutQuotes(syntax, of: type) { return nil }
        guard let operand = operand(syntax, wanted: type) else { return nil }
        switch operand.value {
        case .typed(.literal(.null), _): return .literal(.null)
        case .typed(let expression, let found):
            guard found.gives(type) else { break }
            return expression
        case .number(let digits):
            guard type.isNumeric else { break }
            return .literal(.number(digits))
        case .text:
            guard case .option = type else { break }
            return literal(operand, as: type)
        }
        add(.resultOfOtherType(syntax.range, operand.settled.type, wanted: type, isBound: use == .bound))
        return nil
    }
}

extension ValueType {
    /// Whether a value of this type can be one of another: numbers by their digits, which are looked at elsewhere.
    func gives(_ type: ValueType) -> Bool {
        switch (self, type) {
        case (.option(let list, let codes, _), .option(let other, let otherCodes, _)):
            list == other && codes == otherCodes
        case (.money, .money): self == type
        case (.money, _): false
        case (_, .integer), (_, .decimal), (_, .money): isPlainNumber
        default: self == type
        }
    }
}
