import CatalogModel

/// Values that lie where others lie, and are there whenever those are.
extension Unknowns {
    /// The least or greatest of some values, one that a condition or an option chooses, or a number that is rounded: an unknown of its
    /// own. nil for everything else.
    ///
    /// Each part is looked at once: of cases that stand one behind the other's `else`, the last would be looked at for each way there.
    func following(_ expression: Expression, in object: Int) -> LinearForm? {
        switch expression {
        case .call(let function, let arguments):
            switch function {
            case .minimum, .maximum:
                guard let values = arguments.writtenValues else { return nil }
                let forms = values.map { form(of: $0, in: object) }
                return unknown(expression, object, following: forms) { left, right in
                    function == .maximum ? left.greatest(right) : left.least(right)
                }
            case .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .decimal:
                return rounded(expression, arguments, object)
            case .modulo, .even, .odd, .stringLength, .substring, .upperCase, .lowerCase, .substringBefore,
                .substringAfter, .contains, .startsWith, .endsWith, .date, .monthsBetween, .age, .count, .sum,
                .product, .mean, .all, .any, .listContains:
                return nil
            }
        case .conditional(_, let then, let otherwise, _):
            // Where the condition is undecided, the other branch counts.
            return unknown(expression, object, followingOneOf: [then, otherwise])
        case .lookup(.answer(let reference), let values, _):
            guard let node = tree.node(of: reference, in: object) else { return nil }
            return unknown(expression, object, followingOneOf: values)?.requiring(unknown(ofNode: node))
        default: return nil
        }
    }

    /// One of some others, which alone has to be there.
    private func unknown(_ expression: Expression, _ object: Int, followingOneOf others: [Expression])
        -> LinearForm?
    {
        let forms = others.map { form(of: $0, in: object) }
        let known = forms.compactMap(\.self)
        let ofEach = known.dropFirst().reduce(Set(known.first?.needs ?? [])) { $0.intersection($1.needs) }
        return unknown(expression, object, following: forms) { $0.around($1) }.flatMap {
            $0.needing($0.enough, certainly: ofEach.sorted())
        }
    }

    /// - Parameter joined: Where it lies, from where two of the others lie.
    private func unknown(
        _ expression: Expression, _ object: Int, following others: [LinearForm?],
        _ joined: (Span, Span) -> Span?
    ) -> LinearForm? {
        var (span, scale, needs, enough) = (Span?.none, 0, [Int](), [Int]())
        for (place, form) in others.enumerated() {
            guard let form, let range = form.range else { return nil }
            let own = Span(range.lower, range.upper)
            span = place == 0 ? own : span.flatMap { joined($0, own) }
            scale = max(scale, range.scale)
            needs += form.needs
            enough += form.enough
        }
        return span.flatMap {
            opaque(expression, object, $0, scale: scale).needing(enough, certainly: needs)
        }
    }

    /// The product of two answers: an unknown of its own.
    func product(_ expression: Expression, _ first: LinearForm, _ second: LinearForm, _ object: Int)
        -> LinearForm?
    {
        guard let one = first.range, let other = second.range else { return nil }
        let others = Span(other.lower, other.upper)
        let ends = others.multiplied(by: one.lower).around(others.multiplied(by: one.upper))?.ends
        guard let (lower, upper) = ends,
            let range = LinearForm.Range(lower: lower, upper: upper, scale: one.scale + other.scale).fitting()
        else { return nil }
        return opaque(expression, object, Span(lower, upper), scale: range.scale)
            .needing(first.enough + second.enough, certainly: first.needs + second.needs)
    }

    private func rounded(_ expression: Expression, _ arguments: [Expression], _ object: Int) -> LinearForm? {
        var digits = 0
        if arguments.count > 1 {
            guard let number = form(of: arguments[1], in: object)?.onlyConstant, number.isWhole,
                0...9 ~= number.numerator
            else { return nil }
            digits = Int(number.numerator)
        }
        guard let number = arguments.first, let form = form(of: number, in: object), let range = form.range
        else { return nil }
        let unit = Fraction.power(ofTen: digits)
        guard let lower = range.lower.multiplied(by: unit), let upper = range.upper.multiplied(by: unit),
            let lowest = Fraction(lower.roundedDown).divided(by: unit),
            let highest = Fraction(upper.roundedUp).divided(by: unit)
        else { return nil }
        return opaque(expression, object, Span(lowest, highest), scale: digits).needing(
            form.enough, certainly: form.needs)
    }
}

extension Span {
    /// Of values that lie in one of both, whose ends are closed; nil if that cannot be told.
    fileprivate func around(_ other: Span) -> Span? { joined(other, (-1, 1)) }
    fileprivate func least(_ other: Span) -> Span? { joined(other, (-1, -1)) }
    fileprivate func greatest(_ other: Span) -> Span? { joined(other, (1, 1)) }

    /// - Parameter directions: For each end, which of both counts: −1 for the lesser one, 1 for the greater.
    private func joined(_ other: Span, _ directions: (lower: Int, upper: Int)) -> Span? {
        func chosen(_ left: Fraction, _ right: Fraction, _ direction: Int) -> Fraction? {
            left.order(to: right).map { $0 * direction > 0 ? left : right }
        }
        guard let own = ends, let its = other.ends,
            let lower = chosen(own.lower, its.lower, directions.lower),
            let upper = chosen(own.upper, its.upper, directions.upper)
        else { return nil }
        return Span(lower, upper)
    }
}
