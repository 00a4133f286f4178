import CatalogDiagnostics

/// A typed expression: every reference is resolved, every operand has the type that its operator needs.
package indirect enum Expression: Sendable {
    case literal(Literal)
    case answer(AnswerReference)
    /// The day of receipt in the catalog's time zone.
    case today
    /// Both operands have the same `ValueType`.
    case comparison(Comparison, Expression, Expression)
    /// `x = null`; `x != null` is its negation.
    case isAbsent(AnswerReference)
    /// True if the first equals one of the others: `x in ("a", "b")`.
    case oneOf(Expression, [Expression])
    case not(Expression)
    case and(Expression, Expression)
    case or(Expression, Expression)

    package enum Literal: Hashable, Sendable {
        case boolean(Bool)
        case integer(Int64)
        /// Also money, whose scale is that of its currency.
        case decimal(ScaledDecimal)
        case text(String)
        case date(CalendarDate)
        /// `HH:MM`.
        case time(String)
        /// An option: its code, its index in the list, and the list.
        case option(code: String, index: Int)
    }
}

/// A resolved reference to an answer.
package struct AnswerReference: Hashable, Sendable {
    /// Where the path begins: 0 is the object that holds the field, rule or condition itself (the form, or the item
    /// of the innermost list or the record around a field); 1 the object around that, and so on. Records count.
    package let level: Int
    /// Field ids from there; all but the last are records.
    package let path: [String]
    package let type: ValueType

    package init(level: Int, path: [String], type: ValueType) {
        self.level = level
        self.path = path
        self.type = type
    }
}

/// The static type of an expression.
package enum ValueType: Hashable, Sendable {
    case boolean
    case text
    case integer
    case decimal(scale: Int)
    case money(currency: String, scale: Int)
    case date
    case time
    /// One of the codes, in their order; named code lists are equal by name.
    case option(list: String?, codes: [String], isOrdered: Bool)
    /// Something that can only be compared with null: a record, a list, files, several choices.
    case composite
}
