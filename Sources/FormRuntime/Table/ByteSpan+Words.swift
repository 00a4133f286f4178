// Words of a table, looked at where they stand.

extension ByteSpan {
    /// Whether a word stands there.
    @inline(__always)
    func isWord(_ word: StaticString, in bytes: [UInt8]) -> Bool {
        guard Int(count) == word.utf8CodeUnitCount, Int(start) + Int(count) <= bytes.count else {
            return false
        }
        for index in 0..<Int(count) where bytes[Int(start) + index] != word.utf8Start[index] { return false }
        return true
    }

    /// The whole number that stands there, with an optional sign; nil for anything else and for what does not fit.
    func number<Number: FixedWidthInteger>(in bytes: [UInt8]) -> Number? {
        let end = Int(start) + Int(count)
        guard count > 0, end <= bytes.count else { return nil }
        var index = Int(start)
        let isNegative = bytes[index] == UInt8(ascii: "-")
        if isNegative || bytes[index] == UInt8(ascii: "+") { index += 1 }
        guard index < end else { return nil }
        var number: Number = 0
        while index < end {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            let product = number.multipliedReportingOverflow(by: 10)
            let sum =
                isNegative
                ? product.partialValue.subtractingReportingOverflow(Number(digit))
                : product.partialValue.addingReportingOverflow(Number(digit))
            guard !product.overflow, !sum.overflow else { return nil }
            number = sum.partialValue
            index += 1
        }
        return number
    }
}
