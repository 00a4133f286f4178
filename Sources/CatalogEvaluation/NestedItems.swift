/// Counts how often items of a list are looked at for the sake of another item: it is what makes an evaluation long, a hundred times longer
/// with each list inside of another one. Beyond a limit, what is evaluated is undecided.
package final class NestedItems {
    /// Since a limit was set.
    private(set) package var count = 0
    private var most = Int.max

    package init() {}

    /// Whether more items were wanted than the limit allows; what was evaluated means nothing then.
    package var areTooMany: Bool { count > most }

    package func limit(to most: Int) { (count, self.most) = (0, most) }

    package func endLimit() { limit(to: .max) }

    /// Counts one more; says whether it may be looked at.
    func take() -> Bool {
        guard !areTooMany else { return false }
        count += 1
        return !areTooMany
    }
}
