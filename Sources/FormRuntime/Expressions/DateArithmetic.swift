// Dates in expressions. What leaves the years 1 to 9999 is absent.
extension CalendarDate {
    /// `date(2026, 3, 1)`; absent for a day that does not exist.
    public static func date(year: Number?, month: Number?, day: Number?) -> CalendarDate? {
        guard let year = year?.integer, let month = month?.integer, let day = day?.integer else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// A date plus days and time. The date stands for its midnight, so part of a day before it leads to the day before.
    public static func moved(_ date: CalendarDate?, by duration: DayTimeDuration?) -> CalendarDate? {
        guard let date, let days = duration?.daysRoundedDown, days.magnitude < 4_000_000 else { return nil }
        return date.shifted(byDays: days)
    }

    /// A date plus years and months; the end of a month clamps.
    public static func moved(_ date: CalendarDate?, by duration: YearMonthDuration?) -> CalendarDate? {
        guard let date, let duration, duration.months.magnitude < 200_000 else { return nil }
        let month = date.year * 12 + (date.month - 1) + duration.months
        guard 12..<120_000 ~= month else { return nil }
        return date.adding(months: duration.months, days: 0)
    }

    /// `to - from`
    public static func difference(_ to: CalendarDate?, _ from: CalendarDate?) -> DayTimeDuration? {
        guard let to, let from else { return nil }
        return DayTimeDuration(days: to.dayNumber - from.dayNumber)
    }

    /// `years and months duration(from, to)`: the whole months between two days.
    public static func months(from: CalendarDate?, to: CalendarDate?) -> YearMonthDuration? {
        guard let from, let to else { return nil }
        var months = (to.year - from.year) * 12 + to.month - from.month
        if months > 0, to.day < from.day { months -= 1 }
        if months < 0, to.day > from.day { months += 1 }
        return YearMonthDuration(months: months)
    }

    /// `age(birthDate)`: whole years on a day. A person born on 29 February completes a year with the end of
    /// 28 February (§ 188 BGB), so is a year older on 1 March.
    public static func age(_ birthDate: CalendarDate?, on today: CalendarDate) -> Number? {
        months(from: birthDate, to: today).map { Number($0.months / 12) }
    }

    public static func year(_ date: CalendarDate?) -> Number? { date.map { Number($0.year) } }
    public static func month(_ date: CalendarDate?) -> Number? { date.map { Number($0.month) } }
    public static func day(_ date: CalendarDate?) -> Number? { date.map { Number($0.day) } }
    /// 1 for Monday to 7 for Sunday.
    public static func weekday(_ date: CalendarDate?) -> Number? {
        // 1 March of the year 0 was a Wednesday.
        date.map { Number(($0.dayNumber + 2) % 7 + 1) }
    }
}
