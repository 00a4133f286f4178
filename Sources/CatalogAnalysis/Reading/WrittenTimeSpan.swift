import CatalogModel

/// A time that somebody wrote with a number and a unit in one of many ways: `5 Werktage`, `5 working days`, `5d`, `fünf Tage`, `P5D`.
private struct WrittenTimeSpan {
    let count: Int
    let unit: Unit

    enum Unit: String { case workdays, days, weeks, months, years }

    init?(_ text: String) {
        let words = text.lowercased().split(separator: " ")
        guard let first = words.first else { return nil }
        if words.count == 1, let span = Self.iso8601(first) {
            self = span
            return
        }
        let digits = first.prefix { $0.isASCII && $0.isNumber }
        let unit = first.dropFirst(digits.count) + words.dropFirst().joined()
        if let count = Int(digits), count > 0 {
            self.init(count, unit)
        } else if words.count > 1, let count = numberWords[String(first)] {
            self.init(count, words.dropFirst().joined()[...])
        } else {
            return nil
        }
    }

    /// As definitions write it: `5 days`, `1 day`.
    var text: String { "\(count) \(count == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue)" }

    private init?(_ count: Int, _ unit: Substring) {
        if unit == "h" || unit.hasPrefix("stunde") || unit.hasPrefix("hour") {
            guard count % 24 == 0 else { return nil }
            self.init(count: count / 24, unit: .days)
        } else {
            guard let unit = units[String(unit)] else { return nil }
            self.init(count: count, unit: unit)
        }
    }

    private init(count: Int, unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// `P5D`, `PT48H`.
    private static func iso8601(_ text: Substring) -> WrittenTimeSpan? {
        guard text.first == "p", let last = text.last else { return nil }
        let isTime = text.hasPrefix("pt")
        guard let count = Int(text.dropFirst(isTime ? 2 : 1).dropLast()), count > 0, isTime == (last == "h")
        else { return nil }
        return WrittenTimeSpan(count, text.suffix(1))
    }
}

func isTimeSpan(_ text: String) -> Bool { WrittenTimeSpan(text) != nil }

/// A time in the form of ISO 8601, `P14D`; nil if it is none or counts workdays.
func writtenPeriod(_ text: String) -> String? {
    guard let span = WrittenTimeSpan(text) else { return nil }
    return switch span.unit {
    case .workdays: nil
    case .days: "P\(span.count)D"
    case .weeks: span.count < 10_000 ? "P\(span.count * 7)D" : nil
    case .months: "P\(span.count)M"
    case .years: "P\(span.count)Y"
    }
}

/// A time in the units of processing times; nil if that is not clear.
func mendedProcessingTime(_ text: String) -> String? {
    guard let span = WrittenTimeSpan(text) else { return nil }
    if span.unit == .years { return span.count <= 30 ? "\(span.count * 12) months" : nil }
    return span.count <= 366 ? span.text : nil
}

/// A time in the units of retention; nil if that is not clear.
func mendedRetention(_ text: String) -> String? {
    guard let span = WrittenTimeSpan(text), span.unit != .workdays, Retention.counts.contains(span.count)
    else { return nil }
    return span.text
}

/// The name of a unit of time by which it is known, whatever it is called beside one: `1 year`.
func unitName(_ written: Substring, of count: Int) -> String {
    count == 1 && written.last != "s" ? written + "s" : String(written)
}

private let units: [String: WrittenTimeSpan.Unit] = [
    "workday": .workdays, "workdays": .workdays, "arbeitstag": .workdays, "arbeitstage": .workdays,
    "arbeitstagen": .workdays, "werktag": .workdays, "werktage": .workdays, "werktagen": .workdays,
    "workingday": .workdays, "workingdays": .workdays, "businessday": .workdays, "businessdays": .workdays,
    "d": .days, "day": .days, "days": .days, "tag": .days, "tage": .days, "tagen": .days,
    "kalendertage": .days, "calendardays": .days,
    "w": .weeks, "week": .weeks, "weeks": .weeks, "woche": .weeks, "wochen": .weeks,
    "m": .months, "month": .months, "months": .months, "monat": .months, "monate": .months,
    "monaten": .months,
    "y": .years, "year": .years, "years": .years, "jahr": .years, "jahre": .years, "jahren": .years,
]

private let numberWords = [
    "ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "one": 1, "a": 1, "zwei": 2, "two": 2, "drei": 3,
    "three": 3, "vier": 4, "four": 4, "fünf": 5, "five": 5, "sechs": 6, "six": 6, "sieben": 7, "seven": 7,
    "acht": 8, "eight": 8, "neun": 9, "nine": 9, "zehn": 10, "ten": 10, "zwölf": 12, "twelve": 12,
    "vierzehn": 14,
]
