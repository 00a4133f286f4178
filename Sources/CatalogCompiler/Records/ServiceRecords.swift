import CatalogDiagnostics
import CatalogEmitters
import CatalogModel

extension ServiceSummary: Recordable {
    package convenience init(from reader: inout RecordReader) throws(DamagedRecord) {
        self.init(
            entry: try ServiceEntry(from: &reader), content: try reader.sha256(),
            links: Dictionary(try [Link](from: &reader).map { ($0.service, Set($0.languages)) }) { first, _ in
                first
            },
            usedTypes: try [String](from: &reader), typesInPlace: try [String](from: &reader),
            prioritization: try SourceRange?(from: &reader),
            inputs: try [String](from: &reader),
            findings: try [Diagnostic](from: &reader), advice: try [Diagnostic](from: &reader))
    }

    package func write(to writer: inout RecordWriter) {
        entry.write(to: &writer)
        writer.write(content)
        links.map { Link(service: $0, languages: $1.sorted()) }.write(to: &writer)
        usedTypes.write(to: &writer)
        typesInPlace.write(to: &writer)
        prioritization.write(to: &writer)
        inputs.write(to: &writer)
        findings.write(to: &writer)
        advice.write(to: &writer)
    }

    private struct Link: Recordable {
        let service: String
        let languages: [String]

        init(service: String, languages: [String]) {
            self.service = service
            self.languages = languages
        }

        init(from reader: inout RecordReader) throws(DamagedRecord) {
            self.init(service: try reader.text(), languages: try [String](from: &reader))
        }

        func write(to writer: inout RecordWriter) {
            service.write(to: &writer)
            languages.write(to: &writer)
        }
    }
}

extension CompiledService {
    /// The same where its file has another number; places in that file are everywhere in it, and its record holds them without the number.
    /// Nil for what no record can hold.
    func moved(to file: SourceFileID) -> CompiledService? {
        guard self.file != file else { return self }
        var writer = RecordWriter(of: self.file)
        write(to: &writer)
        var reader = RecordReader(writer.bytes[...], of: file)
        return try? CompiledService(from: &reader)
    }
}

extension CompiledService: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        self.init(
            summary: try ServiceSummary(from: &reader), key: try SHA256Digest?(from: &reader),
            isClean: try Bool(from: &reader), leavesATypeOpen: try Bool(from: &reader))
    }

    package func write(to writer: inout RecordWriter) {
        summary.write(to: &writer)
        key.write(to: &writer)
        isClean.write(to: &writer)
        leavesATypeOpen.write(to: &writer)
    }
}

extension CommonContent: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        let head = try reader.sha256()
        let types = try [TypeContent](from: &reader).map { ($0.type, $0.content) }
        self.init(head: head, types: Dictionary(types) { first, _ in first })
    }

    package func write(to writer: inout RecordWriter) {
        writer.write(head)
        types.sorted { $0.key < $1.key }.map(TypeContent.init).write(to: &writer)
    }

    private struct TypeContent: Recordable {
        let type: String
        let content: SHA256Digest

        init(type: String, content: SHA256Digest) {
            self.type = type
            self.content = content
        }

        init(from reader: inout RecordReader) throws(DamagedRecord) {
            self.init(type: try reader.text(), content: try reader.sha256())
        }

        func write(to writer: inout RecordWriter) {
            type.write(to: &writer)
            writer.write(content)
        }
    }
}
