import CatalogDiagnostics

/// A typed expression: every reference is resolved, every operand has the type that its operator needs.
///
/// Values that are absent (FEEL's null) go through: an operator on one is absent, and a condition undecided
/// (SEMANTICS, row 3).
package indirect enum Expression: Hashable, Sendable {
    case literal(Literal)
    case answer(AnswerReference)
    /// The day of receipt in the catalog's time zone.
    case today
    /// Both operands are of one type, or both are numbers.
    case comparison(Comparison, Expression, Expression)
    /// `x = null` for an answer; `x != null` is its negation.
    case isAbsent(AnswerReference)
    /// `x = null` for what is computed.
    case isNull(Expression)
    /// True if the first equals one of the others: `x in ("a", "b")`.
    case oneOf(Expression, [Expression])
    case not(Expression)
    case and(Expression, Expression)
    case or(Expression, Expression)
    case arithmetic(Arithmetic)
    case call(Function, [Expression])
    /// `matches(text, pattern)`: the pattern is searched for in the text.
    case matches(Expression, TextPattern)
    case property(Property, Expression)
    /// `if … then … else …`; the type of both branches.
    case conditional(Expression, then: Expression, otherwise: Expression, ValueType)
    /// The value that belongs to an option, absent as long as none is chosen; the values are in the order of the options.
    case lookup(Expression, [Expression], ValueType)
    /// `[a, b]`, with the type of its items.
    case list([Expression], ValueType)
    /// An expression for each item of a list, such as `children.name`; its type is that of one value.
    case projection(ItemSource, variable: Int, Expression, ValueType)
    /// `every c in children satisfies …`
    case quantified(Quantifier, ItemSource, variable: Int, Expression)

    package enum Literal: Hashable, Sendable {
        /// Absent, whatever the type.
        case null
        case boolean(Bool)
        case integer(Int64)
        /// Also money, whose scale is that of its currency.
        case decimal(ScaledDecimal)
        /// Any other number: digits with an optional sign and point.
        case number(String)
        case text(String)
        case date(CalendarDate)
        /// `HH:MM`.
        case time(String)
        /// An option: its code, its index in the list, and the list.
        case option(code: String, index: Int)
        /// Days and time, in seconds: digits with an optional sign and point.
        case dayTime(seconds: String)
        case yearMonth(months: Int)
    }

    package enum Quantifier: String, Sendable { case some, every }

    /// What a quantifier or a projection goes through.
    package enum ItemSource: Hashable, Sendable {
        /// The items of a list that is an answer; the variable is the item, and paths begin there.
        case answers(AnswerReference)
        /// Computed values of a type; the variable is the value.
        case values(Expression, ValueType)
    }
}

/// A resolved reference to an answer.
package struct AnswerReference: Hashable, Sendable {
    /// Where the path begins: 0 is the object that holds the field, rule or condition itself (the form, or the item
    /// of the innermost list or the record around a field); 1 the object around that, and so on. Records count.
    package let level: Int
    /// The variable of a quantifier in the expression at which the path begins instead; they are counted from the
    /// outermost, which is 0.
    package let variable: Int?
    /// Field ids from there; all but the last are records. Empty for a variable itself.
    package let path: [String]
    package let type: ValueType
    /// Whether nobody gives the answer: what a submission holds need not have it.
    package let isComputed: Bool

    package init(
        level: Int, variable: Int? = nil, path: [String], type: ValueType, isComputed: Bool = false
    ) {
        self.level = level
        self.variable = variable
        self.path = path
        self.type = type
        self.isComputed = isComputed
    }
}
