/// A number as expressions compute with it: a decimal of at most 34 significant digits, as FEEL (DMN 1.5, 10.3.2.3.1)
/// takes it from IEEE 754's decimal128. Never a binary float.
///
/// Sums, differences and products are exact up to 34 digits; what has more is rounded half to even there, like every
/// quotient. What leaves the range up to 10^6145, and a division by zero, gives nil: the value is absent.
public struct Number: Hashable, Sendable {
    /// Below 10^34, without zeros at the end, so that equal numbers have equal parts.
    let magnitude: UInt128
    /// The power of ten that the magnitude is multiplied with.
    let exponent: Int
    /// Never for zero.
    let isNegative: Bool

    static let digits = 34
    static let largestExponent = 6144
    static let smallestExponent = -6176

    public static let zero = Number(canonical: 0, exponent: 0, isNegative: false)
    static let one = Number(canonical: 1, exponent: 0, isNegative: false)

    private init(canonical magnitude: UInt128, exponent: Int, isNegative: Bool) {
        self.magnitude = magnitude
        self.exponent = exponent
        self.isNegative = isNegative
    }

    /// Rounds to 34 digits, takes zeros from the end, and is nil beyond the range. What is too small is zero.
    ///
    /// - Parameter hasMore: whether something that is not zero follows the digits of `wide`.
    init?(_ wide: WideInteger, exponent: Int, isNegative: Bool, hasMore: Bool = false) {
        var (magnitude, exponent) = (wide, exponent)
        let excess = magnitude.digitCount - Self.digits
        if excess > 0 {
            magnitude = magnitude.dividedByPowerOfTen(excess, rounding: .halfEven, hasMore: hasMore)
            exponent += excess
        }
        var low = magnitude.low
        guard low != 0 else {
            self = .zero
            return
        }
        while low % 10 == 0 {
            low /= 10
            exponent += 1
        }
        let leading = exponent + WideInteger(low).digitCount - 1
        guard leading <= Self.largestExponent else { return nil }
        guard leading >= Self.smallestExponent else {
            self = .zero
            return
        }
        self.init(canonical: low, exponent: exponent, isNegative: isNegative)
    }

    /// `units` × 10^(−`scale`): an integer, the units of a decimal, the minor units of money.
    public init(units: Int64, scale: Int = 0) {
        var (magnitude, exponent) = (units.magnitude, -scale)
        if magnitude == 0 {
            self = .zero
            return
        }
        while magnitude % 10 == 0 {
            magnitude /= 10
            exponent += 1
        }
        self.init(canonical: UInt128(magnitude), exponent: exponent, isNegative: units < 0)
    }

    public init(_ decimal: Decimal) { self.init(units: decimal.units, scale: decimal.scale) }

    public init(_ integer: Int) { self.init(units: Int64(integer)) }

    /// The whole number that this is; nil for fractions and beyond 2^63.
    public var integer: Int? {
        guard exponent >= 0, exponent < 20 else { return magnitude == 0 ? 0 : nil }
        let (wide, overflow) = magnitude.multipliedReportingOverflow(by: WideInteger.power(exponent))
        guard !overflow, let value = Int(exactly: wide) else { return nil }
        return isNegative ? -value : value
    }

    var isWhole: Bool { exponent >= 0 }
}

extension Number: Comparable {
    public static func < (left: Number, right: Number) -> Bool {
        guard left.isNegative == right.isNegative else { return left.isNegative }
        return left.isNegative
            ? right.isSmaller(inMagnitudeThan: left) : left.isSmaller(inMagnitudeThan: right)
    }

    private func isSmaller(inMagnitudeThan other: Number) -> Bool {
        if exponent == other.exponent { return magnitude < other.magnitude }
        if magnitude == 0 || other.magnitude == 0 { return magnitude == 0 && other.magnitude != 0 }
        let (mine, its) = (exponent + digitCount, other.exponent + other.digitCount)
        guard mine == its else { return mine < its }
        let lowest = min(exponent, other.exponent)
        // The leading digits stand at the same place, so no more than 34 digits are shifted in.
        return WideInteger(magnitude).multiplied(byPowerOfTen: exponent - lowest)
            < WideInteger(other.magnitude).multiplied(byPowerOfTen: other.exponent - lowest)
    }

    var digitCount: Int { WideInteger(magnitude).digitCount }
}

extension Number: CustomStringConvertible {
    /// All digits, without an exponent and without zeros at the end: `-0.05`, `1200`.
    public var description: String {
        let digits = String(magnitude)
        let sign = isNegative ? "-" : ""
        if exponent >= 0 {
            return sign + digits + String(repeating: "0", count: magnitude == 0 ? 0 : exponent)
        }
        let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.utf8.count)) + digits
        return sign + padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
    }

    /// Reads digits with an optional sign, point and exponent: `-12.50`, `1.5e3`. Nil for anything else and beyond the
    /// range; more than 34 digits are rounded.
    public init?(_ text: some StringProtocol) {
        var bytes = Array(text.utf8)[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
        var value = WideInteger(0)
        var (exponent, count, hasMore, hasPoint) = (0, 0, false, false)
        while let byte = bytes.first, byte != UInt8(ascii: "e"), byte != UInt8(ascii: "E") {
            bytes.removeFirst()
            if byte == UInt8(ascii: "."), !hasPoint, count > 0 {
                hasPoint = true
                count = 0
                continue
            }
            guard byte &- UInt8(ascii: "0") <= 9 else { return nil }
            let digit = byte &- UInt8(ascii: "0")
            count += 1
            if value.digitCount < 60 {
                value = value.multiplied(byPowerOfTen: 1).adding(WideInteger(UInt128(digit)))
                if hasPoint { exponent -= 1 }
            } else {
                hasMore = hasMore || digit != 0
                if !hasPoint { exponent += 1 }
            }
        }
        guard count > 0 else { return nil }
        if bytes.first != nil {
            bytes.removeFirst()
            guard let power = Int(String(decoding: bytes, as: UTF8.self)), abs(power) < 100_000 else {
                return nil
            }
            exponent += power
        }
        self.init(value, exponent: exponent, isNegative: isNegative, hasMore: hasMore)
    }
}
