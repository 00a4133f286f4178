/// Decodes a scalar as libyaml does, but keeps the origin of every byte.
///
/// It is needed only for scalars with escapes or several lines in which a place is asked for. Should its result
/// ever differ from libyaml's, there are no pieces, and the place is the whole scalar.
struct ScalarDecoder {
    private let source: [UInt8]
    private let record: YAMLRecord
    private var decoded: [UInt8] = []
    private var pieces: [ScalarPiece] = []
    private var position: Int
    private var end: Int

    init(source: [UInt8], record: YAMLRecord) {
        self.source = source
        self.record = record
        position = Int(record.start)
        end = min(Int(record.end), source.count)
    }

    mutating func pieces(decodingTo expected: ArraySlice<UInt8>) -> [ScalarPiece] {
        switch record.shape {
        case .plain:
            decodeFlow()
            return checked(against: expected)
        case .singleQuoted, .doubleQuoted:
            position += 1
            end -= 1
            decodeFlow()
            return checked(against: expected)
        case .literal, .folded:
            return blockPieces(decodingTo: expected)
        case .sequence, .mapping:
            return []
        }
    }

    private func checked(against expected: ArraySlice<UInt8>) -> [ScalarPiece] {
        decoded[...] == expected ? pieces : []
    }

    /// The byte at an offset; 0, which no checked source contains, behind the end.
    private func byte(_ offset: Int) -> UInt8 { offset < source.count && offset >= 0 ? source[offset] : 0 }
}

// MARK: Plain and quoted scalars

extension ScalarDecoder {
    private mutating func decodeFlow() {
        while position < end {
            if let length = lineBreakLength(in: source, at: position), length > 0 {
                foldLines(blanksFrom: position)
            } else if isBlank(byte(position)) {
                let start = position
                while position < end, isBlank(byte(position)) { position += 1 }
                if position < end, lineBreakLength(in: source, at: position) != nil {
                    foldLines(blanksFrom: start)
                } else {
                    copy(from: start, to: position)
                }
            } else if record.shape == .singleQuoted, byte(position) == UInt8(ascii: "'") {
                replace(from: position, to: position + 2, with: [UInt8(ascii: "'")])
                position += 2
            } else if record.shape == .doubleQuoted, byte(position) == UInt8(ascii: "\\") {
                decodeEscape()
            } else {
                copy(from: position, to: position + 1)
                position += 1
            }
        }
    }

    /// At a line break: one becomes a blank, of several the first is dropped.
    private mutating func foldLines(blanksFrom start: Int) {
        let first = takeLineBreak()
        let rest = takeEmptyLines()
        if first.bytes != [UInt8(ascii: "\n")] {
            replace(from: start, to: first.end, with: first.bytes)
        } else if rest.isEmpty {
            replace(from: start, to: position, with: [UInt8(ascii: " ")])
        }
        for line in rest { replace(from: line.start, to: line.end, with: line.bytes) }
    }

    private mutating func takeEmptyLines() -> [(start: Int, end: Int, bytes: [UInt8])] {
        var lines: [(start: Int, end: Int, bytes: [UInt8])] = []
        while position < end {
            if isBlank(byte(position)) {
                position += 1
            } else if lineBreakLength(in: source, at: position) != nil {
                lines.append(takeLineBreak())
            } else {
                break
            }
        }
        return lines
    }

    private mutating func takeLineBreak() -> (start: Int, end: Int, bytes: [UInt8]) {
        let start = position
        position += lineBreakLength(in: source, at: position) ?? 1
        let isUnicodeBreak = position - start == 3
        return (start, position, isUnicodeBreak ? Array(source[start..<position]) : [UInt8(ascii: "\n")])
    }

    private mutating func decodeEscape() {
        let start = position
        if let length = lineBreakLength(in: source, at: position + 1) {
            position += 1 + length
            for line in takeEmptyLines() { replace(from: line.start, to: line.end, with: line.bytes) }
            return
        }
        let digits = hexadecimalDigits[byte(position + 1)] ?? 0
        position += 2 + digits
        let value: UInt32
        if digits > 0, position <= end {
            value = source[(start + 2)..<position].reduce(0) { $0 << 4 | hexadecimalValue($1) }
        } else {
            value = escapedScalars[byte(start + 1)] ?? UInt32(byte(start + 1))
        }
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        replace(from: start, to: min(position, end), with: Array(String(Character(scalar)).utf8))
    }
}

// MARK: Block scalars

extension ScalarDecoder {
    /// The indentation follows from the first line with content or is written in the header; in the second case
    /// the parent's is needed too, which the tree does not know, so that it is found by trying.
    private mutating func blockPieces(decodingTo expected: ArraySlice<UInt8>) -> [ScalarPiece] {
        var content = position
        while content < source.count, lineBreakLength(in: source, at: content) == nil { content += 1 }
        content += lineBreakLength(in: source, at: content) ?? 0
        for indentation in candidateIndentations(from: content) {
            position = content
            decoded = []
            pieces = []
            decodeBlock(indentation: indentation)
            guard decoded.count >= expected.count else { continue }
            if decoded.prefix(expected.count) == expected {
                return pieces.filter { $0.decoded < expected.count }
            }
        }
        return []
    }

