import CatalogModel
import FormRuntime

/// What has to be true at once, and whether it contradicts itself.
///
/// Sums of unknowns are looked at as a whole: what is demanded of the same sum, whichever multiple of it, has to agree, and so has
/// what follows for a sum from where its parts lie.
struct Facts {
    private let unknowns: Unknowns
    /// By the sum: where its values have to lie, and single values that it cannot have.
    private var spans: [Sum: Span] = [:]
    private var excluded: [Sum: Set<Fraction>] = [:]
    /// In the order in which they came.
    private var sums: [Sum] = []
    /// By a condition's number: what truth it may have.
    private var truths: [Int: TruthSet] = [:]
    private var isContradictory = false

    /// The smallest whole multiple of some terms, the first of which is positive.
    struct Sum: Hashable, Sendable {
        let terms: [LinearForm.Term]
    }

    /// What truth a condition may have.
    struct TruthSet: OptionSet, Sendable {
        let rawValue: UInt8
        static let yes = TruthSet(rawValue: 1)
        static let no = TruthSet(rawValue: 2)
        static let undecided = TruthSet(rawValue: 4)

        init(rawValue: UInt8) { self.rawValue = rawValue }

        /// What a demand is met by.
        init(_ demand: Statement.Demand) {
            self = []
            if demand.isFulfilled(by: .yes) { insert(.yes) }
            if demand.isFulfilled(by: .no) { insert(.no) }
            if demand.isFulfilled(by: .undecided) { insert(.undecided) }
        }

        /// Of the opposite of a condition.
        var opposite: TruthSet {
            var opposite = intersection(.undecided)
            if contains(.yes) { opposite.insert(.no) }
            if contains(.no) { opposite.insert(.yes) }
            return opposite
        }
    }

    init(_ unknowns: Unknowns) { self.unknowns = unknowns }

    mutating func add(_ condition: Int, _ truth: TruthSet) {
        let left = truths[condition].map { $0.intersection(truth) } ?? truth
        truths[condition] = left
        if left.isEmpty { isContradictory = true }
    }

    /// - Parameter form: How far one value is from the other.
    mutating func add(_ comparison: Comparison, _ form: LinearForm) {
        if form.terms.isEmpty {
            if !comparison.holds(Int(form.constant.numerator.signum()), 0) { isContradictory = true }
            return
        }
        guard let (sum, factor) = Sum.smallest(of: form.terms),
            let bound = (-form.constant).multiplied(by: factor)
        else { return }
        restrict(sum, factor.numerator < 0 ? comparison.flipped : comparison, bound)
        addLinks(of: sum)
    }

    /// What holds of unknowns by themselves, and of those that they are linked to.
    private mutating func addLinks(of sum: Sum) {
        var pending = sum.terms.map(\.unknown)
        while let unknown = pending.popLast() {
            guard let link = unknowns.link(of: unknown), let (sum, factor) = Sum.smallest(of: link.terms)
            else { continue }
            if spans[sum] == nil { pending += sum.terms.map(\.unknown).filter { $0 != unknown } }
            restrict(sum, to: link.span.multiplied(by: factor))
        }
    }

    private mutating func restrict(_ sum: Sum, _ comparison: Comparison, _ bound: Fraction) {
        let closed = Span.End(value: bound, isOpen: false)
        let open = Span.End(value: bound, isOpen: true)
        switch comparison {
        case .equal: restrict(sum, to: Span(lower: closed, upper: closed))
        case .notEqual:
            restrict(sum, to: .everything)
            excluded[sum, default: []].insert(bound)
        case .less: restrict(sum, to: Span(upper: open))
        case .lessOrEqual: restrict(sum, to: Span(upper: closed))
        case .greater: restrict(sum, to: Span(lower: open))
        case .greaterOrEqual: restrict(sum, to: Span(lower: closed))
        }
    }

    private mutating func restrict(_ sum: Sum, to span: Span) {
        var left = spans[sum] ?? .everything
        if spans[sum] == nil { sums.append(sum) }
        left.intersect(span)
        if let scale = scale(of: sum) { left = left.ofNumbers(withDigits: scale) }
        spans[sum] = left
        if left.isEmpty { isContradictory = true }
    }

