import CatalogDiagnostics
import CatalogModel

/// The conditions inside one expression that are looked at, each behind those that decide whether it comes to it.
struct InnerConditions {
    let place: InnerCondition.Place
    private(set) var all: [InnerCondition] = []

    /// - Parameter isCondition: Whether the expression is a condition itself; otherwise it is a value.
    init(
        _ expression: Expression, _ places: ExpressionPlaces, isCondition: Bool,
        in place: InnerCondition.Place
    ) {
        self.place = place
        // Most expressions have neither.
        guard expression.decides(isCondition: isCondition) else { return }
        add(
            Part(
                expression: expression, places: places, isCondition: isCondition,
                countsUndecided: place.holder.countsUndecided))
    }

    /// A part of the expression that is still to be looked at.
    fileprivate struct Part {
        private(set) var expression: Expression
        private(set) var places: ExpressionPlaces
        /// Whether its truth is that of the whole, as far as it makes a difference.
        var isCondition: Bool
        var decider: (condition: InnerCondition, isTrue: Bool)?
        var conjunctions: [InnerCondition.Part] = []
        var alternative: InnerCondition?
        /// As of `InnerCondition`: not behind `if`, where undecided is the same as false.
        var countsUndecided: Bool

        /// What stands inside of it, in the same surroundings.
        func inner(_ expression: Expression, _ places: ExpressionPlaces) -> Part {
            var inner = self
            (inner.expression, inner.places) = (expression, places)
            return inner
        }
    }

    private mutating func add(_ whole: Part) {
        var pending = [whole]
        while let part = pending.popLast() {
            switch part.expression {
            case .conditional(let condition, let then, let otherwise, _):
                pending += branches(of: part, condition, then, otherwise).reversed()
            case .or where part.isCondition: pending += alternatives(of: part).reversed()
            case .and where part.isCondition && !part.isInterval:
                pending += conjuncts(of: part).reversed()
            // What is said of items is not the same for all.
            case .quantified, .projection: continue
            case .literal, .answer, .today, .comparison, .isAbsent, .isNull, .oneOf, .not, .and, .or,
                .arithmetic, .call, .matches, .property, .lookup, .list:
                var around = part
                (around.isCondition, around.conjunctions) = (false, [])
                for (place, inner) in part.expression.parts.enumerated().reversed() {
                    pending.append(around.inner(inner, part.places[place]))
                }
            }
        }
    }

    private mutating func branches(
        of part: Part, _ condition: Expression, _ then: Expression, _ otherwise: Expression
    ) -> [Part] {
        var around = part
        around.conjunctions = []
        var own = around.inner(condition, part.places[0])
        (own.isCondition, own.countsUndecided) = (true, false)
        // Where nothing is to be said before all is answered, it makes a difference to who is still answering.
        let isLooked = then != .literal(.null) && part.isLooked(at: condition, part.places[0])
        let added = InnerCondition(
            own, isLooked ? .branch(otherwise: otherwise.rest) : .silent, place, number: all.count)
        all.append(added)
        var (first, second) = (around.inner(then, part.places[1]), around.inner(otherwise, part.places[2]))
        (first.decider, second.decider) = ((added, true), (added, false))
        return [own, first, second]
    }

    private mutating func alternatives(of part: Part) -> [Part] {
        part.operands.map { operand, places in
            var inner = part.inner(operand, places)
            guard part.isLooked(at: operand, places) else { return inner }
            let added = InnerCondition(inner, .alternative, place, number: all.count)
            all.append(added)
            inner.alternative = added
            return inner
        }
    }

    private mutating func conjuncts(of part: Part) -> [Part] {
        let operands = part.operands
        let conjunction = InnerCondition.Conjunction(operands.map { ($0, $1.range) })
        return operands.enumerated().map { number, operand in
            var inner = part.inner(operand.expression, operand.places)
            inner.conjunctions.append(InnerCondition.Part(conjunction: conjunction, place: number))
            if part.isLooked(at: operand.expression, operand.places) {
                all.append(InnerCondition(inner, .conjunct, place, number: all.count))
            }
            return inner
        }
    }
}

extension InnerCondition {
    fileprivate convenience init(_ part: InnerConditions.Part, _ role: Role, _ place: Place, number: Int) {
        self.init(
            part.expression, at: part.places.range, role, place, number: number, decider: part.decider,
            conjunctions: part.conjunctions, alternative: part.alternative,
            countsUndecided: part.countsUndecided)
    }
}

extension InnerConditions.Part {
    /// The operands of an `and` or `or`, through operands of the same kind, from left to right.
    fileprivate var operands: [(expression: Expression, places: ExpressionPlaces)] {
        var found: [(expression: Expression, places: ExpressionPlaces)] = []
        var pending = [(expression, places)]
        while let (next, places) = pending.popLast() {
            switch (expression, next) {
            case (.or, .or(let left, let right)), (.and, .and(let left, let right)):
                if !Self.isInterval(next, places) {
                    pending += [(right, places[1]), (left, places[0])]
                    continue
                }
            default: break
            }
            found.append((next, places))
        }
        return found
    }

    /// `x between 1 and 5` is a single demand, of which a limit may say the same as a bound.
    fileprivate var isInterval: Bool { Self.isInterval(expression, places) }

    private static func isInterval(_ expression: Expression, _ places: ExpressionPlaces) -> Bool {
        if case .and = expression { places[0].range == places[1].range } else { false }
    }

    /// Whether something is said of a condition in it: it has a place of its own, and is not merely a guard for answers that may be
    /// missing, which does no harm where none is.
    fileprivate func isLooked(at condition: Expression, _ places: ExpressionPlaces) -> Bool {
        places.range != self.places.range && !condition.isGuard
    }
}

extension Expression {
    /// Whether it only asks which answers are there.
    fileprivate var isGuard: Bool {
        var pending = [self]
        while let next = pending.popLast() {
            switch next {
            case .literal, .isAbsent, .isNull: continue
            case .not(let operand): pending.append(operand)
            case .and(let left, let right), .or(let left, let right): pending += [left, right]
            default: return false
            }
        }
        return true
    }

    /// What it is as that which stands behind `else`. Cases for answers that are missing are there for who is still answering.
    fileprivate var rest: InnerCondition.Rest {
        var (next, hasGuards) = (self, false)
        while case .conditional(let condition, let then, let otherwise, _) = next {
            guard condition.isGuard || then == .literal(.null) else { return .otherBranches }
            (next, hasGuards) = (otherwise, true)
        }
        return hasGuards || next == .literal(.null) ? .nothing : .value
    }

    /// Whether there is anything in it that decides: an `if`, or operands of the condition that it is itself.
    fileprivate func decides(isCondition: Bool) -> Bool {
        if isCondition {
            switch self {
            case .and, .or: return true
            default: break
            }
        }
        var pending = [self]
        while let next = pending.popLast() {
            if case .conditional = next { return true }
            pending += next.parts
        }
        return false
    }
}
