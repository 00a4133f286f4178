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
            if node.text.isEmpty {
                report(.emptyText(owner: owner, comment: node.commentInstead))
                return nil
            }
            if meaning != .text {
                report(.ambiguousScalar(node, meaning))
                return nil
            }
        }
        guard node.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            report(.emptyText(owner: node.range))
            return nil
        }
        return node.text
    }

    /// `true` or `false`, written plain.
    mutating func readBoolean(_ entry: YAMLNode.Entry) -> Bool? {
        let node = entry.value
        guard node.kind == .scalar else {
            report(.wrongNode(node, expected: .oneOf(["true", "false"]), owner: entry.key.range))
            return nil
        }
        switch (node.style, node.text) {
        case (.plain, "true"): return true
        case (.plain, "false"): return false
        default:
            report(.unknownValue(node, of: entry.key.text, known: ["true", "false"], owner: entry.key.range))
            return nil
        }
    }

    /// One of the raw values of an enumeration.
    mutating func readKeyword<Keyword: CaseIterable & RawRepresentable>(
        _ node: YAMLNode, of key: String, owner: SourceRange, as keyword: Keyword.Type
    ) -> Keyword? where Keyword.RawValue == String {
        let known = Keyword.allCases.map(\.rawValue)
        guard node.kind == .scalar else {
            report(.wrongNode(node, expected: .oneOf(known), owner: owner))
            return nil
        }
        guard let value = Keyword(rawValue: node.text) else {
            report(.unknownValue(node, of: key, known: known, owner: owner))
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

/// The whole numbers that every target can hold exactly: ±(2^53−1).
let exactIntegers: ClosedRange<Int64> = -9_007_199_254_740_991...9_007_199_254_740_991

extension ScaledDecimal {
    /// Reads digits with an optional sign and point; nil for anything else, for more than `scale` digits behind
    /// the point, and for what does not fit 64 bits.
    init?(_ text: some StringProtocol, scale: Int) {
        var bytes = Array(text.utf8)[...]
        let isNegative = bytes.first == 0x2D
        if isNegative { bytes.removeFirst() }
        let parts = bytes.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, !whole.isEmpty, whole.count == 1 || whole.first != 0x30 else {
            return nil
        }
        let fraction = parts.count > 1 ? parts[1] : []
        guard parts.count == 1 || !fraction.isEmpty, fraction.count <= scale else { return nil }
        var units: Int64 = 0
        for byte in whole + fraction + Array(repeating: 0x30, count: scale - fraction.count) {
            guard 0x30...0x39 ~= byte else { return nil }
            let (product, overflow) = units.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int64(byte - 0x30))
            guard !overflow, !carry else { return nil }
            units = sum
        }
        self.init(units: isNegative ? -units : units, scale: scale)
    }
}
