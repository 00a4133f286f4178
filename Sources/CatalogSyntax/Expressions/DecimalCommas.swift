import CatalogDiagnostics

extension [ExpressionToken] {
    /// A comma between digits, among those that separate the values of one list, if it belongs to a number by how the list is
    /// written: another comma has a blank beside it, `max(30,50, 40)`, or no other number begins like what follows,
    /// `max(30,05)`. Where no comma has a blank, `max(1,2)`, each separates.
    func decimalComma(among commas: [Int]) -> ExpressionMistake? {
        let haveBlanks = commas.contains { hasBlank(at: $0) }
        for comma in commas where !hasBlank(at: comma) {
            guard case .number = self[comma - 1].kind, case .number = self[comma + 1].kind,
                let number = DecimalComma(whole: self[comma - 1].text, decimals: self[comma + 1].text),
                haveBlanks || number.beginsWithZero
            else { continue }
            return ExpressionMistake(
                offsets: self[comma - 1].offsets.lowerBound..<self[comma + 1].offsets.upperBound,
                kind: .decimalComma(number.written, meant: number.meant))
        }
        return nil
    }

    private func hasBlank(at comma: Int) -> Bool {
        self[comma - 1].offsets.upperBound < self[comma].offsets.lowerBound
            || self[comma].offsets.upperBound < self[comma + 1].offsets.lowerBound
    }
}

/// Two numbers with a comma between them and no blank, as far as they may be one.
package struct DecimalComma: Sendable {
    /// With a comma.
    package let written: String
    /// With a point.
    package let meant: String
    /// Digits behind the comma.
    package let decimals: String

    init?(whole: String, decimals: String) {
        func areDigits(_ text: String) -> Bool { text.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
        guard areDigits(decimals), let digits = areDigits(whole) ? whole : thousands(in: whole) else {
            return nil
        }
        written = "\(whole),\(decimals)"
        meant = "\(digits).\(decimals)"
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
            let (start, end) = (Int(left.range.start), Int(right.range.end))
            return (number, SourceRange(file: left.range.file, start: start, end: end))
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
