/// Where a number lies, as binary numbers tell it: whoever needs an end allows for a margin.
struct NumberRange {
    let lower: Double
    let upper: Double

    init(_ lower: Double, _ upper: Double) { (self.lower, self.upper) = (lower, upper) }

    init(_ number: Double) { self.init(number, number) }

    /// The least that holds some others; nil for none.
    init?(around others: [NumberRange]) {
        guard let lower = others.map(\.lower).min(), let upper = others.map(\.upper).max() else { return nil }
        self.init(lower, upper)
    }

    /// By what an end may be too small or too large: far more than all rounding of a computation, far less than any number that is
    /// written.
    static let margin = 1 + 1e-9

    /// What its numbers are at most, whatever their signs.
    var size: Double { max(abs(lower), abs(upper)) }

    var negated: NumberRange { NumberRange(-upper, -lower) }

    var absolute: NumberRange {
        lower >= 0 ? self : upper <= 0 ? negated : NumberRange(0, size)
    }

    /// Of 1 divided by its numbers; nil if 0 may be among them.
    var inverse: NumberRange? {
        lower > 0 || upper < 0 ? NumberRange(1 / upper, 1 / lower) : nil
    }

    /// However it is rounded to so many digits behind the point, or to more.
    func rounded(to digits: Int) -> NumberRange {
        let units = powerOfTen(digits)
        return NumberRange((lower * units).rounded(.down) / units, (upper * units).rounded(.up) / units)
    }

    static func + (left: NumberRange, right: NumberRange) -> NumberRange {
        NumberRange(left.lower + right.lower, left.upper + right.upper)
    }

    static func * (left: NumberRange, right: NumberRange) -> NumberRange {
        let products = [
            left.lower * right.lower, left.lower * right.upper, left.upper * right.lower,
            left.upper * right.upper,
        ]
        return NumberRange(products.min() ?? 0, products.max() ?? 0)
    }
}

func powerOfTen(_ exponent: Int) -> Double { (0..<exponent).reduce(1) { power, _ in power * 10 } }
