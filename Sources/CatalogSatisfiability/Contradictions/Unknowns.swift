import CatalogModel
import FormRuntime

/// Numbers for everything in the conditions of a form that has a value of its own: an answer, a sum over a list, a product of
/// two answers. The same expression of the same answers has the same number wherever it stands.
final class Unknowns {
    let tree: AnswerTree
    /// By node: whether a value that can be computed is there, since there is no condition on it.
    private let isInEach: [Bool]
    private var numbers: [Expression: Int] = [:]
    private var all: [Unknown] = []
    /// A computed value is what it is computed from; nil while what that is computed from is looked at.
    private var formsByNode: [Int: LinearForm?] = [:]

    private struct Unknown {
        var span = Span.everything
        /// How many digits its values have behind the point at most; nil if that is not known.
        var scale: Int?
        /// What holds of it and others, if it has a value.
        var link: (terms: [LinearForm.Term], span: Span)?
    }

    /// The number of the day of receipt.
    let today = 0

    init(_ tree: AnswerTree, isInEach: [Bool]) {
        (self.tree, self.isInEach) = (tree, isInEach)
        numbers[.today] = today
        all.append(Unknown(span: Self.calendar, scale: 0))
    }

    /// Where its value lies, as far as that follows from its type on every day.
    func span(of unknown: Int) -> Span { all[unknown].span }

    /// How many digits its values have behind the point at most; nil if that is not known.
    func scale(of unknown: Int) -> Int? { all[unknown].scale }

    func link(of unknown: Int) -> (terms: [LinearForm.Term], span: Span)? { all[unknown].link }

    /// The number of an answer.
    func unknown(ofNode node: Int) -> Int {
        number(of: .answer(AnswerReference(level: 0, path: ["#\(node)"], type: .null)))
    }

    /// The number of an expression that has been resolved.
    func number(of resolved: Expression) -> Int {
        if let known = numbers[resolved] { return known }
        numbers[resolved] = all.count
        all.append(Unknown())
        return all.count - 1
    }

    /// A value as a sum of unknowns: a number as such, a date by its day, times in seconds, months as such. nil for values of other
    /// types, and for numbers that are too large.
    ///
    /// Recursion follows the expression, whose depth the parser limits.
    func form(of expression: Expression, in object: Int) -> LinearForm? {
        guard expression.type.isCounted else { return nil }
        switch expression {
        case .literal(let literal): return LinearForm(literal) ?? opaque(expression, object)
        case .today: return LinearForm(unknown: today, span(of: today), scale: 0)
        case .answer(let reference):
            guard let node = tree.node(of: reference, in: object) else { return opaque(expression, object) }
            return form(ofNode: node)
        case .arithmetic(let arithmetic):
            return form(of: arithmetic, in: object) ?? following(expression, in: object)
                ?? opaque(expression, object)
        case .call(let function, let arguments):
            if let following = following(expression, in: object) { return following }
            let values = values(of: function, arguments, in: object)
            return opaque(expression, object, values?.span ?? .everything, scale: values?.scale)
        case .conditional, .lookup: return following(expression, in: object) ?? opaque(expression, object)
        case .property(.days, .arithmetic(.daysBetween(let to, let from))):
            return difference(to, from, in: object) ?? opaque(expression, object)
        case .comparison, .isAbsent, .isNull, .oneOf, .not, .and, .or, .matches, .property, .list,
            .projection,
            .quantified:
            return opaque(expression, object)
        }
    }

    private func difference(_ left: Expression, _ right: Expression, in object: Int) -> LinearForm? {
        form(of: right, in: object)?.multiplied(by: Fraction(-1), scale: 0).flatMap { negated in
            form(of: left, in: object)?.adding(negated)
        }
    }

    /// An unknown of its own, of which nothing is known but where it lies.
    func opaque(
        _ expression: Expression, _ object: Int, _ span: Span = .everything, scale: Int? = nil
    ) -> LinearForm {
        let number = number(of: expression.resolved(in: object, tree))
        (all[number].span, all[number].scale) = (span, scale)
        return LinearForm(unknown: number, span, scale: scale)
    }

    private func form(ofNode node: Int) -> LinearForm? {
        if let known = formsByNode[node] { return known }
        // What a value is computed from comes first, so that recursion does not follow long chains of computed values.
        var pending = [node]
        while let next = pending.last {
            if case .some(.some) = formsByNode[next] {
                pending.removeLast()
            } else if formsByNode[next] != nil {
                formsByNode[next] = .some(newForm(ofNode: next))
                pending.removeLast()
            } else {
                // Noted before it is known: a value that is computed from itself, which is reported elsewhere, is looked at once.
                formsByNode[next] = .some(nil)
                pending += computedInputs(of: next).filter { formsByNode[$0] == nil }
            }
        }
        return formsByNode[node] ?? nil
    }

    /// The computed values that a computation names itself.
    private func computedInputs(of node: Int) -> [Int] {
        guard let computation = tree.computation(of: node) else { return [] }
        let object = tree.object(of: node)
        return computation.references.compactMap { tree.node(of: $0, in: object) }.filter {
            tree.computation(of: $0) != nil
        }
    }

