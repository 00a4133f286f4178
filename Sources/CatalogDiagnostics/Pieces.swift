extension Range<Int> {
    /// Its parts of so many numbers each; the last one may have fewer.
    package func pieces(of size: Int) -> [Range<Int>] {
        stride(from: lowerBound, to: upperBound, by: size).map { $0..<Swift.min($0 + size, upperBound) }
    }

    /// Its parts, as few as there can be of at most so many numbers each, all about the same.
    package func pieces(upTo size: Int) -> [Range<Int>] {
        let parts = (count + size - 1) / size
        return (0..<parts).map { lowerBound + count * $0 / parts..<lowerBound + count * ($0 + 1) / parts }
    }
}
