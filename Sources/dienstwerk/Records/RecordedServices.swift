import CatalogCompiler
import CatalogDiagnostics

/// What came of the services, as it is written in a record: it is understood only where that is needed, and what has not changed is
/// written again as it is.
struct RecordedServices {
    /// Names the content of what the services have in common.
    let context: String
    fileprivate let entries: [Entry]
    /// The files that belong to no service, without the manifest.
    fileprivate let sharedFiles: ArraySlice<UInt8>

    /// Of one service, the bytes of its summary and of its files.
    fileprivate struct Entry {
        let summary: ArraySlice<UInt8>
        let files: ArraySlice<UInt8>
    }

    /// - Parameters:
    ///   - former: What of a former record has to be the same is taken from there; the stamps are those from before it was
    ///     looked at.
    ///   - output: nil where nothing is written.
    /// - Returns: nil if a file is missing.
    init?(_ compiled: KnownServices, former: FormerServices?, in output: OutputFolder?) {
        context = compiled.context
        var entries: [Entry] = []
        entries.reserveCapacity(compiled.services.count)
        for service in compiled.services {
            if let entry = former?.entry(of: service, read: compiled.context) {
                entries.append(entry)
                continue
            }
            var summary = RecordWriter()
            service.writeWithoutFiles(to: &summary)
            guard let files = stampedFiles(service.files, in: output) else { return nil }
            entries.append(Entry(summary: summary.bytes[...], files: files))
        }
        self.entries = entries
        if let former, former.known.sharedFiles == compiled.sharedFiles {
            sharedFiles = former.recorded.sharedFiles
        } else if let files = stampedFiles(compiled.sharedFiles, in: output) {
            sharedFiles = files
        } else {
            return nil
        }
    }

    // MARK: In a record

    init(from reader: inout RecordReader) throws(DamagedRecord) {
        context = try reader.text()
        let count = try reader.count()
        var entries: [Entry] = []
        entries.reserveCapacity(count)
        for _ in 0..<count {
            entries.append(Entry(summary: try reader.content(), files: try reader.content()))
        }
        self.entries = entries
        sharedFiles = try reader.content()
    }

    func write(to writer: inout RecordWriter) {
        context.write(to: &writer)
        writer.write(UInt64(entries.count))
        for entry in entries {
            writer.write(entry.summary)
            writer.write(entry.files)
        }
        writer.write(sharedFiles)
    }

    // MARK: What it tells

    /// Whether all files have the stamps that they had.
    func areStillThere(in output: OutputFolder) -> Bool {
        let groups = [sharedFiles] + entries.map(\.files)
        return groups.concurrentMap { haveTheirStamps($0, in: output) }.allSatisfy(\.self)
    }

    /// What the next compilation may believe.
    ///
    /// - Parameter output: nil where nothing is written.
    func understood(in output: OutputFolder?) -> FormerServices? {
        let all = entries.concurrentMap { entry -> CompiledService? in
            do throws(DamagedRecord) {
                var reader = RecordReader(entry.summary)
                guard let output else { return try CompiledService(withoutFilesFrom: &reader, files: []) }
                let isThere = haveTheirStamps(entry.files, in: output)
                let files = isThere ? try files(in: entry.files) : []
                let service = try CompiledService(withoutFilesFrom: &reader, files: files)
                return isThere ? service : service.inDoubt
            } catch {
                return nil
            }
        }
        let services = all.compactMap(\.self)
        guard services.count == all.count else { return nil }
        var shared: [FileDigest] = []
        if let output, haveTheirStamps(sharedFiles, in: output) {
            shared = (try? files(in: sharedFiles)) ?? []
        }
        return FormerServices(
            recorded: self, known: KnownServices(context: context, services: services, sharedFiles: shared))
    }
}

/// What a record told of services, understood.
struct FormerServices {
    fileprivate let recorded: RecordedServices
    let known: KnownServices
    private let numbers: [String: Int]

    fileprivate init(recorded: RecordedServices, known: KnownServices) {
        self.recorded = recorded
        self.known = known
        numbers = Dictionary(known.services.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    /// What the record says of a service; nil unless that is the same.
    fileprivate func entry(of service: CompiledService, read context: String) -> RecordedServices.Entry? {
        guard context == known.context, let number = numbers[service.id],
            known.services[number].isSame(as: service)
        else { return nil }
        return recorded.entries[number]
    }
}

/// Files that were written, with their stamps, as they stand in a record; nil if one is missing.
///
/// - Parameter output: nil where nothing is written.
private func stampedFiles(_ files: [FileDigest], in output: OutputFolder?) -> ArraySlice<UInt8>? {
    var writer = RecordWriter()
    guard let output else { return [] }
    for file in files {
        guard let stamp = FileStamp(path: output.full(file.path), followingLinks: false) else { return nil }
        file.write(to: &writer)
        stamp.write(to: &writer)
    }
    return writer.bytes[...]
}

private func files(in record: ArraySlice<UInt8>) throws(DamagedRecord) -> [FileDigest] {
    var reader = RecordReader(record)
    var files: [FileDigest] = []
    while !reader.isAtEnd {
        files.append(try FileDigest(from: &reader))
        _ = try FileStamp(from: &reader)
    }
    return files
}

/// Whether all files of a service have the stamps that they had; not so if the record is damaged.
private func haveTheirStamps(_ record: ArraySlice<UInt8>, in output: OutputFolder) -> Bool {
    var reader = RecordReader(record)
    var path = PathBytes(output.full(""))
    do throws(DamagedRecord) {
        while !reader.isAtEnd {
            let place = try reader.content()
            _ = try reader.number()
            try reader.pass()
            let stamp = try FileStamp(from: &reader)
            guard path.stamp(of: place) == stamp else { return false }
        }
        return true
    } catch {
        return false
    }
}
