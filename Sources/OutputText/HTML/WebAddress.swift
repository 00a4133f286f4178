/// An address that a page may link to. Only harmless kinds can be made: `https:`, `mailto:`, `tel:`, a path on
/// the same site, a place on the same page. `javascript:` and `data:` cannot.
package struct WebAddress: Hashable, Sendable {
    /// The address in ASCII, not yet escaped for HTML.
    package let text: String

    private init(trusted text: String) { self.text = text }

    /// Reads what an author wrote; nil for every kind that is not in the list above.
    package init?(_ written: String) {
        let isHarmless = written.withBytes { visibleBytes.endOfRun(in: $0) == $0.count }
        guard isHarmless || !written.unicodeScalars.contains(where: isRefused) else { return nil }
        if written.hasPrefix("/") {
            guard !written.hasPrefix("//") else { return nil }
        } else {
            guard let colon = written.utf8.firstIndex(of: 0x3A) else { return nil }
            let rest = written.utf8[written.utf8.index(after: colon)...]
            switch written[..<colon].lowercased() {
            case "https":
                let host = rest.dropFirst(2).first
                guard rest.starts(with: "//".utf8), host.map(isHostCharacter) ?? false else { return nil }
            case "mailto", "tel":
                guard let first = rest.first, first != 0x2F else { return nil }
            default: return nil
            }
        }
        self.init(trusted: percentEncoded(written, keeping: addressBytes))
    }

    /// A file relative to the page: `up` folders up, then down the segments.
    package static func relative(up: Int, _ segments: [String]) -> WebAddress {
        guard up > 0 else { return WebAddress(trusted: segments.isEmpty ? "./" : path(".", segments)) }
        var parents = ".."
        for _ in 1..<up { parents += "/.." }
        return WebAddress(trusted: path(parents, segments))
    }

    /// This address with further segments of its path.
    package func appending(_ segments: [String]) -> WebAddress {
        WebAddress(trusted: Self.path(text, segments))
    }

    /// This address with a place on the page.
    package func appending(fragment id: HTMLIdentifier) -> WebAddress {
        WebAddress(trusted: text + WebAddress.fragment(id).text)
    }

    /// A path from the root of the site.
    package static func path(_ segments: [String]) -> WebAddress {
        WebAddress(trusted: segments.isEmpty ? "/" : path("", segments))
    }

    /// What segments make of a path, with a slash in front of each.
    private static func path(_ start: String, _ segments: [String]) -> String {
        var path = start
        for segment in segments {
            path += "/"
            path += encodedSegment(segment)
        }
        return path
    }

    /// An element of the same page.
    package static func fragment(_ id: HTMLIdentifier) -> WebAddress {
        WebAddress(trusted: "#" + percentEncoded(id.rawValue, keeping: segmentBytes))
    }

    package static func email(_ address: String) -> WebAddress {
        WebAddress(trusted: "mailto:" + percentEncoded(address, keeping: emailBytes))
    }

    /// Everything but digits and a plus sign in front is for the eye only, and so is `(0)` behind the number of a country.
    package static func phone(_ number: String) -> WebAddress {
        let dialled = number.hasPrefix("+") ? number.replacing("(0)", with: "") : number
        let digits = dialled.filter { $0.isASCII && $0.isNumber }
        return WebAddress(trusted: "tel:" + (number.hasPrefix("+") ? "+" : "") + digits)
    }
}

/// White space, controls and the backslash, which browsers read as a slash.
private func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return scalar.value <= 0x20 || scalar.value == 0x7F || scalar == "\\" }
    return scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
}

private func isHostCharacter(_ byte: UInt8) -> Bool { isUnreserved(byte) || byte >= 0x80 }

private func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
}

/// Characters that stand for themselves anywhere in an address (RFC 3986, without brackets).
private let addressBytes = ByteSet { isUnreserved($0) || "!#$&'()*+,/:;=?@%".utf8.contains($0) }
private let segmentBytes = ByteSet { isUnreserved($0) || "!$&'()*+,;=".utf8.contains($0) }
private let emailBytes = ByteSet { segmentBytes.contains($0) || $0 == UInt8(ascii: "@") }
/// ASCII that is seen, but for the backslash.
private let visibleBytes = ByteSet { 0x21...0x7E ~= $0 && $0 != UInt8(ascii: "\\") }

/// One segment of a path. The segments `.` and `..` cannot be made harmless by encoding and become `_`.
private func encodedSegment(_ segment: String) -> String {
    segment.utf8.allSatisfy { $0 == UInt8(ascii: ".") }
        ? "_" : percentEncoded(segment, keeping: segmentBytes)
}

private func percentEncoded(_ text: String, keeping kept: ByteSet) -> String {
    let percent = UInt8(ascii: "%")
    let isPlain = text.withBytes { text in
        kept.endOfRun(in: text) == text.count && text.nextIndex(of: percent, from: 0) == nil
    }
    guard !isPlain else { return text }
    var encoded: [UInt8] = []
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
        let isLonePercent = byte == percent && !isFollowedByHexDigits(bytes, index)
        if kept.contains(byte), !isLonePercent {
            encoded.append(byte)
        } else {
            encoded.append(percent)
            encoded.append(hexadecimal: UInt32(byte), digits: 2)
        }
    }
    return String(decoding: encoded, as: UTF8.self)
}

private func isFollowedByHexDigits(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    return bytes[(index + 1)...(index + 2)].allSatisfy {
        Character(Unicode.Scalar($0)).isHexDigit && $0 < 0x80
    }
}
