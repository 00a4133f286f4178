/// The static type of an expression.
package indirect enum ValueType: Hashable, Sendable {
    case boolean
    case text
    case integer
    case decimal(scale: Int)
    case money(currency: String, scale: Int)
    /// What is computed from numbers: a decimal of at most 34 significant digits.
    case number
    case date
    case time
    /// FEEL's `days and time duration`.
    case dayTime
    /// FEEL's `years and months duration`.
    case yearMonth
    /// One of the codes, in their order; named code lists are equal by name.
    case option(list: String?, codes: [String], isOrdered: Bool)
    /// Values of one type.
    case list(ValueType)
    /// Something without a value of its own: a record or a file.
    case composite
    /// That of `null` alone, which goes with every other.
    case null

    package var isMoney: Bool { if case .money = self { true } else { false } }

    /// Whether values count, whatever their unit and scale.
    package var isNumeric: Bool {
        switch self {
        case .integer, .decimal, .money, .number: true
        case .boolean, .text, .date, .time, .dayTime, .yearMonth, .option, .list, .composite, .null: false
        }
    }

    /// Whether `<` has a meaning.
    package var isOrdered: Bool {
        switch self {
        case .text, .integer, .decimal, .money, .number, .date, .time, .dayTime, .yearMonth, .null: true
        case .option(_, _, let isOrdered): isOrdered
        case .boolean, .list, .composite: false
        }
    }
}
