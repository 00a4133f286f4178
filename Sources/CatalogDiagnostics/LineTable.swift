/// Turns byte offsets of one file into lines and columns, for showing them to people.
///
/// A line ends with LF, CRLF or CR. Columns count Unicode scalars from 1, as editors that follow the
/// language server protocol's `utf-32` encoding do; an invalid byte counts as one.
package struct LineTable: Sendable {
    private let bytes: [UInt8]
    private let starts: [Int]
    /// How many scalars begin before each block of bytes: a line may be as long as a file, and everything may be wrong in it.
    private let scalarsBeforeBlock: [Int]

    private static let blockSize = 256

    package init(_ bytes: [UInt8]) {
        var starts = [0]
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
            if byte == 0x0A || byte == 0x0D { starts.append(index) }
        }
        self.bytes = bytes
        self.starts = starts
        var scalarsBeforeBlock = [0]
        for start in stride(from: 0, to: bytes.count, by: Self.blockSize) {
            let block = bytes[start..<min(start + Self.blockSize, bytes.count)]
            scalarsBeforeBlock.append((scalarsBeforeBlock.last ?? 0) + block.count(where: isScalarStart))
        }
        self.scalarsBeforeBlock = scalarsBeforeBlock
    }

    package var lineCount: Int { starts.count }

    /// The line and column, both from 1, of a byte offset; an offset behind the end is the end.
    package func position(of offset: UInt32) -> (line: Int, column: Int) {
        let offset = min(Int(offset), bytes.count)
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        let isByteOrderMark = low == 0 && bytes[..<offset].starts(with: [0xEF, 0xBB, 0xBF])
        let scalars = scalarCount(before: offset) - scalarCount(before: starts[low])
        return (low + 1, scalars + (isByteOrderMark ? 0 : 1))
    }

    private func scalarCount(before offset: Int) -> Int {
        let block = offset / Self.blockSize
        return scalarsBeforeBlock[block]
            + bytes[(block * Self.blockSize)..<offset].count(where: isScalarStart)
    }

    /// The text of a line (from 1) without its line break; invalid UTF-8 is shown as U+FFFD.
    package func text(ofLine line: Int) -> String {
        guard line >= 1, line <= starts.count else { return "" }
        var end = line < starts.count ? starts[line] : bytes.count
        while end > starts[line - 1], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return String(decoding: bytes[starts[line - 1]..<end], as: UTF8.self)
    }
}

/// Whether a byte is no continuation of a scalar in UTF-8.
private func isScalarStart(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
