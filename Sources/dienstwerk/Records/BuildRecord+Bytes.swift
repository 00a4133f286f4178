import CatalogCompiler

extension BuildRecord {
    private static let head = Array("dienstwerk build record 12\n".utf8)

    /// The record as a file: a line that says what it is, a checksum of eight bytes, and the content.
    var bytes: [UInt8] {
        var writer = RecordWriter()
        // A file of the catalog takes about as much as its path and 50 bytes.
        writer.reserveCapacity(services.byteCount + inputs.count * 100 + said.output.utf8.count)
        writer.write(plain: Self.head)
        let start = writer.beginChecked()
        day.write(to: &writer)
        inputs.write(to: &writer)
        manifest.write(to: &writer)
        said.output.write(to: &writer)
        said.errors.write(to: &writer)
        services.write(to: &writer)
        writer.endChecked(from: start)
        return writer.finish()
    }

    /// Nil for anything but a complete record.
    init?(bytes: [UInt8]) {
        let start = Self.head.count + checksumByteCount
        guard bytes.count >= start, bytes.starts(with: Self.head) else { return nil }
        let sum = bytes[Self.head.count..<start].reversed().reduce(0) { $0 << 8 | UInt64($1) }
        guard checksum(of: bytes[start...]) == sum else { return nil }
        var reader = RecordReader(bytes[start...])
        do throws(DamagedRecord) {
            day = try reader.text()
            inputs = try [StampedFile](from: &reader)
            manifest = try FileStamp?(from: &reader)
            said = Said(output: try reader.text(), errors: try reader.text())
            services = try RecordedServices(from: &reader)
        } catch {
            return nil
        }
        guard reader.isAtEnd else { return nil }
    }
}

extension BuildRecord.StampedFile: Recordable {
    init(from reader: inout RecordReader) throws(DamagedRecord) {
        self.init(path: try reader.text(), stamp: try FileStamp(from: &reader))
    }

    func write(to writer: inout RecordWriter) {
        path.write(to: &writer)
        stamp.write(to: &writer)
    }
}
