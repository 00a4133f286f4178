/// A piece of Swift source that cannot be escaped wrongly.
///
/// Written parts are `StaticString`s and everything else is an interpolation that says what it is, so that a text
/// of the catalog never becomes code. A fragment of several lines takes on the indentation of the line into which
/// it is interpolated.
package struct SwiftCode: Hashable, Sendable {
    /// UTF-8.
    private var bytes: [UInt8]

    private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

    /// The fragments one below the other.
    package static func lines(_ fragments: [SwiftCode]) -> SwiftCode { joined(fragments, by: "\n") }

    /// The fragments with an empty line between them.
    package static func paragraphs(_ fragments: [SwiftCode]) -> SwiftCode { joined(fragments, by: "\n\n") }

    /// The fragments one below the other, with a comma behind all but the last one.
    package static func listLines(_ fragments: [SwiftCode]) -> SwiftCode { joined(fragments, by: ",\n") }

    /// The fragments in one line, with a comma between them.
    package static func list(_ fragments: [SwiftCode]) -> SwiftCode { joined(fragments, by: ", ") }

    private static func joined(_ fragments: [SwiftCode], by separator: StaticString) -> SwiftCode {
        SwiftCode(unchecked: .joined(fragments, by: separator, bytes: \.bytes))
    }

    /// The bytes of a file: ends with exactly one line break.
    package consuming func fileBytes() -> [UInt8] {
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    /// Columns that the fragment takes when it is one line; nil when it has several.
    package var width: Int? { isOneLine ? bytes.withUnsafeBufferPointer(\.columns) : nil }

    private var isOneLine: Bool {
        bytes.withUnsafeBufferPointer { $0.nextIndex(of: UInt8(ascii: "\n"), from: 0) == nil }
    }
}

extension SwiftCode: ExpressibleByStringInterpolation {
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

        /// Code, at the indentation of this line.
        package mutating func appendInterpolation(_ fragment: SwiftCode) {
            if fragment.isOneLine {
                bytes += fragment.bytes
            } else {
                bytes.append(lines: fragment.bytes, indentedBy: indentation)
            }
        }

        /// An identifier.
        package mutating func appendInterpolation(_ name: SwiftName) { bytes.append(text: name.text) }

        package mutating func appendInterpolation(label name: SwiftName) { bytes.append(text: name.label) }

        package mutating func appendInterpolation(parameter name: SwiftName) {
            bytes.append(text: name.parameter)
        }

        /// A whole number.
        package mutating func appendInterpolation(_ number: Int64) { bytes.append(decimal: number) }

        /// A whole number.
        package mutating func appendInterpolation(_ number: Int) { bytes.append(decimal: Int64(number)) }

        /// A string literal in one line, with its quotes.
        package mutating func appendInterpolation(literal value: String) {
            appendSwiftLiteral(value, to: &bytes)
        }

        /// A raw string literal of several lines, with its delimiters, for a value in UTF-8; `more` indents all but its first line
        /// further, as the value of a declaration is.
        package mutating func appendInterpolation(block value: [UInt8], indentedBy more: Int = 0) {
            let blanks = indentation + more
            value.withUnsafeBufferPointer { appendSwiftBlockLiteral($0, indentedBy: blanks, to: &bytes) }
        }

        /// Documentation: one or more whole lines that begin with `///`.
        package mutating func appendInterpolation(doc value: String) {
            let blanks = indentation
            bytes.append(lines: swiftDocumentation(value, width: 102 - blanks), indentedBy: blanks)
        }

        /// How many blanks the line that is being written begins with.
        private var indentation: Int {
            let line = bytes.lastIndex(of: UInt8(ascii: "\n")).map { bytes[($0 + 1)...] } ?? bytes[...]
            return line.prefix { $0 == UInt8(ascii: " ") }.count
        }
    }
}
