import CatalogDiagnostics

/// `sha256-` and the digest in Base64, as a Content Security Policy names what stands inside of a page.
func integrityHash(of text: StaticString) -> String {
    text.withUTF8Buffer { "sha256-" + base64(sha256($0)) }
}

/// RFC 4648, section 4.
private func base64(_ bytes: [UInt8]) -> String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
        for place in 0...group.count { text.append(signs[bits >> (18 - 6 * place) & 63]) }
        text += [UInt8](repeating: UInt8(ascii: "="), count: 3 - group.count)
    }
    return String(decoding: text, as: UTF8.self)
}
