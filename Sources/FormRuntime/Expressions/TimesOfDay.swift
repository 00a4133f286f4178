/// Times of day in expressions: texts `HH:MM`, with `:SS` and up to nine digits behind a point where they are not zero,
/// so that times sort as their texts do. Without a zone, as a clock on the wall shows them.
public enum Times {
    /// A time plus days and time, as the clock shows it then: it begins anew at midnight (DMN 1.5, table 55). Parts of a
    /// nanosecond are cut off towards the past; absent for a duration of more than 2^63 nanoseconds.
    public static func moved(_ time: String?, by duration: DayTimeDuration?) -> String? {
        guard let now = nanoseconds(time), let duration,
            let step = Number.rounded(
                Number.product(duration.seconds, Number(nanosecondsOfASecond)), .zero, .floor)?.integer
        else { return nil }
        let rest = (now + step % nanosecondsOfADay) % nanosecondsOfADay
        return text(rest < 0 ? rest + nanosecondsOfADay : rest)
    }

    /// `to - from`, negative if `to` is earlier on the day.
    public static func difference(_ to: String?, _ from: String?) -> DayTimeDuration? {
        guard let to = nanoseconds(to), let from = nanoseconds(from) else { return nil }
        return DayTimeDuration(seconds: Number(units: Int64(to - from), scale: 9))
    }

    public static func hour(_ time: String?) -> Number? {
        nanoseconds(time).map { Number($0 / nanosecondsOfASecond / 3_600) }
    }

    public static func minute(_ time: String?) -> Number? {
        nanoseconds(time).map { Number($0 / nanosecondsOfASecond / 60 % 60) }
    }

    /// With its parts.
    public static func second(_ time: String?) -> Number? {
        nanoseconds(time).map { Number(units: Int64($0 % (60 * nanosecondsOfASecond)), scale: 9) }
    }

    private static let nanosecondsOfASecond = 1_000_000_000
    private static let nanosecondsOfADay = 86_400 * nanosecondsOfASecond

    /// Since midnight; nil for a text that is no time.
    private static func nanoseconds(_ time: String?) -> Int? {
        guard let bytes = time.map({ Array($0.utf8) }), bytes.count >= 5, bytes.count <= 18 else {
            return nil
        }
        var parts = [0, 0, 0, 0]
        var (part, fractionDigits) = (0, 0)
        for byte in bytes {
            switch byte {
            case UInt8(ascii: ":") where part < 2, UInt8(ascii: ".") where part == 2: part += 1
            case 0x30...0x39:
                parts[part] = parts[part] * 10 + Int(byte - 0x30)
                if part == 3 { fractionDigits += 1 }
            default: return nil
            }
        }
        for _ in fractionDigits..<9 { parts[3] *= 10 }
        return (parts[0] * 3_600 + parts[1] * 60 + parts[2]) * nanosecondsOfASecond + parts[3]
    }

    private static func text(_ nanoseconds: Int) -> String {
        func padded(_ value: Int, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let (seconds, fraction) = nanoseconds.quotientAndRemainder(dividingBy: nanosecondsOfASecond)
        var result = padded(seconds / 3_600, 2) + ":" + padded(seconds / 60 % 60, 2)
        guard seconds % 60 != 0 || fraction != 0 else { return result }
        result += ":" + padded(seconds % 60, 2)
        guard fraction != 0 else { return result }
        var digits = padded(fraction, 9)
        while digits.last == "0" { digits.removeLast() }
        return result + "." + digits
    }
}
