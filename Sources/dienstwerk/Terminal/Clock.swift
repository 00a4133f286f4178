import Foundation

/// The day on which the command runs, `2026-03-02`, on the clock and in the time zone of the machine.
///
/// Only advice depends on it, never what is emitted.
func dayOfTheClock() -> String {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    func digits(_ number: Int?, _ count: Int) -> String {
        let text = String(number ?? 0)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return "\(digits(parts.year, 4))-\(digits(parts.month, 2))-\(digits(parts.day, 2))"
}

/// Waits until the clock of the file system has gone on since a moment, in nanoseconds since 1970: it does so every ten milliseconds or more
/// often.
func waitForTheTick(after moment: Int64) {
    let tick = 0.01
    let rest = Double(moment) / 1e9 + tick - Date().timeIntervalSince1970
    // A moment that lies further ahead is from another clock.
    if rest > 0, rest <= tick { Thread.sleep(forTimeInterval: rest) }
}
