/// Where a value lies; an end that is not known or not there is nil.
struct Span: Hashable, Sendable {
    private(set) var lower: End?
    private(set) var upper: End?

    struct End: Hashable, Sendable {
        let value: Fraction
        /// Whether it does not belong to the span itself.
        let isOpen: Bool
    }

    static let everything = Span()

    init(lower: End? = nil, upper: End? = nil) { (self.lower, self.upper) = (lower, upper) }

    /// From one value to another, both included.
    init(_ lower: Fraction, _ upper: Fraction) {
        self.init(lower: End(value: lower, isOpen: false), upper: End(value: upper, isOpen: false))
    }

    /// Both ends; nil if one is not known.
    var ends: (lower: Fraction, upper: Fraction)? {
        guard let lower, let upper else { return nil }
        return (lower.value, upper.value)
    }

    /// Whether there certainly is nothing in it.
    var isEmpty: Bool {
        guard let lower, let upper, let order = lower.value.order(to: upper.value) else { return false }
        return order > 0 || order == 0 && (lower.isOpen || upper.isOpen)
    }

    /// The one value that it holds; nil if there are more or none.
    var onlyValue: Fraction? {
        guard let lower, let upper, lower.value == upper.value, !lower.isOpen, !upper.isOpen else {
            return nil
        }
        return lower.value
    }

    /// What lies in both. Where it cannot be told which end is nearer, that of this one stays.
    mutating func intersect(_ other: Span) {
        if let end = other.lower, lower.map({ end.isNearer(than: $0, direction: 1) }) ?? true { lower = end }
        if let end = other.upper, upper.map({ end.isNearer(than: $0, direction: -1) }) ?? true { upper = end }
    }

    /// The same, if no value has more digits behind the point.
    func ofNumbers(withDigits scale: Int) -> Span {
        let unit = Fraction.power(ofTen: scale)
        return Span(
            lower: lower.map { $0.closed(on: unit, towards: 1) },
            upper: upper.map { $0.closed(on: unit, towards: -1) })
    }

    /// Of the product of its values and a factor.
    func multiplied(by factor: Fraction) -> Span {
        let (lower, upper) = factor.numerator < 0 ? (self.upper, self.lower) : (self.lower, self.upper)
        return Span(lower: lower?.multiplied(by: factor), upper: upper?.multiplied(by: factor))
    }

    /// Of the sums of its values and those of another.
    func adding(_ other: Span) -> Span {
        Span(lower: Self.sum(lower, other.lower), upper: Self.sum(upper, other.upper))
    }

    private static func sum(_ left: End?, _ right: End?) -> End? {
        guard let left, let right else { return nil }
        return left.value.adding(right.value).map { End(value: $0, isOpen: left.isOpen || right.isOpen) }
    }
}

extension Span.End {
    /// - Parameter direction: 1 for lower ends, −1 for upper ones.
    fileprivate func isNearer(than other: Self, direction: Int) -> Bool {
        guard let order = value.order(to: other.value) else { return false }
        return order * direction > 0 || order == 0 && isOpen && !other.isOpen
    }

    /// The nearest multiple of a fraction that belongs to the span; the end itself where that is too large to tell.
    ///
    /// - Parameters:
    ///   - unit: What the fraction is one of: 100 for hundredths.
    ///   - direction: 1 for lower ends, −1 for upper ones.
    fileprivate func closed(on unit: Fraction, towards direction: Int128) -> Self {
        // Most values are whole, and most ends closed.
        if !isOpen, value.isWhole { return self }
        guard let units = value.multiplied(by: unit) else { return self }
        let nearest = direction > 0 ? units.roundedUp : units.roundedDown
        let whole =
            isOpen && units.isWhole ? Fraction(nearest).adding(Fraction(direction)) : Fraction(nearest)
        return whole?.divided(by: unit).map { Self(value: $0, isOpen: false) } ?? self
    }

    fileprivate func multiplied(by factor: Fraction) -> Self? {
        value.multiplied(by: factor).map { Self(value: $0, isOpen: isOpen) }
    }
}
