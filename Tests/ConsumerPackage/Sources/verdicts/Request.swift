import FormRuntime

/// One line of input: `SERVICE <tab> TODAY <tab> ENCODING <tab> LANGUAGE <tab> SUBMISSION`.
struct Request {
    let service: String
    let today: CalendarDate
    let encoding: Encoding
    /// Of messages, and of numbers in form-encoded input.
    let language: String
    /// In the line: base64, so that a submission may hold any bytes.
    let submission: [UInt8]

    enum Encoding: String {
        case json, form
    }

    /// Nil for a line that is not of that form.
    init?(_ line: String) {
        let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, let today = CalendarDate(parts[1]),
            let encoding = Encoding(rawValue: parts[2]),
            let submission = bytes(fromBase64: parts[4])
        else { return nil }
        (service, language) = (parts[0], parts[3])
        self.today = today
        self.encoding = encoding
        self.submission = submission
    }
}

/// The bytes that base64 with padding (RFC 4648) stands for; nil if it is anything else.
private func bytes(fromBase64 text: String) -> [UInt8]? {
    let characters = Array(text.utf8)
    guard characters.count.isMultiple(of: 4) else { return nil }
    let padding = characters.suffix(2).reversed().prefix { $0 == UInt8(ascii: "=") }.count
    var result: [UInt8] = []
    result.reserveCapacity(characters.count / 4 * 3)
    var bits: UInt32 = 0
    for (index, character) in characters.dropLast(padding).enumerated() {
        guard let digit = base64Digit(character) else { return nil }
        bits = bits << 6 | digit
        if index % 4 > 0 { result.append(UInt8(truncatingIfNeeded: bits >> (6 - UInt32(index % 4) * 2))) }
    }
    return result
}

private func base64Digit(_ character: UInt8) -> UInt32? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
}
