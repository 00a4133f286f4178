/// A time of day as people write it, `8:30`, `8.30 Uhr`, `8 Uhr`, as `HH:MM:SS`; nil for anything else.
package func writtenTimeOfDay(_ text: some StringProtocol) -> String? {
    let said = text.split(separator: " ")
    guard 1...2 ~= said.count, said.count == 1 || said[1].lowercased() == "uhr" else { return nil }
    let parts = said[0].split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard 1...3 ~= parts.count, parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
        1...2 ~= parts[0].utf8.count, said[0].utf8.allSatisfy({ 0x2E...0x3A ~= $0 && $0 != 0x2F })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 }) else {
        return nil
    }
    return timeOfDay(numbers)
}

/// Hours, minutes and seconds as `HH:MM:SS`; those at the end that are not given are 0.
package func timeOfDay(_ numbers: [Int]) -> String {
    (numbers + [0, 0]).prefix(3).map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
}
