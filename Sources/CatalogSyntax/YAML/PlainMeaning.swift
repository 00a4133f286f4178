/// What some YAML reader (version 1.1 or 1.2) would take an unquoted scalar for.
///
/// The definition language takes texts as they stand; this is known so that the analysis can say that a
/// plain `no`, `0123` or `2026-01-01` has to be quoted where a text is expected.
package enum ResolvedScalar: Hashable, Sendable {
    case text
    /// `true`, `false`; also `yes`, `no`, `on`, `off`, `y`, `n` of YAML 1.1, in any usual capitalisation.
    case boolean(Bool)
    /// Nothing, `~`, `null`.
    case null
    /// `12`, `-3`, `+4`, `1_000`.
    case integer
    /// `0123`, `0o17`: an integer of base eight, or digits whose leading zero gets lost.
    case octal
    /// `0x1F`, `0b101`.
    case otherBase
    /// `1.5`, `1e3`, `.5`, `.inf`, `.nan`.
    case float
    /// `2026-01-01`, with or without a time.
    case timestamp
    /// `12:30`, `1:02:03`: a number of base sixty.
    case sexagesimal
}

/// What a YAML reader would take this plain scalar for.
package func plainMeaning(of node: YAMLNode) -> ResolvedScalar {
    guard node.kind == .scalar, node.style == .plain else { return .text }
    let isCertainlyText = node.tree.withText(of: node.index) { $0.first.map(mayHaveMeaning) == false }
    return isCertainlyText ? .text : plainMeaning(of: node.utf8)
}

/// What a YAML reader would take this text for if it were written without quotes.
package func plainMeaning(ofText text: String) -> ResolvedScalar { plainMeaning(of: Array(text.utf8)[...]) }

func plainMeaning(of text: ArraySlice<UInt8>) -> ResolvedScalar {
    guard let first = text.first else { return .null }
    guard text.count <= 64, mayHaveMeaning(first) else { return .text }
    return wordMeaning(of: text) ?? numberMeaning(of: text) ?? .text
}

/// Whether a scalar that begins with this byte may be something else than a text; looked at first because most scalars
/// are texts.
private func mayHaveMeaning(_ first: UInt8) -> Bool {
    switch first {
    case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "~"): true
    case UInt8(ascii: "n"), UInt8(ascii: "y"), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "o"): true
    case UInt8(ascii: "N"), UInt8(ascii: "Y"), UInt8(ascii: "T"), UInt8(ascii: "F"), UInt8(ascii: "O"): true
    default: false
    }
}

private func wordMeaning(of text: ArraySlice<UInt8>) -> ResolvedScalar? {
    wordTable.index(of: text).map { words[$0].meaning }
}

/// Words that are more than themselves, in every usual capitalisation.
private let words: [(text: String, meaning: ResolvedScalar)] = [
    "~": ResolvedScalar.null, "null": .null,
    "true": .boolean(true), "yes": .boolean(true), "on": .boolean(true), "y": .boolean(true),
    "false": .boolean(false), "no": .boolean(false), "off": .boolean(false), "n": .boolean(false),
    ".nan": .float, ".inf": .float, "-.inf": .float, "+.inf": .float,
].flatMap { word, meaning in
    [word, word.uppercased(), word.prefix(1).uppercased() + word.dropFirst()].map { ($0, meaning) }
}

private let wordTable = WordTable(words.map(\.text))

private func numberMeaning(of text: ArraySlice<UInt8>) -> ResolvedScalar? {
    guard let start = text.first, !isLetter(start) else { return nil }
    if isTimestamp(text) { return .timestamp }
    var rest = text
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    guard let first = rest.first else { return nil }
    if first == UInt8(ascii: "0"), rest.count > 1 {
        let digits = rest.dropFirst(2).filter { $0 != UInt8(ascii: "_") }
        switch rest[rest.startIndex + 1] {
        case UInt8(ascii: "x") where !digits.isEmpty && digits.allSatisfy(isHexadecimal): return .otherBase
        case UInt8(ascii: "b") where !digits.isEmpty && digits.allSatisfy { $0 | 1 == 0x31 }:
            return .otherBase
        case UInt8(ascii: "o") where !digits.isEmpty && digits.allSatisfy(isOctal): return .octal
        default: break
        }
    }
    let isNumber = isDigit(first) || first == UInt8(ascii: ".")
    guard isNumber else { return nil }
    if rest.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: "_") }) {
        return first == UInt8(ascii: "0") && rest.count > 1 ? .octal : .integer
    }
    if isSexagesimal(rest) { return .sexagesimal }
    return isFloat(rest) ? .float : nil
}

/// `12:30`, `1:02:03.5`.
private func isSexagesimal(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return false }
    guard !first.isEmpty, first.allSatisfy(isDigit) else { return false }
    let whole = last.prefix { $0 != UInt8(ascii: ".") }
    guard last.dropFirst(whole.count).dropFirst().allSatisfy(isDigit) else { return false }
    return (parts.dropFirst().dropLast() + [whole]).allSatisfy { part in
        (1...2).contains(part.count) && part.allSatisfy(isDigit)
    }
}

/// `1.5`, `1.`, `.5`, `1e3`, `1.5E-3`.
private func isFloat(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    let whole = rest.prefix { isDigit($0) || $0 == UInt8(ascii: "_") }
    rest = rest.dropFirst(whole.count)
    var digits = whole.count
    if rest.first == UInt8(ascii: ".") {
        let fraction = rest.dropFirst().prefix { isDigit($0) || $0 == UInt8(ascii: "_") }
        rest = rest.dropFirst(1 + fraction.count)
        digits += fraction.count
    }
    guard digits > 0 else { return false }
    guard let exponent = rest.first else { return true }
    guard exponent | 0x20 == UInt8(ascii: "e") else { return false }
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    return !rest.isEmpty && rest.allSatisfy(isDigit)
}

/// `2026-01-01`, `2026-1-1`, `2026-01-01T12:00:00Z`, `2026-01-01 12:00:00.5 +1`.
private func isTimestamp(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 8, text[text.startIndex + 4] == UInt8(ascii: "-") else { return false }
    let date = text.prefix { isDigit($0) || $0 == UInt8(ascii: "-") }
    let parts = date.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, (1...2).contains(parts[1].count),
        (1...2).contains(parts[2].count)
    else { return false }
    let rest = text.dropFirst(date.count)
    guard let separator = rest.first else { return true }
    let isSeparated = separator | 0x20 == UInt8(ascii: "t") || separator == UInt8(ascii: " ")
    let timeBytes = Set("0123456789:.+- zZ\t".utf8)
    return isSeparated && rest.dropFirst().contains(where: isDigit)
        && rest.dropFirst().allSatisfy(timeBytes.contains)
}

private func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

private func isOctal(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x37 }

private func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66)
}
