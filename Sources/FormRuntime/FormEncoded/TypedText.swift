// What people type, made into what the definition asks for.

/// A text in normal form (SEMANTICS, row 5): line breaks to LF, control characters out, NFC, no white space at the
/// ends. Control characters go first, because what stood on both sides of one may have to be composed. Nil if the text
/// is in normal form already.
func normalised(_ bytes: UnsafeBufferPointer<UInt8>, allowsLineFeeds: Bool) -> [UInt8]? {
    let facts = TextFacts(of: bytes)
    let isClean = !facts.hasControl && (allowsLineFeeds || !facts.hasLineFeed)
    if facts.arePlain(bytes.count), bytes.first != 0x20, bytes.last != 0x20 { return nil }
    if isClean, !facts.mayNeedComposition, !hasWhiteSpaceAtEnds(bytes) { return nil }
    var result = isClean ? Array(bytes) : withoutControls(bytes, allowsLineFeeds: allowsLineFeeds)
    if facts.mayNeedComposition { result = result.withUnsafeBufferPointer(composed) }
    return result.withUnsafeBufferPointer { Array(trimmed($0)) }
}

/// Whether nothing is left of a text in normal form: no answer.
package func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { isControl($0.value) || isWhiteSpace($0.value) }
}

private func withoutControls(_ bytes: UnsafeBufferPointer<UInt8>, allowsLineFeeds: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var cursor = ScalarCursor(bytes)
    var start = 0
    while let scalar = cursor.next() {
        defer { start = cursor.position }
        let isFollowedByLineFeed = cursor.position < bytes.count && bytes[cursor.position] == 0x0A
        if scalar == 0x0A || scalar == 0x0D {
            if allowsLineFeeds, !(scalar == 0x0D && isFollowedByLineFeed) { result.append(0x0A) }
        } else if !isControl(scalar) {
            result.append(contentsOf: bytes[start..<cursor.position])
        }
    }
    return result
}

private func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var (start, end) = (0, 0)
    var isInside = false
    var cursor = ScalarCursor(bytes)
    var position = 0
    while let scalar = cursor.next() {
        if !isWhiteSpace(scalar) {
            if !isInside { start = position }
            isInside = true
            end = cursor.position
        }
        position = cursor.position
    }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
}

/// Whether `withoutBlanksInUpperCase` has nothing to do.
func isCompact(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.allSatisfy { isDigit($0) || isUpper($0) }
}

/// Whether a time is `HH:MM` already.
func isWrittenOut(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count == 5 && bytes[2] == UInt8(ascii: ":") && isDigit(bytes[0]) && isDigit(bytes[1])
        && isDigit(bytes[3]) && isDigit(bytes[4])
}

/// Whether `writtenPhoneNumber` has nothing to do, because there are only digits and what stands between them.
func isPlainPhoneNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: " "), UInt8(ascii: "/"), UInt8(ascii: "-"): true
        default: false
        }
    }
}

/// IBAN and BIC as people write them, in groups and in any case.
func withoutBlanksInUpperCase(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var cursor = ScalarCursor(bytes)
    var start = 0
    while let scalar = cursor.next() {
        defer { start = cursor.position }
        if isWhiteSpace(scalar) { continue }
        for byte in bytes[start..<cursor.position] {
            result.append(byte &- UInt8(ascii: "a") <= 25 ? byte - 0x20 : byte)
        }
    }
    return result
}

/// Whether `writtenPostalCode` has nothing to do.
func isPlainPostalCode(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.allSatisfy(isDigit) }

/// A postal code as people write it, in groups or behind the sign of the country: `D-12345`.
func writtenPostalCode(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let code = withoutBlanksInUpperCase(bytes)
    for sign in ["D-", "DE-"] where code.starts(with: sign.utf8) {
        let digits = code.dropFirst(sign.utf8.count)
        if digits.first.map(isDigit) ?? false { return Array(digits) }
    }
    return code
}

/// An amount without the sign of its currency, behind it or in front: `12,50 €`, `EUR 12,50`, `12 euro`.
///
/// - Parameter currency: Its code of ISO 4217.
func withoutCurrency(
    _ bytes: UnsafeBufferPointer<UInt8>, _ currency: UnsafeBufferPointer<UInt8>
) -> UnsafeBufferPointer<UInt8> {
    if currency.isEqual(to: "EUR") {
        for name in ["€", "Euro"] as [StaticString] {
            let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
            if let number = bytes.without(name) { return number }
        }
    }
    return bytes.without(currency) ?? bytes
}

extension UnsafeBufferPointer<UInt8> {
    /// What is left without a word at the end, or else at the start, and without blanks at the ends. Nil where there is none.
    fileprivate func without(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        guard !word.isEmpty, word.count <= count else { return nil }
        if UnsafeBufferPointer(rebasing: suffix(word.count)).isEqualInAnyCase(to: word) {
            return trimmed(UnsafeBufferPointer(rebasing: dropLast(word.count)))
        }
        if UnsafeBufferPointer(rebasing: prefix(word.count)).isEqualInAnyCase(to: word) {
            return trimmed(UnsafeBufferPointer(rebasing: dropFirst(word.count)))
        }
        return nil
    }

    /// Upper and lower case letters of ASCII are equal.
    private func isEqualInAnyCase(to other: UnsafeBufferPointer<UInt8>) -> Bool {
        elementsEqual(other) { lowerCase($0) == lowerCase($1) }
    }
}

