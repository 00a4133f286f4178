// The formats of the built-in text types: each accepts exactly what the pattern in its comment matches as a whole, which
// is also the pattern that the emitted JSON Schema carries.

@inline(__always) func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }
@inline(__always) func isUpper(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") <= 25 }
@inline(__always) func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") <= 25 }
@inline(__always) private func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

/// HTML's rule for `type=email`, and a second label: ``[A-Za-z0-9.!#$%&'*+/=?^_{|}~`-]{1,64}@`` and at least two labels
/// `[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?` joined by points.
func isEmail(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let (mailbox, label) = (ASCIISet.mailbox, ASCIISet.label)
    var at = 0
    while at < bytes.count, mailbox.contains(bytes[at]) { at &+= 1 }
    guard 1...64 ~= at, at < bytes.count, bytes[at] == UInt8(ascii: "@") else { return false }
    var labels = 0
    var start = at + 1
    while true {
        var end = start
        while end < bytes.count, label.contains(bytes[end]) { end &+= 1 }
        guard 1...63 ~= end - start, isAlphanumeric(bytes[start]), isAlphanumeric(bytes[end - 1]) else {
            return false
        }
        labels += 1
        if end == bytes.count { return labels >= 2 }
        guard bytes[end] == UInt8(ascii: ".") else { return false }
        start = end + 1
    }
}

/// Some of the ASCII characters, a bit each.
private struct ASCIISet {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ characters: StaticString) {
        characters.withUTF8Buffer { bytes in
            for byte in bytes {
                if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
            }
        }
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        byte < 128 && (byte < 64 ? low : high) &>> UInt64(byte & 63) & 1 == 1
    }

    static let mailbox = ASCIISet(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.!#$%&'*+/=?^_{|}~`-")
    static let label = ASCIISet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-")
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

/// What is wrong with an IBAN: `[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}`, of which German ones have 22 characters, and the checksum
/// ISO 7064 MOD 97-10 over the number that remains when the first four characters have moved to the end and letters have
/// become numbers from 10.
func ibanProblem(_ bytes: UnsafeBufferPointer<UInt8>) -> ProblemKind? {
    guard 15...34 ~= bytes.count, isUpper(bytes[0]), isUpper(bytes[1]), isDigit(bytes[2]), isDigit(bytes[3])
    else { return .format }
    let isGerman = bytes[0] == UInt8(ascii: "D") && bytes[1] == UInt8(ascii: "E")
    if isGerman, bytes.count != 22 { return .format }
    var number = RemainderBy97()
    var place = 4
    while place < bytes.count {
        if bytes.count &- place >= 8, let digits = eightDigits(bytes.word(at: place)) {
            number.append(digits, power: 100_000_000)
            place &+= 8
        } else if isDigit(bytes[place]) || isUpper(bytes[place]) {
            number.append(bytes[place])
            place &+= 1
        } else {
            return .format
        }
    }
    for place in 0..<4 { number.append(bytes[place]) }
    return number.value == 1 ? nil : .checksum
}

/// The remainder of a number of any length, to which digits are appended. It is taken when room runs out, which is seldom.
private struct RemainderBy97 {
    private var number: UInt64 = 0

    /// - Parameter power: 10 to the number of the digits, at most 100,000,000.
    @inline(__always)
    mutating func append(_ digits: UInt64, power: UInt64) {
        if number >= 10_000_000_000 { number %= 97 }
        number = number &* power &+ digits
    }

    /// A digit as it is, a capital letter as a number from 10.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if isDigit(byte) {
            append(UInt64(byte &- 0x30), power: 10)
        } else {
            append(UInt64(byte &- UInt8(ascii: "A")) &+ 10, power: 100)
        }
    }

    var value: UInt64 { number % 97 }
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
