extension Range<Int> {
    /// Its parts of so many numbers each; the last one may have fewer.
    package func pieces(of size: Int) -> [Range<Int>] {
        stride(from: lowerBound, to: upperBound, by: size).map { $0..<Swift.min($0 + size, upperBound) }
    }
}
