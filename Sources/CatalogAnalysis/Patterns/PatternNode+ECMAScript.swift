extension PatternNode {
    /// The same pattern for ECMA-262 engines (with the `u` or `v` flag or without), Python and Rust: no sugar, no
    /// captures, every special character escaped.
    var ecmaScript: String {
        switch self {
        case .set(let set): set.ecmaScript
        case .sequence(let parts): parts.map(\.enclosedInSequence).joined()
        case .alternatives(let branches): branches.map(\.ecmaScript).joined(separator: "|")
        case .repeated(let inner, let least, let most): inner.enclosed + Self.quantifier(least, most)
        }
    }

    private static func quantifier(_ least: Int, _ most: Int?) -> String {
        switch (least, most) {
        case (0, nil): "*"
        case (1, nil): "+"
        case (0, 1?): "?"
        case (_, nil): "{\(least),}"
        case (_, let most?): least == most ? "{\(least)}" : "{\(least),\(most)}"
        }
    }

    private var enclosed: String {
        switch self {
        case .set: ecmaScript
        case .sequence, .alternatives, .repeated: "(?:\(ecmaScript))"
        }
    }

    private var enclosedInSequence: String {
        switch self {
        case .alternatives: "(?:\(ecmaScript))"
        case .set, .sequence, .repeated: ecmaScript
        }
    }
}

extension ScalarSet {
    fileprivate var ecmaScript: String {
        if let only = ranges.first, ranges.count == 1, only.lowerBound == only.upperBound {
            return Self.escaped(only.lowerBound)
        }
        let parts = ranges.map { range in
            range.lowerBound == range.upperBound
                ? Self.escaped(range.lowerBound)
                : Self.escaped(range.lowerBound) + "-" + Self.escaped(range.upperBound)
        }
        return "[" + parts.joined() + "]"
    }

    /// A letter, digit or blank as it is, other ASCII and controls by escape, anything else literally.
    private static func escaped(_ value: UInt32) -> String {
        guard let scalar = Unicode.Scalar(value) else { return "" }
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20, 0x5F: return String(scalar)
        case 0x24, 0x28...0x2B, 0x2D...0x2F, 0x3F, 0x5B...0x5E, 0x7B...0x7D:
            // `/` and `-` may only be escaped inside a class under the `u` flag; \x2F and \x2D may everywhere.
            return value == 0x2D || value == 0x2F
                ? "\\x" + String(value, radix: 16, uppercase: true) : "\\" + String(scalar)
        case 0x21...0x7E: return "\\x" + String(value, radix: 16, uppercase: true)
        case ..<0xA0, 0x2028, 0x2029, 0xFEFF:
            let digits = String(value, radix: 16, uppercase: true)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: return String(scalar)
        }
    }
}
