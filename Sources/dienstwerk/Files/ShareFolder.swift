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
        let bytes = try readFile(at: folder.full(manifestName), limit: OutputFolder.largestManifest)
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

    /// All files; fails if one is not what the manifest says.
    func files() throws(Failure) -> [PlannedFile] {
        var files: [PlannedFile] = []
        for (path, facts) in zip(manifest.files.paths.strings, manifest.files.facts) {
            let bytes = try readFile(at: folder.full(path), limit: max(0, facts.size) &+ 1)
            guard bytes.count == facts.size, SHA256Digest(of: bytes) == facts.sha256 else {
                throw Failure(
                    de: "„\(folder.full(path))“ wurde nach der Übersetzung geändert.",
                    en: "“\(folder.full(path))” was changed after it was compiled.")
            }
            files.append(PlannedFile(path: path, bytes: bytes))
        }
        return files
    }

    private struct Written: Decodable {
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
