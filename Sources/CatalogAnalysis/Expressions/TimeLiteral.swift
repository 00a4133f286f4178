/// The text of `time("…")` without a zone, `HH:MM:SS` with up to nine digits of parts of seconds, as times are stored: `HH:MM`, and the
/// seconds only where they are not zero, so that times sort as their texts do. Nil for anything else.
func timeLiteral(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 8, isTimeOfDay(String(text.prefix(5))), bytes[5] == UInt8(ascii: ":"),
        0x30...0x35 ~= bytes[6], 0x30...0x39 ~= bytes[7]
    else { return nil }
    var fraction = bytes.dropFirst(8)
    guard fraction.isEmpty || fraction.count > 1 && fraction.first == UInt8(ascii: ".") else { return nil }
    guard fraction.dropFirst().allSatisfy({ 0x30...0x39 ~= $0 }), fraction.count <= 10 else { return nil }
    while let last = fraction.last, last == UInt8(ascii: "0") || last == UInt8(ascii: ".") {
        fraction.removeLast()
    }
    let seconds = String(decoding: bytes[6...7], as: UTF8.self)
    let short = String(text.prefix(5))
    guard fraction.isEmpty, seconds == "00" else {
        return "\(short):\(seconds)\(String(decoding: fraction, as: UTF8.self))"
    }
    return short
}
