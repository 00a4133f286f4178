#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
    /// Where a byte comes next, from an index on; nil if it does not. The system looks at many bytes at a time.
    @inline(__always)
    func nextIndex(of byte: UInt8, from start: Int) -> Int? {
        guard let base = baseAddress, start < count,
            let found = memchr(base + start, Int32(byte), count - start)
        else { return nil }
        return found - UnsafeMutableRawPointer(mutating: base)
    }
}
