import CatalogDiagnostics

/// One of several machines' part of a catalog. Which service belongs to it is decided by the service's id alone, so that each stays where it
/// is when others come and go; the parts of a large catalog are about equal.
package struct Share: Sendable, Equatable {
    /// From 1.
    package let number: Int
    package let count: Int

    /// `2/8`; nil for anything else than a number from 1 to the count, which is at most 10,000.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { digits in
            // Neither signs nor zeros in front.
            Int(digits).flatMap { String($0).utf8.elementsEqual(digits.utf8) ? $0 : nil }
        }
        guard parts.count == 2, let number = parts[0], let count = parts[1], 1...10_000 ~= count,
            1...count ~= number
        else { return nil }
        (self.number, self.count) = (number, count)
    }

    /// Whether it holds a service.
    package func holds(service id: String) -> Bool {
        Int(SHA256Digest(of: id.utf8).firstWord % UInt64(count)) == number - 1
    }
}
