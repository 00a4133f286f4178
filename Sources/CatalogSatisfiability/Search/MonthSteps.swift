import FormRuntime

/// The months and years by which a task moves dates, or which it counts between them.
///
/// A date that is moved into a shorter month loses days: 29 February and a year is 28 February. Where steps cancel one another, as a birthday
/// that is moved by 18 years and an age of 18, it may matter that what was lost does not come back.
struct MonthSteps {
    /// The months of each step that stands somewhere, some of them several times.
    private var steps: [Int] = []
    /// What whole numbers may mean if they are compared with an age.
    private var years: Set<Int> = []
    /// Whether dates are moved by months or years, or these are counted between them.
    var areUsed = false
    /// Whether it looks at months that are no whole year.
    var countsMonths = false

    /// - Parameter isRepeated: Whether it may be taken for several dates.
    mutating func add(_ months: Int, isRepeated: Bool) {
        // What leads out of the calendar leads nowhere.
        guard months != 0, abs(months) < 120_000 else { return }
        steps += isRepeated ? [months, months] : [months]
        areUsed = true
    }

    mutating func addYears(around number: Int) { years.formUnion([number, number + 1]) }

    var months: Set<Int> { Set(steps).union(years.map { 12 * $0 }) }

    /// The days of receipt on which a step may lead into a month that is too short, and whether these are certainly all.
    ///
    /// - Parameter shifts: By how many days dates are moved besides.
    func days(movedBy shifts: Set<Int>) -> (days: [FormRuntime.CalendarDate], areAll: Bool) {
        guard areUsed else { return ([], true) }
        let ends = Self.endsOfFebruary + endsOfFebruaryAroundCenturies
        guard let sums = shifts.withSums else { return (ends, false) }
        let moved = sums.sorted().flatMap { sum in
            ends.flatMap { [$0.adding(months: 0, days: sum), $0.adding(months: 0, days: -sum)] }
        }
        return (ends + moved, !mayCancelPartsOfYears)
    }

    /// The last of February and the first of March in years of each distance to the next leap year, twice each, since years such as 1900
    /// are none; and in years that are none though they can be divided by four.
    private static let endsOfFebruary = (Array(2027...2035) + [2100, 2200, 2300]).flatMap { year in
        [
            CalendarDate(year: year, month: 2, day: 29) ?? CalendarDate(year: year, month: 2, day: 28),
            CalendarDate(year: year, month: 3, day: 1),
        ].compactMap(\.self)
    }

    /// The leap days from which steps of whole leap years lead to a February that has none.
    private var endsOfFebruaryAroundCenturies: [CalendarDate] {
        let leaps = Set(months.filter { $0.isMultiple(of: 48) }.map { abs($0) / 12 }).sorted()
        return leaps.flatMap { years in [2100 + years, 2100 - years] }.compactMap { year in
            CalendarDate(year: year, month: 2, day: 29)
        }
    }

    /// Whether steps may cancel one another that are no whole years. They end on days that differ from month to month.
    private var mayCancelPartsOfYears: Bool {
        if countsMonths { return true }
        var (withParts, wholeYears): (Set<Int>, Set<Int>) = ([], [0])
        for step in steps {
            let steps = [step, -step]
            let moved = withParts.flatMap { sum in steps.map { sum + $0 } }
            let years = wholeYears.flatMap { sum in steps.map { sum + $0 } }
            withParts.formUnion(moved)
            if step.isMultiple(of: 12) { wholeYears.formUnion(years) } else { withParts.formUnion(years) }
            guard withParts.count + wholeYears.count <= Self.mostSums else { return !withParts.isEmpty }
        }
        return withParts.contains(0)
    }

    private static let mostSums = 1_000
}