    private func candidateIndentations(from start: Int) -> [Int] {
        var offset = start
        var most = 0
        while offset < source.count {
            let lineStart = offset
            while byte(offset) == UInt8(ascii: " ") { offset += 1 }
            most = max(most, offset - lineStart)
            guard let length = lineBreakLength(in: source, at: offset) else { break }
            offset += length
        }
        let most32 = min(most, 64)
        return [most] + (1...max(1, most32)).reversed()
    }

    private mutating func decodeBlock(indentation: Int) {
        var pending: (start: Int, end: Int, bytes: [UInt8])?
        var previousStartsBlank = false
        var empty = takeEmptyBlockLines(indentation: indentation)
        while position < source.count, empty.isAtContent {
            let startsBlank = isBlank(byte(position))
            let isFolded =
                record.shape == .folded && !previousStartsBlank && !startsBlank
                && pending?.bytes == [UInt8(ascii: "\n")]
            if let line = pending, !isFolded {
                replace(from: line.start, to: line.end, with: line.bytes)
            } else if let line = pending, empty.lines.isEmpty {
                replace(from: line.start, to: position, with: [UInt8(ascii: " ")])
            }
            for line in empty.lines { replace(from: line.start, to: line.end, with: line.bytes) }
            previousStartsBlank = startsBlank
            let start = position
            while position < source.count, lineBreakLength(in: source, at: position) == nil { position += 1 }
            copy(from: start, to: position)
            pending = position < source.count ? takeLineBreak() : nil
            empty = takeEmptyBlockLines(indentation: indentation)
        }
        if let line = pending { replace(from: line.start, to: line.end, with: line.bytes) }
        for line in empty.lines { replace(from: line.start, to: line.end, with: line.bytes) }
    }

    private mutating func takeEmptyBlockLines(
        indentation: Int
    ) -> (lines: [(start: Int, end: Int, bytes: [UInt8])], isAtContent: Bool) {
        var lines: [(start: Int, end: Int, bytes: [UInt8])] = []
        while true {
            var column = 0
            while column < indentation, byte(position) == UInt8(ascii: " ") {
                column += 1
                position += 1
            }
            guard position < source.count, lineBreakLength(in: source, at: position) != nil else {
                return (lines, column == indentation)
            }
            lines.append(takeLineBreak())
        }
    }
}

// MARK: Building

extension ScalarDecoder {
    /// Bytes that stand in the source as they are; neighbours become one piece.
    private mutating func copy(from start: Int, to stop: Int) {
        guard start < stop else { return }
        if let last = pieces.last, last.isVerbatim, last.end == start {
            pieces[pieces.count - 1] = ScalarPiece(
                decoded: last.decoded, count: last.count + stop - start, start: last.start, isVerbatim: true)
        } else {
            pieces.append(
                ScalarPiece(decoded: decoded.count, count: stop - start, start: start, isVerbatim: true))
        }
        decoded += source[start..<stop]
    }

    private mutating func replace(from start: Int, to stop: Int, with bytes: [UInt8]) {
        pieces.append(ScalarPiece(decoded: decoded.count, count: bytes.count, start: start, end: stop))
        decoded += bytes
    }
}

func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

/// The bytes of the line break at an offset: LF, CR, CRLF, NEL, LS or PS, as YAML 1.1 and libyaml have it.
func lineBreakLength(in source: [UInt8], at offset: Int) -> Int? {
    guard offset < source.count else { return nil }
    switch source[offset] {
    case 0x0A: return 1
    case 0x0D: return offset + 1 < source.count && source[offset + 1] == 0x0A ? 2 : 1
    case 0xC2: return offset + 1 < source.count && source[offset + 1] == 0x85 ? 2 : nil
    case 0xE2:
        guard offset + 2 < source.count, source[offset + 1] == 0x80 else { return nil }
        return source[offset + 2] & 0xFE == 0xA8 ? 3 : nil
    default: return nil
    }
}

/// Escapes that are followed by digits.
private let hexadecimalDigits: [UInt8: Int] = [
    UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8,
]

/// Escapes that stand for something else than the escaped character.
private let escapedScalars: [UInt8: UInt32] = [
    UInt8(ascii: "0"): 0x00, UInt8(ascii: "a"): 0x07, UInt8(ascii: "b"): 0x08, UInt8(ascii: "t"): 0x09,
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "v"): 0x0B, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "r"): 0x0D,
    UInt8(ascii: "e"): 0x1B, UInt8(ascii: "N"): 0x85, UInt8(ascii: "_"): 0xA0, UInt8(ascii: "L"): 0x2028,
    UInt8(ascii: "P"): 0x2029,
]

private func hexadecimalValue(_ byte: UInt8) -> UInt32 {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: 0
    }
}
