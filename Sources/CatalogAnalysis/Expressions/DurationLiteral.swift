import CatalogModel
import CatalogSyntax

/// The text of `duration("…")`: years and months, or days and time (ISO 8601 as XML Schema has it, without weeks).
struct DurationLiteral {
    let literal: Expression.Literal

    init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { bytes.removeFirst() }
        guard bytes.popFirst() == UInt8(ascii: "P"), let last = bytes.last, last > UInt8(ascii: "9") else {
            return nil
        }
        let sign = isNegative ? "-" : ""
        if let months = Self.yearMonth(bytes) {
            literal = .yearMonth(months: isNegative ? -months : months)
        } else if let seconds = Self.dayTime(bytes) {
            literal = .dayTime(seconds: sign + seconds)
        } else {
            return nil
        }
    }

    /// `1Y2M`
    private static func yearMonth(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let parts = Parts(bytes, units: "YM"), parts.fraction == nil else { return nil }
        let (months, isTooLong) = parts.numbers[0].multipliedReportingOverflow(by: 12)
        let (sum, overflow) = months.addingReportingOverflow(parts.numbers[1])
        return isTooLong || overflow ? nil : sum
    }

    /// `1DT2H3M4.5S`
    private static func dayTime(_ bytes: ArraySlice<UInt8>) -> String? {
        let (days, time): (ArraySlice<UInt8>, ArraySlice<UInt8>)
        if let mark = bytes.firstIndex(of: UInt8(ascii: "T")) {
            (days, time) = (bytes[..<mark], bytes[(mark + 1)...])
            guard !time.isEmpty else { return nil }
        } else {
            (days, time) = (bytes, [])
        }
        guard let first = Parts(days, units: "D"), first.fraction == nil,
            let second = Parts(time, units: "HMS")
        else {
            return nil
        }
        let seconds =
            Int128(first.numbers[0]) * 86_400 + Int128(second.numbers[0]) * 3_600 + Int128(second.numbers[1])
            * 60
            + Int128(second.numbers[2])
        return String(seconds) + (second.fraction.map { "." + $0 } ?? "")
    }

    /// Numbers with their units, each unit at most once and in order.
    private struct Parts {
        var numbers: [Int]
        /// Digits behind the point, which only the seconds may have.
        var fraction: String?

        init?(_ bytes: ArraySlice<UInt8>, units: String) {
            let units = Array(units.utf8)
            numbers = Array(repeating: 0, count: units.count)
            var (rest, next) = (bytes, 0)
            while !rest.isEmpty {
                let digits = rest.prefix { 0x30...0x39 ~= $0 }
                guard 1...18 ~= digits.count, let number = Int(String(decoding: digits, as: UTF8.self)) else {
                    return nil
                }
                rest = rest.dropFirst(digits.count)
                if rest.first == UInt8(ascii: ".") {
                    let behind = rest.dropFirst().prefix { 0x30...0x39 ~= $0 }
                    guard 1...18 ~= behind.count, rest.dropFirst(behind.count + 1).first == UInt8(ascii: "S")
                    else {
                        return nil
                    }
                    fraction = String(decoding: behind, as: UTF8.self)
                    rest = rest.dropFirst(behind.count + 1)
                }
                guard let unit = rest.popFirst(), let place = units[next...].firstIndex(of: unit) else {
                    return nil
                }
                numbers[place] = number
                next = place + 1
            }
        }
    }
}

extension DurationLiteral {
    /// What somebody means who writes a duration in another way: `14 days`, `p14d`, `18Y`, `P2W`. Nil for anything else.
    static func meant(by text: String) -> String? {
        let words = text.split(separator: " ").map(String.init)
        if words.count == 2, let duration = GermanWord.duration(of: words[0], words[1]) { return duration }
        let capitals = text.uppercased().filter { $0 != " " }
        let whole = capitals.hasPrefix("P") ? capitals : "P" + capitals
        // Weeks are days, which a month is not.
        if let weeks = whole.wholeMatch(of: /P([0-9]{1,6})W/), let count = Int(weeks.1) {
            return "P\(7 * count)D"
        }
        guard whole != text, DurationLiteral(whole) != nil else { return nil }
        return whole
    }
}
