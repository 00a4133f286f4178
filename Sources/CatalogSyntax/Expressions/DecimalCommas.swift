import CatalogDiagnostics

extension [ExpressionToken] {
    /// A comma between digits, among those that separate the values of one list, if it belongs to a number by how the list is
    /// written: another comma has a blank beside it, `max(30,50, 40)`, no other number begins like what follows,
    /// `max(30,05)`, or what stands in front would be there for nothing, `max(fee*0,5)`. Where no comma has a blank, `max(1,2)`, each
    /// separates; the end of a line is none.
    func decimalComma(among commas: [Int], _ places: ScalarPlaces) -> ExpressionMistake? {
        let haveBlanks = commas.contains { hasBlank(at: $0) && !isAtEndOfLine($0, places) }
        for comma in commas where isBetweenDigits(comma) {
            guard let number = DecimalComma(whole: self[comma - 1].text, decimals: self[comma + 1].text),
                haveBlanks || number.beginsWithZero || isForNothing(comma - 1)
            else { continue }
            return ExpressionMistake(
                offsets: self[comma - 1].offsets.lowerBound..<self[comma + 1].offsets.upperBound,
                kind: .decimalComma(number.written, meant: number.meant))
        }
        return nil
    }

    /// Whether numbers stand right before and behind a comma that separates two tokens: `12,50`.
    func isBetweenDigits(_ comma: Int) -> Bool {
        self[comma - 1].kind == .number && self[comma + 1].kind == .number && !hasBlank(at: comma)
    }

    private func hasBlank(at comma: Int) -> Bool {
        self[comma - 1].offsets.upperBound < self[comma].offsets.lowerBound
            || self[comma].offsets.upperBound < self[comma + 1].offsets.lowerBound
    }

    private func isAtEndOfLine(_ comma: Int, _ places: ScalarPlaces) -> Bool {
        places.breaksLine(in: self[comma - 1].offsets.upperBound..<self[comma + 1].offsets.lowerBound)
    }

    /// Whether a number changes nothing, or leaves nothing, where it stands: `* 1`, `* 0`, `+ 0`.
    private func isForNothing(_ number: Int) -> Bool {
        guard number > 0, case .sign = self[number - 1].kind else { return false }
        switch self[number - 1].text {
        case "*", "/", "**": return self[number].text == "0" || self[number].text == "1"
        case "+", "-": return self[number].text == "0"
        default: return false
        }
    }
}

/// Two numbers with a comma between them and no blank, as far as they may be one.
package struct DecimalComma: Sendable {
    /// With a comma.
    package let written: String
    /// With a point; nil where nobody writes a number like that, `2024,2025`.
    package let meant: String?
    /// Digits behind the comma.
    package let decimals: String

    init?(whole: some StringProtocol, decimals: some StringProtocol) {
        let (whole, decimals) = (String(whole), String(decimals))
        func areDigits(_ text: String) -> Bool { text.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
        guard areDigits(decimals), let digits = areDigits(whole) ? whole : thousands(in: whole) else {
            return nil
        }
        written = "\(whole),\(decimals)"
        let isPlausible = decimals.utf8.count <= 3 || digits == "0"
        meant = isPlausible ? "\(digits).\(decimals)" : nil
        self.decimals = decimals
    }

    /// Whether what follows the comma is no way to write a number: `05`.
    var beginsWithZero: Bool { decimals.utf8.count > 1 && decimals.utf8.first == UInt8(ascii: "0") }
}

extension [ExpressionSyntax] {
    /// What stands at each of the commas between these: nil unless that is two numbers right beside the comma.
    package var decimalCommas: [(number: DecimalComma, range: SourceRange)?] {
        zip(self, dropFirst()).map { left, right in
            let (left, right) = (left.last, right.first)
            guard case .number(let whole) = left.kind, case .number(let decimals) = right.kind,
                left.range.end + 1 == right.range.start,
                let number = DecimalComma(whole: whole, decimals: decimals)
            else { return nil }
            return (number, left.range.through(right.range))
        }
    }
}

extension ExpressionSyntax {
    /// The operand that ends an expression without a parenthesis of its own.
    fileprivate var last: ExpressionSyntax {
        var part = self
        while true {
            switch part.kind {
            case .binary(_, _, let right), .negate(let right), .between(_, _, let right), .test(_, let right),
                .conditional(_, _, let right), .quantified(_, _, let right):
                part = right
            default: return part
            }
        }
    }

    fileprivate var first: ExpressionSyntax {
        var part = self
        while true {
            switch part.kind {
            case .binary(_, let left, _), .between(let left, _, _), .oneOf(let left, _): part = left
            default: return part
            }
        }
    }
}
