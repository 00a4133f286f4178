import CatalogModel

/// What a number of the ranking is counted in.
private enum CountedIn: Equatable {
    /// Constants and what is computed with them, which may convert one unit to another: fits everything.
    case anything
    /// Powers of units by name; those with the exponent 0 are left out.
    case units([String: Int])

    func times(_ other: CountedIn, _ sign: Int) -> CountedIn {
        guard case .units(let ours) = self, case .units(let theirs) = other else { return .anything }
        return .units(ours.merging(theirs.mapValues { sign * $0 }) { $0 + $1 }.filter { $0.value != 0 })
    }

    /// `count`, `count · minutes`
    var name: String {
        guard case .units(let units) = self else { return "" }
        let parts = units.sorted { $0.key < $1.key }.map { $0.value == 1 ? $0.key : "\($0.key)^\($0.value)" }
        return parts.isEmpty ? "1" : parts.joined(separator: " · ")
    }
}

extension Expression {
    /// The units of two numbers that are added, subtracted or compared although they count different things; nil if there
    /// are none.
    ///
    /// - Parameter unit: The unit of an input; nil for what is no number.
    func mixedUnits(_ unit: @escaping (String) -> String?) -> (String, String)? {
        var checker = UnitChecker(unit: unit)
        _ = checker.measure(self)
        return checker.mixed
    }
}

/// Walks through an expression, whose depth the parser limits.
private struct UnitChecker {
    let unit: (String) -> String?
    /// The first two that do not go together.
    var mixed: (String, String)?

    mutating func measure(_ expression: Expression) -> CountedIn {
        switch expression {
        case .answer(let reference):
            return reference.path.first.flatMap(unit).map { .units([$0: 1]) } ?? .anything
        case .arithmetic(.negation(let operand, _)), .arithmetic(.absolute(let operand, _)):
            return measure(operand)
        case .arithmetic(.sum(let left, let right, _)), .arithmetic(.difference(let left, let right, _)),
            .comparison(_, let left, let right):
            return same(left, right)
        case .arithmetic(.product(let left, let right)): return measure(left).times(measure(right), 1)
        case .arithmetic(.quotient(let left, let right)): return measure(left).times(measure(right), -1)
        case .conditional(let condition, let then, let otherwise, _):
            _ = measure(condition)
            return same(then, otherwise)
        case .literal, .today, .isAbsent, .isNull, .oneOf, .not, .and, .or, .arithmetic, .call, .matches,
            .property,
            .lookup, .list, .projection, .quantified:
            for part in expression.parts { _ = measure(part) }
            return .anything
        }
    }

    private mutating func same(_ left: Expression, _ right: Expression) -> CountedIn {
        switch (measure(left), measure(right)) {
        case (.anything, let other), (let other, .anything): return other
        case (let ours, let theirs):
            if ours != theirs { mixed = mixed ?? (ours.name, theirs.name) }
            return ours
        }
    }
}
