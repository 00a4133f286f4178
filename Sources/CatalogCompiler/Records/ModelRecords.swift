import CatalogDiagnostics
import CatalogModel

extension SourceRange: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        let file = try reader.sourceFile()
        let (start, length) = (UInt32(truncatingIfNeeded: try reader.number()), try reader.number())
        self.init(file: file, start: Int(start), end: Int(start) + Int(UInt32(truncatingIfNeeded: length)))
    }

    package func write(to writer: inout RecordWriter) {
        writer.write(file)
        writer.write(UInt64(start))
        writer.write(UInt64(end - start))
    }
}

extension LocalizedText.Translation: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        self.init(text: try reader.text(), language: try Int(from: &reader))
    }

    /// Without piped answers, which only texts of forms have.
    package func write(to writer: inout RecordWriter) {
        text.write(to: &writer)
        language.write(to: &writer)
    }
}

extension LocalizedText: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        self.init(translations: try [Translation](from: &reader))
    }

    package func write(to writer: inout RecordWriter) { translations.write(to: &writer) }
}

extension CatalogModel.CalendarDate: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        let (year, month, day) = (try Int(from: &reader), try Int(from: &reader), try Int(from: &reader))
        guard let date = Self(year: year, month: month, day: day) else { throw DamagedRecord() }
        self = date
    }

    package func write(to writer: inout RecordWriter) {
        for part in [year, month, day] { part.write(to: &writer) }
    }
}

extension ScaledDecimal: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        let (units, scale) = (try Int(from: &reader), try Int(from: &reader))
        guard 0...9 ~= scale else { throw DamagedRecord() }
        self.init(units: Int64(units), scale: scale)
    }

    package func write(to writer: inout RecordWriter) {
        Int(units).write(to: &writer)
        scale.write(to: &writer)
    }
}

extension SemanticVersion: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        self.init(major: try Int(from: &reader), minor: try Int(from: &reader), patch: try Int(from: &reader))
    }

    package func write(to writer: inout RecordWriter) {
        for part in [major, minor, patch] { part.write(to: &writer) }
    }
}

extension ActorRole: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        switch try Int(from: &reader) {
        case -2: self = .applicant
        case -1: self = .system
        case let role: self = .staff(role)
        }
    }

    package func write(to writer: inout RecordWriter) {
        switch self {
        case .applicant: (-2).write(to: &writer)
        case .system: (-1).write(to: &writer)
        case .staff(let role): role.write(to: &writer)
        }
    }
}

extension ServiceEntry: Recordable {
    package convenience init(from reader: inout RecordReader) throws(DamagedRecord) {
        self.init(
            id: try reader.text(), version: try SemanticVersion(from: &reader),
            title: try LocalizedText(from: &reader),
            description: try LocalizedText(from: &reader),
            audience: try [String](from: &reader).map { name throws(DamagedRecord) in try named(name) },
            keywords: try [[String]](from: &reader), lifeSituations: try [Int](from: &reader),
            relatedServices: try [String](from: &reader), reviewed: try CalendarDate?(from: &reader),
            reviewedSource: try SourceRange?(from: &reader),
            priorities: try ServicePriorities?(from: &reader), languages: try [Int](from: &reader),
            actors: try [ActorRole]?(from: &reader).map { Set($0) },
            contentHash: try reader.hexadecimalDigest(),
            source: try SourceRange(from: &reader))
    }

    package func write(to writer: inout RecordWriter) {
        id.write(to: &writer)
        version.write(to: &writer)
        title.write(to: &writer)
        description.write(to: &writer)
        audience.map(\.rawValue).write(to: &writer)
        keywords.write(to: &writer)
        lifeSituations.write(to: &writer)
        relatedServices.write(to: &writer)
        reviewed.write(to: &writer)
        reviewedSource.write(to: &writer)
        priorities.write(to: &writer)
        languages.write(to: &writer)
        actors.map { Array($0) }.write(to: &writer)
        writer.write(hexadecimal: contentHash)
        source.write(to: &writer)
    }
}

extension ServiceEntry {
    /// What others can show of it, as bytes: all but its places and the hash of its definition.
    var shown: [UInt8] {
        var writer = RecordWriter()
        ServiceEntry(
            id: id, version: version, title: title, description: description, audience: audience,
            keywords: keywords,
            lifeSituations: lifeSituations, relatedServices: relatedServices, reviewed: reviewed,
            reviewedSource: nil,
            priorities: priorities?.withoutPlaces, languages: languages, actors: nil, contentHash: "",
            source: SourceRange(file: SourceFileID(0), start: 0, end: 0)
        ).write(to: &writer)
        writer.write(actors == nil ? 0 : 1)
        return writer.bytes
    }
}

/// The value of an enumeration with a name.
func named<Value: RawRepresentable<String>>(_ name: String) throws(DamagedRecord) -> Value {
    guard let value = Value(rawValue: name) else { throw DamagedRecord() }
    return value
}
