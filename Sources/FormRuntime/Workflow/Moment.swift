/// When something happened: a day and a minute in the catalog's time zone. The runtime reads no clock.
public struct Moment: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let day: CalendarDate
    /// Since midnight, 0 to 1439.
    public let minute: Int

    /// Nil for a time that does not exist.
    public init?(_ day: CalendarDate, hour: Int = 0, minute: Int = 0) {
        guard 0..<24 ~= hour, 0..<60 ~= minute else { return nil }
        self.day = day
        self.minute = hour * 60 + minute
    }

    /// The beginning of a day.
    public init(_ day: CalendarDate) {
        self.day = day
        minute = 0
    }

    /// Reads `2026-03-02T09:30` and nothing else.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            bytes[11...12].allSatisfy({ 0x30...0x39 ~= $0 }),
            bytes[14...15].allSatisfy({ 0x30...0x39 ~= $0 }),
            let day = CalendarDate(String(decoding: bytes[..<10], as: UTF8.self))
        else { return nil }
        self.init(
            day, hour: Int(bytes[11] - 0x30) * 10 + Int(bytes[12] - 0x30),
            minute: Int(bytes[14] - 0x30) * 10 + Int(bytes[15] - 0x30))
    }

    /// `2026-03-02T09:30`
    public var description: String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day)T\(padded(minute / 60)):\(padded(minute % 60))"
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.day, left.minute) < (right.day, right.minute)
    }
}
