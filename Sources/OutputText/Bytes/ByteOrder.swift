#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Which of two pieces of bytes comes first: the one with the lower byte where they are different, else the shorter one. Negative if it
/// is the first piece, positive if it is the second one, zero if they are the same.
@inline(__always)
package func byteOrder(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Int {
    first.withUnsafeBufferPointer { first in
        second.withUnsafeBufferPointer { second in byteOrder(first, second) }
    }
}

/// Whether a text comes before another one, by the bytes of their UTF-8.
package func precedesByBytes(_ first: String, _ second: String) -> Bool {
    let order = first.utf8.withContiguousStorageIfAvailable { first in
        second.utf8.withContiguousStorageIfAvailable { second in byteOrder(first, second) }
    }
    return order.flatMap(\.self).map { $0 < 0 } ?? first.utf8.lexicographicallyPrecedes(second.utf8)
}

@inline(__always)
private func byteOrder(_ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>) -> Int {
    if let left = first.baseAddress, let right = second.baseAddress {
        let order = memcmp(left, right, min(first.count, second.count))
        if order != 0 { return Int(order) }
    }
    return first.count - second.count
}
