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

    package subscript(number: Int) -> ArraySlice<UInt8> {
        bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
    }

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
        if !isEmpty, !precedes(self[count - 1], path) { return false }
        bytes += path
        ends.append(bytes.count)
        return true
    }

    /// The numbers that others have here; nil for those that are not here.
    package func numbers(of others: SortedPaths) -> [Int?] {
        var numbers: [Int?] = []
        numbers.reserveCapacity(others.count)
        var next = 0
        for other in others.ends.indices {
            let path = others[other]
            while next < count, precedes(self[next], path) { next += 1 }
            numbers.append(next < count && !precedes(path, self[next]) ? next : nil)
        }
        return numbers
    }

    /// Those that are not among others.
    package func subtracting(_ others: SortedPaths) -> SortedPaths {
        var rest = SortedPaths()
        for (number, other) in others.numbers(of: self).enumerated() where other == nil {
            rest.append(self[number])
        }
        return rest
    }

    package func union(_ others: SortedPaths) -> SortedPaths {
        others.isEmpty ? self : SortedPaths(strings + others.strings)
    }

    package var strings: [String] { ends.indices.map { String(decoding: self[$0], as: UTF8.self) } }
}

/// Whether one path comes before another one: by bytes.
@inline(__always)
func precedes(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    first.withUnsafeBufferPointer { first in
        second.withUnsafeBufferPointer { second in first.lexicographicallyPrecedes(second) }
    }
}
