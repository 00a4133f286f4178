/// The functions of expressions by their names in FEEL (DMN 1.5, 10.3.4). `age` is our own.
package enum Function: String, CaseIterable, Sendable {
    // Numbers
    case floor, ceiling
    case roundUp = "round up"
    case roundDown = "round down"
    case roundHalfUp = "round half up"
    case roundHalfDown = "round half down"
    case decimal, modulo, even, odd
    // Texts
    case stringLength = "string length"
    case substring
    case upperCase = "upper case"
    case lowerCase = "lower case"
    case substringBefore = "substring before"
    case substringAfter = "substring after"
    case contains
    case startsWith = "starts with"
    case endsWith = "ends with"
    // Dates and durations
    case date
    case monthsBetween = "years and months duration"
    case age
    // Lists
    case count, sum, product, mean
    case minimum = "min"
    case maximum = "max"
    case all, any
    case listContains = "list contains"
}

/// A part of a date, a time of day or a duration, by its name in FEEL (DMN 1.5, 10.3.2.3.5 to 10.3.2.3.9).
package enum Property: Hashable, Sendable {
    case year, month, day, weekday
    case hour, minute, second
    case days, hours, minutes, seconds
    case years, months

    /// What a part of a day or of a time of day can be; nil for parts of durations and for years.
    package var values: ClosedRange<Int>? {
        switch self {
        case .month: 1...12
        case .day: 1...31
        case .weekday: 1...7
        case .hour: 0...23
        case .minute, .second: 0...59
        case .year, .days, .hours, .minutes, .seconds, .years, .months: nil
        }
    }
}
