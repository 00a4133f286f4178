/// Appends a text as the content of an element.
func appendHTMLText(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(text, copying: plainInHTML) { scalar, next, bytes in
        switch scalar {
        case ">": bytes.append(fixed: "&gt;")
        case "\"": bytes.append(fixed: "\"")
        default: append(scalar, before: next, to: &bytes)
        }
    }
}

/// Appends an attribute, behind a blank.
@inline(__always)
func appendHTMLAttribute(
    _ name: StaticString, _ value: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]
) {
    // Most values stand there as they are.
    if plainInHTML.endOfRun(in: value) == value.count {
        return appendPlainHTMLAttribute(name, value, to: &bytes)
    }
    name.withUTF8Buffer { bytes.append(fixed: " ", $0, fixed: "=\"") }
    appendHTMLAttributeValue(value, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
}

/// Appends an attribute whose value stands in our source, where nothing is written that would have to be escaped.
func appendHTMLAttribute(_ name: StaticString, fixed value: StaticString, to bytes: inout [UInt8]) {
    value.withUTF8Buffer { value in
        assert(plainInHTML.endOfRun(in: value) == value.count)
        appendPlainHTMLAttribute(name, value, to: &bytes)
    }
}

@inline(__always)
private func appendPlainHTMLAttribute(
    _ name: StaticString, _ value: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]
) {
    bytes.append(addingCapacity: name.utf8CodeUnitCount + value.count + 4) { room in
        room.append(UInt8(ascii: " "))
        room.append(name)
        room.append("=\"")
        room.append(value)
        room.append(UInt8(ascii: "\""))
    }
}

/// Appends a text as a value between double quotes.
func appendHTMLAttributeValue(_ text: String, to bytes: inout [UInt8]) {
    text.withBytes { appendHTMLAttributeValue($0, to: &bytes) }
}

/// Appends a text in UTF-8 as a value between double quotes.
func appendHTMLAttributeValue(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(text, copying: plainInHTML) { scalar, next, bytes in
        switch scalar {
        case ">": bytes.append(fixed: ">")
        case "\"": bytes.append(fixed: "&quot;")
        default: append(scalar, before: next, to: &bytes)
        }
    }
}

/// What is written as itself: neither mark-up nor a control character, nor a byte that a scalar begins with which HTML does not
/// allow or which cannot be seen.
private let plainInHTML = ByteSet { byte in
    switch byte {
    case 0x00...0x08, 0x0B...0x1F, 0x22, 0x26, 0x3C, 0x3E, 0x7F: false
    // U+0080…, U+0600…, U+2000…, U+F000…, and everything behind the basic plane.
    case 0xC2, 0xD8, 0xE2, 0xEF, 0xF0...0xFF: false
    default: true
    }
}

/// Appends a scalar in the way that is the same in a text and in a value.
private func append(_ scalar: Unicode.Scalar, before next: UInt8?, to bytes: inout [UInt8]) {
    switch scalar {
    case "&": bytes.append(fixed: "&amp;")
    case "<": bytes.append(fixed: "&lt;")
    case "\r": if next != UInt8(ascii: "\n") { bytes.append(fixed: "\n") }
    case _ where isForbidden(scalar): bytes.append(fixed: "\u{FFFD}")
    case _ where isInvisible(scalar):
        bytes.append(fixed: "&#x")
        bytes.append(hexadecimal: scalar.value)
        bytes.append(fixed: ";")
    default: bytes.append(scalar)
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
