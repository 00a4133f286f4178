import CatalogDiagnostics

/// Something that is kept between two compilations.
package protocol Recordable {
    init(from reader: inout RecordReader) throws(DamagedRecord)
    func write(to writer: inout RecordWriter)
}

/// That a record is not what was written.
package struct DamagedRecord: Error { package init() {} }

/// Writes a record: numbers of seven bits a byte, the lower ones first, and texts and lists behind their lengths.
package struct RecordWriter {
    package private(set) var bytes: [UInt8] = []
    private let file: SourceFileID?

    /// - Parameter file: The file of the catalog of which the record tells. Nothing in the record depends on its number.
    package init(of file: SourceFileID? = nil) { self.file = file }

    package mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

    /// What was written, without a copy of it.
    package consuming func finish() -> [UInt8] { bytes }

    package mutating func write(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// A file: 0 is the one of which the record tells.
    package mutating func write(_ file: SourceFileID) {
        write(file == self.file ? 0 : UInt64(file.index) + 1)
    }

    /// Bytes behind their count.
    package mutating func write(_ content: some Collection<UInt8>) {
        write(UInt64(content.count))
        bytes += content
    }

    /// Bytes as they are.
    package mutating func write(plain content: [UInt8]) { bytes += content }

    /// Keeps place for the checksum of what follows, and says where it is.
    package mutating func beginChecked() -> Int {
        bytes += repeatElement(0, count: checksumByteCount)
        return bytes.count
    }

    /// Writes the checksum of what follows a place into the bytes in front of it.
    package mutating func endChecked(from start: Int) {
        let sum = checksum(of: bytes[start...])
        for index in 0..<checksumByteCount {
            bytes[start - checksumByteCount + index] = UInt8(truncatingIfNeeded: sum >> (8 * index))
        }
    }

    /// Bytes of which everybody knows how many they are.
    package mutating func write(_ digest: SHA256Digest) { digest.append(to: &bytes) }

    /// A digest of 64 hexadecimal digits as 32 bytes; any other text as it is.
    package mutating func write(hexadecimal digest: String) {
        guard let bytes = SHA256Digest(hexadecimal: digest) else { return write(digest.utf8) }
        write(UInt64(SHA256Digest.byteCount))
        write(bytes)
    }
}

/// How many bytes a checksum takes, the lowest first.
package let checksumByteCount = 8

/// A number that is another one as good as always when a byte is another one: FNV-1a over words of eight bytes. It tells of damage,
/// not of malice.
package func checksum(of bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        var index = 0
        while bytes.count - index >= 8 {
            let word = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            sum = (sum ^ word) &* 0x100_0000_01B3
            index += 8
        }
        let rest = bytes[index...].reduce(0) { $0 << 8 | UInt64($1) }
        return ((sum ^ rest) &* 0x100_0000_01B3) ^ UInt64(bytes.count)
    }
}

/// Reads a record, whose bytes may be anything.
package struct RecordReader {
    private let bytes: ArraySlice<UInt8>
    /// The index of what is left.
    private var position: Int
    private let file: SourceFileID?

    /// - Parameter file: The file of the catalog of which the record tells, with the number that it has now.
    package init(_ bytes: ArraySlice<UInt8>, of file: SourceFileID? = nil) {
        self.bytes = bytes
        position = bytes.startIndex
        self.file = file
    }

    package var isAtEnd: Bool { position == bytes.endIndex }

    package mutating func number() throws(DamagedRecord) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 64, position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) &<< shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw DamagedRecord()
    }

    package mutating func sourceFile() throws(DamagedRecord) -> SourceFileID {
        let number = try number()
        guard number == 0 else { return SourceFileID(Int(UInt32(truncatingIfNeeded: number - 1))) }
        guard let file else { throw DamagedRecord() }
        return file
    }

    /// A number of things of which each takes at least one byte.
    package mutating func count() throws(DamagedRecord) -> Int {
        let number = try number()
        guard number <= UInt64(bytes.endIndex - position) else { throw DamagedRecord() }
        return Int(number)
    }

    package mutating func content() throws(DamagedRecord) -> ArraySlice<UInt8> { bytes[try place()] }

    /// Where in the bytes of the record some stand behind their count. A slice would hold the record, and to count its holders is
    /// dear where several threads read it.
    package mutating func place() throws(DamagedRecord) -> Range<Int> { try place(of: try count()) }

    private mutating func place(of count: Int) throws(DamagedRecord) -> Range<Int> {
        guard count <= bytes.endIndex - position else { throw DamagedRecord() }
        defer { position += count }
        return position..<position + count
    }

    package mutating func sha256() throws(DamagedRecord) -> SHA256Digest {
        let place = try place(of: SHA256Digest.byteCount)
        guard let digest = withBytes(at: place, { SHA256Digest(bytes: $0) }) else { throw DamagedRecord() }
        return digest
    }

    package mutating func text() throws(DamagedRecord) -> String {
        withBytes(at: try place()) { String(decoding: $0, as: UTF8.self) }
    }

    package mutating func hexadecimalDigest() throws(DamagedRecord) -> String {
        withBytes(at: try place()) {
            SHA256Digest(bytes: $0)?.hexadecimal ?? String(decoding: $0, as: UTF8.self)
        }
    }

    @inline(__always)
    private func withBytes<Result>(
        at place: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Result
    ) -> Result {
        let start = bytes.startIndex
        return bytes.withUnsafeBytes { bytes in
            body(UnsafeRawBufferPointer(rebasing: bytes[place.lowerBound - start..<place.upperBound - start]))
        }
    }
}
