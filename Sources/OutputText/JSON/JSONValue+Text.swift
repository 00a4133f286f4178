extension JSONValue {
    /// The bytes of a file: two blanks a level, what fits into 100 columns in one line, a line break at the end.
    /// Depend on nothing but the value.
    package var fileBytes: [UInt8] {
        var writer = JSONWriter()
        writer.write(self, level: 0, used: 0)
        writer.write("\n")
        return writer.bytes
    }

    /// The text of a file.
    package var fileText: String { String(decoding: fileBytes, as: UTF8.self) }

    /// The text in one line, as UTF-8.
    package var compactBytes: [UInt8] {
        var writer = JSONWriter()
        writer.writeCompact(self)
        return writer.bytes
    }

    /// The text in one line.
    package var compactText: String { String(decoding: compactBytes, as: UTF8.self) }
}
