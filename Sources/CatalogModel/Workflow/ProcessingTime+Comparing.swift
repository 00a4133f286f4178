extension ProcessingTime {
    /// Whether it is over on an earlier day, whatever the day on which both begin and whatever the holidays.
    package func isCertainlyShorter(than other: ProcessingTime) -> Bool {
        if unit == other.unit, unit == .workdays || unit == .months { return count < other.count }
        return calendarDays.upperBound + Self.longestDelay < other.calendarDays.lowerBound
    }

    /// Whether both end on one day, whatever the day on which both begin.
    package func isSame(as other: ProcessingTime) -> Bool {
        guard self != other else { return true }
        // The day after, or the first workday from there on.
        let next = [ProcessingTime(count: 1, unit: .days), ProcessingTime(count: 1, unit: .workdays)]
        if next.contains(self), next.contains(other) { return true }
        guard unit != .workdays, other.unit != .workdays else { return false }
        return calendarDays.count == 1 && calendarDays == other.calendarDays
    }

    /// By how many days the end of a time is put off at most because it is no workday (section 193 of the Civil Code): from Good
    /// Friday, or from Christmas on a Thursday, to the Tuesday or Monday after that.
    private static let longestDelay = 4

    /// How many days it may have, without what is put off.
    private var calendarDays: ClosedRange<Int> {
        switch unit {
        case .days: count...count
        case .weeks: 7 * count...7 * count
        case .months: Retention(count: count, unit: .months).days
        // At least the weekends in between; with holidays there is no telling.
        case .workdays: count + (count - 1) / 5 * 2...Self.manyDays
        }
    }

    /// More than any time has.
    private static let manyDays = 1_000_000
}
