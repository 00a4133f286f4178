extension Number {
    /// How FEEL's rounding functions go about what they cut off (DMN 1.5, 10.3.4.5).
    public enum RoundingMode: Sendable {
        /// `floor(n, scale)`
        case floor
        /// `ceiling(n, scale)`
        case ceiling
        /// `round up(n, scale)`: away from zero.
        case up
        /// `round down(n, scale)`: towards zero.
        case down
        /// `round half up(n, scale)`: the nearest; half away from zero.
        case halfUp
        /// `round half down(n, scale)`: the nearest; half towards zero.
        case halfDown
        /// `decimal(n, scale)`: the nearest; half to the even neighbour.
        case halfEven
    }

    /// Rounds to digits behind the point (before it, if `scale` is negative). Absent for a scale that is no whole number
    /// from −6111 to 6176.
    public static func rounded(_ number: Number?, _ scale: Number?, _ mode: RoundingMode) -> Number? {
        guard let number, let scale = scale?.integer, -6111...6176 ~= scale else { return nil }
        let dropped = -scale - number.exponent
        guard dropped > 0 else { return number }
        let rounding: WideInteger.Rounding =
            switch mode {
            case .floor: number.isNegative ? .up : .down
            case .ceiling: number.isNegative ? .down : .up
            case .up: .up
            case .down: .down
            case .halfUp: .halfUp
            case .halfDown: .halfDown
            case .halfEven: .halfEven
            }
        // With more than 35 dropped digits nothing but zeros is before the last of them.
        let result = WideInteger(number.magnitude).dividedByPowerOfTen(min(dropped, 36), rounding: rounding)
        return Number(result, exponent: -scale, isNegative: number.isNegative)
    }

    public static func absolute(_ number: Number?) -> Number? {
        guard let number else { return nil }
        return number.isNegative ? negation(number) : number
    }

    /// `even(n)`, or `odd(n)`; undecided for a fraction.
    public static func isDivisible(_ number: Number?, by divisor: Int) -> Truth {
        guard let number, number.isWhole, let rest = modulo(number, Number(divisor)) else {
            return .undecided
        }
        return Truth(rest == .zero)
    }
}
