extension [Int] {
    /// The numbers in ascending order, each once.
    var sortedOnce: [Int] {
        guard count > 1 else { return self }
        var found: [Int] = []
        found.reserveCapacity(count)
        for number in sorted() where found.last != number { found.append(number) }
        return found
    }
}
