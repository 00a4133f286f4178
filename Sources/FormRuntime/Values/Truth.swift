/// The value of a condition: FEEL's three-valued logic (SEMANTICS, row 3).
///
/// A comparison with an answer that is absent or irrelevant is undecided. What follows from that is said where the
/// condition stands: not shown, not required, not violated.
public enum Truth: Hashable, Sendable {
    case yes, no, undecided

    /// Nil, the value of an absent answer, is undecided.
    @inlinable
    public init(_ value: Bool?) {
        self =
            switch value {
            case true?: .yes
            case false?: .no
            case nil: .undecided
            }
    }
}

/// `not(…)`: undecided stays undecided.
@inlinable
public func negation(_ operand: Truth) -> Truth {
    switch operand {
    case .yes: .no
    case .no: .yes
    case .undecided: .undecided
    }
}

/// `and`: a single `no` decides.
@inlinable
public func both(_ left: Truth, _ right: Truth) -> Truth {
    if left == .no || right == .no { return .no }
    return left == .yes && right == .yes ? .yes : .undecided
}

/// `or`: a single `yes` decides.
@inlinable
public func either(_ left: Truth, _ right: Truth) -> Truth {
    if left == .yes || right == .yes { return .yes }
    return left == .no && right == .no ? .no : .undecided
}

/// `x = null`: whether an answer is missing; never undecided.
@inlinable
public func isAbsent(_ isPresent: Bool) -> Truth { isPresent ? .no : .yes }

/// What stands for an answer that nothing computes with, as a file: whether it is there is all that can be asked of it.
@inlinable
public func standIn(for isPresent: Bool) -> Number? { isPresent ? .zero : nil }

/// `x = null` for what is computed.
@inlinable
public func isNil<Value>(_ value: Value?) -> Truth { value == nil ? .yes : .no }

/// `x = null` for a condition.
@inlinable
public func isUndecided(_ value: Truth) -> Truth { value == .undecided ? .yes : .no }

/// `a = b` for conditions.
@inlinable
public func equalTruths(_ left: Truth, _ right: Truth) -> Truth {
    left == .undecided || right == .undecided ? .undecided : left == right ? .yes : .no
}

// MARK: - Comparisons of numbers, dates, options and truth values

@inlinable
public func equal<Value: Equatable>(_ left: Value?, _ right: Value?) -> Truth {
    guard let left, let right else { return .undecided }
    return Truth(left == right)
}

@inlinable
public func notEqual<Value: Equatable>(_ left: Value?, _ right: Value?) -> Truth {
    negation(equal(left, right))
}

@inlinable
public func less<Value: Comparable>(_ left: Value?, _ right: Value?) -> Truth {
    guard let left, let right else { return .undecided }
    return Truth(left < right)
}

@inlinable
public func lessOrEqual<Value: Comparable>(_ left: Value?, _ right: Value?) -> Truth {
    negation(less(right, left))
}

@inlinable
public func greater<Value: Comparable>(_ left: Value?, _ right: Value?) -> Truth { less(right, left) }

@inlinable
public func greaterOrEqual<Value: Comparable>(_ left: Value?, _ right: Value?) -> Truth {
    lessOrEqual(right, left)
}

/// `x in (a, b)`: like `x = a or x = b`.
@inlinable
public func isOneOf<Value: Equatable>(_ value: Value?, _ candidates: [Value?]) -> Truth {
    var result = Truth.no
    for candidate in candidates { result = either(result, equal(value, candidate)) }
    return result
}

// MARK: - Comparisons of decimals: by number, whatever the scales

public func equal(_ left: Decimal?, _ right: Decimal?) -> Truth {
    guard let left, let right else { return .undecided }
    return Truth(left.isEqual(to: right))
}

public func notEqual(_ left: Decimal?, _ right: Decimal?) -> Truth { negation(equal(left, right)) }

public func isOneOf(_ value: Decimal?, _ candidates: [Decimal?]) -> Truth {
    candidates.reduce(.no) { either($0, equal(value, $1)) }
}

// MARK: - Comparisons of texts: scalar by scalar, not by canonical equivalence (SEMANTICS, row 8)

public func equal(_ left: String?, _ right: String?) -> Truth {
    guard let left, let right else { return .undecided }
    return Truth(left.utf8.elementsEqual(right.utf8))
}

public func notEqual(_ left: String?, _ right: String?) -> Truth { negation(equal(left, right)) }

/// UTF-8 sorts as the scalars do.
public func less(_ left: String?, _ right: String?) -> Truth {
    guard let left, let right else { return .undecided }
    return Truth(left.utf8.lexicographicallyPrecedes(right.utf8))
}

public func lessOrEqual(_ left: String?, _ right: String?) -> Truth { negation(less(right, left)) }

public func greater(_ left: String?, _ right: String?) -> Truth { less(right, left) }

public func greaterOrEqual(_ left: String?, _ right: String?) -> Truth { lessOrEqual(right, left) }

public func isOneOf(_ value: String?, _ candidates: [String?]) -> Truth {
    candidates.reduce(.no) { either($0, equal(value, $1)) }
}
