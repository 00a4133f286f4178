/// Days, hours, minutes and seconds: FEEL's `days and time duration`.
public struct DayTimeDuration: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let seconds: Number

    public init(seconds: Number) { self.seconds = seconds }

    public init(days: Int) { seconds = Number(units: Int64(clamping: days)).times(Self.secondsOfADay) }

    static let secondsOfADay: Int64 = 86_400

    /// Mostly a matter of integers, which are divided faster than numbers are.
    var daysRoundedDown: Int? {
        guard let wholeSeconds = seconds.integer else {
            let days = Number.quotient(seconds, Number(units: Self.secondsOfADay))
            return Number.rounded(days, .zero, .floor)?.integer
        }
        let (days, rest) = wholeSeconds.quotientAndRemainder(dividingBy: Int(Self.secondsOfADay))
        return rest < 0 ? days - 1 : days
    }

    public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

    /// ISO 8601, as FEEL writes it: `P1DT2H`, `-PT0.5S`; `PT0S` for nothing.
    public var description: String {
        guard let parts = DayTimeParts(self) else { return "PT\(seconds)S" }
        var time = ""
        if parts.hours != 0 { time += "\(parts.hours)H" }
        if parts.minutes != 0 { time += "\(parts.minutes)M" }
        if parts.seconds != .zero { time += "\(parts.seconds)S" }
        let days = parts.days == 0 ? "" : "\(parts.days)D"
        guard !days.isEmpty || !time.isEmpty else { return "PT0S" }
        return (seconds.isNegative ? "-P" : "P") + days + (time.isEmpty ? "" : "T" + time)
    }

    public static func sum(_ left: Self?, _ right: Self?) -> Self? {
        Number.sum(left?.seconds, right?.seconds).map(Self.init)
    }

    public static func difference(_ left: Self?, _ right: Self?) -> Self? {
        Number.difference(left?.seconds, right?.seconds).map(Self.init)
    }

    public static func negation(_ duration: Self?) -> Self? {
        Number.negation(duration?.seconds).map(Self.init)
    }

    public static func absolute(_ duration: Self?) -> Self? {
        Number.absolute(duration?.seconds).map(Self.init)
    }

    public static func product(_ duration: Self?, _ factor: Number?) -> Self? {
        Number.product(duration?.seconds, factor).map(Self.init)
    }

    public static func quotient(_ duration: Self?, _ divisor: Number?) -> Self? {
        Number.quotient(duration?.seconds, divisor).map(Self.init)
    }

    /// How often one goes into the other.
    public static func ratio(_ left: Self?, _ right: Self?) -> Number? {
        Number.quotient(left?.seconds, right?.seconds)
    }

    /// A part as its property gives it, with the sign of the whole; hours are below 24, minutes and seconds below 60.
    public static func days(_ duration: Self?) -> Number? { part(duration) { Number($0.days) } }
    public static func hours(_ duration: Self?) -> Number? { part(duration) { Number($0.hours) } }
    public static func minutes(_ duration: Self?) -> Number? { part(duration) { Number($0.minutes) } }
    public static func seconds(_ duration: Self?) -> Number? { part(duration) { $0.seconds } }

    private static func part(_ duration: Self?, _ part: (DayTimeParts) -> Number) -> Number? {
        guard let duration, let parts = DayTimeParts(duration) else { return nil }
        return duration.seconds.isNegative ? Number.negation(part(parts)) : part(parts)
    }
}

/// The magnitude of a duration, taken apart.
private struct DayTimeParts {
    let days: Int
    let hours: Int
    let minutes: Int
    let seconds: Number

    /// Nil if there are more days than fit in an integer.
    init?(_ duration: DayTimeDuration) {
        let all = Number.absolute(duration.seconds)
        let whole = Number.rounded(all, .zero, .down)
        guard let count = whole?.integer, let fraction = Number.difference(all, whole),
            let seconds = Number.sum(Number(count % 60), fraction)
        else { return nil }
        days = count / 86_400
        hours = count / 3_600 % 24
        minutes = count / 60 % 60
        self.seconds = seconds
    }
}

/// Years and months: FEEL's `years and months duration`.
public struct YearMonthDuration: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let months: Int

    public init(months: Int) { self.months = months }

    public static func < (left: Self, right: Self) -> Bool { left.months < right.months }

    /// ISO 8601, as FEEL writes it: `P1Y2M`, `-P3M`; `P0M` for nothing.
    public var description: String {
        guard months != 0 else { return "P0M" }
        let (years, rest) = months.magnitude.quotientAndRemainder(dividingBy: 12)
        return (months < 0 ? "-P" : "P") + (years == 0 ? "" : "\(years)Y") + (rest == 0 ? "" : "\(rest)M")
    }

    public static func sum(_ left: Self?, _ right: Self?) -> Self? {
        guard let left, let right else { return nil }
        let (months, overflow) = left.months.addingReportingOverflow(right.months)
        return overflow ? nil : Self(exactly: months)
    }

    public static func difference(_ left: Self?, _ right: Self?) -> Self? { sum(left, negation(right)) }

    public static func negation(_ duration: Self?) -> Self? {
        duration.map { Self(months: 0 &- $0.months) }
    }

    public static func absolute(_ duration: Self?) -> Self? {
        duration.map { Self(months: $0.months < 0 ? 0 &- $0.months : $0.months) }
    }

    /// Whole months: what is left over is cut off.
    public static func product(_ duration: Self?, _ factor: Number?) -> Self? {
        whole(Number.product(duration.map { Number($0.months) }, factor))
    }

    /// Whole months: what is left over is cut off.
    public static func quotient(_ duration: Self?, _ divisor: Number?) -> Self? {
        whole(Number.quotient(duration.map { Number($0.months) }, divisor))
    }

    /// How often one goes into the other.
    public static func ratio(_ left: Self?, _ right: Self?) -> Number? {
        Number.quotient(left.map { Number($0.months) }, right.map { Number($0.months) })
    }

    private static func whole(_ months: Number?) -> Self? {
        Number.rounded(months, .zero, .down)?.integer.flatMap { Self(exactly: $0) }
    }

    /// Nil beyond ±(2^53−1) months, which is as far as every target counts exactly (SEMANTICS, row 9).
    private init?(exactly months: Int) {
        guard months.magnitude < 1 << 53 else { return nil }
        self.months = months
    }

    /// The parts as their properties give them, with the sign of the whole; months are below 12.
    public static func years(_ duration: Self?) -> Number? { duration.map { Number($0.months / 12) } }
    public static func months(_ duration: Self?) -> Number? { duration.map { Number($0.months % 12) } }
}

extension Number {
    /// For factors that cannot leave the range.
    fileprivate func times(_ factor: Int64) -> Number { Number.product(self, Number(units: factor)) ?? self }
}
