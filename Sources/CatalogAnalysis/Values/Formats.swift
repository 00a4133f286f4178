import CatalogDiagnostics
import CatalogModel

/// HTML's rule for e-mail addresses, with at least two labels behind the `@`, at most 254 characters.
func isEmail(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count <= 254, let at = bytes.firstIndex(of: UInt8(ascii: "@")), (1...64).contains(at) else {
        return false
    }
    let special = Array(".!#$%&'*+/=?^_{|}~`-".utf8)
    guard bytes[..<at].allSatisfy({ isLetterOrDigit($0) || special.contains($0) }) else { return false }
    let labels = bytes[(at + 1)...].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2
        && labels.allSatisfy { label in
            (1...63).contains(label.count) && label.first != UInt8(ascii: "-")
                && label.last != UInt8(ascii: "-")
                && label.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
        }
}

/// An optional plus sign, a digit, then 4 to 30 digits, blanks, brackets, slashes or hyphens.
func isPhone(_ text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    if bytes.first == UInt8(ascii: "+") { bytes = bytes.dropFirst() }
    guard let first = bytes.first, isDigit(first), (4...30).contains(bytes.count) else { return false }
    return bytes.dropFirst().allSatisfy { isDigit($0) || Array(" ()/-".utf8).contains($0) }
}

/// The same, with the area in brackets or one of the short numbers such as 115, under which authorities answer.
func isPhoneOfUnit(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy(isDigit)
        || isPhone(text.hasPrefix("(") ? String(text.dropFirst()) : text)
}

/// `http://` or `https://`, a host, and graphic ASCII characters that need no escape; at most 2,000.
func isURL(_ text: String) -> Bool {
    let rest: Substring
    if text.hasPrefix("https://") {
        rest = text.dropFirst(8)
    } else if text.hasPrefix("http://") {
        rest = text.dropFirst(7)
    } else {
        return false
    }
    let refused = Array("\"<>\\^`{|}".utf8)
    guard text.utf8.count <= 2_000, let first = rest.utf8.first, !Array("/?#".utf8).contains(first) else {
        return false
    }
    return rest.utf8.allSatisfy { (0x21...0x7E).contains($0) && !refused.contains($0) }
}

/// ISO 9362: four letters of the bank, two of the country, two of the place, three of the branch or none.
func isBIC(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 8 || bytes.count == 11 else { return false }
    return bytes[..<6].allSatisfy(isCapital) && bytes[6...].allSatisfy { isCapital($0) || isDigit($0) }
}

/// ISO 13616, without blanks: form first, then the check digits (ISO 7064, MOD 97-10).
func validateIBAN(_ text: String) -> AnswerProblem? {
    let bytes = Array(text.utf8)
    let isFormed =
        (15...34).contains(bytes.count) && bytes[..<2].allSatisfy(isCapital)
        && bytes[2..<4].allSatisfy(isDigit)
        && bytes[4...].allSatisfy { isCapital($0) || isDigit($0) }
        && (!text.hasPrefix("DE") || bytes.count == 22)
    guard isFormed else {
        return AnswerProblem(
            code: .format,
            expectation: Wording(
                de: "eine IBAN in Großbuchstaben ohne Leerzeichen", en: "an IBAN in capitals without blanks"))
    }
    var remainder = 0
    for byte in bytes[4...] + bytes[..<4] {
        remainder =
            isDigit(byte)
            ? (remainder * 10 + Int(byte) - 0x30) % 97 : (remainder * 100 + Int(byte) - 0x37) % 97
    }
    guard remainder == 1 else {
        return AnswerProblem(
            code: .checksum,
            expectation: Wording(
                de: "eine IBAN mit richtigen Prüfziffern", en: "an IBAN with correct check digits"))
    }
    return nil
}

func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

private func isCapital(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte }

func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || isCapital(byte) || 0x61...0x7A ~= byte
}

extension PatternAutomaton {
    /// Whether the whole text matches; linear in its length.
    func accepts(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
        var state = 0
        for scalar in scalars {
            guard states.indices.contains(state),
                let next = states[state].transitions.first(where: {
                    $0.first <= scalar.value && scalar.value <= $0.last
                })
            else { return false }
            state = next.target
        }
        return states.indices.contains(state) && states[state].isAccepting
    }
}
