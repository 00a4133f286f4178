import CatalogDiagnostics

/// The whole number that a number with three digits behind each point is to many, `1.000`; nil for any other one.
func thousands(in number: some StringProtocol) -> String? {
    let groups = number.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count > 1, 1...3 ~= groups[0].utf8.count, groups[0].first != "0",
        groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
        groups.joined().utf8.allSatisfy({ 0x30...0x39 ~= $0 })
    else { return nil }
    return groups.joined()
}

extension Wording {
    /// That a point does not stand between thousands.
    ///
    /// - Parameter otherwise: What else has to be written; nil if nothing else can be meant.
    static func thousandsMeant(_ number: String, otherwise: String? = nil) -> Wording {
        Wording(
            de: "Der Punkt trennt Nachkommastellen. Meinen Sie \(number), schreiben Sie es ohne Punkt"
                + (otherwise.map { "; sonst: \($0)" } ?? "."),
            en: "The point stands before decimals. If you mean \(number), write it without a point"
                + (otherwise.map { "; otherwise: \($0)" } ?? "."))
    }
}
