/// An unsigned integer of 256 bits: room for the product of two numbers of 34 digits, and for one that is shifted by
/// as much. Operations wrap, as their callers never leave 77 digits.
struct WideInteger: Equatable, Comparable {
    var high: UInt128
    var low: UInt128

    init(high: UInt128, low: UInt128) {
        self.high = high
        self.low = low
    }

    init(_ low: UInt128) { self.init(high: 0, low: low) }

    enum Rounding {
        /// Towards zero.
        case down
        /// Away from zero, whatever follows.
        case up
        case halfUp, halfDown, halfEven
    }

    static func < (left: Self, right: Self) -> Bool {
        left.high != right.high ? left.high < right.high : left.low < right.low
    }

    func adding(_ other: Self) -> Self {
        let (sum, carry) = low.addingReportingOverflow(other.low)
        return WideInteger(high: high &+ other.high &+ (carry ? 1 : 0), low: sum)
    }

    func subtracting(_ other: Self) -> Self {
        let (difference, borrow) = low.subtractingReportingOverflow(other.low)
        return WideInteger(high: high &- other.high &- (borrow ? 1 : 0), low: difference)
    }

    static func product(_ left: UInt128, _ right: UInt128) -> Self {
        let product = left.multipliedFullWidth(by: right)
        return WideInteger(high: product.high, low: product.low)
    }

    /// - Parameter count: at most 76.
    func multiplied(byPowerOfTen count: Int) -> Self {
        var (result, left) = (self, count)
        while left > 0 {
            let step = min(left, 38)
            let factor = Self.power(step)
            var product = Self.product(result.low, factor)
            product.high = product.high &+ (result.high &* factor)
            result = product
            left -= step
        }
        return result
    }

    func quotientAndRemainder(dividingBy divisor: UInt128) -> (quotient: Self, remainder: UInt128) {
        guard divisor != 0 else { return (self, 0) }
        let upper = high.quotientAndRemainder(dividingBy: divisor)
        let lower = divisor.dividingFullWidth((upper.remainder, low))
        return (WideInteger(high: upper.quotient, low: lower.quotient), lower.remainder)
    }

    /// The remainder, bit by bit; for what is not done often.
    func remainder(dividingBy divisor: Self) -> Self {
        guard divisor != WideInteger(0) else { return self }
        var rest = WideInteger(0)
        for bit in (0..<256).reversed() {
            let isSet = bit >= 128 ? high >> UInt128(bit - 128) & 1 : low >> UInt128(bit) & 1
            rest = WideInteger(high: rest.high << 1 | rest.low >> 127, low: rest.low << 1 | isSet)
            if rest >= divisor { rest = rest.subtracting(divisor) }
        }
        return rest
    }

    /// Drops digits at the end.
    ///
    /// - Parameters:
    ///   - count: at most 76.
    ///   - hasMore: whether something that is not zero follows the last digit.
    func dividedByPowerOfTen(_ count: Int, rounding: Rounding, hasMore: Bool = false) -> Self {
        guard count > 0 else { return self }
        var (result, left, rest) = (self, count - 1, hasMore)
        // All but the last of the dropped digits only matter for whether they are all zero.
        while left > 0 {
            let step = min(left, 38)
            let division = result.quotientAndRemainder(dividingBy: Self.power(step))
            rest = rest || division.remainder != 0
            result = division.quotient
            left -= step
        }
        let (quotient, digit) = result.quotientAndRemainder(dividingBy: 10)
        let goesUp =
            switch rounding {
            case .down: false
            case .up: digit > 0 || rest
            case .halfUp: digit >= 5
            case .halfDown: digit > 5 || digit == 5 && rest
            case .halfEven: digit > 5 || digit == 5 && (rest || quotient.low & 1 == 1)
            }
        return goesUp ? quotient.adding(WideInteger(1)) : quotient
    }

    /// The number of decimal digits; 0 for zero.
    var digitCount: Int {
        if high == 0 { return Self.digitCount(of: low) }
        var (value, count) = (self, 0)
        while value.high != 0 {
            value = value.quotientAndRemainder(dividingBy: Self.power(38)).quotient
            count += 38
        }
        return count + Self.digitCount(of: value.low)
    }

    private static func digitCount(of value: UInt128) -> Int {
        guard value != 0 else { return 0 }
        var (low, high) = (0, 38)
        // The greatest power that is not above the value.
        while low < high {
            let middle = (low + high + 1) / 2
            if power(middle) <= value { low = middle } else { high = middle - 1 }
        }
        return low + 1
    }

    /// - Parameter exponent: 0 to 38.
    static func power(_ exponent: Int) -> UInt128 {
        powers.indices.contains(exponent) ? powers[exponent] : 0
    }

    private static let powers: [UInt128] = {
        var powers: [UInt128] = [1]
        for _ in 0..<38 { powers.append(powers[powers.count - 1] &* 10) }
        return powers
    }()
}
