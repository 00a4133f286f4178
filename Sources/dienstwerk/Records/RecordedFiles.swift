import CatalogCompiler
import CatalogDiagnostics

/// The files that were written, with the stamps that they had, as they stand in a record.
struct RecordedFiles {
    /// Each holds some files, in the order of their paths, so that several can be looked at at the same time.
    private let pieces: [ArraySlice<UInt8>]

    private static let filesInPiece = 2_048

    /// That nothing was written.
    static let none = RecordedFiles(pieces: [])

    private init(pieces: [ArraySlice<UInt8>]) { self.pieces = pieces }

    /// - Parameter former: What was there before. A file with the same content keeps the stamp that it had when the build began, so that
    ///   a change meanwhile is noticed the next time.
    /// - Returns: nil if a file is missing.
    init?(_ files: FileList, former: FormerFiles?, in output: OutputFolder) {
        var path = PathBytes(output.full(""))
        let formerStamps = former?.stamps(of: files)
        var pieces: [ArraySlice<UInt8>] = []
        for piece in (0..<files.count).pieces(of: Self.filesInPiece) {
            var writer = RecordWriter()
            for number in piece {
                let place = files.paths[number]
                guard let stamp = formerStamps?[number] ?? path.stamp(of: place) else { return nil }
                RecordedFile(path: place, facts: files.facts[number], stamp: stamp).write(to: &writer)
            }
            pieces.append(writer.bytes[...])
        }
        self.pieces = pieces
    }

    init(from reader: inout RecordReader) throws(DamagedRecord) {
        let count = try reader.count()
        var pieces: [ArraySlice<UInt8>] = []
        for _ in 0..<count { pieces.append(try reader.content()) }
        self.pieces = pieces
    }

    func write(to writer: inout RecordWriter) {
        writer.write(UInt64(pieces.count))
        for piece in pieces { writer.write(piece) }
    }

    /// Whether all files have the stamps that they had.
    func areStillThere(in output: OutputFolder) -> Bool {
        pieces.concurrentMap { piece in Self.look(at: piece, in: output) { _, isThere in isThere } }
            .allSatisfy(\.self)
    }

    /// What was written, and whether it is still there; nil if the record is damaged.
    func understood(in output: OutputFolder) -> FormerFiles? {
        let parts = pieces.concurrentMap { piece -> FormerFiles? in
            var files = FormerFiles()
            let isWhole = Self.look(at: piece, in: output) { file, isThere in
                files.append(file.path, file.facts, isThere ? file.stamp : nil)
            }
            return isWhole ? files : nil
        }
        var all = FormerFiles()
        for part in parts {
            guard let part, all.append(part) else { return nil }
        }
        return all
    }

    /// Looks at each file in a piece, and whether it has the stamp that it had, as long as somebody wants to know.
    ///
    /// - Returns: Whether all were looked at and wanted; not so if the record is damaged.
    private static func look(
        at piece: ArraySlice<UInt8>, in output: OutputFolder, isWanted: (RecordedFile, Bool) -> Bool
    ) -> Bool {
        var reader = RecordReader(piece)
        var path = PathBytes(output.full(""))
        do throws(DamagedRecord) {
            while !reader.isAtEnd {
                let file = try RecordedFile(from: &reader)
                guard isWanted(file, path.stamp(of: file.path) == file.stamp) else { return false }
            }
            return true
        } catch {
            return false
        }
    }
}

/// The files that a former build has written.
struct FormerFiles {
    private(set) var list = FileList()
    /// The stamps that they had; nil for those that have another one now.
    private var stamps: [FileStamp?] = []

    /// Says whether it comes behind all others; only then it is appended.
    fileprivate mutating func append(
        _ path: ArraySlice<UInt8>, _ facts: FileList.Facts, _ stamp: FileStamp?
    ) -> Bool {
        guard list.append(path, facts) else { return false }
        stamps.append(stamp)
        return true
    }

    /// Says whether all come behind those that are here.
    fileprivate mutating func append(_ others: FormerFiles) -> Bool {
        for (number, stamp) in others.stamps.enumerated() {
            guard append(others.list.paths[number], others.list.facts[number], stamp) else { return false }
        }
        return true
    }

    /// The numbers of the services of which a file is not as it was; nil among them if it belongs to none.
    var touchedServices: Set<Int?> {
        var touched: Set<Int?> = []
        for (facts, stamp) in zip(list.facts, stamps) where stamp == nil { touched.insert(facts.service) }
        return touched
    }

    /// The paths of those that are as they were.
    var untouchedPaths: SortedPaths {
        var paths = SortedPaths()
        for (number, stamp) in stamps.enumerated() where stamp != nil { paths.append(list.paths[number]) }
        return paths
    }

    /// The stamps of files, as far as they are here with the same content and are as they were.
    fileprivate func stamps(of files: FileList) -> [FileStamp?] {
        var found: [FileStamp?] = []
        found.reserveCapacity(files.count)
        for (facts, number) in zip(files.facts, list.paths.numbers(of: files.paths)) {
            guard let number, list.facts[number].size == facts.size,
                list.facts[number].sha256 == facts.sha256
            else {
                found.append(nil)
                continue
            }
            found.append(stamps[number])
        }
        return found
    }
}

private struct RecordedFile {
    let path: ArraySlice<UInt8>
    let facts: FileList.Facts
    let stamp: FileStamp
}

extension RecordedFile: Recordable {
    init(from reader: inout RecordReader) throws(DamagedRecord) {
        path = try reader.content()
        let (size, sha256) = (try Int(from: &reader), try reader.sha256())
        // 0 where there is none.
        let service = try reader.number()
        facts = FileList.Facts(
            size: size, sha256: sha256, service: service == 0 ? nil : Int(clamping: service - 1))
        stamp = try FileStamp(from: &reader)
    }

    func write(to writer: inout RecordWriter) {
        writer.write(path)
        facts.size.write(to: &writer)
        writer.write(facts.sha256)
        writer.write(UInt64(clamping: facts.service.map { $0 + 1 } ?? 0))
        stamp.write(to: &writer)
    }
}