    private func newForm(ofNode node: Int) -> LinearForm {
        let number = unknown(ofNode: node)
        let values = tree.nodes[node].type.flatMap(ValueRange.init)
        (all[number].span, all[number].scale) = (values?.span ?? .everything, values?.scale)
        if let computation = tree.computation(of: node), let scale = values?.scale,
            let form = form(of: computation, in: tree.object(of: node)), form.isExact(withDigits: scale)
        {
            // What leaves the range of its type is absent.
            let isThere = isInEach[node] && form.keeps(within: Self.mostUnits, scale: scale)
            return isThere ? form : form.requiring(number)
        }
        let form = LinearForm(unknown: number, all[number].span, scale: values?.scale)
        if case .date(let type)? = tree.nodes[node].type { all[number].link = link(of: form, type) }
        return form
    }

    /// How far a date is from today; nil if its bounds say nothing about that.
    private func link(of date: LinearForm, _ type: DateType) -> (terms: [LinearForm.Term], span: Span)? {
        func distance(_ bound: DateBound?) -> Span? {
            guard case .today(let months, let days)? = bound else { return nil }
            let more = Fraction(Int128(days))
            return Self.days(inMonths: Int128(months))?.adding(Span(more, more))
        }
        let (earliest, latest) = (distance(type.earliest), distance(type.latest))
        guard earliest != nil || latest != nil,
            let terms = date.distance(to: LinearForm(unknown: today, span(of: today), scale: 0))?.terms
        else { return nil }
        return (terms, Span(lower: earliest?.lower, upper: latest?.upper))
    }

    /// Of a computed value: ±(2^53−1), in units of its last digit.
    private static let mostUnits = Fraction(Int128(exactIntegers.upperBound))

    private func form(of arithmetic: Arithmetic, in object: Int) -> LinearForm? {
        func form(_ operand: Expression) -> LinearForm? { self.form(of: operand, in: object) }
        switch arithmetic {
        case .negation(let operand, _): return form(operand)?.multiplied(by: Fraction(-1), scale: 0)
        case .sum(let left, let right, _): return form(right).flatMap { form(left)?.adding($0) }
        case .difference(let left, let right, _): return difference(left, right, in: object)
        case .product(let left, let right):
            guard let left = form(left), let right = form(right) else { return nil }
            if let factor = left.onlyConstant, let scale = left.range?.scale {
                return right.multiplied(by: factor, scale: scale)
            }
            if let factor = right.onlyConstant, let scale = right.range?.scale {
                return left.multiplied(by: factor, scale: scale)
            }
            return product(.arithmetic(arithmetic), left, right, object)
        case .daysBetween(let to, let from):
            return difference(to, from, in: object)?
                .multiplied(by: Fraction(Self.secondsOfADay), scale: 0)
        case .movedDate(let date, let duration, let kind):
            guard let distance = form(duration)?.onlyConstant, distance.isWhole, let date = form(date) else {
                return nil
            }
            if kind != .yearMonth { return moved(date, bySeconds: distance.numerator) }
            let number = number(of: Expression.arithmetic(arithmetic).resolved(in: object, tree))
            return moved(date, byMonths: distance.numerator, number)
        case .absolute, .quotient, .power, .concatenation, .movedTime, .timeBetween, .scaledDuration,
            .durationRatio:
            return nil
        }
    }

    /// A date some days later, which is there if the date is: nobody means the days at the ends of the calendar, beyond which there is none.
    private func moved(_ date: LinearForm, bySeconds seconds: Int128) -> LinearForm? {
        let (days, rest) = seconds.quotientAndRemainder(dividingBy: Self.secondsOfADay)
        guard rest == 0 else { return nil }
        return date.adding(LinearForm(constant: Fraction(days), scale: 0))
    }

    /// A date some months later: an unknown of its own that is about as many days later.
    private func moved(_ date: LinearForm, byMonths months: Int128, _ number: Int) -> LinearForm? {
        let moved = LinearForm(unknown: number, Self.calendar, scale: 0)
        guard let distance = moved.distance(to: date), let days = Self.days(inMonths: months) else {
            return nil
        }
        (all[number].span, all[number].scale) = (Self.calendar, 0)
        all[number].link = (distance.terms, days.adding(Span(-distance.constant, -distance.constant)))
        return moved.needing(date.enough, certainly: date.needs)
    }

    /// How many days some months may have.
    private static func days(inMonths months: Int128) -> Span? {
        guard months.magnitude <= 120_000 else { return nil }
        let (years, rest) = months.magnitude.quotientAndRemainder(dividingBy: 12)
        let (least, most) = (365 * years + 28 * rest, 366 * years + 31 * rest)
        let span = Span(Fraction(Int128(least)), Fraction(Int128(most)))
        return months < 0 ? span.multiplied(by: Fraction(-1)) : span
    }

    private static let secondsOfADay: Int128 = 86_400

