import FormRuntime

/// The natural logarithm of a number above zero, rounded half to even to 24 digits behind the point; nil for any other.
///
/// With x = 2^k · r · 10^e and 1 ≤ r < 2, ln x = k·ln 2 + 2·artanh((r − 1)/(r + 1)) + e·ln 10. Computed in whole numbers
/// of 10^−36; the error stays below 10^−32, so that every program that computes with 34 digits or more and rounds to 24
/// gets the same. No binary float takes part.
package func naturalLogarithm(_ number: Number) -> Number? {
    guard let (mantissa, exponent) = scientific(number) else { return nil }
    var (rest, doublings) = (mantissa, Int128(0))
    while rest >= 2 * one {
        rest /= 2
        doublings += 1
    }
    let series = 2 * inverseHyperbolicTangent(of: quotient(rest - one, rest + one))
    let logarithm = doublings * logarithmOfTwo + series + Int128(exponent) * logarithmOfTen
    return rounded(logarithm)
}

/// One, in units of 10^−36.
private let one: Int128 = 1_000_000_000_000_000_000_000_000_000_000_000_000
private let kept: Int128 = 1_000_000_000_000

/// ln 2 = 2·artanh(1/3)
private let logarithmOfTwo = 2 * inverseHyperbolicTangent(of: one / 3)

/// ln 10 = 3·ln 2 + ln 1.25, and ln 1.25 = 2·artanh(1/9)
private let logarithmOfTen = 3 * logarithmOfTwo + 2 * inverseHyperbolicTangent(of: one / 9)

/// A number as digits from 1 to below 10, in units of 10^−36, and a power of ten. Nil unless it is above zero and small
/// enough.
private func scientific(_ number: Number) -> (mantissa: Int128, exponent: Int)? {
    guard number > .zero else { return nil }
    let text = number.description
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let whole = parts.first ?? ""
    let digits = (whole + (parts.count > 1 ? parts[1] : "")).drop { $0 == "0" }
    let leadingZeros = text.utf8.count - (parts.count > 1 ? 1 : 0) - digits.utf8.count
    let exponent = whole.utf8.count - leadingZeros - 1
    guard abs(exponent) <= 30 else { return nil }
    let significant = digits.prefix(36)
    guard var mantissa = Int128(significant) else { return nil }
    for _ in significant.utf8.count..<37 { mantissa *= 10 }
    return (mantissa, exponent)
}

/// z + z³/3 + z⁵/5 + …, for 0 ≤ z ≤ 1/3.
private func inverseHyperbolicTangent(of argument: Int128) -> Int128 {
    let square = product(argument, argument)
    var (power, sum, divisor) = (argument, Int128(0), Int128(1))
    while power > 0 {
        sum += power / divisor
        power = product(power, square)
        divisor += 2
    }
    return sum
}

/// Of numbers that are not negative, below 100.
private func product(_ left: Int128, _ right: Int128) -> Int128 {
    let wide = left.magnitude.multipliedFullWidth(by: right.magnitude)
    return Int128(one.magnitude.dividingFullWidth(wide).quotient)
}

/// Of numbers that are not negative, the first the smaller one.
private func quotient(_ dividend: Int128, _ divisor: Int128) -> Int128 {
    let wide = dividend.magnitude.multipliedFullWidth(by: one.magnitude)
    return Int128(divisor.magnitude.dividingFullWidth(wide).quotient)
}

/// To 24 digits behind the point, half to even.
private func rounded(_ logarithm: Int128) -> Number? {
    let (whole, rest) = logarithm.magnitude.quotientAndRemainder(dividingBy: kept.magnitude)
    let half = kept.magnitude / 2
    let isUp = rest > half || (rest == half && whole % 2 == 1)
    let digits = String(whole + (isUp ? 1 : 0))
    return Number("\(logarithm < 0 ? "-" : "")\(digits)e-24")
}
