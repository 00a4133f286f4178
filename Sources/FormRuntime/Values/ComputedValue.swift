/// What an expression gives for a computed value or a bound. Generated code wraps what its functions return.
public enum ComputedValue: Sendable {
    /// Also amounts of money, in units of their currency, and numbers of items.
    case number(Number?)
    case truth(Truth)
    case date(CalendarDate?)
    /// The place of an option in its list.
    case option(Int?)

    public init(_ number: Number?) { self = .number(number) }
    public init(_ truth: Truth) { self = .truth(truth) }
    public init(_ date: CalendarDate?) { self = .date(date) }
    public init(_ option: Int?) { self = .option(option) }
}

/// The value that belongs to an option: absent while none is chosen. Inlined, which leaves it to the
/// optimizer whether the list is allocated.
@inlinable
public func lookup<Value>(_ option: Int?, _ values: [Value?]) -> Value? {
    guard let option, values.indices.contains(option) else { return nil }
    return values[option]
}

/// The truth value that belongs to an option: undecided while none is chosen.
@inlinable
public func lookup(_ option: Int?, _ values: [Truth]) -> Truth {
    guard let option, values.indices.contains(option) else { return .undecided }
    return values[option]
}

extension ComputedValue {
    /// The value as the slot of a field holds it; nil if it is absent or cannot be a value of the field on every target.
    func slotValue(for entry: FieldEntry) -> Int64? {
        switch (self, entry.kind) {
        case (.number(let number), .integer), (.number(let number), .list), (.number(let number), .choices):
            number?.units(scale: 0)
        case (.number(let number), .money), (.number(let number), .decimal):
            number?.units(scale: entry.scale)
        case (.truth(.yes), .boolean): 1
        case (.truth(.no), .boolean): 0
        case (.date(let date), .date): date.map { Int64($0.packed) }
        case (.option(let option), .choice):
            option.flatMap { 0..<Int(entry.optionCount) ~= $0 ? Int64($0) : nil }
        case (.number, _), (.truth, _), (.date, _), (.option, _): nil
        }
    }
}

extension Number {
    /// The number in units of its last digit; nil if it has more digits than the scale, or is beyond ±(2^53−1).
    func units(scale: Int) -> Int64? {
        let shift = exponent + scale
        guard magnitude != 0 else { return 0 }
        guard 0..<20 ~= shift else { return nil }
        let (wide, overflow) = magnitude.multipliedReportingOverflow(by: WideInteger.power(shift))
        guard !overflow, let units = Int64(exactly: wide), units <= largestInteger else { return nil }
        return isNegative ? -units : units
    }
}
