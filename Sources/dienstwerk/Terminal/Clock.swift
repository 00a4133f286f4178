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

/// Waits until the clock of the file system has gone on since the last of some moments, in nanoseconds since 1970: it does so every ten
/// milliseconds or more often. A moment that has not come yet is from another clock.
func waitForTheTick(after moments: [Int64]) {
    let tick: Int64 = 10_000_000
    let now = Int64(Date().timeIntervalSince1970 * 1e9)
    guard let last = moments.lazy.filter({ $0 <= now }).max(), now - last < tick else { return }
    Thread.sleep(forTimeInterval: Double(tick - (now - last)) / 1e9)
}
