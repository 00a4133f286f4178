import CatalogEvaluation
import CatalogModel
import FormRuntime

/// The possible answers to a question whose answers stand in a row: numbers, amounts, days, times, and how many items a
/// list has. Each has an ordinal.
struct Line: Sendable {
    let lowest: Int64
    let highest: Int64
    private let kind: Kind

    private enum Kind: Hashable, Sendable {
        case integer, time, date, count
        case decimal(scale: Int)
        case money(scale: Int)
    }

    /// nil for a type whose answers do not stand in a row.
    ///
    /// - Parameter today: The day of receipt, from which bounds may count.
    /// - Parameter isAnyDay: That `today` is the first of the possible days of receipt, and all later ones count, too.
    init?(_ type: FieldType, today: FormRuntime.CalendarDate, isAnyDay: Bool = false) {
        switch type {
        case .integer(let type): (kind, lowest, highest) = (.integer, type.minimum, type.maximum)
        case .money(let type):
            (kind, lowest, highest) = (.money(scale: type.scale), type.minimum, type.maximum)
        case .decimal(let type):
            (kind, lowest, highest) = (.decimal(scale: type.scale), type.minimum.units, type.maximum.units)
        case .time: (kind, lowest, highest) = (.time, 0, 24 * 60 - 1)
        case .date(let type):
            kind = .date
            lowest = Int64((type.earliest?.day(today: today) ?? .first).dayNumber)
            if case .today? = type.latest, isAnyDay {
                highest = Int64(FormRuntime.CalendarDate.last.dayNumber)
            } else {
                highest = Int64((type.latest?.day(today: today) ?? .last).dayNumber)
            }
        case .list(let type):
            (kind, lowest, highest) = (.count, Int64(max(1, type.minItems)), Int64(type.mostItems))
        case .text, .boolean, .consent, .choice, .choices, .email, .phone, .url, .iban, .bic, .postalCode,
            .file,
            .record:
            return nil
        }
    }

    /// How many answers there are.
    var count: Int64 {
        let (distance, overflow) = highest.subtractingReportingOverflow(lowest)
        return overflow ? .max : max(0, distance + 1)
    }

    var isOfDates: Bool { kind == .date }

    /// The digits behind the point of what its ordinals count; nil for times, with which nobody computes by ordinals.
    var scale: Int? {
        switch kind {
        case .integer, .date, .count: 0
        case .decimal(let scale), .money(let scale): scale
        case .time: nil
        }
    }

    /// What conditions see of a candidate, which is not written down as an answer; nil beyond the ends.
    func outline(_ ordinal: Int64) -> Candidate? {
        switch kind {
        case .integer, .money, .decimal, .date: value(ordinal).map { Candidate($0, nil) }
        case .time, .count: candidate(ordinal)
        }
    }

    /// The value of a candidate; nil beyond the ends.
    func value(_ ordinal: Int64) -> Value? {
        guard lowest <= highest, lowest...highest ~= ordinal else { return nil }
        switch kind {
        case .integer: return .number(Number(units: ordinal))
        case .money(let scale), .decimal(let scale): return .number(Number(units: ordinal, scale: scale))
        case .date: return FormRuntime.CalendarDate(ordinal: ordinal).map { .date($0) }
        case .time, .count: return candidate(ordinal)?.value
        }
    }

    /// The ordinal of a whole number or a day, which it is itself, on a line of these; nil for anything else.
    func ordinal(of value: Value) -> Int? {
        guard let simple = SimpleValue(value) else { return nil }
        return switch (kind, simple.kind) {
        case (.integer, .integer), (.date, .date): simple.number
        default: nil
        }
    }

    /// nil beyond the ends.
    func candidate(_ ordinal: Int64) -> Candidate? {
        guard lowest <= highest, lowest...highest ~= ordinal else { return nil }
        switch kind {
        case .integer: return Candidate(.number(Number(units: ordinal)), .integer(ordinal))
        case .money(let scale):
            return Candidate(.number(Number(units: ordinal, scale: scale)), .integer(ordinal))
        case .decimal(let scale):
            let text = ScaledDecimal(units: ordinal, scale: scale).description
            return Candidate(.number(Number(units: ordinal, scale: scale)), .text(text))
        case .time:
            let text = "\(padded(ordinal / 60)):\(padded(ordinal % 60))"
            return Candidate(.time(text), .text(text))
        case .date:
            guard let date = FormRuntime.CalendarDate(ordinal: ordinal) else { return nil }
            return Candidate(.date(date), .text(date.description))
        case .count: return .items(Int(ordinal))
        }
    }

    /// An answer that people could give: between the bounds, and near what is usual.
    func usual(today: FormRuntime.CalendarDate) -> Int64 {
        let wanted: Int64 =
            switch kind {
            case .integer, .count: 1
            case .money(let scale), .decimal(let scale): (0..<scale).reduce(10) { value, _ in value * 10 }
            case .time: 10 * 60
            case .date: Int64(today.dayNumber) + (Int64(today.dayNumber) < highest ? 14 : -30 * 365)
            }
        return min(max(wanted, lowest), highest)
    }

    /// Whether answers of both can be compared by their ordinals.
    func isComparable(with other: Line) -> Bool { kind == other.kind }

    private func padded(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension FormRuntime.CalendarDate {
    /// - Parameter ordinal: As `dayNumber` counts.
    init?(ordinal: Int64) {
        guard let date = Self.first.shifted(byDays: Int(ordinal) - Self.first.dayNumber) else { return nil }
        self = date
    }

    init(_ date: CatalogModel.CalendarDate) {
        self = Self(year: date.year, month: date.month, day: date.day) ?? .first
    }
}

extension CatalogModel.DateBound {
    func day(today: FormRuntime.CalendarDate) -> FormRuntime.CalendarDate {
        switch self {
        case .fixed(let date): FormRuntime.CalendarDate(date)
        case .today(let months, let days): today.adding(months: months, days: days)
        }
    }
}
