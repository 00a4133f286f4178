import CatalogDiagnostics

extension Int: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        self = Int(truncatingIfNeeded: Int64(bitPattern: try reader.number()))
    }

    package func write(to writer: inout RecordWriter) { writer.write(UInt64(bitPattern: Int64(self))) }
}

extension Bool: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) { self = try reader.number() != 0 }

    package func write(to writer: inout RecordWriter) { writer.write(self ? 1 : 0) }
}

extension String: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) { self = try reader.text() }

    package func write(to writer: inout RecordWriter) { writer.write(utf8) }
}

extension SHA256Digest: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) { self = try reader.sha256() }

    package func write(to writer: inout RecordWriter) { writer.write(self) }
}

extension Optional: Recordable where Wrapped: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        self = try Bool(from: &reader) ? .some(try Wrapped(from: &reader)) : .none
    }

    package func write(to writer: inout RecordWriter) {
        (self != nil).write(to: &writer)
        self?.write(to: &writer)
    }
}

extension Array: Recordable where Element: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        let count = try reader.count()
        self = []
        reserveCapacity(count)
        for _ in 0..<count { append(try Element(from: &reader)) }
    }

    package func write(to writer: inout RecordWriter) {
        writer.write(UInt64(count))
        for element in self { element.write(to: &writer) }
    }
}
