import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// A text that is not translated. Reports what YAML readers would take for something else.
    mutating func readString(_ entry: YAMLNode.Entry) -> String? {
        readString(entry.value, owner: entry.key.range)
    }

    mutating func readString(_ node: YAMLNode, owner: SourceRange) -> String? {
        if node.isLost { return nil }
        guard node.kind == .scalar else {
            report(.wrongNode(node, expected: .text, owner: owner))
            return nil
        }
        if node.style == .plain {
            let meaning = plainMeaning(of: node)
            if node.isTextEmpty {
                report(.emptyText(owner: owner, comment: node.commentInstead))
                return nil
            }
            if meaning != .text {
                report(.ambiguousScalar(node, meaning))
                return nil
            }
        }
        let text = node.text
        guard !text.isWhitespace else {
            if !node.isLostBlock { report(.emptyText(owner: node.range)) }
            return nil
        }
        return text
    }

    /// A word of which it is known what it may be: whatever else YAML makes of it, quotes would not make it right.
    mutating func readWord(_ entry: YAMLNode.Entry) -> String? {
        readWord(entry.value, owner: entry.key.range)
    }

    mutating func readWord(_ node: YAMLNode, owner: SourceRange) -> String? {
        guard node.kind == .scalar, node.style == .plain, !node.isLost, !node.isTextEmpty else {
            return readString(node, owner: owner)
        }
        return node.text
    }

    /// Whether other YAML readers take a word for a text, too, which is right otherwise; reports it if they do not.
    mutating func isText(_ node: YAMLNode) -> Bool {
        let meaning = plainMeaning(of: node)
        if meaning != .text { report(.ambiguousScalar(node, meaning)) }
        return meaning == .text
    }

    /// `true` or `false`, written plain.
    mutating func readBoolean(_ entry: YAMLNode.Entry) -> Bool? {
        let node = entry.value
        guard node.kind == .scalar else {
            report(.wrongNode(node, expected: .oneOf(["true", "false"]), owner: entry.key.range))
            return nil
        }
        if node.style == .plain {
            if node.hasText("true") { return true }
            if node.hasText("false") { return false }
        }
        report(.unknownValue(node, of: entry.key.text, known: ["true", "false"], owner: entry.key.range))
        return nil
    }

    /// One of the raw values of an enumeration.
    mutating func readKeyword<Keyword: CaseIterable & RawRepresentable>(
        _ node: YAMLNode, of key: String, owner: SourceRange, as keyword: Keyword.Type
    ) -> Keyword? where Keyword.RawValue == String {
        guard node.kind == .scalar else {
            report(.wrongNode(node, expected: .oneOf(Keyword.allCases.map(\.rawValue)), owner: owner))
            return nil
        }
        guard let value = Keyword(rawValue: node.text) else {
            report(.unknownValue(node, of: key, known: Keyword.allCases.map(\.rawValue), owner: owner))
            return nil
        }
        return value
    }

    /// A whole number, written plain, within limits.
    mutating func readInteger(_ entry: YAMLNode.Entry, _ limits: ClosedRange<Int64>) -> Int64? {
        guard let decimal = readDecimal(entry, scale: 0, limits) else { return nil }
        return decimal.units
    }

    mutating func readInt(_ entry: YAMLNode.Entry, _ limits: ClosedRange<Int64>) -> Int? {
        readInteger(entry, limits).map { Int($0) }
    }

    /// A number with at most `scale` digits behind the point; the limits are in units of the last digit.
    mutating func readDecimal(
        _ entry: YAMLNode.Entry, scale: Int, _ limits: ClosedRange<Int64>
    ) -> ScaledDecimal? {
        let node = entry.value
        guard node.kind == .scalar else {
            report(.wrongNode(node, expected: .number, owner: entry.key.range))
            return nil
        }
        let isWritten = scale == 0 ? node.style == .plain : true
        guard isWritten, let value = ScaledDecimal(node.text, scale: scale), limits.contains(value.units)
        else {
            report(.invalidNumber(node, scale: scale, limits: limits, owner: entry.key.range))
            return nil
        }
        return value
    }

    /// A calendar date, written plain or in quotes.
    mutating func readDate(_ entry: YAMLNode.Entry) -> CalendarDate? {
        let node = entry.value
        guard node.kind == .scalar, let date = CalendarDate(node.text) else {
            report(.invalidDate(node, owner: entry.key.range))
            return nil
        }
        return date
    }
}

extension ScaledDecimal {
    /// Reads digits with an optional sign and point; nil for anything else, for more than `scale` digits behind
    /// the point, and for what does not fit 64 bits.
    init?(_ text: some StringProtocol, scale: Int) {
        var units: Int64 = 0
        var isNegative = false
        var wholeDigits = 0
        var fractionDigits: Int?
        for (offset, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "-") where offset == 0: isNegative = true
            case UInt8(ascii: ".") where fractionDigits == nil: fractionDigits = 0
            case 0x30...0x39:
                if let digits = fractionDigits {
                    fractionDigits = digits + 1
                } else {
                    // A zero in front of further digits.
                    guard wholeDigits == 0 || units > 0 else { return nil }
                    wholeDigits += 1
                }
                guard let sum = units.appending(digit: byte - 0x30) else { return nil }
                units = sum
            default: return nil
            }
        }
        let written = fractionDigits ?? 0
        guard wholeDigits > 0, fractionDigits != 0, written <= scale else { return nil }
        for _ in written..<scale {
            guard let product = units.appending(digit: 0) else { return nil }
            units = product
        }
        self.init(units: isNegative ? -units : units, scale: scale)
    }
}

extension Int64 {
    /// The number with one more decimal digit; nil if it does not fit.
    fileprivate func appending(digit: UInt8) -> Int64? {
        let (product, overflow) = multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(Int64(digit))
        return overflow || carry ? nil : sum
    }
}

extension String {
    /// Whether nothing can be seen of it.
    var isWhitespace: Bool {
        for byte in utf8 where byte > 0x20 {
            // Blanks behind ASCII are rare and can only be told as scalars; so is what is never seen, such as a soft hyphen alone.
            return byte >= 0x7F
                && unicodeScalars.allSatisfy {
                    $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
                }
        }
        return unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
}
