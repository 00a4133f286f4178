/// A day in the proleptic Gregorian calendar, without a time and without a zone.
///
/// Only real days from 0001-01-01 to 9999-12-31 can be made, so a value never has to be checked again.
public struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Year, month and day as one decimal number `YYYYMMDD`, which sorts as the days do.
    let packed: Int32

    /// 1 to 9999.
    public var year: Int { Int(number / 10_000) }
    /// 1 to 12.
    public var month: Int { Int(number / 100 % 100) }
    /// 1 to 31.
    public var day: Int { Int(number % 100) }

    /// Never negative, which makes dividing cheaper.
    private var number: UInt32 { UInt32(bitPattern: packed) }

    /// Nil for a day that does not exist, such as 30 February.
    public init?(year: Int, month: Int, day: Int) {
        guard 1...9999 ~= year, 1...12 ~= month, day >= 1, day <= Self.length(ofMonth: month, year: year)
        else {
            return nil
        }
        self.init(unchecked: year, month, day)
    }

    /// Reads `YYYY-MM-DD` and nothing else.
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let date = text.withUTF8({ CalendarDate(utf8: $0) }) else { return nil }
        self = date
    }

    /// For a number that was taken from a date before; anything else becomes the first day.
    init(packed: Int64) {
        let unchecked = CalendarDate(unchecked: Int32(clamping: max(0, packed)))
        self = CalendarDate(year: unchecked.year, month: unchecked.month, day: unchecked.day) ?? .first
    }

    private init(unchecked packed: Int32) { self.packed = packed }

    /// For a day that exists.
    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        packed = Int32(truncatingIfNeeded: year &* 10_000 &+ month &* 100 &+ day)
    }

    /// 0001-01-01.
    package static let first = CalendarDate(unchecked: 1_01_01)
    /// 9999-12-31.
    package static let last = CalendarDate(unchecked: 9999_12_31)

    /// `YYYY-MM-DD`.
    public var description: String {
        func digit(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(number % 10) }
        let hyphen = UInt8(ascii: "-")
        let bytes = [
            digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), hyphen, digit(month / 10),
            digit(month), hyphen, digit(day / 10), digit(day),
        ]
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }

    /// The day some months and then some days later (or earlier, if negative). The end of a month clamps:
    /// 31 January plus one month is 28 or 29 February. Beyond the calendar's ends it stays at the end.
    public func adding(months: Int, days: Int) -> CalendarDate {
        let limit = 200_000
        guard abs(months.clamped(to: limit)) < limit, abs(days.clamped(to: limit * 31)) < limit * 31 else {
            return months.signum() + days.signum() < 0 ? .first : .last
        }
        let month = year * 12 + (self.month - 1) + months
        guard month >= 12 else { return .first }
        guard month < 10_000 * 12 else { return .last }
        let newYear = month / 12
        let newMonth = month % 12 + 1
        let newDay = min(day, Self.length(ofMonth: newMonth, year: newYear))
        let moved = CalendarDate(unchecked: newYear, newMonth, newDay)
        return days == 0 ? moved : moved.adding(days: days)
    }

    private func adding(days: Int) -> CalendarDate {
        shifted(byDays: days) ?? (days < 0 ? .first : .last)
    }

    /// Nil beyond the calendar's ends.
    package func shifted(byDays days: Int) -> CalendarDate? {
        let number = dayNumber + days
        guard Self.first.dayNumber...Self.last.dayNumber ~= number else { return nil }
        // The inverse of `dayNumber`, after Howard Hinnant's description of civil calendars.
        let era = number / 146_097
        let dayOfEra = number % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shifted + 2) / 5 + 1
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return CalendarDate(unchecked: year, month, day)
    }

    /// Days since 1 March of the year 0.
    package var dayNumber: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear % 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate {
    /// Reads the ten bytes of `YYYY-MM-DD`.
    init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 10 else { return nil }
        // All but the day at once: against `0000-00-`, digits become their values and hyphens zero. Adding makes the top
        // bit of a byte show that it is more than that.
        let beginning = bytes.word(at: 0) ^ 0x2D30_302D_3030_3030
        let isMore = (beginning &+ 0x7F76_767F_7676_7676) | beginning
        guard isMore & 0x8080_8080_8080_8080 == 0, isDigit(bytes[8]), isDigit(bytes[9]) else { return nil }
        func digit(_ place: UInt64) -> Int { Int(truncatingIfNeeded: beginning >> (8 &* place) & 0xF) }
        self.init(
            year: digit(0) &* 1000 &+ digit(1) &* 100 &+ digit(2) &* 10 &+ digit(3),
            month: digit(5) &* 10 &+ digit(6),
            day: Int(bytes[8] &- 0x30) &* 10 &+ Int(bytes[9] &- 0x30))
    }
}

extension Int {
    func clamped(to limit: Int) -> Int { Swift.min(Swift.max(self, -limit), limit) }
}
