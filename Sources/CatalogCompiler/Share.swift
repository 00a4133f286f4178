/// One of several machines' part of a catalog: every so-many-th service.
package struct Share: Sendable, Equatable {
    /// From 1.
    package let number: Int
    package let count: Int

    /// `2/8`; nil for anything else than a number from 1 to the count, which is at most 10,000.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1], 1...10_000 ~= count,
            1...count ~= number
        else { return nil }
        (self.number, self.count) = (number, count)
    }

    /// Whether it holds the service at a place in the catalog.
    func holds(_ place: Int) -> Bool { place % count == number - 1 }
}
