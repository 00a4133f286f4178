import CatalogModel
import FormRuntime

/// What an expression evaluates to.
package enum Value: Sendable {
    /// Absent: FEEL's null, and a condition that is undecided.
    case null
    case boolean(Bool)
    case number(Number)
    case text(String)
    /// A time of day, `HH:MM` with seconds perhaps, which sorts as its text does.
    case time(String)
    case date(FormRuntime.CalendarDate)
    case dayTime(DayTimeDuration)
    case yearMonth(YearMonthDuration)
    /// Its code and its place in the list.
    case option(String, index: Int)
    case list([Value])
    /// An item of a list, whose answers have paths of their own.
    case item(any AnswerSource)
    /// An answer without a value of its own, such as a file.
    case composite

    package init(_ truth: Truth) {
        self =
            switch truth {
            case .yes: .boolean(true)
            case .no: .boolean(false)
            case .undecided: .null
            }
    }

    /// As a condition; anything that is no truth value is undecided.
    package var truth: Truth {
        if case .boolean(let value) = self { Truth(value) } else { .undecided }
    }

    package var number: Number? { if case .number(let value) = self { value } else { nil } }
    var text: String? { if case .text(let value) = self { value } else { nil } }
    var time: String? { if case .time(let value) = self { value } else { nil } }
    init(time: String?) { self = time.map { .time($0) } ?? .null }
    var date: FormRuntime.CalendarDate? { if case .date(let value) = self { value } else { nil } }
    var dayTime: DayTimeDuration? { if case .dayTime(let value) = self { value } else { nil } }
    var yearMonth: YearMonthDuration? { if case .yearMonth(let value) = self { value } else { nil } }
    var list: [Value]? { if case .list(let values) = self { values } else { nil } }

    init(_ number: Number?) { self = number.map { .number($0) } ?? .null }
    init(_ text: String?) { self = text.map { .text($0) } ?? .null }
    init(_ date: FormRuntime.CalendarDate?) { self = date.map { .date($0) } ?? .null }
    init(_ duration: DayTimeDuration?) { self = duration.map { .dayTime($0) } ?? .null }
    init(_ duration: YearMonthDuration?) { self = duration.map { .yearMonth($0) } ?? .null }
}

/// Where the answers of an object come from.
package protocol AnswerSource: Sendable {
    /// The answer at a path of field ids, as a value of a type; null if there is none.
    func value(at path: ArraySlice<String>, as type: ValueType) -> Value
    /// The items of a list without some of those that are there once more, for whoever asks only whether there is an item, or whether all
    /// are like that; nil if there are none.
    func differentItems(at path: ArraySlice<String>, as type: ValueType) -> [Value]?
    /// How many items a list has, for whoever asks only that; nil if there are none.
    func itemCount(at path: ArraySlice<String>, as type: ValueType) -> Int?
    /// The object around this one; itself for the outermost.
    var enclosing: any AnswerSource { get }
}

extension AnswerSource {
    package func differentItems(at path: ArraySlice<String>, as type: ValueType) -> [Value]? {
        value(at: path, as: type).list
    }

    package func itemCount(at path: ArraySlice<String>, as type: ValueType) -> Int? {
        value(at: path, as: type).list?.count
    }
}

/// Where there are no answers.
package struct NoAnswers: AnswerSource {
    package init() {}

    package func value(at path: ArraySlice<String>, as type: ValueType) -> Value { .null }

    package var enclosing: any AnswerSource { self }
}

extension Value {
    /// Negative, zero or positive by the order of two values; nil if they have none or one is absent.
    func order(to other: Value) -> Int? {
        switch (self, other) {
        case (.number(let left), .number(let right)): Self.order(left, right)
        case (.text(let left), .text(let right)), (.time(let left), .time(let right)):
            left.utf8.elementsEqual(right.utf8) ? 0 : left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
        case (.date(let left), .date(let right)): Self.order(left, right)
        case (.dayTime(let left), .dayTime(let right)): Self.order(left, right)
        case (.yearMonth(let left), .yearMonth(let right)): Self.order(left, right)
        case (.option(_, let left), .option(_, let right)): Self.order(left, right)
        default: nil
        }
    }

    private static func order<Operand: Comparable>(_ left: Operand, _ right: Operand) -> Int {
        left < right ? -1 : right < left ? 1 : 0
    }

    /// Whether two values are the same; absent ones are equal only to each other.
    func isSame(as other: Value) -> Bool {
        switch (self, other) {
        case (.null, .null): true
        case (.boolean(let left), .boolean(let right)): left == right
        case (.option(let left, _), .option(let right, _)): left == right
        case (.text(let left), .text(let right)), (.time(let left), .time(let right)):
            left.utf8.elementsEqual(right.utf8)
        case (.list(let left), .list(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
        default: order(to: other) == 0
        }
    }

    package var isNull: Bool { if case .null = self { true } else { false } }
}

extension Value {
    /// As the runtime takes what is computed for a field.
    package var computed: ComputedValue {
        switch self {
        case .number(let number): .number(number)
        case .boolean(let value): .truth(Truth(value))
        case .date(let date): .date(date)
        case .option(_, let index): .option(index)
        case .null, .text, .time, .dayTime, .yearMonth, .list, .item, .composite: .number(nil)
        }
    }
}
