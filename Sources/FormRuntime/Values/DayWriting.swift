/// How a day is written out for people: as browsers do it for the same language, so that the script of a form and the form
/// server write the same.
package enum DayWriting: Sendable {
    case german, english

    /// - Parameter month: 1 to 12.
    package func text(year: Int, month: Int, day: Int) -> String {
        let names = self == .german ? Self.germanMonths : Self.englishMonths
        let name = names.indices.contains(month - 1) ? names[month - 1] : String(month)
        return "\(day)\(self == .german ? "." : "") \(name) \(year)"
    }

    package func text(_ day: CalendarDate) -> String { text(year: day.year, month: day.month, day: day.day) }

    private static let germanMonths = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
        "November", "Dezember",
    ]

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
}
