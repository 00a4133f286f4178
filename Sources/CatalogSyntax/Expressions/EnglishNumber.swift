/// A number with commas between its thousands, as it is written in English: `1,200`, `10,000.00`.
package struct EnglishNumber: Sendable {
    /// Without the commas.
    package let meant: String
    /// With a point for its only comma: in other languages that stands before three decimals.
    package let asDecimals: String?

    package init?(_ written: some StringProtocol) {
        let sign = written.hasPrefix("-") ? "-" : ""
        let parts = written.dropFirst(sign.count).split(separator: ".", omittingEmptySubsequences: false)
        let decimals = parts.count > 1 ? String(parts[1]) : nil
        let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false)
        let digits = groups.joined()
        guard parts.count <= 2, groups.count > 1, 1...3 ~= groups[0].utf8.count, groups[0].first != "0",
            groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }), decimals?.isEmpty != true,
            (digits + (decimals ?? "")).utf8.allSatisfy({ 0x30...0x39 ~= $0 })
        else { return nil }
        meant = sign + digits + (decimals.map { ".\($0)" } ?? "")
        asDecimals = groups.count == 2 && decimals == nil ? sign + groups.joined(separator: ".") : nil
    }
}
