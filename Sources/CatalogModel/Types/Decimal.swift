/// An exact decimal number: `units` × 10^(−`scale`).
package struct ScaledDecimal: Hashable, Sendable, CustomStringConvertible {
    package let units: Int64
    /// Digits behind the point, 0 to 9.
    package let scale: Int

    package init(units: Int64, scale: Int) {
        self.units = units
        self.scale = scale
    }

    /// A number as an expression writes it, with an exponent perhaps: `12.5`, `-3`, `1e3`. Nil if it has more digits behind the
    /// point than the scale, or does not fit 64 bits.
    package init?(number text: String, scale: Int) {
        let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
        guard let mantissa = parts.first, let exponent = parts.count > 1 ? Int(parts[1]) : 0,
            abs(exponent) <= 40
        else { return nil }
        let isNegative = mantissa.hasPrefix("-")
        let halves = mantissa.drop { $0 == "-" || $0 == "+" }.split(
            separator: ".", omittingEmptySubsequences: false)
        guard let whole = halves.first, !whole.isEmpty else { return nil }
        var digits = Array((whole + (halves.count > 1 ? halves[1] : "")).utf8)
        var shift = scale + exponent - (halves.count > 1 ? halves[1].utf8.count : 0)
        while shift < 0, digits.last == UInt8(ascii: "0") {
            digits.removeLast()
            shift += 1
        }
        if digits.isEmpty { shift = 0 }
        guard shift >= 0 else { return nil }
        digits += Array(repeating: UInt8(ascii: "0"), count: shift)
        guard digits.isEmpty || digits.allSatisfy({ 0x30...0x39 ~= $0 }),
            let units = digits.isEmpty ? 0 : Int64(String(decoding: digits, as: UTF8.self))
        else { return nil }
        self.init(units: isNegative ? -units : units, scale: scale)
    }

    /// Canonical form: all `scale` digits, no plus sign, no superfluous zeros in front, never minus zero.
    package var description: String {
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
        let point = padded.index(padded.endIndex, offsetBy: -scale)
        let sign = units < 0 ? "-" : ""
        return scale == 0 ? sign + padded : sign + padded[..<point] + "." + padded[point...]
    }

    /// The canonical form without zeros at its end.
    package var shortText: String {
        guard scale > 0 else { return description }
        var text = description
        while text.utf8.last == UInt8(ascii: "0") { text.removeLast() }
        if text.utf8.last == UInt8(ascii: ".") { text.removeLast() }
        return text
    }
}
