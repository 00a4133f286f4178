/// A piece of JavaScript source that cannot be escaped wrongly: written parts are `StaticString`s, and an interpolation
/// says what it is, so that a text of the catalog never becomes code.
package struct JavaScriptCode: Hashable, Sendable {
    /// UTF-8.
    private var bytes: [UInt8]

    private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

    /// The fragments one below the other.
    package static func lines(_ fragments: [JavaScriptCode]) -> JavaScriptCode {
        JavaScriptCode(unchecked: .joined(fragments, by: "\n", bytes: \.bytes))
    }

    /// The fragments in one line, with a comma between them.
    package static func list(_ fragments: [JavaScriptCode]) -> JavaScriptCode {
        JavaScriptCode(unchecked: .joined(fragments, by: ", ", bytes: \.bytes))
    }

    /// A call of a function.
    package static func call(_ function: JavaScriptCode, _ arguments: [JavaScriptCode]) -> JavaScriptCode {
        "\(function)(\(.list(arguments)))"
    }

    /// The bytes of a file: ends with exactly one line break.
    package consuming func fileBytes() -> [UInt8] {
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }
}

extension JavaScriptCode: ExpressibleByStringInterpolation {
    package init(stringLiteral value: StaticString) {
        self.init(unchecked: value.withUTF8Buffer { Array($0) })
    }

    package init(stringInterpolation: StringInterpolation) { self.init(unchecked: stringInterpolation.bytes) }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        /// Most interpolations are short, so that the room need not be made twice.
        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        package mutating func appendLiteral(_ literal: StaticString) { bytes.append(fixed: literal) }

        package mutating func appendInterpolation(_ fragment: JavaScriptCode) { bytes += fragment.bytes }

        /// A whole number.
        package mutating func appendInterpolation(_ number: Int) { bytes.append(decimal: Int64(number)) }

        /// A whole number of any size, as a BigInt.
        package mutating func appendInterpolation(big number: Int64) {
            bytes.append(decimal: number)
            bytes.append(UInt8(ascii: "n"))
        }

        /// A whole number within ±(2^53−1).
        package mutating func appendInterpolation(_ number: Int64) { bytes.append(decimal: number) }

        package mutating func appendInterpolation(_ value: Bool) {
            bytes.append(fixed: value ? "true" : "false")
        }

        /// A string literal with its quotes.
        package mutating func appendInterpolation(literal value: String) {
            appendJavaScriptLiteral(value, to: &bytes)
        }
    }
}

/// Appends a string literal that is also safe inside HTML and as JSON: everything but plain letters, digits and marks is escaped.
private func appendJavaScriptLiteral(_ value: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(value, copying: plainInJavaScript) { scalar, _, bytes in
        switch scalar.value {
        case 0x22: bytes.append(fixed: "\\\"")
        case 0x5C: bytes.append(fixed: "\\\\")
        case 0x0A: bytes.append(fixed: "\\n")
        case 0x3C, 0x3E, 0x26, 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE...:
            for unit in scalar.utf16 {
                bytes.append(fixed: "\\u")
                bytes.append(hexadecimal: UInt32(unit), digits: 4, uppercase: false)
            }
        default: bytes.append(scalar)
        }
    }
    bytes.append(UInt8(ascii: "\""))
}

/// What stands in a literal as it is: neither mark-up nor a control character, nor a byte that a scalar begins with which is escaped.
private let plainInJavaScript = ByteSet { byte in
    switch byte {
    case 0x00...0x1F, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7F: false
    // U+0080…, U+2000…, U+F000…, and everything behind the basic plane.
    case 0xC2, 0xE2, 0xEF...0xFF: false
    default: true
    }
}
