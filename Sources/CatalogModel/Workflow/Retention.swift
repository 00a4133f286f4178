/// How long something is kept.
package struct Retention: Hashable, Sendable {
    package let count: Int
    package let unit: Unit

    package init(count: Int, unit: Unit) {
        self.count = count
        self.unit = unit
    }

    package enum Unit: String, CaseIterable, Sendable {
        case days, weeks, months, years
    }
}

extension Retention {
    /// Whether it may be over on a later day than another time that begins on the same day.
    package func mayExceed(_ other: Retention) -> Bool {
        if let ours = months, let theirs = other.months { return ours > theirs }
        return days.upperBound > other.days.lowerBound
    }

    private var months: Int? {
        switch unit {
        case .days, .weeks: nil
        case .months: count
        case .years: 12 * count
        }
    }

    /// How many days it may have, whatever the day on which it begins. The end of a month clamps (section 188 of the Civil Code), so
    /// that the shortest month begins on 31 January.
    package var days: ClosedRange<Int> {
        guard let months else {
            let days = unit == .weeks ? 7 * count : count
            return days...days
        }
        // Of months in a row, beginning with each of the four years in which leap years recur.
        let lengths = (0..<48).map {
            [31, $0 == 1 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][$0 % 12]
        }
        let cycle = lengths.reduce(0, +)
        let spans = lengths.indices.map { start in
            let rest = months % lengths.count
            let sum =
                months / lengths.count * cycle
                + (start..<start + rest).reduce(0) { $0 + lengths[$1 % lengths.count] }
            return (sum, lost: max(0, lengths[start] - lengths[(start + rest) % lengths.count]))
        }
        return (spans.map { $0.0 - $0.lost }.min() ?? 0)...(spans.map(\.0).max() ?? 0)
    }
}

extension Retention: Comparable {
    /// By length on average, for lists; a month is a twelfth of a mean Gregorian year of 365.2425 days.
    package static func < (left: Retention, right: Retention) -> Bool {
        left.meanLength < right.meanLength
    }

    /// In ten-thousandths of a day, times twelve.
    private var meanLength: Int { months.map { $0 * 3_652_425 } ?? days.lowerBound * 120_000 }
}
