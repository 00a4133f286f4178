/// A Swift identifier; a reserved word stands in backticks.
package struct SwiftName: Hashable, Sendable {
    package let text: String
    /// The same in front of the colon of an argument, where nearly every word may stand as it is.
    package var label: String { text == "`inout`" ? text : text.filter { $0 != "`" } }

    /// The same in front of the colon of a parameter.
    package var parameter: String { ["`let`", "`var`"].contains(text) ? text : label }

    /// Whatever cannot stand in an identifier is written as an underscore and its code, so that different texts stay
    /// different and nothing can become code.
    package init(_ identifier: String) {
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
        let name = String(decoding: bytes, as: UTF8.self)
        text = Self.reservedWords.contains(name) ? "`\(name)`" : name
    }

    /// The words that cannot stand where a declaration's name is expected.
    package static let reservedWords: Set<String> = [
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
