/// A piece of JavaScript source that cannot be escaped wrongly: written parts are `StaticString`s, and an interpolation
/// says what it is, so that a text of the catalog never becomes code.
package struct JavaScriptCode: Hashable, Sendable {
    package private(set) var text: String

    private init(unchecked text: String) { self.text = text }

    /// The fragments one below the other.
    package static func lines(_ fragments: [JavaScriptCode]) -> JavaScriptCode {
        JavaScriptCode(unchecked: fragments.map(\.text).joined(separator: "\n"))
    }

    /// The fragments in one line, with a comma between them.
    package static func list(_ fragments: [JavaScriptCode]) -> JavaScriptCode {
        JavaScriptCode(unchecked: fragments.map(\.text).joined(separator: ", "))
    }

    /// A call of a function.
    package static func call(_ function: JavaScriptCode, _ arguments: [JavaScriptCode]) -> JavaScriptCode {
        "\(function)(\(.list(arguments)))"
    }

    /// The text of a file: ends with exactly one line break.
    package var fileText: String { text + "\n" }
}

extension JavaScriptCode: ExpressibleByStringInterpolation {
    package init(stringLiteral value: StaticString) { self.init(unchecked: value.description) }

    package init(stringInterpolation: StringInterpolation) { self.init(unchecked: stringInterpolation.text) }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

        package mutating func appendLiteral(_ literal: StaticString) { text += literal.description }

        package mutating func appendInterpolation(_ fragment: JavaScriptCode) { text += fragment.text }

        /// A whole number.
        package mutating func appendInterpolation(_ number: Int) { text += String(number) }

        /// A whole number of any size, as a BigInt.
        package mutating func appendInterpolation(big number: Int64) { text += String(number) + "n" }

        /// A whole number within ±(2^53−1).
        package mutating func appendInterpolation(_ number: Int64) { text += String(number) }

        package mutating func appendInterpolation(_ value: Bool) { text += value ? "true" : "false" }

        /// A string literal with its quotes.
        package mutating func appendInterpolation(literal value: String) { text += javaScriptLiteral(value) }
    }
}

/// A string literal that is also safe inside HTML and as JSON: everything but plain letters, digits and marks is escaped.
func javaScriptLiteral(_ value: String) -> String {
    var literal = "\""
    for unit in value.utf16 {
        switch unit {
        case 0x22: literal += "\\\""
        case 0x5C: literal += "\\\\"
        case 0x0A: literal += "\\n"
        case 0x3C, 0x3E, 0x26, 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xD800..<0xE000, 0xFEFF, 0xFFFE, 0xFFFF:
            let digits = String(unit, radix: 16)
            literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: literal.unicodeScalars.append(Unicode.Scalar(unit) ?? " ")
        }
    }
    return literal + "\""
}
