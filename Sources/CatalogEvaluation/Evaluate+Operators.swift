import CatalogModel
import FormRuntime

/// The value of a computation, given how its operands are found.
func computed(_ arithmetic: Arithmetic, _ value: (Expression) -> Value) -> Value {
    switch arithmetic {
    case .negation(let operand, let kind):
        let operand = value(operand)
        switch kind {
        case .number: return Value(Number.negation(operand.number))
        case .dayTime: return Value(DayTimeDuration.negation(operand.dayTime))
        case .yearMonth: return Value(YearMonthDuration.negation(operand.yearMonth))
        }
    case .absolute(let operand, let kind):
        let operand = value(operand)
        switch kind {
        case .number: return Value(Number.absolute(operand.number))
        case .dayTime: return Value(DayTimeDuration.absolute(operand.dayTime))
        case .yearMonth: return Value(YearMonthDuration.absolute(operand.yearMonth))
        }
    case .sum(let left, let right, let kind):
        let (left, right) = (value(left), value(right))
        switch kind {
        case .number: return Value(Number.sum(left.number, right.number))
        case .dayTime: return Value(DayTimeDuration.sum(left.dayTime, right.dayTime))
        case .yearMonth: return Value(YearMonthDuration.sum(left.yearMonth, right.yearMonth))
        }
    case .difference(let left, let right, let kind):
        let (left, right) = (value(left), value(right))
        switch kind {
        case .number: return Value(Number.difference(left.number, right.number))
        case .dayTime: return Value(DayTimeDuration.difference(left.dayTime, right.dayTime))
        case .yearMonth: return Value(YearMonthDuration.difference(left.yearMonth, right.yearMonth))
        }
    case .product(let left, let right): return Value(Number.product(value(left).number, value(right).number))
    case .quotient(let left, let right):
        return Value(Number.quotient(value(left).number, value(right).number))
    case .power(let base, let exponent): return Value(Number.power(value(base).number, exponent))
    case .concatenation(let left, let right):
        return Value(Texts.concatenation(value(left).text, value(right).text))
    case .movedDate(let date, let duration, let kind):
        let (date, duration) = (value(date).date, value(duration))
        switch kind {
        case .number: return .null
        case .dayTime: return Value(FormRuntime.CalendarDate.moved(date, by: duration.dayTime))
        case .yearMonth: return Value(FormRuntime.CalendarDate.moved(date, by: duration.yearMonth))
        }
    case .daysBetween(let to, let from):
        return Value(FormRuntime.CalendarDate.difference(value(to).date, value(from).date))
    case .movedTime(let time, let duration):
        return Value(time: Times.moved(value(time).time, by: value(duration).dayTime))
    case .timeBetween(let to, let from):
        return Value(Times.difference(value(to).time, value(from).time))
    case .scaledDuration(let duration, let factor, let isDivided, let kind):
        let (duration, factor) = (value(duration), value(factor).number)
        switch kind {
        case .number: return .null
        case .dayTime:
            return Value(
                isDivided
                    ? DayTimeDuration.quotient(duration.dayTime, factor)
                    : DayTimeDuration.product(duration.dayTime, factor))
        case .yearMonth:
            return Value(
                isDivided
                    ? YearMonthDuration.quotient(duration.yearMonth, factor)
                    : YearMonthDuration.product(duration.yearMonth, factor))
        }
    case .durationRatio(let left, let right, let kind):
        let (left, right) = (value(left), value(right))
        switch kind {
        case .number: return .null
        case .dayTime: return Value(DayTimeDuration.ratio(left.dayTime, right.dayTime))
        case .yearMonth: return Value(YearMonthDuration.ratio(left.yearMonth, right.yearMonth))
        }
    }
}

/// The part of a date, a time of day or a duration.
func part(_ property: Property, of value: Value) -> Number? {
    switch property {
    case .year: FormRuntime.CalendarDate.year(value.date)
    case .month: FormRuntime.CalendarDate.month(value.date)
    case .day: FormRuntime.CalendarDate.day(value.date)
    case .weekday: FormRuntime.CalendarDate.weekday(value.date)
    case .hour: Times.hour(value.time)
    case .minute: Times.minute(value.time)
    case .second: Times.second(value.time)
    case .days: DayTimeDuration.days(value.dayTime)
    case .hours: DayTimeDuration.hours(value.dayTime)
    case .minutes: DayTimeDuration.minutes(value.dayTime)
    case .seconds: DayTimeDuration.seconds(value.dayTime)
    case .years: YearMonthDuration.years(value.yearMonth)
    case .months: YearMonthDuration.months(value.yearMonth)
    }
}
