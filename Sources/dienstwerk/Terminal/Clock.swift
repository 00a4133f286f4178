#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// Foundation’s calendars are not needed for a day, and would bring 30 MB of data for all calendars of the world into the program.

/// The day on which the command runs, `2026-03-02`, on the clock and in the time zone of the machine. No day at all if the clock is in a
/// year that has none of four digits.
///
/// Only advice depends on it, never what is emitted.
func dayOfTheClock() -> String {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return "" }
    func digits(_ number: Int32, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return "\(digits(parts.tm_year &+ 1900, 4))-\(digits(parts.tm_mon + 1, 2))-\(digits(parts.tm_mday, 2))"
}

/// Waits until the clock of the file system has gone on since the last of some moments, in nanoseconds since 1970: it does so every ten
/// milliseconds or more often. A moment that has not come yet is from another clock.
func waitForTheTick(after moments: [Int64]) {
    let tick: Int64 = 10_000_000
    var clock = timespec()
    guard clock_gettime(CLOCK_REALTIME, &clock) == 0 else { return }
    let now = nanoseconds(clock)
    guard let last = moments.lazy.filter({ $0 <= now }).max(), now - last < tick else { return }
    var rest = timespec(tv_sec: 0, tv_nsec: Int(tick - (now - last)))
    // A signal ends a sleep early; then what is left is slept, too.
    var left = timespec()
    while nanosleep(&rest, &left) != 0, errno == EINTR { rest = left }
}
