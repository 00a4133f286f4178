/// An amount of money in integer minor units: 1250 with `EUR` is 12.50 euros.
public struct Money: Hashable, Sendable, Comparable {
    /// Cents for euros.
    public let minorUnits: Int
    /// ISO 4217 code, for example `EUR`.
    public let currency: String

    public init(minorUnits: Int, currency: String) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// By currency first, so that the order is total; within one currency by amount.
    public static func < (left: Self, right: Self) -> Bool {
        left.currency == right.currency ? left.minorUnits < right.minorUnits : left.currency < right.currency
    }
}
