/// An exact decimal number: `units` × 10^(−`scale`). Never a binary float.
///
/// Two decimals are equal when their units and scales are; `<` and `isEqual(to:)` compare the numbers.
///
/// Foundation has a type of this name, too: a file that imports both says `FormRuntime.Decimal`, or imports this one by its name
/// with `import struct FormRuntime.Decimal`, which goes before.
public struct Decimal: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The number without its point: 1250 for `12.50`.
    public let units: Int64
    /// Digits behind the point, 0 to 9.
    public let scale: Int

    /// A scale outside 0 to 9 is brought to the nearer end.
    public init(units: Int64, scale: Int) {
        self.units = units
        self.scale = min(max(scale, 0), 9)
    }

    /// Canonical form: all `scale` digits, no plus sign, no superfluous zeros in front, never minus zero.
    public var description: String {
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
        let sign = units < 0 ? "-" : ""
        guard scale > 0 else { return sign + padded }
        return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
    }

    public static func < (left: Self, right: Self) -> Bool { left.order(to: right) < 0 }

    /// Whether both are the same number, whatever their scales: `1.5` and `1.50` are.
    public func isEqual(to other: Decimal) -> Bool { order(to: other) == 0 }

    /// Negative, zero or positive, as this number is less than, equal to or greater than the other.
    @usableFromInline
    func order(to other: Decimal) -> Int {
        let left = units.multipliedFullWidth(by: Self.power(of: max(0, other.scale - scale)))
        let right = other.units.multipliedFullWidth(by: Self.power(of: max(0, scale - other.scale)))
        if left.high != right.high { return left.high < right.high ? -1 : 1 }
        if left.low != right.low { return left.low < right.low ? -1 : 1 }
        return 0
    }

    private static func power(of exponent: Int) -> Int64 {
        var result: Int64 = 1
        for _ in 0..<exponent { result *= 10 }
        return result
    }
}
