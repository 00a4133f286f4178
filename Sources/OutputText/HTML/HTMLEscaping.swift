/// Appends a text as the content of an element.
func appendHTMLText(_ text: String, to bytes: inout [UInt8]) {
    append(text, inAttribute: false, to: &bytes)
}

/// Appends a text as a value between double quotes.
func appendHTMLAttributeValue(_ text: String, to bytes: inout [UInt8]) {
    append(text, inAttribute: true, to: &bytes)
}

private func append(_ text: String, inAttribute: Bool, to bytes: inout [UInt8]) {
    guard text.utf8.contains(where: mayNeedEscape) else {
        bytes.append(contentsOf: text.utf8)
        return
    }
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
        if !(scalar == "\n" && previous == "\r") {
            append(scalar, inAttribute: inAttribute, to: &bytes)
        }
        previous = scalar
    }
}

/// Whether a byte of UTF-8 belongs to, or may begin, a scalar that is not written as itself.
private func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x09, 0x0B...0x1F, 0x22, 0x26, 0x3C, 0x3E, 0x7F: true
    // U+0080…, U+0600…, U+2000…, U+F000…, and everything behind the basic plane.
    case 0xC2, 0xD8, 0xE2, 0xEF, 0xF0...0xFF: true
    default: false
    }
}

private func append(_ scalar: Unicode.Scalar, inAttribute: Bool, to bytes: inout [UInt8]) {
    switch scalar {
    case "&": bytes.append(contentsOf: "&amp;".utf8)
    case "<": bytes.append(contentsOf: "&lt;".utf8)
    case ">" where !inAttribute: bytes.append(contentsOf: "&gt;".utf8)
    case "\"" where inAttribute: bytes.append(contentsOf: "&quot;".utf8)
    case "\r": bytes.append(0x0A)
    case "\n", "\t": bytes.append(contentsOf: scalar.utf8)
    case _ where isForbidden(scalar): bytes.append(contentsOf: "\u{FFFD}".utf8)
    case _ where isInvisible(scalar):
        bytes.append(contentsOf: "&#x\(String(scalar.value, radix: 16, uppercase: true));".utf8)
    default: bytes.append(contentsOf: scalar.utf8)
    }
}

extension Unicode.Scalar {
    fileprivate var utf8: Unicode.UTF8.EncodedScalar {
        Unicode.UTF8.encode(self) ?? Unicode.UTF8.encodedReplacementCharacter
    }
}

/// Scalars that HTML does not allow, not even as a character reference: controls and noncharacters.
private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    case let value: value & 0xFFFE == 0xFFFE
    }
}

/// Scalars that a reader of the page's source would not see: written as references, so that nobody is deceived.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202F, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
}
