import CatalogCompiler
import CatalogDiagnostics

/// What came of the services, as it is written in a record: it is understood only where that is needed, and what has not changed is
/// written again as it is.
struct RecordedServices {
    private let common: CommonContent
    fileprivate let services: [RecordedService]
    /// All files but the manifest.
    fileprivate let files: RecordedFiles

    /// - Parameters:
    ///   - former: What of a former record has to be the same is taken from there.
    ///   - written: The files that were written; nil where nothing is.
    /// - Returns: nil if a file is missing.
    init?(_ compiled: KnownServices, former: FormerServices?, written: StampedPaths?) {
        if let written {
            guard let files = RecordedFiles(compiled.files, former: former?.files, written: written) else {
                return nil
            }
            self.files = files
        } else {
            files = .none
        }
        common = compiled.common
        services = compiled.services.map { service in
            if let content = former?.record(of: service) {
                return RecordedService(file: service.file, content: content)
            }
            var writer = RecordWriter(of: service.file)
            service.write(to: &writer)
            return RecordedService(file: service.file, content: writer.bytes[...])
        }
    }

    // MARK: In a record

    init(from reader: inout RecordReader) throws(DamagedRecord) {
        common = try CommonContent(from: &reader)
        services = try [RecordedService](from: &reader)
        files = try RecordedFiles(from: &reader)
    }

    func write(to writer: inout RecordWriter) {
        common.write(to: &writer)
        services.write(to: &writer)
        files.write(to: &writer)
    }

    /// About how much it is.
    var byteCount: Int {
        services.reduce(0) { $0 + $1.content.count + 8 } + files.byteCount
    }

    // MARK: What it tells

    /// Whether all files have the stamps that they had.
    func areStillThere(in output: OutputFolder) -> Bool { files.areStillThere(in: output) }

    /// What the next compilation may believe.
    ///
    /// - Parameter output: nil where nothing is written.
    func understood(in output: OutputFolder?) -> FormerServices? {
        let all = services.concurrentMap { record -> CompiledService? in
            var reader = RecordReader(record.content, of: record.file)
            return try? CompiledService(from: &reader)
        }
        let understood = all.compactMap(\.self)
        guard understood.count == all.count else { return nil }
        var files: FormerFiles?
        if let output {
            guard let found = self.files.understood(in: output) else { return nil }
            files = found
        }
        return FormerServices(recorded: self, common: common, services: understood, files: files)
    }
}

/// What came of one service, as it is written in a record.
private struct RecordedService: Recordable {
    /// The service's own file.
    let file: SourceFileID
    /// The bytes of a `CompiledService`, the same whatever number the file has.
    let content: ArraySlice<UInt8>

    init(file: SourceFileID, content: ArraySlice<UInt8>) {
        self.file = file
        self.content = content
    }

    init(from reader: inout RecordReader) throws(DamagedRecord) {
        file = try reader.sourceFile()
        content = try reader.content()
    }

    func write(to writer: inout RecordWriter) {
        writer.write(file)
        writer.write(content)
    }
}

/// What a record told of services, understood.
struct FormerServices {
    fileprivate let recorded: RecordedServices
    /// Those of whose files one is not as it was are to be looked at again.
    let known: KnownServices
    /// Nil where nothing is written.
    let files: FormerFiles?
    /// As they were recorded.
    private let services: [CompiledService]
    private let numbers: [String: Int]

    fileprivate init(
        recorded: RecordedServices, common: CommonContent, services: [CompiledService], files: FormerFiles?
    ) {
        self.recorded = recorded
        self.files = files
        self.services = services
        let touched = files?.touchedServices ?? []
        if let files, !touched.isEmpty {
            known = KnownServices(
                common: common,
                services: services.enumerated().map { touched.contains($0) ? $1.inDoubt : $1 },
                files: files.list.renumbered(
                    services.indices.map { touched.contains($0) ? nil : $0 },
                    keepsOthers: !touched.contains(nil)))
        } else {
            known = KnownServices(
                common: common, services: services, files: files?.list ?? FileList())
        }
        numbers = Dictionary(services.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    /// What the record says of a service; nil unless that is the same.
    fileprivate func record(of service: CompiledService) -> ArraySlice<UInt8>? {
        guard let number = numbers[service.id], services[number].isSame(as: service) else { return nil }
        return recorded.services[number].content
    }
}
