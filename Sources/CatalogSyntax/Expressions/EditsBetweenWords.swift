import CatalogDiagnostics

extension Diagnostic {
    /// The same with blanks in its edit, where names and numbers would grow together with a word that comes between them:
    /// `a||b` is `a or b`.
    ///
    /// - Parameter offsets: What the edit replaces, if it is known in the text.
    func keepingWordsApart(in text: String, at offsets: Range<Int>, _ places: ScalarPlaces) -> Diagnostic {
        guard let edit, edit.range == places.range(of: offsets) else { return self }
        let bytes = Array(text.utf8)
        let before = offsets.lowerBound > 0 ? bytes[offsets.lowerBound - 1] : UInt8(ascii: " ")
        let after = offsets.upperBound < bytes.count ? bytes[offsets.upperBound] : UInt8(ascii: " ")
        return editing(with: edit.replacement.keptApart(from: before, after))
    }
}

extension String {
    /// What stands between two bytes of an expression, with blanks where it needs them.
    fileprivate func keptApart(from before: UInt8, _ after: UInt8) -> String {
        guard let first = utf8.first, let last = utf8.last else {
            return before.isWordPart && after.isWordPart ? " " : ""
        }
        let isWord = ExpressionParser.joiningWords.contains(self)
        let needsFirst = isWord ? !before.isBlank : first.isWordPart && before.isWordPart
        // A comma without a blank could be taken for that of a number.
        let needsLast =
            isWord || last == UInt8(ascii: ",") ? !after.isBlank : last.isWordPart && after.isWordPart
        return (needsFirst ? " " : "") + self + (needsLast ? " " : "")
    }
}

extension UInt8 {
    /// Of a name or a number.
    fileprivate var isWordPart: Bool {
        0x30...0x39 ~= self || 0x41...0x5A ~= self & 0xDF || self >= 0x80 || self == UInt8(ascii: "_")
    }

    fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || 0x09...0x0D ~= self }
}
