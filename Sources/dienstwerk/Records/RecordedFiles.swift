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

    /// - Parameters:
    ///   - former: What was there before. A file with the same content keeps the stamp that it had when the build began, so that
    ///     a change meanwhile is noticed the next time; and a piece of which nothing has changed stays as it is.
    ///   - written: What this build has written, or compared.
    /// - Returns: nil if a file is neither here nor there.
    init?(_ files: FileList, former: FormerFiles?, written: StampedPaths) {
        let former = former ?? FormerFiles()
        let numbers = former.list.paths.numbers(of: files.paths)
        var pieces: [ArraySlice<UInt8>] = []
        var start = 0
        while start < files.count {
            if let piece = former.piece(of: files, numbers, from: start) {
                pieces.append(piece.bytes)
                start += piece.numbers.count
                continue
            }
            // Until the next piece that may stay as it is.
            let end = (start + 1..<files.count).first { former.hasPiece(from: numbers[$0]) } ?? files.count
            for piece in (start..<end).pieces(upTo: Self.filesInPiece) {
                var writer = RecordWriter()
                for number in piece {
                    let place = files.paths[number]
                    let stamp = former.stamp(of: files.facts[number], at: numbers[number])
                    guard let stamp = stamp ?? written.stamp(of: place) else { return nil }
                    RecordedFile.write(place, files.facts[number], stamp, to: &writer)
                }
                pieces.append(writer.bytes[...])
            }
            start = end
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

    var byteCount: Int { pieces.reduce(0) { $0 + $1.count + 8 } }

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
                files.append(file, in: piece, isThere: isThere)
            }
            if isWhole { files.endPiece(piece) }
            return isWhole ? files : nil
        }
        var all = FormerFiles()
        all.reserveCapacity(parts.compactMap(\.self))
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
        // Without the folder, no file is there.
        var stamps = StampReader(output.path)
        do throws(DamagedRecord) {
            while !reader.isAtEnd {
                let file = try RecordedFile(from: &reader)
                let isThere = stamps?.stamp(of: piece, at: file.path) == file.stamp
                guard isWanted(file, isThere) else { return false }
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

    /// As they stand in the record.
    private var pieces: [Piece] = []
    /// By the number of the first file, the number of the piece.
    private var pieceNumbers: [Int: Int] = [:]

    fileprivate struct Piece {
        let bytes: ArraySlice<UInt8>
        /// Of its files.
        let numbers: Range<Int>
    }

    /// Makes room for all of others.
    fileprivate mutating func reserveCapacity(_ others: [FormerFiles]) {
        let count = others.reduce(0) { $0 + $1.list.count }
        list.reserveCapacity(count, bytes: others.reduce(0) { $0 + $1.list.paths.byteCount })
        stamps.reserveCapacity(count)
    }

    /// Says whether it comes behind all others; only then it is appended.
    fileprivate mutating func append(
        _ file: RecordedFile, in piece: ArraySlice<UInt8>, isThere: Bool
    ) -> Bool {
        guard list.append(piece[file.path], file.facts) else { return false }
        stamps.append(isThere ? file.stamp : nil)
        return true
    }

    /// That the files behind those of the last piece stand in one.
    fileprivate mutating func endPiece(_ bytes: ArraySlice<UInt8>) {
        let start = pieces.last?.numbers.upperBound ?? 0
        guard start < list.count else { return }
        pieceNumbers[start] = pieces.count
        pieces.append(Piece(bytes: bytes, numbers: start..<list.count))
    }

    /// Says whether all come behind those that are here.
    fileprivate mutating func append(_ others: FormerFiles) -> Bool {
        guard list.append(others.list) else { return false }
        stamps += others.stamps
        for piece in others.pieces { endPiece(piece.bytes) }
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

    /// The stamp of a file, if it has one of the numbers here with the same content and is as it was.
    fileprivate func stamp(of facts: FileList.Facts, at number: Int?) -> FileStamp? {
        guard let number, list.facts[number].size == facts.size, list.facts[number].sha256 == facts.sha256
        else { return nil }
        return stamps[number]
    }

    /// Whether a piece begins with a file.
    fileprivate func hasPiece(from number: Int?) -> Bool {
        number.map { pieceNumbers[$0] != nil } ?? false
    }

    /// The piece with the files that stand in a list from a place on, if all of them are as they were.
    ///
    /// - Parameter numbers: What numbers the files of the list have here.
    fileprivate func piece(of files: FileList, _ numbers: [Int?], from start: Int) -> Piece? {
        guard let first = numbers[start], let piece = pieceNumbers[first].map({ pieces[$0] }),
            piece.numbers.count <= files.count - start
        else { return nil }
        let isSame = piece.numbers.allSatisfy { number in
            let place = start + number - first
            return numbers[place] == number && stamps[number] != nil
                && files.facts[place] == list.facts[number]
        }
        return isSame ? piece : nil
    }
}

/// A file as it stands in a piece.
private struct RecordedFile {
    /// Where in the piece its path is.
    let path: Range<Int>
    let facts: FileList.Facts
    let stamp: FileStamp
}

extension RecordedFile {
    init(from reader: inout RecordReader) throws(DamagedRecord) {
        path = try reader.place()
        let (size, sha256) = (try Int(from: &reader), try reader.sha256())
        // 0 where there is none.
        let service = try reader.number()
        facts = FileList.Facts(
            size: size, sha256: sha256, service: service == 0 ? nil : Int(clamping: service - 1))
        stamp = try FileStamp(from: &reader)
    }

    static func write(
        _ path: ArraySlice<UInt8>, _ facts: FileList.Facts, _ stamp: FileStamp, to writer: inout RecordWriter
    ) {
        writer.write(path)
        facts.size.write(to: &writer)
        writer.write(facts.sha256)
        writer.write(UInt64(clamping: facts.service.map { $0 + 1 } ?? 0))
        stamp.write(to: &writer)
    }
}
