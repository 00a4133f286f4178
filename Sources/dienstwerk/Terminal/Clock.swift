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
