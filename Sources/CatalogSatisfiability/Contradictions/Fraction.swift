/// An exact fraction in lowest terms. What does not fit 128 bits is nil.
struct Fraction: Hashable, Sendable {
    let numerator: Int128
    /// Greater than 0.
    let denominator: Int128

    static let zero = Fraction(0)

    /// - Parameter exponent: 0 to 38.
    static func power(ofTen exponent: Int) -> Fraction {
        Fraction((0..<exponent).reduce(Int128(1)) { power, _ in power * 10 })
    }

    init(_ whole: Int128) { (numerator, denominator) = (whole, 1) }

    /// nil for a denominator of 0.
    init?(_ numerator: Int128, over denominator: Int128) {
        guard denominator != 0, numerator != .min, denominator != .min else { return nil }
        // Most numbers are whole, and are looked at most often.
        if denominator == 1 || denominator == -1 {
            (self.numerator, self.denominator) = (denominator * numerator, 1)
            return
        }
        let divisor = Self.greatestCommonDivisor(numerator, denominator)
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.numerator = sign * numerator / divisor
        self.denominator = sign * denominator / divisor
    }

    /// Of two numbers that are not the smallest one; 1 for two zeros.
    static func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
        var (left, right) = (left.magnitude, right.magnitude)
        while right != 0 { (left, right) = (right, left % right) }
        return left == 0 ? 1 : Int128(left)
    }

    var isWhole: Bool { denominator == 1 }

    /// The greatest whole number that is not greater.
    var roundedDown: Int128 {
        if isWhole { return numerator }
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// The smallest whole number that is not smaller.
    var roundedUp: Int128 {
        if isWhole { return numerator }
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return remainder > 0 ? quotient + 1 : quotient
    }

    var magnitude: Fraction { numerator < 0 ? -self : self }

    static prefix func - (operand: Fraction) -> Fraction {
        Fraction(lowest: -operand.numerator, operand.denominator)
    }

    private init(lowest numerator: Int128, _ denominator: Int128) {
        (self.numerator, self.denominator) = (numerator, denominator)
    }

    func adding(_ other: Fraction) -> Fraction? {
        if isWhole, other.isWhole {
            return numerator.added(other.numerator).flatMap { Fraction($0, over: 1) }
        }
        guard let left = numerator.multiplied(other.denominator),
            let right = other.numerator.multiplied(denominator), let sum = left.added(right),
            let common = denominator.multiplied(other.denominator)
        else { return nil }
        return Fraction(sum, over: common)
    }

    func subtracting(_ other: Fraction) -> Fraction? { adding(-other) }

    func multiplied(by factor: Fraction) -> Fraction? {
        if factor == Fraction(1) { return self }
        if factor == Fraction(-1) { return -self }
        guard let numerator = numerator.multiplied(factor.numerator),
            let denominator = denominator.multiplied(factor.denominator)
        else { return nil }
        return Fraction(numerator, over: denominator)
    }

    /// nil for a divisor of 0, too.
    func divided(by divisor: Fraction) -> Fraction? {
        Fraction(divisor.denominator, over: divisor.numerator).flatMap(multiplied)
    }
}

extension Fraction {
    /// How it stands to another one; nil if that cannot be told.
    func order(to other: Fraction) -> Int? {
        if isWhole, other.isWhole {
            return numerator == other.numerator ? 0 : numerator < other.numerator ? -1 : 1
        }
        return subtracting(other).map { Int($0.numerator.signum()) }
    }
}

extension Int128 {
    fileprivate func multiplied(_ factor: Int128) -> Int128? {
        let (product, overflow) = multipliedReportingOverflow(by: factor)
        return overflow ? nil : product
    }

    fileprivate func added(_ other: Int128) -> Int128? {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? nil : sum
    }
}
