/// An exact decimal number: `units` × 10^(−`scale`).
package struct ScaledDecimal: Hashable, Sendable, CustomStringConvertible {
    package let units: Int64
    /// Digits behind the point, 0 to 9.
    package let scale: Int

    package init(units: Int64, scale: Int) {
        self.units = units
        self.scale = scale
    }

    /// Canonical form: all `scale` digits, no plus sign, no superfluous zeros in front, never minus zero.
    package var description: String {
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
        let point = padded.index(padded.endIndex, offsetBy: -scale)
        let sign = units < 0 ? "-" : ""
        return scale == 0 ? sign + padded : sign + padded[..<point] + "." + padded[point...]
    }
}
