/// What keeps day, month and year, as somebody typed them, from being a date; empty if they are one that does not exist.
struct DateFlaw: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let noDay = DateFlaw(rawValue: 1)
    static let noMonth = DateFlaw(rawValue: 2)
    static let noYear = DateFlaw(rawValue: 4)
    /// The year has fewer than three digits: it is not clear which century is meant.
    static let shortYear = DateFlaw(rawValue: 8)

    /// Those about which there are sentences of their own.
    static let all: [DateFlaw] = [
        .noDay, .noMonth, .noYear, [.noDay, .noMonth], [.noDay, .noYear], [.noMonth, .noYear], .shortYear,
    ]

    /// The parts that are missing, in the order of the controls.
    var missingParts: [String] {
        [(DateFlaw.noDay, "day"), (.noMonth, "month"), (.noYear, "year")].filter { contains($0.0) }.map(\.1)
    }
}
