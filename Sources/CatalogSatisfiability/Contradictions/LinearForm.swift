/// A sum of unknowns, each with a factor, and a constant: `2 * adults + children - 3`.
struct LinearForm: Sendable {
    /// In the order of the unknowns; no factor is 0.
    private(set) var terms: [Term] = []
    private(set) var constant: Fraction
    /// Where its values lie, and how many digits they have behind the point; nil where computing with them may mean rounding.
    private(set) var range: Range?
    /// What has to be there for a value, by their numbers, some of them several times.
    private(set) var needs: [Int] = []
    /// With what there is certainly a value: what has to be there and, where one of several values is chosen, what each of these
    /// takes.
    private(set) var enough: [Int] = []

    struct Term: Hashable, Sendable {
        let unknown: Int
        let factor: Fraction
    }

    struct Range: Sendable {
        let lower: Fraction
        let upper: Fraction
        /// Digits behind the point.
        let scale: Int
    }

    init(constant: Fraction, scale: Int) {
        self.constant = constant
        range = Range(lower: constant, upper: constant, scale: scale)
    }

    /// - Parameter scale: The digits behind the point that its values have at most; nil where that is not known.
    init(unknown: Int, _ span: Span, scale: Int?) {
        terms = [Term(unknown: unknown, factor: Fraction(1))]
        constant = .zero
        (needs, enough) = ([unknown], [unknown])
        if let (lower, upper) = span.ends, let scale {
            range = Range(lower: lower, upper: upper, scale: scale)
        }
    }

    /// The value, if it holds no unknowns.
    var onlyConstant: Fraction? { terms.isEmpty ? constant : nil }

    /// The same, if there is something else without which it has no value.
    func requiring(_ unknown: Int) -> LinearForm {
        var form = self
        form.needs.append(unknown)
        form.enough.append(unknown)
        return form
    }

    /// The same, if it has a value whenever something else is there, and none without some of that.
    func needing(_ enough: [Int], certainly needs: [Int]) -> LinearForm? {
        var form = self
        (form.needs, form.enough) = (needs, enough)
        return enough.count <= Self.mostNeeds ? form : nil
    }

    /// Whether its values certainly have no more units of their last digit than some, above and below zero.
    func keeps(within units: Fraction, scale: Int) -> Bool {
        guard let range, let largest = units.divided(by: .power(ofTen: scale)) else { return false }
        return [range.lower, range.upper].allSatisfy { end in
            end.magnitude.order(to: largest).map { $0 <= 0 } ?? false
        }
    }

    /// Whether its values certainly have no more digits behind the point.
    func isExact(withDigits scale: Int?) -> Bool {
        guard let range, let scale else { return false }
        return range.scale <= scale
    }

    /// Longer sums are not looked into, since each takes what it is made of over from others.
    private static let mostNeeds = 100

    /// nil if that may have to be rounded to what a number holds, or is too long.
    func adding(_ other: LinearForm) -> LinearForm? {
        guard let range = range?.adding(other.range) else { return nil }
        return sum(with: other, in: range)
    }

    /// What is left if the other one is taken away, for a comparison, which rounds nothing. nil for numbers that are too large.
    func distance(to other: LinearForm) -> LinearForm? {
        guard let negated = other.scaled(by: Fraction(-1)) else { return nil }
        return sum(with: negated, in: nil)
    }

    /// nil if that may have to be rounded.
    ///
    /// - Parameter scale: Of the factor.
    func multiplied(by factor: Fraction, scale: Int) -> LinearForm? {
        guard let range = range?.multiplied(by: factor, scale), var product = scaled(by: factor) else {
            return nil
        }
        product.range = range
        return product
    }

    /// Without a range.
    private func scaled(by factor: Fraction) -> LinearForm? {
        var scaled = self
        guard let constant = constant.multiplied(by: factor) else { return nil }
        scaled.constant = constant
        scaled.range = nil
        scaled.terms = []
        if factor == .zero { return scaled }
        for term in terms {
            guard let product = term.factor.multiplied(by: factor) else { return nil }
            scaled.terms.append(Term(unknown: term.unknown, factor: product))
        }
        return scaled
    }

    private func sum(with other: LinearForm, in range: Range?) -> LinearForm? {
        guard let constant = constant.adding(other.constant) else { return nil }
        var sum = self
        sum.constant = constant
        sum.range = range
        sum.needs += other.needs
        sum.enough += other.enough
        sum.terms = []
        var (left, right) = (terms[...], other.terms[...])
        while let next = [left.first, right.first].compactMap({ $0?.unknown }).min() {
            let mine = left.first?.unknown == next ? left.removeFirst().factor : .zero
            let its = right.first?.unknown == next ? right.removeFirst().factor : .zero
            guard let factor = mine.adding(its) else { return nil }
            if factor != .zero { sum.terms.append(Term(unknown: next, factor: factor)) }
        }
        return sum.enough.count <= Self.mostNeeds ? sum : nil
    }
}

extension LinearForm.Range {
    /// nil if some values need more digits than a number holds.
    func fitting() -> Self? {
        let largest = lower.magnitude.order(to: upper.magnitude) == 1 ? lower.magnitude : upper.magnitude
        guard scale <= Self.mostDigits,
            let units = largest.multiplied(by: .power(ofTen: scale)),
            units.order(to: Self.limit) == -1
        else { return nil }
        return self
    }

    fileprivate func adding(_ other: Self?) -> Self? {
        guard let other, let lower = lower.adding(other.lower), let upper = upper.adding(other.upper) else {
            return nil
        }
        return Self(lower: lower, upper: upper, scale: max(scale, other.scale)).fitting()
    }

    fileprivate func multiplied(by factor: Fraction, _ scale: Int) -> Self? {
        guard let first = lower.multiplied(by: factor), let second = upper.multiplied(by: factor) else {
            return nil
        }
        let (lower, upper) = factor.numerator < 0 ? (second, first) : (first, second)
        return Self(lower: lower, upper: upper, scale: self.scale + scale).fitting()
    }

    /// A number holds 34 digits (`Number`).
    private static let mostDigits = 34
    private static let limit = Fraction.power(ofTen: mostDigits)
}
