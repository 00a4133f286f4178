/// Collects the options of one answer to `choices`, and the first check that they fail.
struct ChosenOptions {
    private let entry: UnsafePointer<FieldEntry>
    private let first: Int
    private var count = 0
    private var worst: ProblemKind?
    /// The options below 64 that have been chosen; the others are looked for among the indices.
    private var seen: UInt64 = 0

    /// - Parameter first: Where the indices of this answer begin.
    init(_ entry: UnsafePointer<FieldEntry>, first: Int) {
        self.entry = entry
        self.first = first
    }

    /// Of several problems the one counts whose check comes first.
    mutating func note(_ problem: ProblemKind) {
        count += problem == .unique ? 0 : 1
        worst = worst.map { $0.rawValue <= problem.rawValue ? $0 : problem } ?? problem
    }

    /// Adds an option by its place in the list; nil is a code that is not in the list.
    mutating func add(_ option: Int?, to indices: inout ReusableBuffer<UInt32>) {
        guard let option else { return note(.option) }
        count += 1
        let isKnown =
            option < 64
            ? seen >> UInt64(option) & 1 == 1 : indices[first..<indices.count].contains(UInt32(option))
        guard !isKnown else { return note(.unique) }
        if option < 64 { seen |= 1 << UInt64(option) }
        indices.append(UInt32(option))
    }

    /// The slot of the answer.
    func slot(end: Int) -> Slot {
        var slot = Slot(state: .present, start: UInt32(first), end: UInt32(end), value: Int64(count))
        let limits: ProblemKind? =
            count < entry.pointee.minimum ? .minItems : count > entry.pointee.maximum ? .maxItems : nil
        slot.problem = worst ?? limits
        if let worst, let limits, limits.rawValue < worst.rawValue { slot.problem = limits }
        return slot
    }
}
