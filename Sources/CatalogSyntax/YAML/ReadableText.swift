/// The text of a file as it is handed to libyaml. Offsets are those of the file.
struct ReadableText {
    /// Where a mistake was made, with blanks instead.
    var bytes: [UInt8]
    /// The offset behind a byte order mark.
    let contentStart: Int
    let isASCII: Bool
    /// Offsets of bytes that could not be read and were replaced, ascending.
    let damage: [Int]
    /// Whole lines that were made blank, ascending; neighbours are one stretch.
    private(set) var blanked: [Range<Int>] = []
    /// What stood there.
    private(set) var lost = LostText()

    init(_ check: SourceCheck) {
        bytes = check.readable
        contentStart = check.contentStart
        isASCII = check.isASCII
        damage = check.damage
    }

    /// Replaces whole lines by blanks, so that libyaml passes over them.
    mutating func makeBlank(_ lines: Range<Int>) {
        lost.insert(wordsOf: bytes[lines])
        for offset in lines where !isLineBreak(bytes[offset]) {
            bytes[offset] = UInt8(ascii: " ")
        }
        var merged = lines
        blanked.removeAll { stretch in
            guard stretch.lowerBound <= merged.upperBound, merged.lowerBound <= stretch.upperBound else {
                return false
            }
            merged =
                min(stretch.lowerBound, merged.lowerBound)..<max(stretch.upperBound, merged.upperBound)
            return true
        }
        blanked.append(merged)
        blanked.sort { $0.lowerBound < $1.lowerBound }
    }

    private func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
