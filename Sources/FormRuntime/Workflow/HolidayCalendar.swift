/// The German federal states by their codes in ISO 3166-2:DE.
public enum FederalState: String, CaseIterable, Sendable {
    case badenWuerttemberg = "BW"
    case bavaria = "BY"
    case berlin = "BE"
    case brandenburg = "BB"
    case bremen = "HB"
    case hamburg = "HH"
    case hesse = "HE"
    case mecklenburgWesternPomerania = "MV"
    case lowerSaxony = "NI"
    case northRhineWestphalia = "NW"
    case rhinelandPalatinate = "RP"
    case saarland = "SL"
    case saxony = "SN"
    case saxonyAnhalt = "ST"
    case schleswigHolstein = "SH"
    case thuringia = "TH"
}

/// Statutory holidays that only some municipalities of a state have.
public enum RegionalHoliday: String, CaseIterable, Sendable {
    /// 15 August, in Bavarian municipalities with more Catholic than Protestant inhabitants.
    case assumptionDay
    /// 60 days after Easter, in some municipalities of Saxony and Thuringia.
    case corpusChristi
    /// 8 August, in the city of Augsburg.
    case augsburgPeaceFestival
}

/// Which days are workdays in an administration: Monday to Friday without the statutory holidays of its state.
///
/// The holidays are those in force in 2026, with the years in which they changed since 2017. Days that are no statutory
/// holidays (Carnival, 24 and 31 December) are workdays.
public struct HolidayCalendar: Hashable, Sendable {
    public let state: FederalState
    public let regional: [RegionalHoliday]

    public init(_ state: FederalState = .northRhineWestphalia, regional: [RegionalHoliday] = []) {
        self.state = state
        self.regional = regional
    }

    public func isWorkday(_ day: CalendarDate) -> Bool { day.weekday <= 5 && !isHoliday(day) }

    /// Whether a day is a statutory holiday.
    public func isHoliday(_ day: CalendarDate) -> Bool {
        isFixedHoliday(day) || isMovableHoliday(day.dayNumber - Self.easter(day.year))
            || (state == .saxony && day == Self.dayOfRepentance(day.year))
    }

    /// Holidays by their distance from Easter Sunday in days.
    private func isMovableHoliday(_ distance: Int) -> Bool {
        switch distance {
        // Good Friday, Easter Monday, Ascension, Whit Monday.
        case -2, 1, 39, 50: true
        // Easter Sunday and Whit Sunday.
        case 0, 49: state == .brandenburg
        case 60:
            [.badenWuerttemberg, .bavaria, .hesse, .northRhineWestphalia, .rhinelandPalatinate, .saarland]
                .contains(state) || regional.contains(.corpusChristi)
        default: false
        }
    }

    private func isFixedHoliday(_ day: CalendarDate) -> Bool {
        switch (day.month, day.day) {
        case (1, 1), (5, 1), (10, 3), (12, 25), (12, 26): true
        case (1, 6): [.badenWuerttemberg, .bavaria, .saxonyAnhalt].contains(state)
        case (3, 8):
            state == .berlin && day.year >= 2019
                || state == .mecklenburgWesternPomerania && day.year >= 2023
        // Eighty years after the end of the war, in Berlin; 75 years in 2020.
        case (5, 8): state == .berlin && (day.year == 2020 || day.year == 2025)
        // Seventy-five years after the uprising of 1953.
        case (6, 17): state == .berlin && day.year == 2028
        case (8, 8): regional.contains(.augsburgPeaceFestival)
        case (8, 15): state == .saarland || regional.contains(.assumptionDay)
        case (9, 20): state == .thuringia && day.year >= 2019
        case (10, 31):
            // Five hundred years of the Reformation: everywhere in 2017.
            day.year == 2017
                || [.brandenburg, .mecklenburgWesternPomerania, .saxony, .saxonyAnhalt, .thuringia]
                    .contains(state)
                || [.bremen, .hamburg, .lowerSaxony, .schleswigHolstein].contains(state) && day.year >= 2018
        case (11, 1):
            [.badenWuerttemberg, .bavaria, .northRhineWestphalia, .rhinelandPalatinate, .saarland]
                .contains(state)
        default: false
        }
    }

    /// The day number of Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
    private static func easter(_ year: Int) -> Int {
        let (golden, century, rest) = (year % 19, year / 100, year % 100)
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let shift = (golden + 11 * epact + 22 * weekday) / 451
        let number = epact + weekday - 7 * shift + 114
        return CalendarDate(year: year, month: number / 31, day: number % 31 + 1)?.dayNumber ?? 0
    }

    /// The Wednesday before 23 November.
    private static func dayOfRepentance(_ year: Int) -> CalendarDate? {
        guard let latest = CalendarDate(year: year, month: 11, day: 22) else { return nil }
        return latest.shifted(byDays: -((latest.weekday + 4) % 7))
    }
}

/// How long something takes.
public enum ProcessingTime: Hashable, Sendable {
    case workdays(Int)
    case days(Int)
    case weeks(Int)
    case months(Int)
}

extension HolidayCalendar {
    /// The last day of a time that begins with an event on a day: the day itself does not count (sections 187 and 188 of the
    /// Civil Code). A time in days, weeks or months that ends on a Saturday, Sunday or holiday ends on the next workday
    /// (section 193).
    ///
    /// A negative time goes back: by workdays to the last one of them, otherwise to a day that is then moved to a workday as above.
    /// No workdays are the day itself, whatever it is. At the ends of the calendar it stays there; workdays are counted one by one
    /// up to there.
    public func end(of time: ProcessingTime, from day: CalendarDate) -> CalendarDate {
        switch time {
        case .workdays(let count): workday(count, from: day)
        case .days(let count): workday(onOrAfter: day.adding(months: 0, days: count))
        case .weeks(let count):
            // Far more than the calendar has, and no overflow.
            workday(onOrAfter: day.adding(months: 0, days: 7 * count.clamped(to: 1_000_000)))
        case .months(let count): workday(onOrAfter: day.adding(months: count, days: 0))
        }
    }

    private func workday(_ count: Int, from day: CalendarDate) -> CalendarDate {
        var day = day
        var left = count.magnitude
        while left > 0, let next = day.shifted(byDays: count.signum()) {
            day = next
            if isWorkday(day) { left -= 1 }
        }
        return day
    }

    private func workday(onOrAfter day: CalendarDate) -> CalendarDate {
        var day = day
        while !isWorkday(day), let next = day.shifted(byDays: 1) { day = next }
        return day
    }
}

extension CalendarDate {
    /// 1 for Monday to 7 for Sunday; 1 March of the year 0 was a Wednesday.
    var weekday: Int { (dayNumber + 2) % 7 + 1 }
}
