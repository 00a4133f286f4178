extension [UInt8] {
    /// Appends a text of which some scalars are written in another way.
    ///
    /// Most of a text stands as it is, and is copied in runs.
    ///
    /// - Parameters:
    ///   - plain: The bytes that are copied; no scalar that is written in another way begins with one of them.
    ///   - write: Appends any other scalar; is told which byte follows it.
    @inline(__always)
    mutating func append(
        _ text: String, copying plain: ByteSet, others write: (Unicode.Scalar, UInt8?, inout [UInt8]) -> Void
    ) {
        text.withBytes { append($0, copying: plain, others: write) }
    }

    /// The same for a text that is UTF-8 already.
    @inline(__always)
    mutating func append(
        _ text: UnsafeBufferPointer<UInt8>, copying plain: ByteSet,
        others write: (Unicode.Scalar, UInt8?, inout [UInt8]) -> Void
    ) {
        var start = 0
        while start < text.count {
            let end = plain.endOfRun(in: text, from: start)
            append(run: text[start..<end])
            guard end < text.count else { break }
            let scalar = text.scalar(at: end)
            start = Swift.min(end + UTF8.width(scalar), text.count)
            write(scalar, start < text.count ? text[start] : nil, &self)
        }
    }

    @inline(__always)
    private mutating func append(run: Slice<UnsafeBufferPointer<UInt8>>) {
        if !run.isEmpty { append(contentsOf: UnsafeBufferPointer(rebasing: run)) }
    }

    /// Appends a scalar as it is.
    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    /// Appends a text that stands in our source.
    package mutating func append(fixed text: StaticString) { text.withUTF8Buffer { append(contentsOf: $0) } }

    /// Appends a text as it is.
    package mutating func append(text: String) { text.withBytes { append(contentsOf: $0) } }

    /// Appends a number in hexadecimal, with zeros in front up to a number of digits.
    mutating func append(hexadecimal number: UInt32, digits: Int = 1, uppercase: Bool = true) {
        let text = String(number, radix: 16, uppercase: uppercase)
        append(contentsOf: repeatElement(UInt8(ascii: "0"), count: Swift.max(0, digits - text.utf8.count)))
        append(contentsOf: text.utf8)
    }

    /// Appends lines, of which all but the first are indented; empty ones stay empty.
    mutating func append(lines: [UInt8], indentedBy blanks: Int) {
        let lineFeed = UInt8(ascii: "\n")
        lines.withUnsafeBufferPointer { lines in
            // Most pieces are a part of a line.
            var next = blanks > 0 ? lines.nextIndex(of: lineFeed, from: 0) : nil
            guard next != nil else {
                append(contentsOf: lines)
                return
            }
            var breaks = 0
            while let found = next {
                breaks += 1
                next = lines.nextIndex(of: lineFeed, from: found + 1)
            }
            append(addingCapacity: lines.count + breaks * blanks) { room in
                var start = 0
                var index = 0
                while let end = lines.nextIndex(of: lineFeed, from: index) {
                    index = end + 1
                    guard index < lines.count, lines[index] != lineFeed else { continue }
                    room.append(UnsafeBufferPointer(rebasing: lines[start..<index]))
                    room.append(blanks: blanks)
                    start = index
                }
                room.append(UnsafeBufferPointer(rebasing: lines[start...]))
            }
        }
    }

    /// Some texts with a separator between them.
    @inline(__always)
    static func joined<Text>(_ texts: [Text], by separator: StaticString, bytes: (Text) -> [UInt8]) -> [UInt8]
    {
        let count = texts.reduce(0) { $0 + bytes($1).count + separator.utf8CodeUnitCount }
        return [UInt8](capacity: count) { room in
            var isFirst = true
            for text in texts {
                if !isFirst { room.append(separator) }
                isFirst = false
                bytes(text).withUnsafeBufferPointer { room.append($0) }
            }
        }
    }

    /// Appends so many blanks.
    package mutating func append(blanks count: Int) {
        guard count > 0 else { return }
        append(addingCapacity: count) { $0.append(blanks: count) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The scalar whose bytes begin at an index; what is no UTF-8 is replaced.
    func scalar(at index: Int) -> Unicode.Scalar {
        var decoder = UTF8()
        var rest = self[index...].makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return "\u{FFFD}" }
        return scalar
    }
}

extension String {
    /// Gives the UTF-8 of the text, which has to stay in the closure.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        var contiguous = self
        return contiguous.withUTF8(body)
    }

    /// How many scalars it has, which is how many columns it takes.
    package var columns: Int { withBytes(\.columns) }
}

extension UnsafeBufferPointer<UInt8> {
    /// How many scalars the text has.
    @inline(__always)
    var columns: Int {
        var count = 0
        for byte in self where byte.beginsScalar { count &+= 1 }
        return count
    }
}

extension UInt8 {
    /// Whether it is the first byte of a scalar in UTF-8.
    @inline(__always)
    var beginsScalar: Bool { self & 0b1100_0000 != 0b1000_0000 }
}
