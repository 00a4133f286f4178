import OutputText

/// Paths in the order of their bytes, each once, in one piece of memory.
///
/// A path is one byte after the other, as it is for the system.
package struct SortedPaths: Sendable, Equatable {
    private var bytes: [UInt8] = []
    /// Where each one ends.
    private var ends: [Int] = []

    package init() {}

    package init(_ paths: some Sequence<String>) {
        let sorted = paths.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
        for path in sorted { append(path[...]) }
    }

    package var count: Int { ends.count }
    package var isEmpty: Bool { ends.isEmpty }

    package subscript(number: Int) -> ArraySlice<UInt8> { bytes[start(of: number)..<ends[number]] }

    /// Where one begins, or the last one ends.
    private func start(of number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

    mutating func reserveCapacity(_ count: Int, bytes: Int) {
        ends.reserveCapacity(count)
        self.bytes.reserveCapacity(bytes)
    }

    /// How many bytes they have together.
    package var byteCount: Int { bytes.count }

    /// Appends one that comes behind all others; any other one is left out.
    ///
    /// - Returns: Whether it was appended.
    @discardableResult
    package mutating func append(_ path: ArraySlice<UInt8>) -> Bool {
        if let last, byteOrder(last, path) >= 0 { return false }
        append(next: path)
        return true
    }

    /// Appends one of which it is known that it comes behind all others.
    mutating func append(next path: ArraySlice<UInt8>) {
        bytes += path
        ends.append(bytes.count)
    }

    /// Appends some of others, of which it is known that they come behind all that are here.
    mutating func append(next numbers: Range<Int>, of others: SortedPaths) {
        let start = others.start(of: numbers.lowerBound)
        let shift = bytes.count - start
        bytes += others.bytes[start..<others.start(of: numbers.upperBound)]
        ends += others.ends[numbers].lazy.map { $0 + shift }
    }

    /// Appends all others if they come behind those that are here.
    ///
    /// - Returns: Whether they were appended.
    mutating func append(_ others: SortedPaths) -> Bool {
        if let last, !others.isEmpty, byteOrder(last, others[0]) >= 0 { return false }
        append(next: 0..<others.count, of: others)
        return true
    }

    private var last: ArraySlice<UInt8>? { isEmpty ? nil : self[count - 1] }

    /// The numbers that others have here; nil for those that are not here.
    package func numbers(of others: SortedPaths) -> [Int?] {
        var numbers: [Int?] = []
        numbers.reserveCapacity(others.count)
        var next = 0
        for other in others.ends.indices {
            let path = others[other]
            var order = 1
            while next < count {
                order = byteOrder(self[next], path)
                guard order < 0 else { break }
                next += 1
            }
            numbers.append(order == 0 ? next : nil)
            if order == 0 { next += 1 }
        }
        return numbers
    }

    /// The number of the first one from a number on that does not come before a path; how long it takes depends on how many it passes,
    /// and on that little.
    func firstNumber(notBefore path: ArraySlice<UInt8>, from first: Int) -> Int {
        var (passed, step) = (first, 1)
        while passed + step <= count, byteOrder(self[passed + step - 1], path) < 0 {
            passed += step
            step *= 2
        }
        while step > 1 {
            step /= 2
            if passed + step <= count, byteOrder(self[passed + step - 1], path) < 0 { passed += step }
        }
        return passed
    }

    /// Those that are not among others.
    package func subtracting(_ others: SortedPaths) -> SortedPaths {
        var rest = SortedPaths()
        for (number, other) in others.numbers(of: self).enumerated() where other == nil {
            rest.append(next: self[number])
        }
        return rest
    }

    package func union(_ others: SortedPaths) -> SortedPaths {
        others.isEmpty ? self : SortedPaths(strings + others.strings)
    }

    package var strings: [String] { ends.indices.map { String(decoding: self[$0], as: UTF8.self) } }
}
