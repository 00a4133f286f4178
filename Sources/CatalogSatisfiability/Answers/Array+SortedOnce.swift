extension Array where Element: Comparable {
    /// The elements in ascending order, each once.
    var sortedOnce: [Element] {
        guard count > 1 else { return self }
        var found: [Element] = []
        found.reserveCapacity(count)
        for element in sorted() where found.last != element { found.append(element) }
        return found
    }
}
