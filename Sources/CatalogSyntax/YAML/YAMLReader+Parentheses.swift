import CatalogDiagnostics

extension YAMLReader {
    /// `{earliest: date(2026, 1, 1)}` holds `date(2026`, and `1` and `1)` as keys without a value. Says whether that was reported.
    ///
    /// Whatever stands up to the parenthesis that closes is lost.
    mutating func checkOpenParenthesis() -> Bool {
        guard let mapping = open.last, mapping.isFlow, mapping.isMapping, !mapping.expectsKey else {
            return false
        }
        let (key, value) = (records.count - 1, records.count - 2)
        guard value > mapping.record, records[key].shape == .plain else { return false }
        if let cut = cutExpression, cut.lastKey == key - 2 {
            goOn(cut, at: key)
            return true
        }
        guard records[value].shape == .plain, !records[value].isLost, !isLanguage(keyOf: value),
            let opening = openParenthesis(of: value),
            let whole = SourceLines(source: source, file: file)
                .flowValueWithParentheses(from: Int(records[value].start))
        else { return false }
        report(
            .cutParenthesis(
                at: range(opening, opening + 1),
                proposal: isCall(opening, of: value) ? .betweenBraces(whole) : .inQuotes(whole)))
        records[value].isLost = true
        goOn(CutExpression(lastKey: value, end: Int(records[value].start) + whole.utf8.count), at: key)
        return true
    }

    private mutating func goOn(_ cut: CutExpression, at key: Int) {
        records[key].isLost = true
        let isOver = Int(records[key].end) >= cut.end
        cutExpression = isOver ? nil : CutExpression(lastKey: key, end: cut.end)
    }

    /// The last parenthesis of a value that is not closed in it; nil if there is none.
    private func openParenthesis(of value: Int) -> Int? {
        var openings: [Int] = []
        for place in Int(records[value].start)..<max(Int(records[value].start), Int(records[value].end)) {
            if source[place] == UInt8(ascii: "(") { openings.append(place) }
            if source[place] == UInt8(ascii: ")") { openings.removeLast(openings.isEmpty ? 0 : 1) }
        }
        return openings.last
    }

    /// Whether a parenthesis belongs to an expression: to a function, to `in`, or to a calculation.
    private func isCall(_ opening: Int, of value: Int) -> Bool {
        let start = Int(records[value].start)
        guard opening > start, source[opening - 1] == UInt8(ascii: " ") else { return true }
        return source[start..<opening].reversed().drop { $0 == UInt8(ascii: " ") }.starts(with: "ni".utf8)
            || "=<>+-*/".utf8.contains(source[opening - 2])
    }
}

/// An expression between braces that a comma has cut.
struct CutExpression {
    /// The record of the last piece that was read as a key.
    let lastKey: Int
    /// The place behind the whole expression.
    let end: Int
}
