import CatalogModel

/// Where a value goes as one answer rises.
struct Trend {
    enum Direction {
        /// It does not depend on the answer.
        case none
        case up, down
        /// It only rises or only falls, but which of these is not known.
        case oneWay

        var flipped: Direction {
            switch self {
            case .up: .down
            case .down: .up
            case .none, .oneWay: self
            }
        }
    }

    var direction: Direction
    /// Conditions between whose changes the value goes that way, and the objects they stand in; without any it does so everywhere.
    var turns: [(condition: Expression, object: Int)] = []

    static let none = Trend(direction: .none)
    static let up = Trend(direction: .up)

    var flipped: Trend { Trend(direction: direction.flipped, turns: turns) }

    /// Of a value whose sign is not known times this one.
    var scaled: Trend { Trend(direction: direction == .none ? .none : .oneWay, turns: turns) }

    /// Of a sum, or of the least or greatest of both; nil if one may rise while the other falls.
    func joined(with other: Trend) -> Trend? {
        let turns = turns + other.turns
        switch (direction, other.direction) {
        case (.none, let direction), (let direction, .none): return Trend(direction: direction, turns: turns)
        case (.up, .up), (.down, .down): return Trend(direction: direction, turns: turns)
        case (.up, .down), (.down, .up), (.oneWay, _), (_, .oneWay): return nil
        }
    }

    /// Of a value that is one of both, as long as something else stays as it is.
    func alternating(with other: Trend) -> Trend {
        joined(with: other) ?? Trend(direction: .oneWay, turns: turns + other.turns)
    }
}

extension Thresholds {
    /// Where the value of an expression goes as an answer rises; nil if that is not known.
    ///
    /// Recursion follows the expression, whose depth the parser limits, and a few computed values.
    ///
    /// - Parameters:
    ///   - effort: How many parts may still be looked at, since many values may be computed from the same one.
    ///   - depth: How many computed values are between it and the condition.
    func trend(
        of expression: Expression, in node: Int, _ object: Int, _ effort: inout Int, depth: Int = 0
    ) -> Trend? {
        effort -= 1
        guard effort > 0 else { return nil }
        func trend(_ part: Expression) -> Trend? {
            self.trend(of: part, in: node, object, &effort, depth: depth)
        }
        func sum(_ left: Expression, _ right: Expression) -> Trend? {
            trend(left).flatMap { left in trend(right).flatMap(left.joined) }
        }
        func difference(_ left: Expression, _ right: Expression) -> Trend? {
            trend(left).flatMap { left in trend(right).flatMap { left.joined(with: $0.flipped) } }
        }
        func least(of parts: [Expression]) -> Trend? {
            parts.reduce(Trend.none as Trend?) { joined, part in
                joined.flatMap { joined in trend(part).flatMap(joined.joined) }
            }
        }
        func scaled(_ value: Expression, by factor: Expression) -> Trend? {
            guard !depends(factor, on: node, object), let value = trend(value) else { return nil }
            return factor.isPositiveNumber ? value : value.scaled
        }
        switch expression {
        case .answer(let reference):
            guard let own = tree.node(of: reference, in: object) else { break }
            if own == node { return .up }
            guard let computation = tree.computation(of: own), answers(behind: own).contains(node) else {
                break
            }
            let around = tree.object(of: own)
            let isAsked = tree.nodes[own].field?.relevance.map { !depends($0, on: node, around) } ?? true
            guard isAsked, depth < Self.mostComputed else { return nil }
            return self.trend(of: computation, in: node, around, &effort, depth: depth + 1)
        case .arithmetic(let arithmetic):
            switch arithmetic {
            case .negation(let operand, _): return trend(operand)?.flipped
            case .sum(let left, let right, _), .movedDate(let left, let right, _): return sum(left, right)
            case .difference(let left, let right, _), .daysBetween(let left, let right),
                .timeBetween(let left, let right):
                return difference(left, right)
            case .product(let left, let right):
                return depends(left, on: node, object) ? scaled(left, by: right) : scaled(right, by: left)
            case .quotient(let value, let divisor), .scaledDuration(let value, let divisor, _, _),
                .durationRatio(let value, let divisor, _):
                return scaled(value, by: divisor)
            case .absolute, .power, .concatenation, .movedTime: break
            }
        case .call(let function, let arguments):
            switch function {
            case .floor, .ceiling, .roundHalfUp, .roundHalfDown, .roundUp, .roundDown, .decimal:
                // With more digits a number may be rounded up where it was rounded down, and the other way round.
                guard let number = arguments.first,
                    !arguments.dropFirst().contains(where: { depends($0, on: node, object) })
                else { return nil }
                return trend(number)
            case .age, .monthsBetween:
                let dependent = arguments.filter { depends($0, on: node, object) }
                return dependent.count == 1 ? trend(dependent[0])?.scaled : nil
            case .minimum, .maximum:
                if let values = arguments.writtenValues { return least(of: values) }
            case .count:
                if case .answer(let reference)? = arguments.first,
                    tree.node(of: reference, in: object) == node
                {
                    return .up
                }
            case .modulo, .even, .odd, .stringLength, .substring, .upperCase, .lowerCase, .substringBefore,
                .substringAfter, .contains, .startsWith, .endsWith, .date, .sum, .product, .mean, .all, .any,
                .listContains:
                break
            }
        case .property(.year, let operand), .property(.days, let operand), .property(.years, let operand):
            return trend(operand)
        case .conditional(let condition, let then, let otherwise, let type) where type.isOnALine:
            guard let first = trend(then), let second = trend(otherwise) else { return nil }
            var either = first.alternating(with: second)
            if depends(condition, on: node, object) { either.turns.append((condition, object)) }
            return either
        case .lookup(let operand, let values, let type) where type.isOnALine:
            guard !depends(operand, on: node, object) else { return nil }
            return values.reduce(Trend.none as Trend?) { either, value in
                either.flatMap { either in trend(value).map(either.alternating) }
            }
        case .property, .literal, .today, .comparison, .isAbsent, .isNull, .oneOf, .not, .and, .or, .matches,
            .conditional, .lookup, .list, .projection, .quantified:
            break
        }
        return depends(expression, on: node, object) ? nil : Trend.none
    }

    private static let mostComputed = 8
}

extension Expression {
    /// Whether it is a number above zero, as it is written.
    fileprivate var isPositiveNumber: Bool {
        switch self {
        case .literal(.integer(let number)): number > 0
        case .literal(.decimal(let number)): number.units > 0
        default: false
        }
    }
}

extension ValueType {
    /// Whether its values have an order in which each has its place.
    fileprivate var isOnALine: Bool {
        switch self {
        case .integer, .decimal, .money, .number, .date, .time, .dayTime, .yearMonth: true
        case .boolean, .text, .option, .list, .composite, .null: false
        }
    }
}
