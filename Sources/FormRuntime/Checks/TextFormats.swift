// The formats of the built-in text types: each accepts exactly what the pattern in its comment matches as a whole, which
// is also the pattern that the emitted JSON Schema carries.

@inline(__always) func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }
@inline(__always) func isUpper(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") <= 25 }
@inline(__always) func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") <= 25 }
@inline(__always) private func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

/// HTML's rule for `type=email`, and a second label: ``[A-Za-z0-9.!#$%&'*+/=?^_{|}~`-]{1,64}@`` and at least two labels
/// `[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?` joined by points.
func isEmail(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while at < bytes.count, isMailboxCharacter(bytes[at]) { at += 1 }
    guard 1...64 ~= at, at < bytes.count, bytes[at] == UInt8(ascii: "@") else { return false }
    var labels = 0
    var start = at + 1
    while true {
        var end = start
        while end < bytes.count, isAlphanumeric(bytes[end]) || bytes[end] == UInt8(ascii: "-") { end += 1 }
        guard 1...63 ~= end - start, isAlphanumeric(bytes[start]), isAlphanumeric(bytes[end - 1]) else {
            return false
        }
        labels += 1
        if end == bytes.count { return labels >= 2 }
        guard bytes[end] == UInt8(ascii: ".") else { return false }
        start = end + 1
    }
}

private func isMailboxCharacter(_ byte: UInt8) -> Bool {
    if isAlphanumeric(byte) { return true }
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), 0x23...0x27, UInt8(ascii: "*"), UInt8(ascii: "+"),
        UInt8(ascii: "-"),
        UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "?"), 0x5E...0x60, 0x7B...0x7E:
        return true
    default: return false
    }
}

/// ``https?://[!#-;=?-[\]_a-z~]+``: ASCII graphic characters without ``" < > \ ^ ` { | }``, of which the first one belongs to the
/// host and so is none of `/ ? #`.
func isURL(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let scheme: StaticString = "http"
    guard bytes.count > 7 else { return false }
    for index in 0..<4 where bytes[index] != scheme.utf8Start[index] { return false }
    var start = 4
    if bytes[start] == UInt8(ascii: "s") { start += 1 }
    guard bytes.count > start + 3, bytes[start] == UInt8(ascii: ":"), bytes[start + 1] == UInt8(ascii: "/"),
        bytes[start + 2] == UInt8(ascii: "/")
    else { return false }
    switch bytes[start + 3] {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
    default: return bytes[(start + 3)...].allSatisfy(isURLCharacter)
    }
}

private func isURLCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), 0x5E, 0x60,
        0x7B...0x7D:
        false
    case 0x21...0x7E: true
    default: false
    }
}

/// `\+?[0-9][0-9 ()/\-]{3,29}`
func isPhone(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = bytes.first == UInt8(ascii: "+") ? 1 : 0
    guard 4...30 ~= bytes.count - start, isDigit(bytes[start]) else { return false }
    return bytes[(start + 1)...].allSatisfy { byte in
        switch byte {
        case 0x30...0x39, UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"),
            UInt8(ascii: "-"):
            true
        default: false
        }
    }
}

/// `[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}`; German ones have 22 characters.
func isIBAN(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard 15...34 ~= bytes.count, isUpper(bytes[0]), isUpper(bytes[1]), isDigit(bytes[2]), isDigit(bytes[3]),
        bytes[4...].allSatisfy({ isUpper($0) || isDigit($0) })
    else { return false }
    let isGerman = bytes[0] == UInt8(ascii: "D") && bytes[1] == UInt8(ascii: "E")
    return !isGerman || bytes.count == 22
}

/// ISO 7064 MOD 97-10, over the number that remains when the first four characters have moved to the end and letters
/// have become numbers from 10. For a text that `isIBAN`.
func hasIBANChecksum(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var remainder = 0
    func append(_ byte: UInt8) {
        let value = isDigit(byte) ? Int(byte &- 0x30) : Int(byte &- UInt8(ascii: "A")) + 10
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
    }
    bytes.dropFirst(4).forEach(append)
    bytes.prefix(4).forEach(append)
    return remainder == 1
}

/// `[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?`
func isBIC(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == 8 || bytes.count == 11 else { return false }
    return bytes[..<6].allSatisfy(isUpper) && bytes[6...].allSatisfy { isUpper($0) || isDigit($0) }
}

/// `HH:MM`, 00:00 to 23:59.
func isTime(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), isDigit(bytes[0]), isDigit(bytes[1]),
        isDigit(bytes[3]),
        isDigit(bytes[4])
    else { return false }
    let hour = (bytes[0] &- 0x30) * 10 + (bytes[1] &- 0x30)
    return hour <= 23 && bytes[3] <= UInt8(ascii: "5")
}

/// 64 lower-case hexadecimal digits.
func isSHA256(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == 64 else { return false }
    for place in stride(from: 0, to: 64, by: 8) where !areHexadecimalDigits(bytes.word(at: place)) {
        return false
    }
    return true
}

/// Whether eight bytes are lower-case hexadecimal digits. Adding makes the top bit of a byte show that it is no less than
/// a bound, as long as no byte has its own top bit set.
@inline(__always)
private func areHexadecimalDigits(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops = ones &* 0x80
    guard word & tops == 0 else { return false }
    func isNoLess(than bound: UInt64) -> UInt64 { word &+ ones &* (0x80 &- bound) }
    let digits = isNoLess(than: 0x30) & ~isNoLess(than: 0x3A)
    let letters = isNoLess(than: 0x61) & ~isNoLess(than: 0x67)
    return (digits | letters) & tops == tops
}
