import FormRuntime

/// Appends a text as content of an element or value of an attribute, so that it can only ever be read as text. Line
/// breaks of any kind become LF; a control character becomes U+FFFD; what nobody would see in the source becomes a
/// reference. Noncharacters stay: browsers find fault with them and take them all the same.
func appendEscaped(_ text: String, inAttribute: Bool, to bytes: inout [UInt8]) {
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
        defer { isAfterReturn = scalar == "\r" }
        switch scalar {
        case "&": bytes.append(contentsOf: "&amp;".utf8)
        case "<": bytes.append(contentsOf: "&lt;".utf8)
        case ">" where !inAttribute: bytes.append(contentsOf: "&gt;".utf8)
        case "\"" where inAttribute: bytes.append(contentsOf: "&quot;".utf8)
        case "\n" where isAfterReturn: continue
        case "\r": bytes.append(0x0A)
        case "\n", "\t": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        case _ where isControl(scalar.value): bytes.append(contentsOf: "\u{FFFD}".utf8)
        case _ where isInvisible(scalar.value):
            bytes.append(contentsOf: "&#x\(String(scalar.value, radix: 16, uppercase: true));".utf8)
        default:
            bytes.append(contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
        }
    }
}

private func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202F, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
}

/// The text that stands for the bytes of a page: `&amp;` and the other references that the compiler writes are resolved,
/// everything else stays as it is.
func withoutReferences(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
        guard byte == UInt8(ascii: "&"), let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
            let scalar = referenced(rest[(rest.startIndex + 1)..<end]),
            let encoded = Unicode.UTF8.encode(scalar)
        else {
            text.append(byte)
            rest = rest.dropFirst()
            continue
        }
        text.append(contentsOf: encoded)
        rest = rest[(end + 1)...]
    }
    return String(decoding: text, as: UTF8.self)
}

private func referenced(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    switch String(decoding: name, as: UTF8.self) {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case let name where name.hasPrefix("#x"):
        return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    default: return nil
    }
}
