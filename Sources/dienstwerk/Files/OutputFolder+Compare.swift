import CatalogCompiler
import CatalogDiagnostics

/// One way in which the output folder is not what the catalog compiles to.
enum OutputDifference {
    case missing(PlannedFile)
    case changed(PlannedFile, found: [UInt8])
    /// A former build has written it; the catalog does not give it any more.
    case stale(String)
    /// Nobody knows where it comes from.
    case unknown(String)
    /// Something that is not a file is where one belongs.
    case inTheWay(String)
    /// A build was interrupted.
    case unfinished
}

extension OutputFolder {
    /// All differences from the planned files, by path; nothing is changed.
    func differences(from planned: [PlannedFile]) throws(Failure) -> [OutputDifference] {
        guard fileKind(at: path)?.kind == .folder else { return planned.map { .missing($0) } }
        let lock = try FolderLock(path, isShared: true)
        return try withExtendedLifetime(lock) { () throws(Failure) in
            let stale = removable(formerFiles().subtracting(SortedPaths(planned.map(\.path))))
            var differences: [OutputDifference] = isUnfinished ? [.unfinished] : []
            for file in planned where !isUpToDate(file) {
                switch fileKind(at: full(file.path), followingLinks: false)?.kind {
                case .file:
                    let found = try readFile(at: full(file.path), limit: Self.largestManifest)
                    differences.append(.changed(file, found: found))
                case .folder, .link, .other: differences.append(.inTheWay(file.path))
                case nil: differences.append(.missing(file))
                }
            }
            differences += stale.map { .stale($0) }
            let known = Set(planned.map(\.path) + stale)
            differences += try filesInFolder().filter { !known.contains($0) }.map { .unknown($0) }
            return differences
        }
    }

    /// Every file below the folder but hidden ones, by path.
    private func filesInFolder() throws(Failure) -> [String] {
        var files: [String] = []
        var waiting = [""]
        while let folder = waiting.popLast() {
            for name in try namesInFolder(at: folder.isEmpty ? path : full(folder)) where !name.hasPrefix(".")
            {
                let place = folder.isEmpty ? name : folder + "/" + name
                switch fileKind(at: full(place), followingLinks: false)?.kind {
                case .folder: waiting.append(place)
                case .file, .link, .other: files.append(place)
                case nil: break
                }
            }
        }
        return files.sorted()
    }
}
