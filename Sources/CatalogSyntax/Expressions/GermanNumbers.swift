import CatalogDiagnostics

// Numbers and days as people write them in German texts: `12,50`, `24.12.2026`.

/// The whole number that a number with three digits behind each point is to many, `1.000`; nil for any other one.
package func thousands(in number: some StringProtocol) -> String? {
    let groups = number.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count > 1, 1...3 ~= groups[0].utf8.count, groups[0].first != "0",
        groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
        groups.joined().utf8.allSatisfy({ 0x30...0x39 ~= $0 })
    else { return nil }
    return groups.joined()
}

/// A number with a point, as a share of a hundred: `10` is `0.10`. Nil for what is no number.
func hundredth(of number: String) -> String? {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count, parts.last?.isEmpty == false else { return nil }
    let whole = String(repeating: "0", count: max(0, 3 - parts[0].count)) + parts[0]
    return whole.dropLast(2) + "." + whole.suffix(2) + (parts.count > 1 ? parts[1] : "")
}

/// A number with a word for many, `2 Mio`, without it: `2000000`. Nil for any other word.
func wholeNumber(_ number: String, times word: String) -> String? {
    let zeros: Int? =
        switch word.lowercased() {
        case "tausend", "tsd", "thousand": 3
        case "mio", "million", "millionen", "millions": 6
        case "mrd", "milliarde", "milliarden": 9
        default: nil
        }
    let parts = number.split(separator: ".")
    // `1.500 Mio` may be meant in two ways.
    guard let zeros, 1...2 ~= parts.count, thousands(in: number) == nil,
        parts.joined().utf8.allSatisfy({ 0x30...0x39 ~= $0 })
    else { return nil }
    let decimals = parts.count > 1 ? parts[1] : ""
    guard decimals.count <= zeros else { return nil }
    let digits = parts[0] + decimals + String(repeating: "0", count: zeros - decimals.count)
    let number = digits.drop { $0 == "0" }
    return number.isEmpty ? "0" : String(number)
}

extension Diagnostic {
    /// What stands around a mistake in an expression, if that is such a number or day.
    static func writtenInGerman(_ text: String, around offset: Int, _ places: ScalarPlaces) -> Diagnostic? {
        let bytes = Array(text.utf8)
        func isPart(_ index: Int) -> Bool {
            bytes.indices.contains(index) && "0123456789.,".utf8.contains(bytes[index])
        }
        guard isPart(offset) else { return nil }
        var (start, end) = (offset, offset)
        while isPart(start - 1) { start -= 1 }
        while isPart(end) { end += 1 }
        // `max(1,50, 2)`: what ends a number does not belong to it.
        while end > offset + 1, bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
        let written = String(decoding: bytes[start..<end], as: UTF8.self)
        let range = places.range(of: start..<end)
        if let number = written.wholeMatch(of: /(\d{1,3}(?:\.\d{3})*|\d+),(\d+)/) {
            let comma = DecimalComma(whole: number.1, decimals: number.2)
            if let meant = comma?.meant, let many = bytes.wordForMany(behind: end),
                let whole = wholeNumber(meant, times: String(decoding: bytes[many.word], as: UTF8.self))
            {
                let all = start..<many.end
                return .foreignOperator(
                    String(decoding: bytes[all], as: UTF8.self), instead: whole, at: places.range(of: all))
            }
            return .decimalCommaInExpression(written, meant: comma?.meant, at: range)
        }
        if let number = EnglishNumber(written), number.asDecimals == nil {
            return .groupedNumber(written, meant: number.meant, at: range)
        }
        // With one point it is a number of its own.
        if written.count(where: { $0 == "." }) > 1, let meant = thousands(in: written) {
            return .groupedNumber(written, meant: meant, at: range)
        }
        if let day = written.wholeMatch(of: /(\d{1,2})\.(\d{1,2})\.(\d{4})/) {
            // What is no day in any month is something else.
            guard Int(day.1).map({ 1...31 ~= $0 }) == true, Int(day.2).map({ 1...12 ~= $0 }) == true else {
                return .wrongNumber(written, at: range)
            }
            func padded(_ digits: Substring) -> String { digits.count == 1 ? "0\(digits)" : "\(digits)" }
            return .dayAsNumber(
                written, meant: "date(\"\(day.3)-\(padded(day.2))-\(padded(day.1))\")", at: range)
        }
        return nil
    }
}

extension [UInt8] {
    /// A word behind a number and a blank, and where it ends with the point of an abbreviation: ` Mio.`
    fileprivate func wordForMany(behind number: Int) -> (word: Range<Int>, end: Int)? {
        let start = self[number...].firstIndex { $0 != UInt8(ascii: " ") } ?? count
        func isLetter(_ index: Int) -> Bool { index < count && 0x61...0x7A ~= self[index] | 0x20 }
        var end = start
        while isLetter(end) { end += 1 }
        guard start < end else { return nil }
        let isAbbreviated = end < count && self[end] == UInt8(ascii: ".") && !isLetter(end + 1)
        return (start..<end, isAbbreviated ? end + 1 : end)
    }
}

extension YAMLNode {
    /// What stands in the file within a range of this node; nil if that goes over the end of a line.
    package func writtenText(in range: SourceRange) -> String? {
        let bytes = tree.source[max(0, Int(range.start))..<min(Int(range.end), tree.source.count)]
        return bytes.contains(UInt8(ascii: "\n")) ? nil : String(decoding: bytes, as: UTF8.self)
    }

    /// A plain value between braces that a comma has ended within parentheses, as a whole.
    var textBeyondComma: String? {
        let (start, end) = (Int(range.start), Int(range.end))
        guard kind == .scalar, style == .plain, tree.source.indices.contains(end),
            tree.source[end] == UInt8(ascii: ",")
        else { return nil }
        let whole = SourceLines(source: tree.source, file: range.file).flowValueWithParentheses(from: start)
        return whole.flatMap { $0.utf8.count > end - start ? $0 : nil }
    }
}