    /// How many digits the values of a sum have behind the point at most, whose factors are whole; nil if that is not known.
    private func scale(of sum: Sum) -> Int? {
        var most = 0
        for term in sum.terms {
            guard let scale = unknowns.scale(of: term.unknown) else { return nil }
            most = max(most, scale)
        }
        return most
    }

    /// Whether it follows from where the parts lie that a sum cannot lie where it has to.
    ///
    /// From each sum follows where each of its parts lies; that is looked at a limited number of times.
    func areContradictory() -> Bool {
        if isContradictory { return true }
        var known: [Int: Span] = [:]
        func span(_ unknown: Int) -> Span { known[unknown] ?? unknowns.span(of: unknown) }
        func isImpossible(_ sum: Sum, _ span: Span) -> Bool {
            span.isEmpty || span.onlyValue.map { excluded[sum]?.contains($0) == true } ?? false
        }
        for _ in 0..<Self.mostRounds {
            var isChanged = false
            for sum in sums {
                guard let demanded = spans[sum] else { continue }
                let parts = sum.terms.map { span($0.unknown).multiplied(by: $0.factor) }
                let before = parts.reduce(into: [Self.nothing]) {
                    $0.append(($0.last ?? Self.nothing).adding($1))
                }
                var behind = Self.nothing
                var whole = before.last ?? Self.nothing
                whole.intersect(demanded)
                if isImpossible(sum, whole) { return true }
                for (place, term) in sum.terms.enumerated().reversed() {
                    let others = before[place].adding(behind)
                    behind = behind.adding(parts[place])
                    guard let factor = Fraction(1).divided(by: term.factor) else { continue }
                    let rest = demanded.adding(others.multiplied(by: Fraction(-1))).multiplied(by: factor)
                    let former = span(term.unknown)
                    var narrower = former
                    narrower.intersect(unknowns.scale(of: term.unknown).map(rest.ofNumbers) ?? rest)
                    if narrower.isEmpty { return true }
                    if narrower != former {
                        known[term.unknown] = narrower
                        isChanged = true
                    }
                }
            }
            if !isChanged { break }
        }
        return differences(within: span).areContradictory
    }

    /// What is demanded of how far values are from one another.
    private func differences(within span: (Int) -> Span) -> Differences {
        var differences = Differences()
        for sum in sums where sum.terms.count == 2 {
            let (first, second) = (sum.terms[0], sum.terms[1])
            guard first.factor == Fraction(1), second.factor == Fraction(-1) else { continue }
            differences.add(first.unknown, minus: second.unknown, lieIn: spans[sum] ?? .everything)
        }
        for unknown in differences.unknowns { differences.add(unknown, minus: nil, lieIn: span(unknown)) }
        return differences
    }

    private static let mostRounds = 8
    private static let nothing = Span(.zero, .zero)
}

extension Facts.Sum {
    /// - Returns: The sum, and what the terms were multiplied with; nil if that is too large.
    fileprivate static func smallest(of terms: [LinearForm.Term]) -> (sum: Self, factor: Fraction)? {
        guard let first = terms.first else { return nil }
        var (divisor, multiple) = (Int128(0), Int128(1))
        for term in terms {
            divisor = Fraction.greatestCommonDivisor(divisor, term.factor.numerator)
            let common = Fraction.greatestCommonDivisor(multiple, term.factor.denominator)
            let (next, overflow) = multiple.multipliedReportingOverflow(by: term.factor.denominator / common)
            if overflow { return nil }
            multiple = next
        }
        guard var factor = Fraction(multiple, over: divisor) else { return nil }
        if first.factor.numerator < 0 { factor = -factor }
        let multiples = terms.compactMap { term in
            term.factor.multiplied(by: factor).map { LinearForm.Term(unknown: term.unknown, factor: $0) }
        }
        return multiples.count == terms.count ? (Self(terms: multiples), factor) : nil
    }
}
