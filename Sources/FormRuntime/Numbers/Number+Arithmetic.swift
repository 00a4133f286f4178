// Operators of expressions. An operand that is absent makes the result absent (FEEL's null).
extension Number {
    /// `a + b`
    public static func sum(_ left: Number?, _ right: Number?) -> Number? {
        guard let left, let right else { return nil }
        if left.magnitude == 0 { return right }
        if right.magnitude == 0 { return left }
        let (upper, lower) = left.exponent >= right.exponent ? (left, right) : (right, left)
        // With 34 digits the upper number ends as far down as it can.
        let room = digits - upper.digitCount
        let distance = upper.exponent - lower.exponent
        guard distance - room <= 36 else { return upper }
        let first = WideInteger(upper.magnitude).multiplied(byPowerOfTen: distance)
        let second = WideInteger(lower.magnitude)
        guard upper.isNegative != lower.isNegative else {
            return Number(first.adding(second), exponent: lower.exponent, isNegative: upper.isNegative)
        }
        return first >= second
            ? Number(first.subtracting(second), exponent: lower.exponent, isNegative: upper.isNegative)
            : Number(second.subtracting(first), exponent: lower.exponent, isNegative: lower.isNegative)
    }

    /// `a - b`
    public static func difference(_ left: Number?, _ right: Number?) -> Number? { sum(left, negation(right)) }

    /// `-a`
    public static func negation(_ number: Number?) -> Number? {
        guard let number else { return nil }
        return Number(
            WideInteger(number.magnitude), exponent: number.exponent, isNegative: !number.isNegative)
    }

    /// `a * b`
    public static func product(_ left: Number?, _ right: Number?) -> Number? {
        guard let left, let right else { return nil }
        return Number(
            WideInteger.product(left.magnitude, right.magnitude), exponent: left.exponent + right.exponent,
            isNegative: left.isNegative != right.isNegative)
    }

    /// `a / b`; absent for a division by zero.
    public static func quotient(_ left: Number?, _ right: Number?) -> Number? {
        guard let left, let right, right.magnitude != 0 else { return nil }
        // The dividend has 69 digits then, and the quotient 35 at the least.
        let shift = digits - left.digitCount + 35
        let dividend = WideInteger(left.magnitude).multiplied(byPowerOfTen: left.magnitude == 0 ? 0 : shift)
        let division = dividend.quotientAndRemainder(dividingBy: right.magnitude)
        return Number(
            division.quotient, exponent: left.exponent - right.exponent - shift,
            isNegative: left.isNegative != right.isNegative, hasMore: division.remainder != 0)
    }

    /// `a ** n` by repeated squaring; absent for a negative power of zero.
    ///
    /// - Parameter exponent: −999 to 999, what the compiler allows.
    public static func power(_ base: Number?, _ exponent: Int) -> Number? {
        guard let base else { return nil }
        var (result, square, left) = (Number?.some(.one), Number?.some(base), exponent.magnitude)
        while left > 0 {
            if left & 1 == 1 { result = product(result, square) }
            left >>= 1
            if left > 0 { square = product(square, square) }
        }
        return exponent < 0 ? quotient(.one, result) : result
    }

    /// `modulo(a, b)`: what is left of `a`, with the sign of `b`; absent for zero. Exact.
    public static func modulo(_ dividend: Number?, _ divisor: Number?) -> Number? {
        guard let dividend, let divisor, divisor.magnitude != 0 else { return nil }
        let rest = remainder(dividend, divisor)
        guard let rest, rest.magnitude != 0, dividend.isNegative != divisor.isNegative else {
            return rest.flatMap { divisor.isNegative && $0.magnitude != 0 ? negation($0) : $0 }
        }
        // As `a - b * floor(a / b)` wants it, the rest is counted from the other side.
        return divisor.isNegative ? sum(divisor, rest) : difference(divisor, rest)
    }

    /// Of the magnitudes; nil if the quotient has more than 34 digits.
    private static func remainder(_ dividend: Number, _ divisor: Number) -> Number? {
        let lowest = min(dividend.exponent, divisor.exponent)
        let (shift, divisorShift) = (dividend.exponent - lowest, divisor.exponent - lowest)
        if divisorShift > 36 {
            return Number(WideInteger(dividend.magnitude), exponent: dividend.exponent, isNegative: false)
        }
        guard shift <= 36 else { return nil }
        let rest = WideInteger(dividend.magnitude).multiplied(byPowerOfTen: shift)
            .remainder(dividingBy: WideInteger(divisor.magnitude).multiplied(byPowerOfTen: divisorShift))
        return Number(rest, exponent: lowest, isNegative: false)
    }
}
