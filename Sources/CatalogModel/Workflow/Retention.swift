import CatalogDiagnostics

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

    /// Whether both are over on one day, whatever the day on which they begin.
    package func isSame(as other: Retention) -> Bool {
        self == other || !mayExceed(other) && !other.mayExceed(self)
    }

    /// A time that is not longer than any of some times: the longest of them with which that is so, or the days that each has at least. Nil
    /// if there are none.
    package static func longest(within times: [Retention]) -> Retention? {
        let fitting = times.sorted().last { time in !times.contains(where: time.mayExceed) }
        return fitting ?? times.map(\.days.lowerBound).min().map(Retention.init(atMostDays:))
    }

    /// As many days as can be written, or weeks.
    private init(atMostDays days: Int) {
        self =
            Self.counts.contains(days)
            ? Retention(count: days, unit: .days)
            : Retention(count: min(days / 7, Self.counts.upperBound), unit: .weeks)
    }

    /// How many of a unit can be written.
    package static let counts = 1...1000

    /// As it is written in a catalog.
    package var written: String { "\(count) \(unit.rawValue)" }

    /// As people say it.
    package var spoken: Wording {
        let isOne = count == 1
        let german =
            switch unit {
            case .days: isOne ? "Tag" : "Tage"
            case .weeks: isOne ? "Woche" : "Wochen"
            case .months: isOne ? "Monat" : "Monate"
            case .years: isOne ? "Jahr" : "Jahre"
            }
        let english = isOne ? String(unit.rawValue.dropLast()) : unit.rawValue
        return Wording(de: "\(count) \(german)", en: "\(count) \(english)")
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
