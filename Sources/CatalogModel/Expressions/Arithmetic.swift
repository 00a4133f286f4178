/// A computation with an operator. The cases say which types it has, so that no target has to find out.
package indirect enum Arithmetic: Hashable, Sendable {
    case negation(Expression, Kind)
    /// `abs(x)`
    case absolute(Expression, Kind)
    case sum(Expression, Expression, Kind)
    case difference(Expression, Expression, Kind)
    /// Of numbers.
    case product(Expression, Expression)
    case quotient(Expression, Expression)
    /// A number to the power of a whole number from −999 to 999.
    case power(Expression, Int)
    case concatenation(Expression, Expression)
    /// A date plus a duration.
    case movedDate(Expression, by: Expression, Kind)
    /// The time from the second date to the first.
    case daysBetween(Expression, Expression)
    /// A time of day plus a duration, as the clock shows it then.
    case movedTime(Expression, by: Expression)
    /// The time from the second time of day to the first.
    case timeBetween(Expression, Expression)
    /// A duration times or by a number.
    case scaledDuration(Expression, by: Expression, isDivided: Bool, Kind)
    /// How often the second duration goes into the first.
    case durationRatio(Expression, Expression, Kind)

    /// What is computed with.
    package enum Kind: Hashable, Sendable { case number, dayTime, yearMonth }
}
