/// A Swift identifier; a reserved word stands in backticks.
package struct SwiftName: Hashable, Sendable {
    package let text: String
    /// The same in front of the colon of an argument, where nearly every word may stand as it is.
    package var label: String {
        guard text.utf8.first == UInt8(ascii: "`"), text != "`inout`" else { return text }
        return text.filter { $0 != "`" }
    }

    /// The same in front of the colon of a parameter.
    package var parameter: String { text == "`let`" || text == "`var`" ? text : label }

    /// Whatever cannot stand in an identifier is written as an underscore and its code, so that different texts stay
    /// different and nothing can become code.
    package init(_ identifier: String) {
        let name = Self.isPlain(identifier) ? identifier : Self.encoded(identifier)
        text = Self.reservedWords.contains(name) ? "`\(name)`" : name
    }

    /// Whether a text is an identifier as it is.
    private static func isPlain(_ text: String) -> Bool {
        text.withBytes { bytes in
            guard let first = bytes.first, !(0x30...0x39 ~= first) else { return false }
            return plainInName.endOfRun(in: bytes) == bytes.count
                && bytes.contains { $0 != UInt8(ascii: "_") }
        }
    }

    private static func encoded(_ identifier: String) -> String {
        var bytes: [UInt8] = []
        for scalar in identifier.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "_": bytes.append(scalar)
            case "0"..."9":
                if bytes.isEmpty { bytes.append(UInt8(ascii: "_")) }
                bytes.append(scalar)
            default:
                bytes.append(UInt8(ascii: "_"))
                bytes.append(hexadecimal: scalar.value)
            }
        }
        if bytes.allSatisfy({ $0 == UInt8(ascii: "_") }) { bytes.append(UInt8(ascii: "0")) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The words that cannot stand where a declaration's name is expected.
    package static let reservedWords: WordSet = [
        "Any", "Protocol", "Self", "Type", "as", "associatedtype", "await", "break", "case", "catch", "class",
        "continue",
        "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
        "fileprivate",
        "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
        "operator",
        "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static",
        "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var",
        "where",
        "while",
    ]
}

/// What stands in an identifier as it is, but for a digit at its beginning.
private let plainInName = ByteSet { byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
}
