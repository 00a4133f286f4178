import FormRuntime
import Testing

@Suite struct HolidayTests {
    /// Easter Sunday, as calendars print it.
    static let easter = [
        "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21",
        "2000-04-23", "2008-03-23", "2011-04-24", "2038-04-25", "1961-04-02", "1954-04-18", "1981-04-19",
        "2049-04-18",
    ]

    /// The two days that Easter fixes everywhere: Good Friday and Easter Monday.
    @Test(arguments: easter)
    func easterIsWhereCalendarsHaveIt(_ text: String) throws {
        let sunday = try #require(CalendarDate(text))
        let calendar = HolidayCalendar(.berlin)
        for (distance, isHoliday) in [
            (-3, false), (-2, true), (-1, false), (0, false), (1, true), (2, false),
        ] {
            let day = sunday.adding(months: 0, days: distance)
            #expect(calendar.isHoliday(day) == isHoliday, "\(day)")
        }
    }

    /// All holidays of a year, as the states publish them.
    static let years: [(HolidayCalendar, Int, String)] = [
        (
            HolidayCalendar(.northRhineWestphalia), 2024,
            "01-01 03-29 04-01 05-01 05-09 05-20 05-30 10-03 11-01 12-25 12-26"
        ),
        (
            HolidayCalendar(.northRhineWestphalia), 2026,
            "01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26"
        ),
        (
            HolidayCalendar(.northRhineWestphalia), 2030,
            "01-01 04-19 04-22 05-01 05-30 06-10 06-20 10-03 11-01 12-25 12-26"
        ),
        (
            HolidayCalendar(.bavaria), 2025,
            "01-01 01-06 04-18 04-21 05-01 05-29 06-09 06-19 10-03 11-01 12-25 12-26"
        ),
        (
            HolidayCalendar(.bavaria, regional: [.assumptionDay, .augsburgPeaceFestival]), 2025,
            "01-01 01-06 04-18 04-21 05-01 05-29 06-09 06-19 08-08 08-15 10-03 11-01 12-25 12-26"
        ),
        (HolidayCalendar(.berlin), 2024, "01-01 03-08 03-29 04-01 05-01 05-09 05-20 10-03 12-25 12-26"),
        (HolidayCalendar(.berlin), 2025, "01-01 03-08 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26"),
        (HolidayCalendar(.berlin), 2028, "01-01 03-08 04-14 04-17 05-01 05-25 06-05 06-17 10-03 12-25 12-26"),
        (
            HolidayCalendar(.brandenburg), 2027,
            "01-01 03-26 03-28 03-29 05-01 05-06 05-16 05-17 10-03 10-31 12-25 12-26"
        ),
        (HolidayCalendar(.saxony), 2025, "01-01 04-18 04-21 05-01 05-29 06-09 10-03 10-31 11-19 12-25 12-26"),
        (
            HolidayCalendar(.saxony, regional: [.corpusChristi]), 2028,
            "01-01 04-14 04-17 05-01 05-25 06-05 06-15 10-03 10-31 11-22 12-25 12-26"
        ),
        (
            HolidayCalendar(.thuringia), 2029,
            "01-01 03-30 04-02 05-01 05-10 05-21 09-20 10-03 10-31 12-25 12-26"
        ),
        (
            HolidayCalendar(.saarland), 2027,
            "01-01 03-26 03-29 05-01 05-06 05-17 05-27 08-15 10-03 11-01 12-25 12-26"
        ),
        (HolidayCalendar(.hamburg), 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26"),
        (
            HolidayCalendar(.mecklenburgWesternPomerania), 2024,
            "01-01 03-08 03-29 04-01 05-01 05-09 05-20 10-03 10-31 12-25 12-26"
        ),
        (
            HolidayCalendar(.badenWuerttemberg), 2026,
            "01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26"
        ),
        (HolidayCalendar(.hesse), 2026, "01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 12-25 12-26"),
        (
            HolidayCalendar(.saxonyAnhalt), 2026,
            "01-01 01-06 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26"
        ),
    ]

    @Test(arguments: years)
    func theHolidaysOfAYearAreTheStatutoryOnes(_ calendar: HolidayCalendar, _ year: Int, _ expected: String)
        throws
    {
        var day = try #require(CalendarDate(year: year, month: 1, day: 1))
        var found: [String] = []
        while day.year == year {
            if calendar.isHoliday(day) { found.append(String(day.description.dropFirst(5))) }
            day = day.adding(months: 0, days: 1)
        }
        #expect(found.joined(separator: " ") == expected)
    }

    /// A time, the day of the event, and the last day.
    static let times: [(ProcessingTime, String, String)] = [
        (.workdays(1), "2026-03-02", "2026-03-03"),
        // Friday to Monday.
        (.workdays(1), "2026-03-06", "2026-03-09"),
        // Over Easter: Good Friday and Easter Monday do not count.
        (.workdays(2), "2026-04-02", "2026-04-08"),
        (.workdays(5), "2025-12-23", "2026-01-02"),
        (.workdays(0), "2026-03-07", "2026-03-07"),
        (.days(10), "2026-03-02", "2026-03-12"),
        // A time in days that ends on a Saturday ends on Monday.
        (.days(5), "2026-03-02", "2026-03-09"),
        (.weeks(4), "2026-03-05", "2026-04-02"),
        // Good Friday 2026 is 3 April: four weeks after 6 March ends on Tuesday after Easter.
        (.weeks(4), "2026-03-06", "2026-04-07"),
        (.months(1), "2026-01-31", "2026-03-02"),
        (.months(3), "2026-09-30", "2026-12-30"),
        (.workdays(5), "9999-12-30", "9999-12-31"),
        (.months(999_999), "2026-01-01", "9999-12-31"),
        (.days(.max), "2026-01-01", "9999-12-31"), (.weeks(.max), "2026-01-01", "9999-12-31"),
        (.weeks(.max / 7 + 1), "2026-01-01", "9999-12-31"), (.months(.max), "2026-01-01", "9999-12-31"),
        (.workdays(.max), "9990-01-01", "9999-12-31"),
        // New Year's Day of the first year is a holiday, too.
        (.days(.min), "2026-01-01", "0001-01-02"), (.weeks(.min), "2026-01-01", "0001-01-02"),
        (.months(.min), "2026-01-01", "0001-01-02"), (.workdays(.min), "0010-01-01", "0001-01-01"),
        (.days(-5), "2026-03-09", "2026-03-04"), (.weeks(-1), "2026-03-09", "2026-03-02"),
        (.workdays(-5), "2026-03-09", "2026-03-02"), (.workdays(-1), "2026-04-07", "2026-04-02"),
    ]

    @Test(arguments: times)
    func aTimeEndsWhereTheCivilCodeEndsIt(_ time: ProcessingTime, _ from: String, _ last: String) throws {
        let calendar = HolidayCalendar(.northRhineWestphalia)
        let day = try #require(CalendarDate(from))
        #expect(calendar.end(of: time, from: day).description == last)
    }

    @Test func manyWorkdaysAreAsManyInTwoParts() throws {
        let calendar = HolidayCalendar(.northRhineWestphalia)
        let day = try #require(CalendarDate("2026-01-01"))
        let middle = calendar.end(of: .workdays(10_000), from: day)
        let last = calendar.end(of: .workdays(20_000), from: day)
        #expect(last == calendar.end(of: .workdays(10_000), from: middle))
        #expect(calendar.end(of: .workdays(-10_000), from: last) == middle)
    }

    @Test func aMomentIsWhatItsTextSays() {
        #expect(Moment("2026-03-02T09:30")?.description == "2026-03-02T09:30")
        for wrong in [
            "", "2026-03-02", "2026-02-30T09:30", "2026-03-02T24:00", "2026-03-02T09:60", "2026-03-02 09:30",
            "2026-03-02T9:30 ",
        ] {
            #expect(Moment(wrong) == nil, "\(wrong)")
        }
    }
}
