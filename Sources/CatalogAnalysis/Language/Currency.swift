/// A currency of ISO 4217 with its minor units.
struct Currency: Hashable, Sendable {
    let code: String
    /// Digits behind the point.
    let scale: Int

    static let euro = Currency(uncheckedCode: "EUR", scale: 2)

    /// Currencies that German and neighbouring authorities charge in.
    static let all = [
        euro, Currency(uncheckedCode: "CHF", scale: 2), Currency(uncheckedCode: "CZK", scale: 2),
        Currency(uncheckedCode: "DKK", scale: 2), Currency(uncheckedCode: "GBP", scale: 2),
        Currency(uncheckedCode: "JPY", scale: 0), Currency(uncheckedCode: "NOK", scale: 2),
        Currency(uncheckedCode: "PLN", scale: 2), Currency(uncheckedCode: "SEK", scale: 2),
        Currency(uncheckedCode: "TRY", scale: 2), Currency(uncheckedCode: "UAH", scale: 2),
        Currency(uncheckedCode: "USD", scale: 2),
    ]

    init?(code: String) {
        guard let known = Self.all.first(where: { $0.code == code }) else { return nil }
        self = known
    }

    private init(uncheckedCode code: String, scale: Int) {
        self.code = code
        self.scale = scale
    }
}
