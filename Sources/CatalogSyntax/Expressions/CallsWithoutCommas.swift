/// A call of whole numbers, `date(2026, 1, 1)` or `time(8, 30, 0)`, as one with a text, which can stand between braces:
/// `date("2026-01-01")`. Nil for any other, and for numbers that no day or time has.
package func callWithText(_ function: some StringProtocol, _ numbers: [Int?]) -> String? {
    let known = numbers.compactMap(\.self)
    guard known.count == numbers.count else { return nil }
    func padded(_ number: Int, _ width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    switch function {
    case "date":
        guard known.count == 3, 1...9999 ~= known[0], 1...12 ~= known[1], 1...31 ~= known[2] else {
            return nil
        }
        return "date(\"\(padded(known[0], 4))-\(padded(known[1]))-\(padded(known[2]))\")"
    case "time":
        guard 2...3 ~= known.count, 0...23 ~= known[0], known.dropFirst().allSatisfy({ 0...59 ~= $0 }) else {
            return nil
        }
        return "time(\"\(timeOfDay(known))\")"
    default: return nil
    }
}

/// The same of an expression that is nothing but such a call.
func callWithText(_ expression: String) -> String? {
    guard let call = expression.wholeMatch(of: /(date|time) ?\(([0-9, ]+)\)/) else { return nil }
    let numbers = call.2.split(separator: ",", omittingEmptySubsequences: false)
    return callWithText(call.1, numbers.map { Int($0.filter { $0 != " " }) })
}
