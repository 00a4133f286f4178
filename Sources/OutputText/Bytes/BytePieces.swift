/// Appending several pieces with one look at the room that there is.
extension [UInt8] {
    /// Appends a text between two that stand in our source.
    @inline(__always)
    mutating func append(
        fixed start: StaticString, _ text: UnsafeBufferPointer<UInt8>, fixed end: StaticString
    ) {
        let count = start.utf8CodeUnitCount + text.count + end.utf8CodeUnitCount
        append(addingCapacity: count) { room in
            room.append(start)
            room.append(text)
            room.append(end)
        }
    }

    /// Appends a text between two quotation marks.
    @inline(__always)
    mutating func append(quoted text: UnsafeBufferPointer<UInt8>) {
        append(addingCapacity: text.count + 2) { room in
            room.append(UInt8(ascii: "\""))
            room.append(text)
            room.append(UInt8(ascii: "\""))
        }
    }
}

extension OutputSpan<UInt8> {
    /// Appends bytes for which there has to be room.
    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        precondition(bytes.count <= freeCapacity)
        withUnsafeMutableBufferPointer { room, count in
            guard let base = room.baseAddress else { return }
            (base + count).initialize(from: source, count: bytes.count)
            count += bytes.count
        }
    }

    /// Appends a text that stands in our source, for which there has to be room.
    @inline(__always)
    mutating func append(_ text: StaticString) { text.withUTF8Buffer { append($0) } }

    /// Appends so many blanks, for which there has to be room.
    @inline(__always)
    mutating func append(blanks: Int) {
        precondition(blanks >= 0 && blanks <= freeCapacity)
        withUnsafeMutableBufferPointer { room, count in
            guard let base = room.baseAddress else { return }
            (base + count).initialize(repeating: UInt8(ascii: " "), count: blanks)
            count += blanks
        }
    }
}