private func lowerCase(_ byte: UInt8) -> UInt8 { byte &- UInt8(ascii: "A") <= 25 ? byte | 0x20 : byte }

/// A number of at most four digits.
func shortNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard 1...4 ~= bytes.count, bytes.allSatisfy(isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
}

/// A date in one control: `31.1.2026`, blanks behind the points allowed, or `2026-01-31`.
func writtenDate(_ bytes: UnsafeBufferPointer<UInt8>) -> CalendarDate? {
    if let date = CalendarDate(utf8: bytes) { return date }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map {
        shortNumber(UnsafeBufferPointer(rebasing: $0[($0.firstIndex { $0 != 0x20 } ?? $0.endIndex)...]))
    }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], year > 99 else {
        return nil
    }
    return CalendarDate(year: year, month: month, day: day)
}

/// A time of day as people write it, as `HH:MM`: `8:30`, `8.30 Uhr`, `1430`, `14 Uhr`, `14`. Nil for anything else;
/// hours and minutes that do not exist are left to the check.
func writtenTime(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var rest = bytes[...]
    for suffix in ["Uhr", "uhr", "h"]
    where rest.count > suffix.utf8.count && rest.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) {
        rest = rest.dropLast(suffix.utf8.count)
        if rest.last == 0x20 { rest = rest.dropLast() }
        break
    }
    var hours = rest.prefix { isDigit($0) }
    var minutes = rest.dropFirst(hours.count)
    if minutes.isEmpty {
        // The last two of three or four digits.
        minutes = hours.dropFirst(max(hours.count - 2, hours.count > 2 ? 0 : hours.count))
        hours = hours.dropLast(minutes.count)
    } else {
        if minutes.first == 0x20 { minutes = minutes.dropFirst() }
        guard let separator = minutes.popFirst(),
            separator == UInt8(ascii: ":") || separator == UInt8(ascii: ".")
        else { return nil }
        if minutes.first == 0x20 { minutes = minutes.dropFirst() }
        guard minutes.count == 2 else { return nil }
    }
    guard 1...2 ~= hours.count, minutes.allSatisfy(isDigit) else { return nil }
    let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: 2)
    return zeros.dropLast(hours.count) + hours + [UInt8(ascii: ":")]
        + (minutes.isEmpty ? zeros : Array(minutes))
}

/// A phone number as people write it: dashes of any length, points and slashes between the groups, the area code in
/// brackets, blanks of any width.
func writtenPhoneNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var cursor = ScalarCursor(bytes)
    var start = 0
    var isOpened = false
    while let scalar = cursor.next() {
        defer { start = cursor.position }
        switch scalar {
        // Only in front, where nothing but digits may stand.
        case 0x28 where start == 0: continue
        case 0x28:
            isOpened = true
            result.append(0x28)
        case 0x29 where !isOpened:
            if cursor.position == bytes.count || bytes[cursor.position] != 0x20 { result.append(0x20) }
        case 0x2E: result.append(0x20)
        case 0x2010...0x2015, 0x2212: result.append(0x2D)
        case _ where isWhiteSpace(scalar): result.append(0x20)
        default: result.append(contentsOf: bytes[start..<cursor.position])
        }
    }
    let number = result.withUnsafeBufferPointer { Array(trimmed($0)) }
    return number.isEmpty ? Array(bytes) : number
}

/// A number as people write it, in units of its last digit: `1.234,5` with scale 2 and decimal comma is 123450.
///
/// Digits may be grouped in threes, by blanks or by the point or comma that is not the decimal one. There may be fewer
/// digits behind the decimal sign than the scale, not more. A number that is too long for 64 bits becomes the largest
/// or smallest, which is outside every limit. Nil for anything else.
func localNumber(_ bytes: UnsafeBufferPointer<UInt8>, scale: Int, usesComma: Bool) -> Int64? {
    let decimalSign: UInt32 = usesComma ? 0x2C : 0x2E
    let groupSign: UInt32 = usesComma ? 0x2E : 0x2C
    var cursor = ScalarCursor(bytes)
    var isNegative = false
    var units: UInt64 = 0
    var fraction: Int?
    var separator: UInt32?
    /// Digits since the start or the last separator.
    var digits = 0
    var isFirst = true
    while let scalar = cursor.next() {
        defer { isFirst = false }
        switch scalar {
        // What word processors and telephones make of a hyphen is a minus, too.
        case 0x2B where isFirst, 0x2D where isFirst, 0x2212 where isFirst, 0x2013 where isFirst:
            isNegative = scalar != 0x2B
        case 0x30...0x39:
            units = saturated(units, appending: UInt8(truncatingIfNeeded: scalar))
            digits += 1
            if let before = fraction { fraction = before + 1 }
        case decimalSign:
            guard fraction == nil, scale > 0, digits > 0, separator == nil || digits == 3 else { return nil }
            fraction = 0
        case groupSign, 0x20, 0xA0, 0x2009, 0x202F:
            let isRightPlace = separator == nil ? 1...3 ~= digits : digits == 3
            guard fraction == nil, separator == nil || separator == scalar, isRightPlace else { return nil }
            separator = scalar
            digits = 0
        default: return nil
        }
    }
    guard digits > 0, fraction != 0, fraction ?? 0 <= scale else { return nil }
    if fraction == nil, separator != nil, digits != 3 { return nil }
    for _ in (fraction ?? 0)..<scale { units = saturated(units, appending: 0x30) }
    if isNegative { return units > UInt64(Int64.max) ? .min : -Int64(units) }
    return Int64(clamping: units)
}
