import CatalogCompiler
import CatalogDiagnostics

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A folder that `build --shard` has written.
struct ShareFolder {
    let folder: OutputFolder
    let manifest: Manifest

    /// Fails for a folder that is no finished share.
    init(_ path: String) throws(Failure) {
        folder = OutputFolder(path)
        let bytes = try readFile(at: folder.full(manifestName), limit: OutputFolder.largestFile)
        guard !folder.isUnfinished, let written = try? JSONDecoder().decode(Written.self, from: Data(bytes)),
            let part = written.share.flatMap({ written in
                Share("\(written.number)/\(written.count)").map {
                    Manifest.PartOfCatalog(share: $0, catalog: written.catalog)
                }
            }), let files = written.fileList
        else {
            throw Failure(
                de: "„\(path)“ ist kein fertiger Anteil, wie ihn „build --shard“ schreibt.",
                en: "“\(path)” is no finished share as “build --shard” writes it.")
        }
        guard written.format == Manifest.format else {
            throw Failure(
                de: "„\(path)“ wurde mit einer anderen Version von dienstwerk übersetzt.",
                en: "“\(path)” was compiled by another version of dienstwerk.")
        }
        if let outside = written.files.first(where: { !ListedFiles.isInside($0.path) }) {
            throw Failure(
                de: "Das Manifest in „\(path)“ nennt „\(outside.path)“, was nicht in diesem Ordner liegt.",
                en: "The manifest in “\(path)” lists “\(outside.path)”, which does not lie in that folder.")
        }
        manifest = Manifest(
            compiler: written.compiler, share: part,
            services: written.services.map {
                Manifest.ListedService(id: $0.id, version: $0.version, definition: $0.definition)
            },
            files: files)
    }

    /// Fails if a file is not what the manifest says.
    ///
    /// - Returns: The stamps that the files had before, in the manifest's order.
    func verify() throws(Failure) -> [FileStamp] {
        let results = pieces.concurrentMap { piece -> Result<[FileStamp], Failure> in
            do throws(Failure) { return .success(try verify(piece)) } catch { return .failure(error) }
        }
        var stamps: [FileStamp] = []
        for result in results { stamps += try result.get() }
        return stamps
    }

    /// Hands over all files, not all at once; fails at the first one that has changed since it was verified.
    func read(_ stamps: [FileStamp], _ take: ([PlannedFile]) -> Void) throws(Failure) {
        for piece in pieces {
            var files: [PlannedFile] = []
            for number in piece {
                let file = try read(number)
                guard stamp(file.path) == stamps[number] else { throw changed(file.path) }
                files.append(file)
            }
            take(files)
        }
    }

    /// So many files that they may be in memory at the same time, by their numbers.
    private var pieces: [Range<Int>] { (0..<manifest.files.count).pieces(of: 64) }

    private func verify(_ numbers: Range<Int>) throws(Failure) -> [FileStamp] {
        var stamps: [FileStamp] = []
        for number in numbers {
            let stamp = stamp(path(number))
            let file = try read(number)
            guard let stamp, SHA256Digest(of: file.bytes) == manifest.files.facts[number].sha256 else {
                throw changed(file.path)
            }
            stamps.append(stamp)
        }
        return stamps
    }

    /// Reads a file, which has to have the size that the manifest says.
    private func read(_ number: Int) throws(Failure) -> PlannedFile {
        let (path, size) = (path(number), manifest.files.facts[number].size)
        let bytes = try readFile(at: folder.full(path), limit: max(0, size) &+ 1)
        guard bytes.count == size else { throw changed(path) }
        return PlannedFile(path: path, bytes: bytes)
    }

    private func path(_ number: Int) -> String {
        String(decoding: manifest.files.paths[number], as: UTF8.self)
    }

    private func stamp(_ path: String) -> FileStamp? {
        FileStamp(path: folder.full(path), followingLinks: true)
    }

    private func changed(_ path: String) -> Failure {
        Failure(
            de: "„\(folder.full(path))“ wurde nach der Übersetzung geändert.",
            en: "“\(folder.full(path))” was changed after it was compiled.")
    }

    private struct Written: Decodable {
        let format: Int
        let compiler: String
        let share: WrittenShare?
        let services: [Service]
        let files: [File]

        struct WrittenShare: Decodable {
            let number: Int
            let count: Int
            let catalog: String
        }

        struct Service: Decodable {
            let id: String
            let version: String
            let definition: String
        }

        struct File: Decodable {
            let path: String
            let size: Int
            let sha256: String
        }

        /// Nil if one is there twice or has no digest.
        var fileList: FileList? {
            let digests = files.compactMap { file in
                SHA256Digest(hexadecimal: file.sha256).map {
                    FileDigest(path: file.path, size: file.size, sha256: $0)
                }
            }
            let list = FileList(digests)
            return list.count == files.count ? list : nil
        }
    }
}
