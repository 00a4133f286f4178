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

    /// Bytes of which everybody knows how many they are.
    package mutating func write(_ digest: SHA256Digest) { digest.append(to: &bytes) }

    /// A digest of 64 hexadecimal digits as 32 bytes; any other text as it is.
    package mutating func write(hexadecimal digest: String) {
        guard let bytes = SHA256Digest(hexadecimal: digest) else { return write(digest.utf8) }
        write(UInt64(SHA256Digest.byteCount))
        write(bytes)
    }
}

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
    /// What is left.
    private var rest: ArraySlice<UInt8>
    private let file: SourceFileID?

    /// - Parameter file: The file of the catalog of which the record tells, with the number that it has now.
    package init(_ bytes: ArraySlice<UInt8>, of file: SourceFileID? = nil) {
        rest = bytes
        self.file = file
    }

    package var isAtEnd: Bool { rest.isEmpty }

    package mutating func number() throws(DamagedRecord) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 64, let byte = rest.popFirst() {
            value |= UInt64(byte & 0x7F) << shift
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
        guard number <= UInt64(rest.count) else { throw DamagedRecord() }
        return Int(number)
    }

    package mutating func content() throws(DamagedRecord) -> ArraySlice<UInt8> {
        try bytes(try count())
    }

    /// So many bytes.
    package mutating func bytes(_ count: Int) throws(DamagedRecord) -> ArraySlice<UInt8> {
        guard count <= rest.count else { throw DamagedRecord() }
        defer { rest.removeFirst(count) }
        return rest.prefix(count)
    }

    package mutating func sha256() throws(DamagedRecord) -> SHA256Digest {
        guard let digest = SHA256Digest(bytes: try bytes(SHA256Digest.byteCount)) else {
            throw DamagedRecord()
        }
        return digest
    }

    package mutating func text() throws(DamagedRecord) -> String {
        String(decoding: try content(), as: UTF8.self)
    }

    package mutating func hexadecimalDigest() throws(DamagedRecord) -> String {
        let content = try content()
        return SHA256Digest(bytes: content)?.hexadecimal ?? String(decoding: content, as: UTF8.self)
    }
}