    private static let calendar = Span(
        Fraction(Int128(FormRuntime.CalendarDate.first.dayNumber)),
        Fraction(Int128(FormRuntime.CalendarDate.last.dayNumber)))

    /// What a function of a list gives, whatever is in it.
    private func values(of function: Function, _ arguments: [Expression], in object: Int) -> ValueRange? {
        guard arguments.count == 1, let argument = arguments.first else { return nil }
        switch function {
        case .count:
            guard case .answer(let reference) = argument, let list = tree.node(of: reference, in: object)
            else { return nil }
            if case .choices(let type)? = tree.nodes[list].type {
                return ValueRange(span: Span(max(1, type.minItems), type.maxItems), scale: 0)
            }
            return tree.nodes[list].type.flatMap(ValueRange.init)
        case .minimum, .maximum, .sum:
            guard let (list, node) = items(in: argument, of: object),
                let values = tree.nodes[node].type.flatMap(ValueRange.init),
                let counts = tree.nodes[list].type.flatMap(ValueRange.init)
            else { return nil }
            return function == .sum ? values.sums(of: counts.span) : values
        case .stringLength:
            guard case .answer(let reference) = argument, let node = tree.node(of: reference, in: object),
                case .text(let type)? = tree.nodes[node].type
            else { return nil }
            return ValueRange(span: Span(max(1, type.minLength ?? 1), type.maxLength), scale: 0)
        default: return nil
        }
    }

    /// A list, and of its first item the node with the value: the item itself, or an answer in it (`children.age`).
    private func items(in argument: Expression, of object: Int) -> (list: Int, value: Int)? {
        switch argument {
        case .answer(let reference):
            guard let list = tree.node(of: reference, in: object), case .list? = tree.nodes[list].type else {
                return nil
            }
            return tree.children(of: list).first.map { (list, $0) }
        case .projection(.answers(let reference), let variable, .answer(let answer), _):
            guard answer.variable == variable, let list = tree.node(of: reference, in: object),
                let item = tree.children(of: list).first, let node = tree.node(at: answer.path, from: item)
            else { return nil }
            return (list, node)
        default: return nil
        }
    }
}

/// What values an answer may have, or how many items a list.
private struct ValueRange {
    let span: Span
    /// Digits behind the point.
    let scale: Int

    /// - Parameter counts: How many values there are, at least one.
    func sums(of counts: Span) -> ValueRange? {
        guard let (least, most) = counts.ends, let (lower, upper) = span.ends else { return nil }
        guard let lowest = lower.multiplied(by: lower.numerator < 0 ? most : least),
            let highest = upper.multiplied(by: upper.numerator < 0 ? least : most)
        else { return nil }
        return ValueRange(span: Span(lowest, highest), scale: scale)
    }
}

extension ValueRange {
    /// What is accepted on every day; nil for answers that nobody computes with.
    init?(_ type: FieldType) {
        guard let line = Line(type, today: .first, isAnyDay: true), let scale = line.scale else { return nil }
        let unit = Fraction.power(ofTen: scale)
        guard let lower = Fraction(Int128(line.lowest)).divided(by: unit),
            let upper = Fraction(Int128(line.highest)).divided(by: unit)
        else { return nil }
        self.init(span: Span(lower, upper), scale: scale)
    }
}

extension Span {
    fileprivate init(_ lower: Int, _ upper: Int) {
        self.init(Fraction(Int128(lower)), Fraction(Int128(upper)))
    }
}

extension ValueType {
    /// Whether its values are numbers, or count something.
    fileprivate var isCounted: Bool {
        switch self {
        case .integer, .decimal, .money, .number, .date, .dayTime, .yearMonth: true
        case .boolean, .text, .time, .option, .list, .composite, .null: false
        }
    }
}

extension LinearForm {
    /// nil for what is no number, and for numbers of very many digits.
    fileprivate init?(_ literal: Expression.Literal) {
        switch literal {
        case .integer(let value): self.init(constant: Fraction(Int128(value)), scale: 0)
        case .decimal(let value): self.init(digits: value.description)
        case .number(let digits), .dayTime(let digits): self.init(digits: digits)
        case .date(let date):
            self.init(constant: Fraction(Int128(FormRuntime.CalendarDate(date).dayNumber)), scale: 0)
        case .yearMonth(let months): self.init(constant: Fraction(Int128(months)), scale: 0)
        case .null, .boolean, .text, .time, .option: return nil
        }
    }

    /// - Parameter digits: With an optional sign and point.
    private init?(digits: String) {
        let halves = digits.split(separator: ".", omittingEmptySubsequences: false)
        let fraction = halves.count > 1 ? halves[1] : ""
        guard digits.utf8.count <= Self.mostDigits, halves.count <= 2, let whole = halves.first,
            let units = Int128(whole + fraction),
            let value = Fraction(units).divided(by: .power(ofTen: fraction.utf8.count))
        else { return nil }
        self.init(constant: value, scale: fraction.utf8.count)
    }

    private static let mostDigits = 30
}
