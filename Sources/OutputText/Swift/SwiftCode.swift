/// A piece of Swift source that cannot be escaped wrongly.
///
/// Written parts are `StaticString`s and everything else is an interpolation that says what it is, so that a text
/// of the catalog never becomes code. A fragment of several lines takes on the indentation of the line into which
/// it is interpolated.
package struct SwiftCode: Hashable, Sendable {
    package private(set) var text: String

    private init(unchecked text: String) { self.text = text }

    /// The fragments one below the other.
    package static func lines(_ fragments: [SwiftCode]) -> SwiftCode {
        SwiftCode(unchecked: fragments.map(\.text).joined(separator: "\n"))
    }

    /// The fragments with an empty line between them.
    package static func paragraphs(_ fragments: [SwiftCode]) -> SwiftCode {
        SwiftCode(unchecked: fragments.map(\.text).joined(separator: "\n\n"))
    }

    /// The fragments in one line, with a comma between them.
    package static func list(_ fragments: [SwiftCode]) -> SwiftCode {
        SwiftCode(unchecked: fragments.map(\.text).joined(separator: ", "))
    }

    /// The text of a file: ends with exactly one line break.
    package var fileText: String { text + "\n" }

    /// Columns that the fragment takes when it is one line; nil when it has several.
    package var width: Int? { text.utf8.contains(0x0A) ? nil : text.unicodeScalars.count }
}

extension SwiftCode: ExpressibleByStringInterpolation {
    package init(stringLiteral value: StaticString) { self.init(unchecked: value.description) }

    package init(stringInterpolation: StringInterpolation) { self.init(unchecked: stringInterpolation.text) }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

        package mutating func appendLiteral(_ literal: StaticString) { text += literal.description }

        /// Code, at the indentation of this line.
        package mutating func appendInterpolation(_ fragment: SwiftCode) { appendIndented(fragment.text) }

        /// An identifier.
        package mutating func appendInterpolation(_ name: SwiftName) { text += name.text }

        /// A whole number.
        package mutating func appendInterpolation(_ number: Int64) { text += String(number) }

        /// A whole number.
        package mutating func appendInterpolation(_ number: Int) { text += String(number) }

        /// A string literal in one line, with its quotes.
        package mutating func appendInterpolation(literal value: String) { text += swiftLiteral(value) }

        /// A raw string literal of several lines, with its delimiters; `more` indents all but its first line further,
        /// as the value of a declaration is.
        package mutating func appendInterpolation(block value: String, indentedBy more: Int = 0) {
            appendIndented(swiftBlockLiteral(value), more: more)
        }

        /// Documentation: one or more whole lines that begin with `///`.
        package mutating func appendInterpolation(doc value: String) {
            appendIndented(swiftDocumentation(value, width: 102 - indentation.count))
        }

        private mutating func appendIndented(_ addition: String, more: Int = 0) {
            let indentation = indentation + String(repeating: " ", count: more)
            guard !indentation.isEmpty else {
                text += addition
                return
            }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(addition.utf8.count + indentation.utf8.count * 8)
            let blanks = Array(indentation.utf8)
            var isAtStart = false
            for byte in addition.utf8 {
                if isAtStart, byte != 0x0A { bytes += blanks }
                bytes.append(byte)
                isAtStart = byte == 0x0A
            }
            text += String(decoding: bytes, as: UTF8.self)
        }

        /// The blanks at the beginning of the line that is being written.
        private var indentation: String {
            let line = text.utf8.reversed().prefix { $0 != 0x0A }.reversed()
            return String(repeating: " ", count: line.prefix { $0 == 0x20 }.count)
        }
    }
}
