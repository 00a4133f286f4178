import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// Gives every part of an expression its static type, or says what is wrong with it.
///
/// A part that is wrong is reported once; whatever contains it is nil without a further report.
struct ExpressionChecker {
    let chain: ScopeChain
    let visibility: Visibility
    /// Whether a condition may be the same for all answers; in a catalog it is a mistake.
    let allowsConstants: Bool
    /// Whether `null` may stand for a value that is absent.
    let allowsNull: Bool
    /// The variables of the quantifiers around, outermost first.
    var variables: [Variable] = []
    /// What the expression is there for.
    let use: Use
    /// The type of what is read, where a name alone has to be of it.
    private(set) var wanted: ValueType?
    private(set) var diagnostics: [Diagnostic] = []

    enum Use {
        case condition, computation, bound
        /// Only to name an answer: no value can stand there.
        case name
    }

    init(
        chain: ScopeChain, visibility: Visibility, allowsConstants: Bool = false, allowsNull: Bool = false,
        use: Use = .condition
    ) {
        self.chain = chain
        self.visibility = visibility
        self.allowsConstants = allowsConstants
        self.allowsNull = allowsConstants || allowsNull
        self.use = use
    }

    /// The name that a quantifier gives to one item after another.
    struct Variable {
        let name: String
        /// nil where the list is broken, which was reported.
        let type: ValueType?
        /// The fields of an item that is a record.
        let scope: Scope?
        /// The way to the list if this stands for its items in `children.name`.
        var projected: String?
        /// How many items there are at most.
        var mostItems = 1
        /// The same, for answers a usual number.
        var usualItems = 1
    }

    /// The left side of `in` is looked at once for each candidate, and what is wrong with it is said once.
    mutating func add(_ diagnostic: Diagnostic) {
        let isKnown = diagnostics.contains {
            $0.range == diagnostic.range && $0.definition.code == diagnostic.definition.code
        }
        if !isKnown { diagnostics.append(diagnostic) }
    }

    /// An expression of type boolean.
    mutating func condition(_ syntax: ExpressionSyntax) -> Expression? {
        guard let operand = operand(syntax, wanted: .boolean) else { return nil }
        let (expression, type) = operand.settled
        guard type == .boolean || type == .null else {
            add(.notACondition(syntax.range, type: type, isLiteral: operand.isLiteral))
            return nil
        }
        return expression
    }

    /// An expression of any type.
    mutating func expression(_ syntax: ExpressionSyntax) -> Expression? {
        operand(syntax)?.settled.expression
    }

    /// An operand of which is known what type it should have: if it is a name that there is not, another one of that type is proposed.
    mutating func operand(_ syntax: ExpressionSyntax, wanted type: ValueType) -> Operand? {
        guard case .path = syntax.kind else { return operand(syntax) }
        wanted = type
        defer { wanted = nil }
        return operand(syntax)
    }

    mutating func operand(_ syntax: ExpressionSyntax) -> Operand? {
        switch syntax.kind {
        case .boolean(let value): return Operand(syntax, .literal(.boolean(value)))
        case .null: return null(syntax)
        case .number(let digits): return Operand(syntax: syntax, value: .number(digits))
        case .string(let text): return Operand(syntax: syntax, value: .text(text))
        case .temporal(let text): return temporal(text, syntax)
        case .path(let parts): return path(parts, syntax)
        case .member(let inner, let name): return member(of: inner, name, syntax)
        case .call(let name, let arguments): return call(name, arguments, syntax)
        case .namedCall(let name, let arguments): return namedCall(name, arguments, syntax)
        case .not(let inner): return condition(inner).map { Operand(syntax, .not($0)) }
        case .negate(let inner): return negation(of: inner, syntax)
        case .binary(let sign, let left, let right): return binary(sign, left, right, syntax)
        case .oneOf(let value, let candidates): return oneOf(value, candidates, syntax)
        case .between(let value, let low, let high): return between(value, low, high, syntax)
        case .list(let items): return list(items, syntax)
        case .conditional(let condition, let then, let otherwise):
            return conditional(condition, then, otherwise, syntax)
        case .quantified(let quantifier, let bindings, let body):
            return quantified(quantifier, bindings[...], body, syntax)
        case .test, .interval:
            add(.unsupportedExpression(syntax))
            return nil
        }
    }

    /// What `if` takes, which may be nothing: `else null`.
    private mutating func branch(_ syntax: ExpressionSyntax, mayBeNull: Bool) -> Operand? {
        syntax.isNull && mayBeNull ? Operand(syntax, .literal(.null)) : operand(syntax)
    }

    /// In a condition `null` makes sense only behind `=`, `!=`, `then` and `else`, which are looked at before.
    private mutating func null(_ syntax: ExpressionSyntax) -> Operand? {
        guard allowsNull else {
            add(.unsupportedExpression(syntax))
            return nil
        }
        return Operand(syntax, .literal(.null))
    }

    private mutating func binary(
        _ sign: ExpressionSyntax.BinaryOperator, _ left: ExpressionSyntax, _ right: ExpressionSyntax,
        _ syntax: ExpressionSyntax
    ) -> Operand? {
        switch sign {
        case .and, .or:
            let operands = (condition(left), condition(right))
            guard let left = operands.0, let right = operands.1 else { return nil }
            return Operand(syntax, sign == .and ? .and(left, right) : .or(left, right))
        case .equal: return compared(.equal, left, right, syntax)
        case .notEqual: return compared(.notEqual, left, right, syntax)
        case .less: return compared(.less, left, right, syntax)
        case .lessOrEqual: return compared(.lessOrEqual, left, right, syntax)
        case .greater: return compared(.greater, left, right, syntax)
        case .greaterOrEqual: return compared(.greaterOrEqual, left, right, syntax)
        case .add, .subtract, .multiply, .divide, .power: return arithmetic(sign, left, right, syntax)
        }
    }

    private mutating func compared(
        _ comparison: Comparison, _ left: ExpressionSyntax, _ right: ExpressionSyntax,
        _ syntax: ExpressionSyntax
    ) -> Operand? {
        compare(comparison, left, right).map { Operand(syntax, $0) }
    }

    private mutating func conditional(
        _ condition: ExpressionSyntax, _ then: ExpressionSyntax, _ otherwise: ExpressionSyntax,
        _ syntax: ExpressionSyntax
    ) -> Operand? {
        // Both branches without a value would leave none that could be of a type.
        let areBothNull = then.isNull && otherwise.isNull
        let parts = (
            self.condition(condition), branch(then, mayBeNull: !areBothNull),
            branch(otherwise, mayBeNull: !areBothNull)
        )
        guard let condition = parts.0, let first = parts.1, let second = parts.2 else { return nil }
        guard let (type, branches) = common([first, second]) else { return nil }
        return Operand(
            syntax, .conditional(condition, then: branches[0], otherwise: branches[1], type), type: type)
    }
}
